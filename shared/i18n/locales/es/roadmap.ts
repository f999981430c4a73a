import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

/** The map of all boards, and whole sessions to lay out. */
export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'La hoja de ruta',
	'sky.hint':
		'Tres constelaciones, con una estrella para cada pizarra. No hay primera ni última: empieza por donde quieras y vuelve atrás siempre que te apetezca.',
	'sky.skip': 'Saltar el mapa',
	'sky.the-system': 'Lo que sostiene un servicio: su base, su gente, sus normas y su dinero.',
	'sky.ethical-compass': 'Cómo nos tratamos y quién puede decidir.',
	'sky.catalysts': 'Lo que anima a la gente a hablar, a crear y a probar.',
	'sky.look':
		'Señala una estrella, o llega a ella con las flechas del teclado, para ver para qué sirve su pizarra.',
	'sky.after': 'Va bien después: {titles}',
	'sky.lit': '{title}, usada en esta sesión',
	'sky.session_hint':
		'Las estrellas que han encendido sus pizarras, en el orden de las pizarras. Volver atrás es parte del camino.',

	'recipe.heading': 'Sesiones completas',
	'recipe.hint':
		'Pizarras en un orden que ha funcionado, preparadas de una vez. Puedes añadir, quitar y cambiar lo que quieras.',
	'recipe.boards': { one: '{count} pizarra', many: '{count} de pizarras', other: '{count} pizarras' },
	'recipe.day': 'Día {day}',
	'recipe.hours': '{hours} h {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Qué incluye',
	'recipe.clock': 'Qué pasa y cuándo',
	'recipe.weeks_before': {
		one: '{count} semana antes',
		many: '{count} de semanas antes',
		other: '{count} semanas antes',
	},
	'recipe.days_after': {
		one: '{count} día después',
		many: '{count} de días después',
		other: '{count} días después',
	},
	'recipe.tips': 'Para quien organiza',
	'recipe.start': 'Crear esta sesión',
	'recipe.failed': 'No ha llegado la lista de sesiones.',
}
