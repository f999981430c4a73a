import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': '{number}. kérdés, összesen {count}',
	'answers.text': 'Az Ön válasza',
	'answers.hint': 'Egy gondolat is elég. Cetli lesz belőle a táblán.',
	'answers.left': { one: 'Még {count} karakter', other: 'Még {count} karakter' },
	'answers.lane': 'Hová tartozik?',
	'answers.row': 'Melyik sorhoz tartozik?',
	'answers.send': 'Fel a táblára',
	'answers.sending': 'Egy pillanat…',
	'answers.sent': 'A cetlije a táblán van. Írjon még egyet, vagy menjen tovább.',
	'answers.next': 'Következő kérdés',
	'answers.skip': 'Kihagyom ezt a kérdést',
	'answers.back': 'Vissza',
	'answers.example': 'Például: {text}',
	'answers.notes': { one: 'Eddig {count} cetli van itt', other: 'Eddig {count} cetli van itt' },
	'answers.done_heading': 'Ez volt az utolsó kérdés',
	'answers.done': {
		one: 'Köszönjük. {count} cetlije van a táblán.',
		other: 'Köszönjük. {count} cetlije van a táblán.',
	},
	'answers.done_none': 'Nem írt semmit. Ez is rendben van.',
	'answers.see': 'A tábla megnézése',
	'answers.again': 'Újra végigmegyek a kérdéseken',
	'answers.picture': 'A tábla most',
}
