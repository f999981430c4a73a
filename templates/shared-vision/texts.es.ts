import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Spanish. */
export const sharedVisionEs: TemplateTexts<SharedVisionZone> = {
	title: 'Visión común',
	purpose:
		'Averiguad en común cómo sería lo bueno, y para quién. Puede haber diferencias, y ninguna imagen se pierde.',
	drawing:
		'Vista desde una colina: un árbol viejo, el sol que sale, un mirador con tres ventanas, caminos que se separan y un cartel en la cima; al lado, brotes y una regadera.',
	zones: {
		keep: {
			title: 'Qué guardamos',
			prompts: ['¿Qué hay aquí ya de bueno?', '¿Qué no se debe perder?'],
			examples: ['La sala de lectura: nadie pregunta a qué vienes'],
		},
		'good-day': {
			title: 'Un buen día, en cinco años',
			prompts: ['Es un martes cualquiera, y va bien.', '¿Qué pasa, y quién está?'],
			examples: ['Voy andando a la enfermera, sabe quién soy', 'Al salir de clase hay merienda y compañía'],
		},
		value: {
			title: '¿Bueno para quién?',
			prompts: ['¿Qué ganaría cada cual con un día así?'],
			lanes: ['Los míos y yo', 'Quien trabaja en ello', 'Todos, también luego'],
			examples: ['Nadie come solo los domingos'],
		},
		differ: {
			title: 'Dónde diferimos',
			prompts: ['¿Dónde se separan las imágenes?', 'Escribid las dos. Hoy nadie tiene que ceder.'],
			examples: ['¿Sala en silencio o lugar de encuentro?'],
		},
		vision: {
			title: 'Nuestra visión',
			prompts: ['Una o dos frases que entienda un niño.', '¿Quién no se ve todavía en ella?'],
			examples: ['Puerta abierta, mesa larga, tiempo para hablar'],
			caption: '¿Adónde queremos ir?',
		},
		signs: {
			title: 'Primeras señales',
			prompts: ['¿Qué cosa pequeña indicaría el camino?', '¿Quién la notaría primero?'],
			examples: ['En primavera hay luz dos tardes por semana'],
		},
		give: {
			title: 'Qué damos',
			prompts: ['¿Qué harás con gusto por ello?', 'Basta con poco. Hoy nada también vale.'],
			examples: ['Puedo abrir la puerta los jueves'],
		},
	},
	method: {
		when: 'Antes de planes y proyectos, cuando la mayoría siente que algo debería cambiar, pero aún no hacia dónde.',
		steps: [
			'Empezamos por lo que hay aquí de bueno. Escribid una cosa en cada nota y contad al resto una historia corta sobre ella.',
			'Pensad en un día cualquiera dentro de cinco años. Escribidlo o dibujadlo a solas. Después leemos todos los días en voz alta.',
			'¿Para qué es bueno cada día? Decidlo por vosotros, por quienes trabajan en ello y por quienes vengan después.',
			'¿Dónde se separan las imágenes? Escribid los dos lados, para que se vean los dos.',
			'De tres en tres, escribid una o dos frases sencillas. Leedlas en voz alta y unid lo que nos llega. Después, preguntad quién no está todavía en ellas y cambiadlas.',
			'¿Cuál será la primera señal pequeña? Después, si queréis, escribid qué haréis con gusto.',
		],
		tips: [
			'Mezcla en cada grupo de tres a personas que usan, llevan y pagan el servicio.',
			'Cuando las palabras se hagan grandes, pregunta: ¿qué vería una vecina al pasar?',
			'Deja las diferencias en la pizarra. Una visión que las esconde no dura.',
		],
		care: 'Para algunas personas el futuro es un tema difícil. Nadie tiene que hablar de su propia vida, y una preocupación cuenta tanto como un sueño.',
		question: 'Es un día cualquiera dentro de cinco años, y va bien. ¿Qué pasa?',
		thanks: 'Gracias. Tu buen día ya está en la pizarra, junto a los de otras personas.',
	},
}
