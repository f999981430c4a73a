import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Spanish. */
export const whatComesFirstEs: TemplateTexts<WhatComesFirstZone> = {
	title: '¿Qué va primero?',
	purpose:
		'No todo es posible a la vez. Quienes usan el servicio ponen el orden, y decimos abiertamente qué tiene que esperar.',
	drawing:
		'Una estación. Arriba, pasajeros con un bocadillo, un tablero de salidas y un balancín; abajo, un tren con tres vagones, una marquesina con un banco y un calendario.',
	zones: {
		matters: {
			title: 'Qué nos importa',
			prompts: ['¿Qué te haría más fácil una semana cualquiera?', 'Primero leen quienes usan el servicio.'],
			examples: ['Recoger a mi hijo sin ir corriendo'],
		},
		options: {
			title: 'Qué podríamos hacer',
			prompts: ['Una cosa en cada nota. ¿En qué apoyarnos?', '¿Qué hace falta: dinero, personas, tiempo?'],
			examples: ['Guardería hasta las 19, una persona más'],
		},
		pull: {
			title: 'Qué nos cuesta',
			prompts: ['Si hay más de esto, ¿de qué habrá menos?', '¿Para quién es bueno y para quién difícil?'],
			lanes: ['Más de esto', 'Menos de aquello'],
			examples: ['Abrir cada día hasta las 19', 'Menos personal a primera hora'],
		},
		order: {
			title: 'Nuestro orden',
			prompts: ['¿Qué va primero, y a quién le cambia la semana?', '¿Quién espera mientras?'],
			lanes: ['Ahora', 'Después', 'Más tarde'],
			rows: ['Qué', 'Porque', 'Quién espera'],
			examples: [
				'Dos tardes largas por semana',
				'Turnos: con dos nos apañamos',
				'Familias que vienen a las siete',
			],
		},
		wait: {
			title: 'Para quien espera',
			prompts: ['¿Qué se puede ofrecer mientras tanto?', '¿Quién se lo dice, y por qué motivo?'],
			examples: ['Red de vecinas por la mañana. Avisa Olga'],
		},
		again: {
			title: 'Cuándo lo revisamos',
			prompts: ['¿Qué nos haría cambiar el orden?', '¿Qué día nos reunimos para verlo?'],
			examples: ['Si tres familias piden mañanas: en mayo'],
		},
	},
	method: {
		when: 'Cuando hay más buenas ideas que dinero, tiempo o manos, y no se debería elegir a puerta cerrada.',
		steps: [
			'Cada persona escribe a solas qué le haría más fácil una semana cualquiera. Primero leen quienes usan el servicio.',
			'¿Qué podríamos hacer? Una cosa en cada nota. Quien lo sepa añade qué hace falta, en cifras claras.',
			'Tomad las notas una a una: si hay más de esto, ¿de qué habrá menos y quién lo notaría?',
			'Quienes usan el servicio ponen las notas en ahora, después y más tarde. El resto dice qué es posible, y pregunta. Escribid por qué, y quién espera.',
			'Mirad a quienes esperan. ¿Qué se les puede ofrecer mientras tanto, y quién se lo dice con sinceridad?',
			'¿Qué nos haría cambiar este orden? Fijad el día en que lo revisamos.',
		],
		tips: [
			'Di antes de empezar qué está ya fijado, cuánto dinero hay y quién tiene la última palabra.',
			'Tres notas como mucho en «Ahora». Si todo va primero, nada va primero.',
			'Quienes tendrán que esperar no suelen estar en la sala. Dejadles una silla vacía y preguntad de vez en cuando qué dirían.',
		],
		care: 'Las necesidades no son un concurso. Nadie tiene que demostrar lo mal que está para ir primero, y el grupo más grande no siempre es el que más lo necesita.',
		question: '¿Qué debería ir primero aquí y qué podría esperar?',
		thanks: 'Gracias. Tu nota ya está en la pizarra, entre las de otras personas.',
	},
}
