import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Exempel',
	'scaffold.promise': 'Vårt löfte',
	'scaffold.canChange': 'Vad tavlan kan förändra: {text}',
	'scaffold.readBy': 'Vem som läser tavlan: {text}',
	'scaffold.hearBack': 'När du får svar: {text}',
}
