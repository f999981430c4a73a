import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Goes well', 'So so', 'Not yet'] as const

/** The compass check in English. */
export const ethicalCompassCheckEn: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Ethical compass check',
	purpose:
		'Hold a plan or a meeting against four directions, together with those whom it touches. Change one thing.',
	drawing:
		'The rose of a compass with four big points, north, east, south and west, on a round dial; a long needle lies across it and turns around the middle.',
	zones: {
		power: {
			title: 'North: whose word counts',
			prompts: ['Who could say no to this, and would it count?', 'What do people decide here with us?'],
			lanes: how,
			examples: ['Tenants can stop the trial after a month'],
		},
		equity: {
			title: 'East: fair for all',
			prompts: ['Who gave more to be here: time, money, courage?', 'Who was quieter than they wanted to be?'],
			lanes: how,
			examples: ['An interpreter every time', 'Parents paid a sitter to come'],
		},
		open: {
			title: 'South: open to see',
			prompts: ['Could anybody see how we decided, and why?', 'What would we rather not show?'],
			lanes: how,
			examples: ['The minutes came out a month late'],
		},
		empathy: {
			title: 'West: who we listen to',
			prompts: ['Who has changed our mind?', 'Whom do we still only talk about?'],
			lanes: how,
			examples: ['We have not met one carer on nights'],
		},
		stakes: {
			title: 'What it means for each of us',
			prompts: ['What can each of us win or lose by this?', 'Who has the money and the influence?'],
			examples: ['Families win a free evening', 'Drivers lose their old shifts', 'The council has the money'],
		},
		needle: {
			title: 'Where the needle points',
			prompts: ['What is the one thing we change before we go on?'],
			lanes: ['What we change', 'Who looks after it', 'By when'],
			examples: ['A vote for the tenants, too', 'Omar and Liisa', 'At the May meeting'],
		},
	},
	method: {
		when: 'Before a plan is made public, halfway, and before a project ends.',
		steps: [
			'Name the plan or the meeting that we look at. Take one everyday example through the four directions.',
			'Write quietly in all four directions. Put each note where it belongs: goes well, so so, or not yet.',
			'Read what goes well first. Then go to the direction where most notes lie at the right.',
			'What does it mean for each of us? Those whose life it touches most speak first.',
			'Agree on one change, who looks after it and by when. Put it into the register of decisions.',
		],
		tips: [
			'If those whom the plan touches are not in the room, that is your first note. Invite them and meet again.',
			'Ask “what happened?” rather than “who did it?”.',
			'One change that is made is worth more than ten that are noted.',
		],
		care: 'Look at the picture of the whole group. Do not ask who wrote a note, and do not count by role when a role has one person.',
		question: 'When you last used this service or came to a meeting about it, how much did your word count?',
		thanks: 'Thank you. Your answer is on the board, without a name.',
	},
}
