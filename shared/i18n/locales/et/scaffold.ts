import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Näide',
	'scaffold.promise': 'Meie lubadus',
	'scaffold.canChange': 'Mida see tahvel saab muuta: {text}',
	'scaffold.readBy': 'Kes tahvlit loeb: {text}',
	'scaffold.hearBack': 'Millal saad vastuse: {text}',
}
