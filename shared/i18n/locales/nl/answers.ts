import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Vraag {number} van {count}',
	'answers.text': 'Uw antwoord',
	'answers.hint': 'Eén gedachte is genoeg. Het wordt een briefje op het bord.',
	'answers.left': { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
	'answers.lane': 'Waar hoort het?',
	'answers.row': 'Bij welke rij hoort het?',
	'answers.send': 'Op het bord zetten',
	'answers.sending': 'Een ogenblik…',
	'answers.sent': 'Uw briefje hangt op het bord. Schrijf er nog een, of ga verder.',
	'answers.next': 'Volgende vraag',
	'answers.skip': 'Deze vraag overslaan',
	'answers.back': 'Terug',
	'answers.example': 'Bijvoorbeeld: {text}',
	'answers.notes': { one: 'Tot nu toe {count} briefje', other: 'Tot nu toe {count} briefjes' },
	'answers.done_heading': 'Dat was de laatste vraag',
	'answers.done': {
		one: 'Dank u wel. Er hangt {count} briefje van u op het bord.',
		other: 'Dank u wel. Er hangen {count} briefjes van u op het bord.',
	},
	'answers.done_none': 'U hebt niets geschreven. Dat mag ook.',
	'answers.see': 'Het bord bekijken',
	'answers.again': 'De vragen nog een keer doorlopen',
	'answers.picture': 'Het bord zoals het er nu uitziet',
}
