import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Παράδειγμα',
	'scaffold.promise': 'Η δέσμευσή μας',
	'scaffold.canChange': 'Τι μπορεί να αλλάξει με αυτόν τον πίνακα: {text}',
	'scaffold.readBy': 'Ποιοι τον διαβάζουν: {text}',
	'scaffold.hearBack': 'Πότε θα έχετε απάντηση: {text}',
}
