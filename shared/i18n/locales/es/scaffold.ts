import type { scaffold as english } from '#shared/i18n/locales/en/scaffold'
import type { MessagesLike } from '#shared/i18n/translate'

/** What the server writes on a new board. */
export const scaffold: MessagesLike<typeof english> = {
	'scaffold.example': 'Ejemplo',
	'scaffold.promise': 'Nuestro compromiso',
	'scaffold.canChange': 'Qué puede cambiar esta pizarra: {text}',
	'scaffold.readBy': 'Quién la lee: {text}',
	'scaffold.hearBack': 'Cuándo tendrás respuesta: {text}',
}
