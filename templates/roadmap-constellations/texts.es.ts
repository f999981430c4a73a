import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Ya brilla', 'Aún a oscuras'] as const

/** The roadmap in Spanish. */
export const roadmapConstellationsEs: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Mapa de constelaciones',
	purpose:
		'Ved dónde brilla ya vuestro trabajo con la gente y dónde sigue a oscuras. No hay un orden correcto.',
	drawing:
		'Un cielo de noche sobre los tejados de una ciudad, con tres constelaciones: un hexágono, una estrella de cuatro puntas y ocho rayos. Las zonas son sus estrellas.',
	zones: {
		's-place': {
			title: 'El sistema: nuestro lugar',
			prompts: ['¿Encaja bien el servicio en la vida de aquí?'],
			lanes: light,
			examples: ['El bibliobús también trae paquetes'],
		},
		's-reach': {
			title: 'El sistema: fácil de alcanzar',
			prompts: ['¿Es fácil encontrarnos, llegar y entendernos?'],
			lanes: light,
			examples: ['Una voz de verdad al teléfono', 'Hay que imprimir el formulario en casa'],
		},
		's-share': {
			title: 'El sistema: poder, dinero, saberes',
			prompts: ['¿Qué compartimos, movemos o aprendemos para que se sume más gente?'],
			lanes: light,
			examples: ['La panadera tiene llaves del salón', 'El voluntariado se paga el autobús'],
		},
		'e-with': {
			title: 'Brújula: con, no para',
			prompts: ['¿Qué decide la gente con nosotros? ¿Dónde solo preguntamos?'],
			lanes: light,
			examples: ['El alumnado eligió el patio nuevo', 'Solo preguntamos por el nombre'],
		},
		'e-heard': {
			title: 'Brújula: toda voz cuenta',
			prompts: ['¿A quién escuchamos de verdad? ¿Qué palabra cuenta demasiado poco?'],
			lanes: light,
			examples: ['Fuimos a ver a los pescadores al muelle', 'La gente que trabaja los sábados'],
		},
		'e-open': {
			title: 'Brújula: a la vista',
			prompts: ['¿Vería alguien nuevo cómo decidimos, y por qué?'],
			lanes: light,
			examples: ['Fotos de cada reunión en la puerta'],
		},
		'c-light': {
			title: 'Catalizadores: con poco',
			prompts: ['¿Cómo se puede ayudar en dos minutos?', '¿Qué hace hablar a la gente?'],
			lanes: light,
			examples: ['Caldo en la plaza y un mapa grande'],
		},
		'c-people': {
			title: 'Catalizadores: la gente',
			prompts: ['¿Qué se le da bien a la gente de aquí? ¿Quién trae a la siguiente?'],
			lanes: light,
			examples: ['El coro conoce cada calle', '¿Quién conoce a las familias nuevas?'],
		},
		'c-next': {
			title: 'Nuestra próxima chispa',
			prompts: [
				'¿Qué estrellas a oscuras encendemos primero? Basta una por fila.',
				'¿Quién da qué paso pequeño, y cuándo lo volvemos a mirar?',
			],
			examples: ['Manuel pregunta el sábado en el ferri', 'Lo volvemos a mirar el 5 de marzo'],
		},
	},
	method: {
		when: 'Al principio, y otra vez cada pocas semanas, para ver qué brilla más.',
		steps: [
			'Cada fila es una constelación: el sistema, la brújula ética, los catalizadores. Empezad por cualquier estrella. No hace falta llenarlas todas.',
			'Escribid en silencio: ¿qué brilla ya y qué sigue a oscuras? Primero, lo que brilla.',
			'Pasead por las estrellas. Decid de qué os alegráis.',
			'Hablad de las tres estrellas más oscuras. ¿Por qué lo están, y cuál sería una primera chispa?',
			'Elegid hasta tres chispas: un paso pequeño, quién lo da y cuándo lo volvemos a mirar.',
		],
		tips: [
			'Si hay mucha gente, que cada mesa empiece por otra fila.',
			'La próxima vez no copies nada: empezad de nuevo y poned las dos pizarras una al lado de otra.',
			'Una chispa puede ser otra pizarra. Ábrela y escribe su nombre en la nota.',
		],
		care: 'Una estrella a oscuras es información, no un fracaso. Nadie tiene que responder por ella.',
		question: '¿Qué te importa más cuando cambia un servicio?',
		thanks: 'Gracias. Tu respuesta está en nuestro mapa.',
		choices: [
			'Que me escuchen',
			'Que me traten de forma justa',
			'Ver cómo se decidió',
			'Tener voz de verdad',
		],
	},
}
