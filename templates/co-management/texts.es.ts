import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Spanish. */
export const coManagementEs: TemplateTexts<CoManagementZone> = {
	title: 'Compartir las llaves',
	purpose: 'Acordad quién hace qué, quién decide y quién tiene los medios, para que siga después del taller.',
	drawing:
		'Una balanza con tres platillos sobre un pedestal: a la izquierda una caja de herramientas, a la derecha un cofre. Al lado, un cesto de manzanas y una tela que recoge lo que cae.',
	zones: {
		tasks: {
			title: 'Qué hay que hacer',
			prompts: ['¿Qué hay que hacer una y otra vez?', 'También lo pequeño y lo que nadie ve.'],
			examples: ['Abrir el local a las seis', 'Responder mensajes'],
		},
		glad: {
			title: 'Qué haría con gusto',
			prompts: ['¿De qué te gustaría encargarte?', '¿Cada cuánto? Tan poco como te venga bien.'],
			examples: ['Hacer bizcocho el primer domingo de mes'],
		},
		holders: {
			title: 'Quién tiene qué',
			prompts: [
				'Tarea por tarea: ¿quién la hace, quién decide, quién tiene dinero y llaves?',
				'Comparad las tres filas. ¿El reparto es justo?',
			],
			lanes: ['Ciudadanía', 'En común', 'Organización'],
			rows: ['Hace el trabajo', 'Decide', 'Dinero y llaves'],
			examples: [
				'Huerto: Pilar y el conserje',
				'Plan del huerto: todos, en abril',
				'Dinero: aún en el ayuntamiento',
			],
		},
		means: {
			title: 'Qué hace falta',
			prompts: ['¿Qué necesita cada cual para hacerlo?', '¿Llaves, dinero, seguro, formación, pago?'],
			examples: ['Pagar el teléfono a quien es voluntario'],
		},
		risks: {
			title: 'Si algo sale mal',
			prompts: ['¿Qué podría pasar, y quién responde?', 'Nadie se queda a solas con un riesgo.'],
			examples: ['Caída en el camino: responde el ayuntamiento'],
		},
		rules: {
			title: 'Cómo seguimos',
			prompts: ['¿Qué acordamos para que dure?'],
			lanes: ['Reunirse y decidir', 'Pasar el relevo', 'Revisar'],
			examples: [
				'Primer lunes, un voto por persona',
				'Quien se va enseña a quien llega',
				'A prueba hasta finales de mayo',
			],
		},
	},
	method: {
		when: 'Cuando algo nuevo funciona y debe seguir sin un proyecto.',
		steps: [
			'Escribid a solas: ¿qué hay que hacer, también lo que no se ve? ¿Y qué haríais con gusto?',
			'Tomad una tarea tras otra. La gente se ofrece, a nadie se le manda. ¿Quién la hace, quién decide, quién tiene dinero y llaves?',
			'Mirad las tareas compartidas. ¿Qué necesita cada persona para hacer bien lo suyo?',
			'¿Qué podría salir mal? Escribid quién responde de cada riesgo.',
			'Acordad cómo os reunís, cómo pasáis el relevo y qué día revisáis todo esto.',
		],
		tips: [
			'Deja abierta una tarea si nadie la quiere. Una tarea abierta es sincera, y quizá no haga falta.',
			'Señala las filas: si el trabajo está a la izquierda y el dinero a la derecha, hablad primero de eso.',
		],
		care: 'Trabajar sin decidir y sin medios solo es más barato. El trabajo compartido trae poder y dinero compartidos.',
		question: '¿Hay aquí alguna tarea pequeña que harías con gusto de vez en cuando?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
