import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Spanish. */
export const livingLabPopupEs: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living Lab en la calle',
	purpose: 'Una pregunta a la gente allí donde ya está: en la plaza, en la biblioteca, en el autobús.',
	drawing:
		'Un puesto de mercado con toldo a rayas, un cartel y un mostrador; del techo a una farola va una cuerda con grandes banderines, y abajo, en la acera, hay una bolsa de papel y un tablero.',
	zones: {
		question: {
			title: 'Pregunta',
			prompts: ['Doce palabras como mucho.', '¿La entendería un niño?'],
			examples: ['¿Qué te traería a este parque en noviembre?'],
		},
		good: {
			title: 'Qué tiene de bueno',
			prompts: ['¿Qué te gusta de este lugar o servicio?'],
			examples: ['Los que juegan al ajedrez junto al quiosco'],
		},
		answers: {
			title: 'Qué lo haría mejor',
			prompts: ['¿Qué dirías tú? Bastan unas palabras.', 'Lee lo que han dicho otras personas. ¿Qué añades?'],
			examples: ['Un toldo y un banco al sol', 'Música, pero bajita'],
		},
		help: {
			title: 'Me apunto',
			prompts: ['¿Qué te gustaría hacer con nosotros?', 'Sin teléfonos aquí: toma una tarjeta.'],
			examples: ['Puedo traer mi acordeón'],
		},
		noticed: {
			title: 'Qué hemos visto',
			prompts: ['Quien atiende: ¿quién se paró y quién pasó de largo?', 'Nada que diga quién es nadie.'],
			examples: ['Muchos carritos. Nadie de camino al trabajo'],
		},
		sentences: {
			title: 'Guardar tres',
			prompts: ['¿Qué tres respuestas nos llevamos, palabra por palabra?'],
			examples: ['«Vendría si puede venir mi perro.»'],
		},
		told: {
			title: 'Qué hicimos',
			prompts: ['¿En qué quedó? Enseñadlo aquí antes de dos semanas.'],
			examples: ['El banco ya está al sol'],
		},
	},
	method: {
		when: 'Cuando queréis oír a mucha gente, y sobre todo a quienes nunca vienen a reuniones.',
		steps: [
			'Montad el puesto: dos tabletas, una pantalla con las respuestas, sillas, sombra, y papel para quien prefiera el boli. Probadlo una vez sin red.',
			'Acordad cómo saludáis: decir hola, hacer la pregunta, esperar. Si escribís por alguien, palabra por palabra.',
			'Abrid. Una persona habla con la gente; otra lee en voz alta las respuestas nuevas. Preguntad también qué hay de bueno.',
			'De vez en cuando, unos minutos: ¿quién no ha venido? Llevad el puesto adonde está esa gente.',
			'Cerrad. Juntad respuestas, añadid las notas en papel y elegid tres frases para llevaros.',
			'Acordad qué enseñaréis aquí antes de dos semanas, dónde, y quién lo hace.',
		],
		tips: [
			'Poneos al lado de la mesa, no detrás. Algo para que jueguen los niños da cinco minutos a las familias.',
			'Pon dos o tres respuestas reales en la pizarra antes de abrir. A nadie le gusta ser el primero.',
			'La gente sin pantalla no estorba: escribid por ella, o dejad un buzón para papeles.',
		],
		care: 'Fotos y voces, solo si la persona ha dicho que sí. Los niños responden con una persona adulta al lado. La tableta olvida a cada persona antes de la siguiente.',
		question: '¿Qué haría que este lugar o servicio fuera mejor para ti?',
		thanks:
			'Gracias. Tu respuesta ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
