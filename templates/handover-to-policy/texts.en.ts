import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in English. */
export const handoverToPolicyEn: TemplateTexts<HandoverToPolicyZone> = {
	title: 'From findings to decisions',
	purpose:
		'Turn what we found out together into a rule, a strategy or a budget, and into one page for those who decide.',
	drawing:
		'From two hills and a rock three brooks run over green land into a lake, one of them past stones; a river leads on into a big sheet of paper that two hands hold up.',
	zones: {
		worked: {
			title: 'What worked',
			prompts: ['What did we try that made a week better?', 'Whose strength made it work?'],
			examples: ['Same home helper all month: she knew the dog, too'],
		},
		found: {
			title: 'What we found out',
			prompts: ['What do we know now, and from whom?', 'What do we still not know?'],
			examples: ['“I stopped explaining where the cups are”', '9 of 12 homes: fewer missed visits'],
		},
		stuck: {
			title: 'What holds it back',
			prompts: ['Where did it get stuck?', 'Which rule, habit or lack of money is underneath?'],
			examples: ['Routes are planned by minutes, not by people'],
			caption: 'Look underneath',
		},
		change: {
			title: 'What has to change',
			prompts: [
				'Which words or numbers would be different?',
				'Who decides on it, and when is it next on the table?',
			],
			lanes: ['Rule', 'Strategy', 'Budget'],
			rows: ['Change', 'Who decides', 'When'],
			examples: ['At most three helpers for one home', 'Care committee', 'Before the new contract in May'],
		},
		page: {
			title: 'Our one page',
			prompts: [
				'Short sentences. Somebody reads it between two meetings.',
				'The page is read aloud to all of us before it leaves.',
			],
			lanes: ['What people live with', 'What we tried', 'What we ask for'],
			examples: ['Write “at most three helpers” into the contract'],
		},
		carry: {
			title: 'Who carries it',
			prompts: [
				'Two names: one who lives it, one who works in it.',
				'By when do we want an answer, and who tells us?',
			],
			examples: ['Kaija and Mo, 12 April. Answer by midsummer'],
		},
	},
	method: {
		when: 'When a trial or a series of workshops has shown something, and it should live on in rules, plans and money.',
		steps: [
			'We begin with what worked. Name the people whose skill or time made it possible, if they want to be named.',
			'Everybody writes alone what we know now, and from whom. Then we mark what is sure, what is likely and what is open.',
			'Where did it get stuck? Ask “why?” until you come to a rule, a habit or a line in a budget.',
			'What would have to be different: a rule, a strategy, a budget? Find out who decides and when it comes up. “We do not know” is a task, not a shame.',
			'In three groups we write the three parts of the page. One of us plays a busy councillor and asks: why, what does it cost, what if we do nothing?',
			'Who hands it over, one who lives it and one who works in it? By when do we want an answer, and how does it reach us all?',
		],
		tips: [
			'Invite someone who decides for the last half hour, as a reader with questions and not as a judge.',
			'Leave the words of those who lived it as they are. Polished sentences lose their people.',
			'Ask for one thing. Ten wishes are easy to thank for and to forget.',
		],
		care: 'Stories go on the page only if their tellers agree to this page and these readers. In a small place a detail is a name.',
		question: 'What should those who decide know about this from your own life?',
		thanks: 'Thank you. Your note is on the board now. What we hand over will not carry your name.',
	},
}
