import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Voorbeeld',
	'scaffold.promise': 'Onze belofte',
	'scaffold.canChange': 'Wat dit bord kan veranderen: {text}',
	'scaffold.readBy': 'Wie het leest: {text}',
	'scaffold.hearBack': 'Wanneer je bericht krijgt: {text}',
}
