import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'La mappa',
	'sky.hint':
		'Tre costellazioni, una stella per ogni lavagna. Non c’è una prima e non c’è un’ultima: comincia da dove vuoi, e torna indietro quando vuoi.',
	'sky.skip': 'Salta la mappa',
	'sky.the-system': 'Ciò che regge un servizio: il terreno, le persone, le regole e i soldi.',
	'sky.ethical-compass': 'Come ci comportiamo gli uni con gli altri, e chi può decidere.',
	'sky.catalysts': 'Ciò che porta le persone a parlare, a fare e a provare.',
	'sky.look':
		'Indica una stella, o raggiungila con i tasti freccia, per vedere a che cosa serve la sua lavagna.',
	'sky.after': 'Che cosa va bene dopo: {titles}',
	'sky.lit': '{title}, usata in questa sessione',
	'sky.session_hint':
		'Le stelle accese dalle lavagne di questa sessione, nell’ordine delle lavagne. Tornare indietro ne fa parte.',

	'recipe.heading': 'Sessioni intere',
	'recipe.hint':
		'Lavagne in un ordine che ha funzionato, preparate tutte insieme. Puoi aggiungere, togliere e cambiare tutto.',
	'recipe.boards': { one: '{count} lavagna', many: '{count} di lavagne', other: '{count} lavagne' },
	'recipe.day': 'Giorno {day}',
	'recipe.hours': '{hours} h {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Che cosa contiene',
	'recipe.clock': 'Che cosa succede quando',
	'recipe.weeks_before': {
		one: '{count} settimana prima',
		many: '{count} di settimane prima',
		other: '{count} settimane prima',
	},
	'recipe.days_after': {
		one: '{count} giorno dopo',
		many: '{count} di giorni dopo',
		other: '{count} giorni dopo',
	},
	'recipe.tips': 'Per chi organizza',
	'recipe.start': 'Crea questa sessione',
	'recipe.failed': 'L’elenco delle sessioni non è arrivato.',
}
