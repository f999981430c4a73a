import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Spanish. */
export const engagementPlannerEs: TemplateTexts<EngagementPlannerZone> = {
	title: 'Ir donde está la gente',
	purpose:
		'Planead para tres grupos dónde los encontráis, qué preguntáis, qué poco esfuerzo cuesta y qué reciben a cambio.',
	drawing:
		'Una calle. Arriba, personas detrás de un muro, un puesto con toldo y una oficina con columnas y escalones; abajo, una casa con tres puertas, una mesa con un cuenco y una fila de paradas.',
	zones: {
		groups: {
			title: '¿Quién falta aquí?',
			prompts: ['¿A qué grupos no hemos visto nunca?', 'Un grupo por nota, con el nombre que se da.'],
			examples: ['Limpiadoras de noche del hospital'],
		},
		places: {
			title: 'Dónde están ya',
			prompts: ['¿Dónde y cuándo se ven, también en internet?', '¿De quién se fían allí?'],
			examples: ['La plaza del bloque C, domingo por la tarde'],
		},
		hurdles: {
			title: 'Por qué cuesta llegar aquí',
			prompts: ['¿Qué horarios, palabras, formularios o distancias?', '¿Qué pasó antes?'],
			examples: ['Las cartas solo dicen «conteste por internet»'],
		},
		plan: {
			title: 'Cómo nos vemos',
			prompts: [
				'Elegid tres grupos, una columna para cada uno.',
				'¿Qué es fácil de responder, y qué viene después?',
			],
			lanes: ['Primer grupo', 'Segundo grupo', 'Tercer grupo'],
			rows: ['Quién, dónde, cuándo', 'En dos minutos', 'Para quien quiera más'],
			examples: [
				'Padres en el campo de fútbol',
				'Sábado a las 9, la mesa del bar',
				'Una pregunta en la tableta: elegir una cara',
				'Preparar con nosotros un entrenamiento',
			],
		},
		back: {
			title: 'Qué reciben a cambio',
			prompts: ['¿Cómo devolvemos su tiempo?', '¿Cuándo y cómo saben de nosotros?'],
			examples: ['Caldo, taxi a casa y una carta antes del 1 de junio'],
		},
		weeks: {
			title: 'Primeras 4 semanas',
			prompts: ['¿Quién de nosotros va adónde, y qué día?'],
			lanes: ['Semana 1', 'Semana 2', 'Semana 3', 'Semana 4'],
			examples: ['Sáb. 9:00, Lola y Omar al campo de fútbol'],
		},
	},
	method: {
		when: 'Sabéis más o menos a quién le toca el asunto, y aún no ha salido ninguna invitación.',
		steps: [
			'Nadie es difícil de alcanzar. Algunos servicios, sí. Contaos un servicio que evitasteis, y por qué.',
			'Escribid los grupos que deberíamos escuchar; primero, los que nunca hemos visto. Usad el nombre que ellos usarían.',
			'¿Dónde está ya esa gente, a qué hora, y de quién se fía allí?',
			'Ahora, con sinceridad, sobre nosotros: ¿qué les pone difícil venir?',
			'Elegid tres grupos. Buscad para cada uno un lugar y una hora, una pregunta de dos minutos y algo para quien quiera más.',
			'Acordad qué recibe la gente por su tiempo. Después, poned las primeras visitas en las semanas.',
		],
		tips: [
			'Alguien de uno de los grupos debería estar aquí. Si no, llamad a una de esas personas durante esta hora.',
			'Si todas las notas dicen «por internet», pregunta quién no tiene teléfono y quién no tiene motivo para fiarse del enlace.',
			'Dos visitas que se hacen valen más que diez en una lista.',
		],
		care: 'Escribid grupos y papeles, nunca nombres de personas particulares. Una lista de personas puede hacer daño aunque se haga con buena intención.',
		question: '¿Dónde podríamos verte sin que te cueste ningún esfuerzo más?',
		thanks: 'Gracias. Así podemos ir donde estás, en vez de pedirte que vengas.',
	},
}
