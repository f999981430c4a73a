import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Esimerkki',
	'scaffold.promise': 'Lupauksemme',
	'scaffold.canChange': 'Mihin tämä taulu voi vaikuttaa: {text}',
	'scaffold.readBy': 'Kuka tämän lukee: {text}',
	'scaffold.hearBack': 'Milloin saat vastauksen: {text}',
}
