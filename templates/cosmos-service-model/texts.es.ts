import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Spanish. */
export const cosmosServiceModelEs: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: quién hace qué aquí',
	purpose:
		'Responded a preguntas cortas y ved vuestro servicio como un dibujo que todo el mundo puede señalar.',
	drawing:
		'Dos plataformas, una sobre otra, con cimientos de troncos y piedra; al lado un rellano con escalera, arriba una nube, abajo casas.',
	zones: {
		why: {
			title: 'Por qué existe',
			prompts: ['¿Qué pasó, y a quién le hacía falta?', '¿Qué mantenemos, también cuando cuesta?'],
			lanes: ['Por qué empezó', 'Qué defendemos'],
			examples: ['Cerró el último bar con tienda', 'Entre semana nadie come solo'],
		},
		begins: {
			title: 'Quién inicia y guía',
			prompts: ['¿Quién lo puso en marcha?', '¿Quién dice para qué es?'],
			lanes: ['Lo empezó', 'Fija la meta'],
			examples: ['Dos abuelas y la cocinera del cole', 'El pleno, una vez al año'],
		},
		shapes: {
			title: 'Quién lo planea y monta',
			prompts: [
				'¿Quién decide cómo funciona? ¿También quien lo usa?',
				'¿Quién equipa, forma y abre puertas?',
			],
			lanes: ['Lo diseña', 'Lo pone en marcha'],
			examples: ['Cocinera y comensales: el menú, los lunes', 'El conserje mueve las mesas'],
		},
		ground: {
			title: 'En qué se apoya',
			prompts: [
				'¿Qué dinero, tiempo, salas y buena voluntad?',
				'¿Qué leyes y normas, y quién las puede ajustar?',
			],
			lanes: ['De qué vive', 'Qué nos obliga'],
			examples: ['La cocina del cole, libre desde las tres', 'Normas para mantener la comida caliente'],
		},
		delivers: {
			title: 'Quién presta y usa',
			prompts: ['¿Quién está un martes cualquiera?', '¿Quién participa, y qué trae consigo?'],
			lanes: ['Lo presta', 'Lo usa'],
			examples: ['Alumnado de segundo lleva las bandejas', 'Treinta fijos; una trae flores'],
		},
		gains: {
			title: 'Quién gana y valora',
			prompts: ['¿A quién más le va mejor? ¿Y a alguien peor?', '¿Quién dice si es bueno y puede cambiarlo?'],
			lanes: ['También gana', 'Valora y dirige'],
			examples: ['Familias: los niños conocen al vecindario', 'Solo tesorería, por las cifras'],
		},
		around: {
			title: 'Qué hay alrededor',
			prompts: [
				'¿En qué se apoya todo el mundo, y qué nos prestan?',
				'¿Quién importa, pero quiere otra cosa?',
			],
			lanes: ['De todos', 'Ayuda prestada', 'Otros que importan'],
			examples: ['Tablón de la gasolinera', 'La furgoneta de la parroquia', 'Una empresa de catering'],
		},
		meets: {
			title: 'Cuándo se ven',
			prompts: ['¿Cuándo y dónde hablan? Dibujad líneas.', '¿Dónde no hay ninguna línea?'],
			examples: ['Café del lunes: cocinera, comensales, alumnado'],
		},
		tells: {
			title: 'Qué nos dice el dibujo',
			prompts: ['¿Qué es fuerte? ¿Qué sitios están vacíos?', '¿Quién tiene muchos papeles, y quién ninguno?'],
			examples: ['Comensales: hacen el menú, pero no valoran'],
		},
	},
	method: {
		when: 'Varias organizaciones y la ciudadanía comparten un servicio, y cada cual lo ve de otra manera.',
		steps: [
			'Decid el nombre del servicio en una frase. Respondemos a preguntas cortas, en el propio dispositivo o leídas en voz alta.',
			'¿Por qué empezó y qué defendemos? Escribid lo que sepáis de primera mano.',
			'¿Quién lo empezó, fija la meta, lo diseña y lo pone en marcha? Un nombre o un grupo en cada nota.',
			'¿En qué se apoya? Primero, de qué vive; después, qué nos obliga.',
			'¿Quién lo presta, quién lo usa, quién más gana y quién valora? El mismo nombre puede estar en muchos sitios.',
			'Mirad alrededor: ¿qué comparte todo el mundo, qué ayuda nos prestan y quién más importa?',
			'¿Cuándo y dónde se ven? Dibujad líneas entre los papeles. ¿Dónde no hay ninguna?',
			'Leed el dibujo en común. ¿Qué es fuerte, qué está vacío y en qué papeles está quien lo usa?',
		],
		tips: [
			'¿Dos personas dan nombres distintos a un papel? Guardad las dos notas: para verlo habéis venido.',
			'Escribid papeles y grupos en vez de nombres de personas cuando la pizarra esté abierta a todo el mundo.',
			'Envía el dibujo a quienes salen en él y no están aquí, y pide que corrijan su propio sitio.',
		],
		care: 'La gente ve por escrito dónde está, o que no está en ninguna parte. Que quien tiene un papel lo diga con sus palabras.',
		question: '¿Qué haces tú por este servicio, o qué hace él por ti?',
		thanks: 'Gracias. Tu respuesta ya es parte del dibujo.',
	},
}
