import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Va bien', 'Regular', 'Todavía no'] as const

/** The compass check in Spanish. */
export const ethicalCompassCheckEs: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Con la brújula ética',
	purpose:
		'Mirad un plan o una reunión en cuatro direcciones, con las personas a las que afecta. Cambiad una cosa.',
	drawing:
		'La rosa de una brújula con cuatro puntas grandes, norte, este, sur y oeste, sobre una esfera redonda. Una aguja larga la cruza y gira en torno al centro.',
	zones: {
		power: {
			title: 'Norte: qué palabra cuenta',
			prompts: ['¿Quién podría decir que no, y contaría?', '¿Qué decide aquí la gente con nosotros?'],
			lanes: how,
			examples: ['Los inquilinos pueden parar la prueba al mes'],
		},
		equity: {
			title: 'Este: justo para todos',
			prompts: [
				'¿A quién le costó más venir: dinero, tiempo, valor?',
				'¿Quién habló menos de lo que quería?',
			],
			lanes: how,
			examples: ['Intérprete todas las veces', 'Familias que pagaron canguro'],
		},
		open: {
			title: 'Sur: a la vista',
			prompts: ['¿Podría cualquiera ver cómo decidimos, y por qué?', '¿Qué preferimos no enseñar?'],
			lanes: how,
			examples: ['El acta salió un mes tarde'],
		},
		empathy: {
			title: 'Oeste: a quién escuchamos',
			prompts: ['¿Quién nos ha hecho cambiar de opinión?', '¿De quién seguimos solo hablando?'],
			lanes: how,
			examples: ['Nadie del turno de noche aún'],
		},
		stakes: {
			title: 'Qué supone para cada cual',
			prompts: ['¿Qué puede ganar o perder con esto cada cual?', '¿Quién tiene el dinero y la influencia?'],

			examples: [
				'Las familias ganan una tarde libre',
				'Los conductores pierden su turno',
				'El ayuntamiento tiene el dinero',
			],
		},
		needle: {
			title: 'Adónde apunta la aguja',
			prompts: ['¿Qué única cosa cambiamos antes de seguir?'],
			lanes: ['Qué cambiamos', 'Quién lo cuida', 'Para cuándo'],
			examples: ['Voto también para los inquilinos', 'Omar y Luisa', 'En la reunión de mayo'],
		},
	},
	method: {
		when: 'Antes de hacer público un plan, a mitad de camino y antes de que acabe un proyecto.',
		steps: [
			'Decid qué plan o qué reunión miramos. Llevad un ejemplo cotidiano por las cuatro direcciones.',
			'Escribid en silencio en las cuatro direcciones. Poned cada nota en su sitio: va bien, regular o todavía no.',
			'Leed primero lo que va bien. Después, id a la dirección con más notas a la derecha.',
			'¿Qué supone para cada cual? Hablan primero las personas a las que más les cambia la vida.',
			'Acordad un cambio, quién lo cuida y para cuándo. Ponedlo en el registro de decisiones.',
		],
		tips: [
			'Si las personas a las que afecta el plan no están en la sala, esa es vuestra primera nota. Invitadlas y volved a reuniros.',
			'Pregunta «¿qué pasó?» mejor que «¿quién lo hizo?».',
			'Un cambio hecho vale más que diez apuntados.',
		],
		care: 'Mirad el conjunto del grupo. No preguntéis quién escribió una nota, ni contéis por papeles si en un papel hay una sola persona.',
		question:
			'La última vez que usaste este servicio o viniste a una reunión sobre él, ¿cuánto contó tu palabra?',
		thanks: 'Gracias. Tu respuesta está en la pizarra, sin nombre.',
	},
}
