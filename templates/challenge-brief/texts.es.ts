import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Spanish. */
export const challengeBriefEs: TemplateTexts<ChallengeBriefZone> = {
	title: 'Nuestro reto',
	purpose:
		'Describid un problema común tan bien que gente desconocida quiera ayudar, sin ninguna solución escondida.',
	drawing:
		'Un tablón de anuncios con un pequeño tejado: en él, un cartel grande con escalones que bajan, manos en alto y tiras para arrancar, y al lado tres tarjetas clavadas.',
	zones: {
		now: {
			title: 'Qué pasa hoy',
			prompts: ['Una escena, contada para que se vea.', '¿Cuándo es, dónde, y quién está?'],
			examples: ['Viernes 16:10, lluvia. Doce alumnos en un portal'],
		},
		who: {
			title: '¿De quién es?',
			prompts: ['¿Quién lo nota?', '¿Quién puede decidir?'],
			lanes: ['Lo nota cada día', 'Decide sobre ello'],
			examples: ['Chavales de doce años', 'Consejo escolar'],
		},
		strengths: {
			title: 'En qué apoyarnos',
			prompts: ['¿Quién o qué lo hace ya más fácil?'],
			examples: ['La del quiosco se sabe todos sus nombres'],
		},
		tried: {
			title: 'Ya se ha probado',
			prompts: ['¿Qué ayudó un tiempo?', '¿Qué lo empeoró?'],
			examples: ['Sillas en la biblioteca: bien hasta el silencio'],
		},
		why: {
			title: '¿Por qué sigue igual?',
			prompts: [
				'Preguntad por qué una y otra vez, de izquierda a derecha.',
				'Parad en una norma o costumbre que podamos tocar.',
			],
			lanes: ['1. ¿Por qué?', '2. ¿Por qué?', '3. ¿Por qué?', '4. ¿Por qué?', '5. ¿Por qué?'],
			examples: [
				'El colegio cierra a las cuatro',
				'A esa hora se va el conserje',
				'Solo el personal puede tener llave',
			],
		},
		limits: {
			title: 'Abierto y fijo',
			prompts: ['¿Qué podemos cambiar y qué no?', '¿Hasta cuándo?'],
			lanes: ['Abierto', 'Fijo'],
			examples: ['Quién puede tener llave', 'Este año no hay salas nuevas'],
		},
		sentence: {
			title: 'En una frase',
			prompts: ['Cada fila es una frase. Luego, una de todas.', 'Tachad lo que ya sea solución.'],
			lanes: ['¿Cómo (quién)', '(puede qué)', 'aunque (qué)', 'para (cuándo)?'],
			examples: [
				'los chavales de doce años',
				'pueden estar en un sitio caliente',
				'el colegio cierre a las cuatro',
				'las vacaciones de Navidad',
			],
		},
		sign: {
			title: 'En qué lo notaremos',
			prompts: ['¿Qué verá o dirá la propia gente?'],
			examples: ['Las familias vuelven a saber dónde está cada cual'],
		},
	},
	method: {
		when: 'Habéis oído historias y visto cifras, y ahora conviene que se sume más gente, por ejemplo en un hackatón.',
		steps: [
			'Alguien que lo vive cuenta una escena. El resto escribe lo que ve.',
			'En silencio, cada cual por su cuenta: ¿de quién es el problema, qué ayuda ya y qué se ha probado?',
			'Tomad la causa más fuerte y preguntad por qué, hasta cinco veces. Parad en una norma o una costumbre que podamos tocar.',
			'¿Qué está abierto, qué está fijo, y hasta cuándo?',
			'Escribid frases, una en cada fila, y leedlas en voz alta. Después, haced una sola y tachad cada palabra que ya sea una solución.',
			'Acordad una señal que la propia gente notaría.',
		],
		tips: [
			'Si la respuesta a vuestra frase es «comprarlo» o «sí», todavía se esconde una solución.',
			'Lee la escena a alguien que no estaba. ¿La ve?',
			'Tres porqués sinceros valen más que cinco.',
		],
		care: 'La escena es de quienes la viven: preguntad si podéis contarla. Buscad las causas en normas y costumbres, no en personas.',
		question: '¿Qué única cosa no debería seguir aquí como está?',
		thanks: 'Gracias. Nos ayuda a empezar por lo que importa.',
	},
}
