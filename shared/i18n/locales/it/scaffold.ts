import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Esempio',
	'scaffold.promise': 'Il nostro impegno',
	'scaffold.canChange': 'Che cosa può cambiare questa lavagna: {text}',
	'scaffold.readBy': 'Chi la legge: {text}',
	'scaffold.hearBack': 'Quando avrai una risposta: {text}',
}
