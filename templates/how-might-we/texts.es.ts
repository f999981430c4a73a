import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Spanish. */
export const howMightWeEs: TemplateTexts<HowMightWeZone> = {
	title: '¿Cómo podríamos?',
	purpose: 'Convertid lo aprendido en preguntas abiertas: ni demasiado amplias, ni una respuesta disfrazada.',
	drawing:
		'Un gran embudo sobre un frasco en una mesa. Por arriba caen notas y por abajo salen gotas. Una nube y un paquete atado se quedan fuera.',
	zones: {
		strengths: {
			title: 'En qué apoyarnos',
			prompts: ['¿Qué ayuda ya, y a quién se le da bien?'],
			examples: ['En la cola, los vecinos se guardan el sitio'],
		},
		learned: {
			title: 'Qué aprendimos',
			prompts: ['¿Qué dato o qué frase os sorprendió?', '¿Qué dos cosas no encajan?'],
			examples: ['Hay cola desde las siete. Abren a las nueve'],
		},
		questions: {
			title: 'Muchas preguntas',
			prompts: [
				'Empezad cada nota con «¿Cómo podríamos…?». Al menos cinco.',
				'¿Cómo guardar lo bueno, arreglar lo malo o darle la vuelta?',
			],
			examples: ['¿Cómo podríamos esperar en casa sin perder turno?'],
		},
		wide: {
			title: 'Demasiado amplia',
			prompts: ['Nadie podría empezar el lunes.', '¿Cómo hacerla más pequeña?'],
			examples: ['¿Cómo acabar con la soledad?'],
		},
		answer: {
			title: 'Ya es una respuesta',
			prompts: ['La solución ya está en la pregunta.', '¿Para qué sirve? Preguntad por eso.'],
			examples: ['¿Cómo hacer una app de turnos?'],
		},
		chosen: {
			title: 'Preguntas que nos llevamos',
			prompts: ['Tres como mucho. ¿Las entendería una vecina?', 'La primera la eligen quienes lo viven.'],
			lanes: ['Primera pregunta', 'Segunda pregunta', 'Tercera pregunta'],
			examples: ['¿Cómo hacer de la espera un buen rato?'],
		},
	},
	method: {
		when: 'Habéis escuchado y aprendido, y ahora hace falta una buena pregunta antes de buscar ideas.',
		steps: [
			'Leamos en voz alta los puntos fuertes y lo que aprendimos, una voz para cada nota. Añadid lo que falte.',
			'Escribid a solas y en silencio. Intentad cinco preguntas, y empezad cada una con «¿Cómo podríamos…?».',
			'Poned en su sitio las preguntas demasiado amplias o que ya son una respuesta. Después, arregladlas en común.',
			'Todo el mundo vota sin nombres. Quienes viven el problema eligen además una pregunta propia.',
			'Llevad hasta tres preguntas a la última zona. Leed cada una en voz alta: ¿la entendería una vecina?',
		],
		tips: [
			'¿Aún no habéis averiguado nada? Tomaos diez minutos más y pide a cada persona un momento que recuerde bien.',
			'Una pregunta es buena si enseguida se os ocurren tres respuestas muy distintas.',
			'No tiréis las preguntas raras. Dejadlas donde están; quizá ayuden más tarde.',
		],
		care: 'Una pregunta puede doler si convierte a las personas en el problema. Preguntad por el servicio, no por «gente difícil».',
		question: 'Acaba la frase: «¿No estaría bien que…?»',
		thanks: 'Gracias. Tu frase ya está en la pizarra, junto a las preguntas del grupo.',
	},
}
