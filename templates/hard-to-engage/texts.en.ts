import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in English. */
export const hardToEngageEn: TemplateTexts<HardToEngageZone> = {
	title: 'Hard to engage with?',
	purpose: 'Nobody is hard to reach. Check what makes our service hard to come to, and lower the steps.',
	drawing:
		'The front of a house with five doors. High steps lead to some of them, a ramp to the others. Outside, a notice board, and somebody who says what the way in is like.',
	zones: {
		walk: {
			title: 'Try the way in',
			prompts: ['Call, click or go there as if for the first time.', 'What was easy? Where did you stop?'],
			examples: ['Called at nine: forty minutes of music'],
			caption: 'As a newcomer',
		},
		check: {
			title: 'Five ways in',
			prompts: [
				'Look at the service, not at the people who stay away.',
				'Row by row: first what works, then what hinders, then what would help.',
			],
			lanes: ['Language', 'Getting in', 'Device', 'Time', 'Trust'],
			rows: ['Works well', 'Gets in the way', 'Could be easier'],
			examples: [
				'Ground floor, and a bench by the door',
				'The letter says “creditor” six times',
				'One Saturday a month at the market',
			],
		},
		ask: {
			title: 'Ask, do not guess',
			prompts: ['Who could use this but does not come? Where do we meet them?', 'What do they tell us?'],
			examples: ['At the garage: “I thought you take the car away”'],
		},
		highest: {
			title: 'The highest steps',
			prompts: ['Which two stop most people?', 'What lies underneath?'],
			examples: ['Shame: the waiting room faces the street'],
			caption: 'Look underneath',
		},
		easier: {
			title: 'We lower them',
			prompts: ['What do we change this month, and who does it?', 'What needs a yes from someone else?'],
			examples: ['From 1 March the side door is open. Sari sees to it'],
		},
	},
	method: {
		when: 'When a service is there but few come, or when somebody says “these people are hard to reach”.',
		steps: [
			'In pairs, we try to get in: some call with the loudspeaker on, some click, some walk. Write down what happens, the easy part first.',
			'Now everybody fills the first two rows alone: what works well, and what gets in the way. One thing a note.',
			'We read the notes, put like to like, and fill the third row: what would make it easier?',
			'We have guessed so far. Who knows better? Write down where we meet them, and what they have told us. What we do not know yet, we go and ask.',
			'Which two steps stop most people? For each, ask “why is it so?” until you meet a rule, a habit or a fear.',
			'What can we change this month without asking anybody? Who does it? Then write down what needs a yes, and whose.',
		],
		tips: [
			'When a note is about people (“they do not read”), ask: what does our service do that makes it so?',
			'Invite one person who once gave up on the service, with pay or a thank-you. Let them speak first.',
			'Has nobody asked yet? Then stop after “Ask, do not guess”, go and ask, and finish the board next week.',
		],
		care: 'Some of us have been turned away here. Nobody has to tell their own case. Staff are not to blame for rules they did not make.',
		question: 'What makes our service easy or hard for you to come to?',
		thanks: 'Thank you. Your note is on the board now. It is the service that has to change, not you.',
	},
}
