import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Küsimus {number} / {count}',
	'answers.text': 'Sinu vastus',
	'answers.hint': 'Ühest mõttest piisab. Sellest saab sedel tahvlil.',
	'answers.left': { one: '{count} märk alles', other: '{count} märki alles' },
	'answers.lane': 'Kuhu see kuulub?',
	'answers.row': 'Millise rea kohta see käib?',
	'answers.send': 'Pane tahvlile',
	'answers.sending': 'Üks hetk…',
	'answers.sent': 'Sinu sedel on tahvlil. Kirjuta veel üks või mine edasi.',
	'answers.next': 'Järgmine küsimus',
	'answers.skip': 'Jäta see küsimus vahele',
	'answers.back': 'Tagasi',
	'answers.example': 'Näiteks: {text}',
	'answers.notes': { one: 'Siin on seni {count} sedel', other: 'Siin on seni {count} sedelit' },
	'answers.done_heading': 'See oli viimane küsimus',
	'answers.done': {
		one: 'Aitäh. Tahvlil on {count} sinu sedel.',
		other: 'Aitäh. Tahvlil on {count} sinu sedelit.',
	},
	'answers.done_none': 'Sa ei kirjutanud midagi. Ka see sobib.',
	'answers.see': 'Vaata tahvlit',
	'answers.again': 'Mine küsimused uuesti läbi',
	'answers.picture': 'Tahvel sellisena, nagu see praegu on',
}
