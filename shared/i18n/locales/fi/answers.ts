import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Kysymys {number}/{count}',
	'answers.text': 'Vastauksesi',
	'answers.hint': 'Yksi ajatus riittää. Siitä tulee lappu taululle.',
	'answers.left': { one: '{count} merkki jäljellä', other: '{count} merkkiä jäljellä' },
	'answers.lane': 'Mihin se kuuluu?',
	'answers.row': 'Mille riville se kuuluu?',
	'answers.send': 'Laita taululle',
	'answers.sending': 'Hetki…',
	'answers.sent': 'Lappusi on taululla. Kirjoita toinen tai jatka eteenpäin.',
	'answers.next': 'Seuraava kysymys',
	'answers.skip': 'Ohita tämä kysymys',
	'answers.back': 'Takaisin',
	'answers.example': 'Esimerkiksi: {text}',
	'answers.notes': {
		one: 'Tässä on tähän mennessä {count} lappu',
		other: 'Tässä on tähän mennessä {count} lappua',
	},
	'answers.done_heading': 'Se oli viimeinen kysymys',
	'answers.done': {
		one: 'Kiitos. Taululla on {count} lappusi.',
		other: 'Kiitos. Taululla on {count} lappuasi.',
	},
	'answers.done_none': 'Et kirjoittanut mitään. Sekin sopii.',
	'answers.see': 'Katso taulua',
	'answers.again': 'Käy kysymykset läpi uudelleen',
	'answers.picture': 'Taulu sellaisena kuin se nyt on',
}
