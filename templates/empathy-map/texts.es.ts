import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Spanish. */
export const empathyMapEs: TemplateTexts<EmpathyMapZone> = {
	title: 'Mapa de empatía',
	purpose:
		'Separad lo que alguien dijo e hizo de lo que solo suponéis. Después, decidid qué preguntar la próxima vez.',
	drawing:
		'Una gran cabeza sin rostro con dos nubes dentro; un bocadillo junto a la boca, una tarjeta en la mano, un cuadro, una casa y un árbol con un tablón.',
	zones: {
		who: {
			title: '¿Quién es?',
			prompts: ['Una persona, un momento.', 'Que no se reconozca a nadie real.'],
			examples: ['Antonio, 71, pide cita para revisar la vista'],
		},
		says: {
			title: 'Dice',
			prompts: ['¿Qué palabras oímos de verdad?'],
			examples: ['«Ya vuelvo yo cuando haya menos gente.»'],
		},
		does: {
			title: 'Hace',
			prompts: ['¿Qué vimos con nuestros ojos?'],
			examples: ['Lee dos veces el cartel y guarda las gafas'],
		},
		around: {
			title: 'Ve y oye',
			prompts: ['¿Qué hay alrededor: sala, pantalla, charlas, familia?'],
			examples: ['Pantalla con números, nadie en el mostrador'],
		},
		strong: {
			title: 'Fuerzas y deseos',
			prompts: ['¿Qué se le da bien?', '¿Qué le da energía?'],
			examples: ['Ha reparado motores de barco cuarenta años'],
		},
		thinks: {
			title: 'Quizá piensa',
			prompts: ['Solo se supone: que acabe en interrogación.'],
			examples: ['¿Creerán que soy lento?'],
		},
		feels: {
			title: 'Quizá siente',
			prompts: ['¿Qué siente, y en qué parte del cuerpo?', 'Se supone también: acabad en interrogación.'],
			examples: ['¿Con prisa? ¿Presión en el pecho?'],
		},
		ask: {
			title: 'Para preguntar',
			prompts: ['¿Qué dos suposiciones comprobamos?', '¿A quién preguntamos, y dónde?'],
			lanes: ['Suponemos', 'Lo preguntamos así'],
			examples: ['¿La pantalla le mete prisa?', 'En el quiosco, a tres: «¿Qué te ayudaría?»'],
		},
	},
	method: {
		when: 'Justo después de una conversación, una historia o una visita, mientras aún se oye la voz.',
		steps: [
			'Elegid una persona y un momento. Si es alguien real, cambiad lo que pueda delatar quién es.',
			'En silencio, cada cual por su cuenta: ¿qué dijo e hizo esta persona, y qué había alrededor? Solo lo que notamos.',
			'¿Qué se le da bien a esta persona y qué desea?',
			'Ahora suponed: ¿qué piensa y siente quizá? Cada suposición acaba en interrogación.',
			'Elegid dos suposiciones. Acordad a quién preguntáis, y cómo.',
		],
		tips: [
			'Si las suposiciones llegan antes que las palabras y los hechos, volved atrás: ¿qué oímos de verdad?',
			'Lo mejor es que la persona esté aquí y corrija el mapa.',
			'Dos suposiciones equivocadas son un buen resultado. Antes también estaban, pero no se veían.',
		],
		care: 'Hablad como si la persona estuviera a vuestro lado. Aquí no caben suposiciones sobre una enfermedad o una familia.',
		question: '¿Cómo te sentías hoy al irte de aquí?',
		thanks: 'Gracias. Preferimos preguntarte a suponer.',
	},
}
