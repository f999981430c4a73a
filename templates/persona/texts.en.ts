import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in English. */
export const personaEn: TemplateTexts<PersonaZone> = {
	title: 'Persona',
	purpose:
		'Draw one believable person from real stories, strengths first, to think with when that person is not in the room.',
	drawing:
		'A person with an empty face and a name badge; a speech bubble from the mouth, a thought cloud, a window with sun and moon, three neighbours and a counter.',
	zones: {
		name: {
			title: 'Name and face',
			prompts: ['A made-up name, age, and where they live.', 'No real person may be recognised.'],
			examples: ['Mirja, 58, last house on the gravel road'],
		},
		day: {
			title: 'An ordinary day',
			prompts: ['What happens, and with whom?'],
			lanes: ['Morning', 'Day', 'Evening and night'],
			examples: ['7:00 feeds the hens, checks the bus app, no signal'],
		},
		quote: {
			title: 'In their words',
			prompts: ['A sentence you really heard.', 'Change it so that nobody can tell who said it.'],
			examples: ['“They are all kind. They just never ask the same question.”'],
		},
		strong: {
			title: 'Strong at',
			prompts: ['What do they manage every week that others could not?'],
			examples: ['Organises lifts for nine neighbours'],
		},
		want: {
			title: 'Wants and worries',
			prompts: ['What matters to them?', 'What keeps them awake?'],
			examples: ['To stay in her own house', 'Falling at night'],
		},
		people: {
			title: 'People around',
			prompts: ['Who helps them?', 'Who do they help?'],
			examples: ['Sister on the phone, every Sunday'],
		},
		service: {
			title: 'With our service',
			prompts: ['What works, what hurts, what do they stay away from?'],
			examples: ['Never opens the online portal'],
		},
	},
	method: {
		when: 'After you have gathered real stories, and never instead of them.',
		steps: [
			'Say which stories this person is woven from. The people in those stories must not be recognised.',
			'Give the person a made-up name. Then fill the day and their words, from voices that you really heard.',
			'What is this person strong at? Stay here until you have more than you thought.',
			'Only now: what do they want, and what worries them?',
			'Who is around them, and how do they get on with our service?',
			'Read the whole person aloud. Would somebody who lives like this nod or laugh? Ask one of them.',
		],
		tips: [
			'Somebody in the room may live like this. Let them correct the board first.',
			'When you are guessing, put a question mark on the note.',
			'One detail from an ordinary day says more than an average.',
		],
		care: 'Mix several stories, so that nobody finds themselves or a neighbour on the board.',
		question: 'Finish the sentence: on a normal day, the hardest bit about getting help is …',
		thanks: 'Thank you. Your words help us to draw a person who rings true.',
	},
}
