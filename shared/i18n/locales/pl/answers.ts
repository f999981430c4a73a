import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Pytanie {number} z {count}',
	'answers.text': 'Twoja odpowiedź',
	'answers.hint': 'Wystarczy jedna myśl. Stanie się karteczką na tablicy.',
	'answers.left': {
		one: 'Został {count} znak',
		few: 'Zostały {count} znaki',
		many: 'Zostało {count} znaków',
		other: 'Zostało {count} znaku',
	},
	'answers.lane': 'Gdzie to pasuje?',
	'answers.row': 'Którego wiersza to dotyczy?',
	'answers.send': 'Umieść na tablicy',
	'answers.sending': 'Chwileczkę…',
	'answers.sent': 'Twoja karteczka jest na tablicy. Napisz kolejną albo przejdź dalej.',
	'answers.next': 'Następne pytanie',
	'answers.skip': 'Pomiń to pytanie',
	'answers.back': 'Wstecz',
	'answers.example': 'Na przykład: {text}',
	'answers.notes': {
		one: 'Jak dotąd {count} karteczka',
		few: 'Jak dotąd {count} karteczki',
		many: 'Jak dotąd {count} karteczek',
		other: 'Jak dotąd {count} karteczki',
	},
	'answers.done_heading': 'To było ostatnie pytanie',
	'answers.done': {
		one: 'Dziękujemy. Na tablicy jest {count} Twoja karteczka.',
		few: 'Dziękujemy. Na tablicy są {count} Twoje karteczki.',
		many: 'Dziękujemy. Na tablicy jest {count} Twoich karteczek.',
		other: 'Dziękujemy. Na tablicy jest {count} Twojej karteczki.',
	},
	'answers.done_none': 'Nic nie zostało napisane. To też jest w porządku.',
	'answers.see': 'Zobacz tablicę',
	'answers.again': 'Przejdź pytania jeszcze raz',
	'answers.picture': 'Tablica w tej chwili',
}
