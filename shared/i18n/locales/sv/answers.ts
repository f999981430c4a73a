import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Fråga {number} av {count}',
	'answers.text': 'Ditt svar',
	'answers.hint': 'En tanke räcker. Den blir en lapp på tavlan.',
	'answers.left': { one: '{count} tecken kvar', other: '{count} tecken kvar' },
	'answers.lane': 'Var hör den hemma?',
	'answers.row': 'Vilken rad gäller den?',
	'answers.send': 'Sätt upp den på tavlan',
	'answers.sending': 'Ett ögonblick…',
	'answers.sent': 'Din lapp sitter på tavlan. Skriv en till eller gå vidare.',
	'answers.next': 'Nästa fråga',
	'answers.skip': 'Hoppa över frågan',
	'answers.back': 'Tillbaka',
	'answers.example': 'Till exempel: {text}',
	'answers.notes': { one: '{count} lapp här hittills', other: '{count} lappar här hittills' },
	'answers.done_heading': 'Det var sista frågan',
	'answers.done': {
		one: 'Tack. {count} lapp från dig sitter på tavlan.',
		other: 'Tack. {count} lappar från dig sitter på tavlan.',
	},
	'answers.done_none': 'Du har inte skrivit något. Det går bra det också.',
	'answers.see': 'Se tavlan',
	'answers.again': 'Gå igenom frågorna en gång till',
	'answers.picture': 'Tavlan som den ser ut nu',
}
