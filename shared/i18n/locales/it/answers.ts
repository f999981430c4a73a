import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Domanda {number} di {count}',
	'answers.text': 'La tua risposta',
	'answers.hint': 'Basta un pensiero. Diventa una nota sulla lavagna.',
	'answers.left': {
		one: 'Resta {count} carattere',
		many: 'Restano {count} caratteri',
		other: 'Restano {count} caratteri',
	},
	'answers.lane': 'Dove va messa?',
	'answers.row': 'Per quale riga è?',
	'answers.send': 'Metti sulla lavagna',
	'answers.sending': 'Un momento…',
	'answers.sent': 'La tua nota è sulla lavagna. Scrivine un’altra o vai avanti.',
	'answers.next': 'Prossima domanda',
	'answers.skip': 'Salta questa domanda',
	'answers.back': 'Indietro',
	'answers.example': 'Per esempio: {text}',
	'answers.notes': {
		one: '{count} nota qui finora',
		many: '{count} note qui finora',
		other: '{count} note qui finora',
	},
	'answers.done_heading': 'Era l’ultima domanda',
	'answers.done': {
		one: 'Grazie. C’è {count} tua nota sulla lavagna.',
		many: 'Grazie. Ci sono {count} tue note sulla lavagna.',
		other: 'Grazie. Ci sono {count} tue note sulla lavagna.',
	},
	'answers.done_none': 'Non hai scritto niente. Va bene anche così.',
	'answers.see': 'Guarda la lavagna',
	'answers.again': 'Ripassa le domande',
	'answers.picture': 'La lavagna com’è ora',
}
