import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Spanish. */
export const cosmosParticipationChangeEs: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: quién participa y cómo aprendemos',
	purpose: 'Ved quién tiene voz donde se da forma a un servicio, quién falta y cómo aprende el trabajo.',
	drawing:
		'Una sala vista desde arriba con cinco mesas redondas, unas sillas ocupadas y otras vacías; un bocadillo, dos bucles, una nube de tormenta y una silla nueva.',
	zones: {
		asked: {
			title: '¿Te preguntaron?',
			prompts: ['¿Cuándo te preguntaron por este servicio?', '¿En qué quedó?'],
			examples: ['En la comida. Ahora hay sopa por la noche'],
		},
		tables: {
			title: 'Quién se sienta en qué mesa',
			prompts: [
				'¿Quién participa en qué? Un papel o un grupo en cada nota.',
				'¿En qué mesas se sientan quienes viven con este servicio?',
			],
			lanes: ['Qué nos importa', 'Planes y dinero', 'El día a día', 'Vivir con ello', 'Arreglarlo'],
			rows: ['Participa', 'Tiene la última palabra', 'Falta'],
			examples: ['Dos cocineras, el conductor', 'Hacienda municipal, en junio', 'Personas que comen solas'],
		},
		loops: {
			title: 'Cómo aprendemos',
			prompts: ['¿Qué contamos, y cuándo lo vimos con otros ojos?', 'Buscad un ejemplo real para cada cosa.'],
			lanes: ['Hacerlo bien', 'Lo que nos hace parar', 'Hacer lo que importa'],
			examples: [
				'96 de 100 comidas a su hora',
				'Una hija pregunta: ¿quién come con ella?',
				'Decimos «compañía», no «raciones»',
			],
		},
		feelings: {
			title: 'Sentimientos fuertes',
			prompts: ['¿Cuándo alguien gritó, se fue o lo hizo todo a solas?', '¿Qué nos decía eso?'],
			examples: ['La cocinera se fue. Nadie la había avisado'],
		},
		seat: {
			title: 'Qué cambiamos',
			prompts: ['Una silla nueva, una costumbre nueva: ¿desde qué día?'],
			examples: ['Dos comensales en el presupuesto, 12 de mayo', 'Una hora para pensar, el último viernes'],
		},
	},
	method: {
		when: 'Después del modelo del servicio, o a mitad de una prueba.',
		steps: [
			'Escribid a solas: ¿cuándo os preguntaron por este servicio, y en qué quedó?',
			'Id de mesa en mesa. Poned cada papel donde la gente se sienta hoy de verdad: ¿quién participa y quién tiene la última palabra?',
			'Dad un paso atrás. ¿Quién vive con el servicio, dónde se sienta y quién falta?',
			'Buscad ejemplos reales. ¿Qué contamos? ¿Qué nos hizo parar y pensar? ¿Qué vemos desde entonces con otros ojos?',
			'Recordad momentos de sentimientos fuertes, sin nombres. ¿Qué nos dijeron sobre el trabajo?',
			'Elegid una silla que añadir y una costumbre que cambiar, cada una con su fecha.',
		],
		tips: [
			'¿Habéis hecho antes el modelo del servicio? Traed sus papeles a las mesas.',
			'Escribid cómo es y no cómo es sobre el papel. Pregunta primero a quienes llevan el día a día.',
		],
		care: 'Alguien puede descubrir aquí que no tuvo voz. Hablad de sillas y no de personas, y dadle tiempo.',
		question: '¿Te han pedido alguna vez que ayudes a decidir sobre este servicio?',
		thanks:
			'Gracias. Tu respuesta ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
		choices: ['Sí, y contó', 'Sí, pero no quedó en nada', 'No, pero me gustaría', 'No, y no me hace falta'],
	},
}
