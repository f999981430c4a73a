import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Spanish. */
export const prototypeStoryboardEs: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'El prototipo en viñetas',
	purpose:
		'Recorred vuestra idea en seis viñetas, montad una versión sin pulir y probadla con tres personas.',
	drawing:
		'Una tira de película con seis viñetas vacías y una claqueta; debajo, un banco de trabajo con una casa de cartón, tijeras, tres personas, una lámpara y tres cajones.',
	zones: {
		begins: {
			title: 'La historia empieza',
			prompts: [
				'Dibujad una viñeta en cada tira. Valen monigotes.',
				'O escribid una nota: ¿quién, dónde, qué pasa?',
			],
			lanes: ['1 La vida antes', '2 Se entera', '3 La primera vez'],
			examples: ['Tostadora rota. La tienda dice: compre otra'],
		},
		turns: {
			title: 'La historia gira',
			prompts: ['Dibujad en qué cambia respecto a hoy.', '¿Qué falla, y quién ayuda entonces?'],
			lanes: ['4 Lo nuevo', '5 Lo que sale mal', '6 Lo que cuenta en casa'],
			examples: ['Una alumna y un jubilado la arreglan', 'Falta el tornillo bueno'],
		},
		believe: {
			title: 'Creemos que',
			prompts: ['¿Qué pasará cuando la gente lo pruebe?', '¿Qué nos diría que nos equivocamos?'],
			examples: ['Vendrán cinco. Error si son menos de dos'],
		},
		rough: {
			title: 'Versión sin pulir',
			prompts: ['¿Qué tenemos a mano para montarla?', '¿Qué se puede tocar o representar hoy?'],
			examples: ['Dos mesas y un cartel en la biblioteca'],
			caption: 'Basta papel y cinta',
		},
		tried: {
			title: 'Lo han probado',
			prompts: ['¿Qué tres personas de fuera lo prueban?', '¿Qué hicieron y dijeron?'],
			examples: ['Teresa, al devolver libros: ¿cuánto cuesta?'],
		},
		learned: {
			title: 'Qué aprendimos',
			prompts: ['¿Qué se queda, qué se va?', 'Elegid un cambio para la siguiente versión.'],
			lanes: ['Guardar', 'Quitar', 'Cambiar'],
			examples: ['El café: la gente se quedó a charlar'],
		},
	},
	method: {
		when: 'Habéis elegido una idea y queréis ver si aguanta antes de que nadie la pague.',
		steps: [
			'Contaos la idea en dos frases. ¿Todo el mundo entiende lo mismo?',
			'Dibujad en común las seis viñetas, o contadlas mientras alguien dibuja. Valen monigotes.',
			'Escribid qué creéis que pasará y qué os diría que os equivocáis.',
			'Montad la versión más sencilla que la gente pueda tocar o representar: papel, sillas, un cartel en una puerta.',
			'Id a probarla con tres personas de fuera del equipo. Mirad más de lo que explicáis.',
			'Poned lo que visteis en guardar, quitar y cambiar. Elegid un solo cambio.',
		],
		tips: [
			'¿Nadie se atreve a dibujar? Dibuja tú el primer monigote, y no demasiado bien.',
			'En una llamada, representadlo: una persona hace de servicio, otra de visitante y el resto escribe.',
			'Trae cinta, papel y una caja de trastos. Las cosas sin pulir invitan a palabras sinceras.',
		],
		care: 'Decid a quienes lo prueban que se prueba la idea y no a ellas, y que pueden parar cuando quieran.',
		question: 'Mira las viñetas. ¿Dónde te atascarías?',
		thanks: 'Gracias. Tu nota está ya junto a las viñetas, donde el grupo busca lo que puede salir mal.',
	},
}
