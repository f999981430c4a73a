import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Antes', 'Al llegar', 'En común', 'Después', 'Semanas después'] as const

/** The service blueprint in Spanish. */
export const serviceBlueprintEs: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Plano del servicio',
	purpose:
		'Ved qué se encuentra la gente y qué tiene que pasar detrás. Después, encontrad las partes que podríais compartir.',
	drawing:
		'Un escenario cortado: gente ante las candilejas, personal en escena, un telón con lo que hay detrás, y bajo el suelo vigas y vecinos que lo sostienen.',
	zones: {
		scene: {
			title: 'Una escena',
			prompts: ['¿Quién es, y qué puede hacer por su cuenta?', '¿Dónde empieza y dónde acaba?'],
			examples: ['Andrés, 81, vuelve del hospital un viernes'],
			caption: 'De puerta a puerta',
		},
		seen: {
			title: 'Qué se encuentra la persona',
			prompts: [
				'¿Qué ve, oye o tiene en la mano: cartas, carteles, pantallas, voces?',
				'¿Qué hace en cada paso? Con sus propias palabras.',
			],
			lanes: steps,
			rows: ['Percibe', 'Hace'],
			examples: ['Una carta con letra muy pequeña', 'Espera el taxi en la puerta lateral'],
		},
		work: {
			title: 'Qué hacemos',
			prompts: [
				'¿Qué hacemos con la persona, cara a cara o por teléfono?',
				'¿Qué hacemos que la persona nunca ve? Preguntad a quien lo hace.',
			],
			lanes: steps,
			rows: ['A la vista', 'Fuera de la vista'],
			examples: ['La enfermera lee en voz alta la medicación', 'Ayuda a domicilio fija la primera visita'],
		},
		marks: {
			title: 'Qué aguanta, dónde se rompe',
			prompts: [
				'¿Qué funciona bien y tiene que quedarse?',
				'¿Dónde se espera, se pregunta dos veces o se atasca?',
			],
			lanes: ['Aguanta', 'Se rompe'],
			examples: ['La misma enfermera llama el sábado', 'La lista se teclea dos veces'],
		},
		carried: {
			title: 'Quién y qué lo sostiene',
			prompts: [
				'¿Qué personas, socios, normas, herramientas y dinero sostienen este paso?',
				'¿Qué parte podrían hacer, llevar o revisar vecinos, asociaciones o la persona?',
			],
			lanes: steps,
			rows: ['Lo sostiene hoy', 'Se podría compartir'],
			examples: ['La farmacia abre hasta las ocho', 'Una vecina calienta la casa'],
		},
		shared: {
			title: 'Compartimos primero',
			prompts: ['¿Qué parte compartimos, y con quién?', '¿Qué necesita de nosotros para hacerla bien?'],
			examples: ['Casa caliente: parroquia y ayuda a domicilio'],
		},
	},
	method: {
		when: 'Una idea tiene que ser un servicio que funcione un día cualquiera, o un servicio tiene grietas que nadie ve enteras.',
		steps: [
			'Elegid una persona y una escena. ¿Dónde empieza y dónde acaba?',
			'Recorred los cinco pasos. ¿Qué nota la persona y qué hace?',
			'¿Qué hacemos a la vista de la persona y qué fuera de su vista? Preguntad a quien hace el trabajo.',
			'Decid primero qué aguanta. Después, marcad dónde se rompe y votad sin nombres qué arreglar.',
			'¿Quién y qué sostiene hoy cada paso? ¿Qué se podría compartir con la ciudadanía o con socios?',
			'Elegid qué compartís primero, y con quién. Escribid qué necesita de nosotros para hacerlo bien.',
		],
		tips: [
			'Invita a alguien que haga el trabajo que nadie ve: el conserje, la centralita, la conductora.',
			'Quedaos en una escena. Una segunda escena es una segunda pizarra.',
			'Una casilla vacía es un hallazgo. Pregunta: ¿aquí no pasa nada o no lo sabemos?',
		],
		care: 'Lo que se rompe es un fallo del sistema y no de alguien del equipo: escribid qué pasa, no quién lo hizo. Y no pidáis gratis a los vecinos un trabajo por el que alguien cobraba.',
		question: '¿Trabajas para este servicio? ¿Qué haces que nadie ve?',
		thanks: 'Gracias. Tu nota hace visible este trabajo en la pizarra.',
	},
}
