import type { Messages } from '#shared/i18n/translate'

export const fi: Messages = {
	'app.name': 'Constellate',

	'status.saved': 'Tallennettu',
	'status.saving': 'Tallennetaan…',
	'status.offline': {
		one: 'Ei yhteyttä: {count} muutos vain tällä laitteella',
		other: 'Ei yhteyttä: {count} muutosta vain tällä laitteella',
	},
}
