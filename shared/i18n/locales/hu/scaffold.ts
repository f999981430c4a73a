import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Példa',
	'scaffold.promise': 'Az ígéretünk',
	'scaffold.canChange': 'Min változtathat ez a tábla: {text}',
	'scaffold.readBy': 'Ki olvassa: {text}',
	'scaffold.hearBack': 'Mikor kap visszajelzést: {text}',
}
