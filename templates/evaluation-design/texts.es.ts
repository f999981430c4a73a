import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Spanish. */
export const evaluationDesignEs: TemplateTexts<EvaluationDesignZone> = {
	title: '¿Cómo lo sabremos?',
	purpose:
		'Acordad antes de empezar qué nos diría si ayuda o hace daño, quién valora, cuándo, y qué pasa después.',
	drawing:
		'Un jardín con sol, un árbol viejo y tres personas a una mesa; en el césped, un anillo de las cuatro estaciones con banderines; al lado, una casa con tres ventanas y la puerta abierta.',
	zones: {
		better: {
			title: 'Qué mejora',
			prompts: ['Si sale bien, ¿qué será distinto un día cualquiera?', '¿Para quién?'],
			examples: ['Salgo los miércoles, llueva o no'],
		},
		keep: {
			title: 'Qué no debe empeorar',
			prompts: ['¿Qué va ya bien y debe seguir así?', '¿Quién podría perder con lo que hacemos?'],
			examples: ['El grupo del banco conserva su rincón'],
		},
		signs: {
			title: 'Qué nos lo diría',
			prompts: [
				'¿Qué veríais u oiríais? Pocas señales, las que importan.',
				'¿Cómo lo averiguamos sin ser una carga?',
			],
			lanes: ['Quien lo usa', 'Quien trabaja en ello', 'El lugar donde vivimos'],
			rows: ['Ayuda', 'Hace daño', 'Cómo lo averiguamos'],
			examples: [
				'La gente pasea en grupo, sin nosotros',
				'Elena llama en su día libre',
				'Una pregunta a la entrada, tocar una cara',
			],
		},
		judges: {
			title: 'Quién valora',
			prompts: ['¿Quién dice si es lo bastante bueno?', '¿Y si no lo ven igual?'],
			examples: ['Dos que pasean, una enfermera, el ayuntamiento'],
		},
		when: {
			title: 'Cuándo miramos',
			prompts: ['¿Qué día, dónde, y quién nos reúne?'],
			lanes: ['Antes de empezar', 'Por el camino', 'Un año después'],
			examples: ['Primera semana de mes, tras el paseo'],
		},
		use: {
			title: 'Qué pasa después',
			prompts: ['¿Quién puede cambiarlo o pararlo, y con qué señales?', '¿Quién sabrá lo que vimos, y cómo?'],
			examples: ['Menos de cinco: preguntar antes de parar'],
		},
	},
	method: {
		when: 'Al empezar una prueba, con todas las personas que vivirán con el resultado, y no cuando el dinero ya se ha gastado.',
		steps: [
			'Cada persona acaba a solas: «Si sale bien, un día cualquiera…». Las leemos; primero, quienes usan el servicio.',
			'¿Qué va ya bien y no debe empeorar? ¿Quién podría perder con lo que hacemos? Escribidlo también.',
			'¿Qué nos diría si ayuda o hace daño? Llenad primero la fila de vuestra columna. Después, elegid: una o dos señales por columna y la manera más ligera de averiguarlo.',
			'¿Quién valora? Al menos alguien que lo usa, alguien que trabaja en ello y alguien que paga. Si no coinciden, se escriben las dos miradas.',
			'¿Cuándo miramos? Algo hay que saber antes de empezar, o no podremos comparar.',
			'¿Qué pasa después de lo que veamos? Acordad ya quién puede cambiarlo o pararlo, y quién lo sabrá.',
		],
		tips: [
			'Una historia y una cifra van juntas: la cifra dice cuánto; la historia, por qué.',
			'Pregunta con cada señal: ¿haríamos algo distinto si lo supiéramos? Si no, dejadla fuera.',
			'Quien cobra según el resultado habla en último lugar sobre qué es bueno.',
		],
		care: 'Que te midan puede doler. Miramos el servicio y nunca a personas concretas, nadie tiene que responder, y lo que reunimos lo ven primero las personas de las que trata.',
		question: 'Si esto te va bien, ¿qué notarás primero?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Nos ayuda a mirar lo que importa.',
	},
}
