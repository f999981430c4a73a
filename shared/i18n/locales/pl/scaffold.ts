import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Przykład',
	'scaffold.promise': 'Nasza obietnica',
	'scaffold.canChange': 'Co ta tablica może zmienić: {text}',
	'scaffold.readBy': 'Kto to czyta: {text}',
	'scaffold.hearBack': 'Kiedy dostaniesz odpowiedź: {text}',
}
