import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Spanish. */
export const dataInsightEs: TemplateTexts<DataInsightZone> = {
	title: 'Cifras e historias',
	purpose:
		'Poned al lado cifras, lo que se dice en público y lo que os cuenta la gente. Ved dónde coinciden, dónde chocan y quién falta.',
	drawing:
		'Una nube de lluvia junto a una loma verde. Tres arroyos de distinto color bajan a un mismo lago, seco en un extremo; en la orilla, una regla de nivel y un letrero.',
	zones: {
		ask: {
			title: 'Qué queremos saber',
			prompts: ['Primero las preguntas, luego las cifras.', '¿Qué haríamos distinto si lo supiéramos?'],
			examples: ['¿Quién come a solas, y desde cuándo?'],
		},
		numbers: {
			title: 'Cifras',
			prompts: ['¿Qué se cuenta? Poned fuente, año, lugar.', 'Dejad fuera los grupos de menos de diez.'],
			lanes: ['Datos abiertos', 'Propias'],
			examples: ['412 mayores de 75 viven solos (2025)', '64 comidas por semana en el salón'],
		},
		posts: {
			title: 'Dicho en público',
			prompts: ['¿Qué se dice en internet y en la prensa local?', 'Con vuestras palabras, sin nombres.'],
			examples: ['Mucha gente pregunta si la comida es para todos'],
		},
		told: {
			title: 'Lo que nos cuentan',
			prompts: ['¿Qué nos ha contado la propia gente?', '¿Qué le funciona bien?'],
			examples: ['«Se come bien. No puedo llevar la bandeja.»'],
		},
		compare: {
			title: 'Lado a lado',
			prompts: ['¿Dicen lo mismo cifras, prensa e historias?', '¿Quién falta en todo ello?'],
			lanes: ['Coinciden', 'Chocan', 'No se sabe'],
			examples: ['Los jueves se llena', '«Pocos quieren» y «No me atreví»', 'Gente sin teléfono'],
		},
		sure: {
			title: '¿Es seguro?',
			prompts: ['¿Es antiguo, parcial o pagado por alguien?'],
			examples: ['Ahí escribe sobre todo gente joven'],
		},
		so: {
			title: '¿Y entonces?',
			prompts: ['Una fila, una idea, de izquierda a derecha.', '¿Quién nos puede decir si es verdad?'],
			lanes: ['Vemos', 'Quizá signifique', 'Lo comprobamos'],
			examples: [
				'En invierno viene poca gente',
				'La cuesta resbala',
				'El jueves vamos a pie con dos personas',
			],
		},
	},
	method: {
		when: 'Queréis entender un asunto antes de empezar, o ver qué ha sido de él.',
		steps: [
			'Escribid vuestras preguntas antes de que nadie abra una tabla.',
			'Por parejas: traed una fuente cada cual y decid de dónde sale y de qué año es.',
			'Poned al lado lo que nos ha contado la gente. Lo que le funciona también va aquí.',
			'¿Dónde coinciden, dónde chocan, quién falta en todo ello? Escribid hasta qué punto es seguro.',
			'Escribid en una fila: qué vemos, qué puede significar y cómo lo comprobamos con la gente.',
		],
		tips: [
			'Lee cada cifra en voz alta como una frase con personas. «64 comidas» pasa a ser «trece personas cada día laborable».',
			'Si una cifra y una historia chocan, no busquéis quién gana. Pregunta qué puede ver cada una.',
			'Con una buena cifra por pareja basta.',
		],
		care: 'Ni imágenes de grupos cerrados, ni nombres de usuario, ni frases que un buscador encontraría. Una cifra menor que diez puede señalar a una persona: dejadla fuera.',
		question: 'Tenemos cifras sobre este lugar. ¿Qué no enseñan?',
		thanks: 'Gracias. Eso no nos lo podía contar ninguna tabla.',
	},
}
