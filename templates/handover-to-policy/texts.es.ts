import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Spanish. */
export const handoverToPolicyEs: TemplateTexts<HandoverToPolicyZone> = {
	title: 'De lo aprendido a la decisión',
	purpose:
		'Convertid lo que averiguasteis en común en una norma, una estrategia o un presupuesto, y en una página para quienes deciden.',
	drawing:
		'De dos colinas y una roca bajan tres arroyos hasta un lago, uno de ellos entre piedras; de ahí un río llega a una gran hoja de papel que sostienen dos manos.',
	zones: {
		worked: {
			title: 'Qué funcionó',
			prompts: ['¿Qué probamos que mejoró una semana?', '¿Gracias al punto fuerte de quién?'],
			examples: ['La misma cuidadora todo el mes'],
		},
		found: {
			title: 'Qué averiguamos',
			prompts: ['¿Qué sabemos ahora, y por quién?', '¿Qué no sabemos todavía?'],
			examples: ['«Ya no explico dónde están las tazas»', '9 de 12 casas: menos visitas perdidas'],
		},
		stuck: {
			title: 'Qué lo frena',
			prompts: ['¿Dónde se atascó?', '¿Qué norma, costumbre o falta de dinero hay debajo?'],
			examples: ['Se planea por minutos, no por personas'],
			caption: 'Mirad debajo',
		},
		change: {
			title: 'Qué tiene que cambiar',
			prompts: [
				'¿Qué palabras o cifras serían distintas?',
				'¿Quién lo decide, y cuándo vuelve a estar sobre la mesa?',
			],
			lanes: ['Norma', 'Estrategia', 'Presupuesto'],
			rows: ['Cambio', 'Quién decide', 'Cuándo'],
			examples: [
				'Como mucho tres cuidadoras por casa',
				'Comisión de Bienestar',
				'Antes del contrato nuevo, en mayo',
			],
		},
		page: {
			title: 'Nuestra página',
			prompts: [
				'Frases cortas. Alguien la lee entre dos reuniones.',
				'Se nos lee la página en voz alta antes de que salga.',
			],
			lanes: ['Qué vive la gente', 'Qué probamos', 'Qué pedimos'],
			examples: ['Poner «como mucho tres» en el contrato'],
		},
		carry: {
			title: 'Quién la lleva',
			prompts: [
				'Dos nombres: quien lo vive y quien trabaja en ello.',
				'¿Para cuándo la respuesta, y quién nos la da?',
			],
			examples: ['Carmen y Samir, 12 de abril. Respuesta en junio'],
		},
	},
	method: {
		when: 'Cuando una prueba o varios talleres han enseñado algo que debería seguir vivo en normas, planes y dinero.',
		steps: [
			'Empezamos por lo que funcionó. Nombrad a las personas cuyo saber o tiempo lo hizo posible, si quieren que se las nombre.',
			'Cada persona escribe a solas qué sabemos ahora y por quién. Después marcamos lo seguro, lo probable y lo abierto.',
			'¿Dónde se atascó? Preguntad «¿por qué?» hasta llegar a una norma, una costumbre o una línea del presupuesto.',
			'¿Qué tendría que ser distinto: una norma, una estrategia, un presupuesto? Averiguad quién decide y cuándo toca. «No lo sabemos» es una tarea, no una vergüenza.',
			'En tres grupos escribimos las tres partes de la página. Alguien hace de concejala con prisa y pregunta: ¿por qué, cuánto cuesta, y si no hacemos nada?',
			'¿Quién la entrega, alguien que lo vive y alguien que trabaja en ello? ¿Para cuándo queremos respuesta, y cómo nos llega?',
		],
		tips: [
			'Invita a alguien que decide a la última media hora, para leer y preguntar, no para juzgar.',
			'Deja como están las palabras de quienes lo vivieron. Las frases pulidas pierden a su gente.',
			'Pedid una sola cosa. Diez deseos se agradecen y se olvidan fácilmente.',
		],
		care: 'Una historia va en la página solo si quien la contó acepta esta página y estos lectores. En un sitio pequeño, un detalle es un nombre.',
		question: '¿Qué deberían saber de tu vida quienes deciden sobre esto?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Lo que entregamos no llevará tu nombre.',
	},
}
