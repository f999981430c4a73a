import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in English. */
export const partnershipAgreementEn: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Partnership agreement',
	purpose:
		'Agree in plain words what each partner brings and decides, and how we disagree and part as friends.',
	drawing:
		'A table seen from above with somebody at each of its four sides. Four mats, the open books and the rules lie on it. Around it, a rug, an umbrella, an open door and a clipboard.',
	zones: {
		aim: {
			title: 'What we do together',
			prompts: ['What gets better, and for whom?', 'One sentence is enough.'],
			examples: ['A repair café where young people learn from old hands'],
			caption: 'Where do we want to go?',
		},
		deal: {
			title: 'Bring, hope, decide',
			prompts: [
				'Write in your own column first: skills, time, rooms, money, trust.',
				'Then: what do you hope to get, and what do you decide, alone or with others?',
			],
			lanes: ['Citizens', 'Associations', 'Companies', 'Public bodies'],
			rows: ['Brings', 'Hopes for', 'Decides'],
			examples: [
				'The village club: a hall, free on Tuesdays',
				'The bike shop: apprentices in two years',
				'What gets repaired, and for what price',
			],
		},
		open: {
			title: 'Open books',
			prompts: ['Who pays, who is paid, who works for free?', 'Where can everybody see it?'],
			examples: ['The accounts hang on the wall by the coffee'],
		},
		rules: {
			title: 'How we decide',
			prompts: ['How often do we meet, and when?', 'How does a quiet voice get heard?'],
			examples: ['After 17, so that those at work can come'],
		},
		storm: {
			title: 'When it gets hard',
			prompts: ['What could come between us?', 'Who talks with whom, and how soon?'],
			examples: ['Promised, not done: we ring, same week, no e-mail'],
		},
		part: {
			title: 'How we part',
			prompts: ['How does one of us leave, without blame?', 'What becomes of people, money, keys, data?'],
			examples: ['One month’s notice. The tools stay in the village'],
		},
		sign: {
			title: 'Agreed for now',
			prompts: ['Your mark, and what you still have to ask.', 'When do we look at this again?'],
			examples: ['L., for the club. Asks the board on Monday'],
		},
	},
	method: {
		when: 'When citizens, associations, companies and public bodies want to do something together, before money or good will is spent.',
		steps: [
			'What do we do together? Everybody finishes the sentence “It is worth it if ...”, then we make one of it.',
			'Write in your own column, alone: what you bring and what you hope for. Experience and local trust count as much as money.',
			'Citizens read theirs first. Then we fill the last row: who decides what, and what do we decide together?',
			'We talk about money and work openly: who pays, who is paid, who gives time, and where everybody can see it.',
			'When and where do we meet, and how do we decide? Think of those with children, shifts or a long way.',
			'What could come between us, and what do we do then? And how may one of us leave?',
			'Read it all aloud. Those who agree make their mark. “I have to ask at home” is a good answer. Set the day to look again.',
		],
		tips: [
			'A partner without a budget goes first and signs last.',
			'Compare “Brings” with “Decides”. Someone who brings much and decides nothing is a helper, not a partner.',
			'This is an agreement between people. If the law wants a contract, let it be written from these notes.',
		],
		care: 'Not everybody can say no to someone who pays them. Nobody signs in the room who would rather sleep on it, and nobody has to say why.',
		question: 'What would make it easy for you to have a say in this?',
		thanks: 'Thank you. Your note is on the board now, where we agree how to decide.',
	},
}
