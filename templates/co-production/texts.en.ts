import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Planning it', 'Finding it', 'Doing it', 'Looking back'] as const
const hands = ['Citizens', 'Together', 'Staff'] as const

/** The co-production board in English. */
export const coProductionEn: TemplateTexts<CoProductionZone> = {
	title: 'Co-production: who does what?',
	purpose:
		'See who does which part of a service. Find the parts that citizens and staff would rather do together.',
	drawing:
		'Two long tables. At the upper one, a citizen and a member of staff each hold a bowl of their own; at the lower one, they hold one together. Beside it, a basket and a counter.',
	zones: {
		service: {
			title: 'The service',
			prompts: ['Which service, and for whom?', 'What should get better for them?'],
			examples: ['Lunch at the village school for pensioners'],
			caption: 'In whose shoes?',
		},
		bring: {
			title: 'What we bring',
			prompts: ['What are you good at, and glad to do?', 'Citizens and staff alike.'],
			examples: ['Eero bakes, and knows who lives alone'],
		},
		today: {
			title: 'Who does what today',
			prompts: ['Which parts does the service have, and who does them?', 'Also the work that nobody sees.'],
			lanes: parts,
			rows: hands,
			examples: ['Neighbours tell each other, nobody asked them', 'The menu is fixed in town, every June'],
		},
		could: {
			title: 'Who could do what',
			prompts: ['Which parts would we rather do ourselves, or together?', 'Take only what you want to do.'],
			lanes: parts,
			rows: hands,
			examples: ['Guests ask guests how it was', 'Cook and guests plan the menu each month'],
		},
		fair: {
			title: 'So that it is fair',
			prompts: ['What has to stay with paid staff?', 'What do helpers need: pay, training, rest?'],
			examples: ['Allergies: the cook answers for them', 'A free lunch for those who serve'],
		},
		try: {
			title: 'First try',
			prompts: ['Which one part do we do in a new way?', 'Who with whom, and until when?'],
			examples: ['Menu circle in March: the cook, Eero, two guests'],
		},
	},
	method: {
		when: 'When a service is to be made with people, not only for them, and nobody knows yet what that means on a Monday morning.',
		steps: [
			'We agree on one service, and on the people whose life it should make better. One sentence is enough.',
			'Everybody writes alone what they are good at and glad to do. A job title does not count, a skill does.',
			'Now we fill the first table as it is today. We look for work that nobody sees: phoning, waiting, cheering up.',
			'Now the second table, as it could be. Move a part only if the person who would do it is here and wants it.',
			'What must stay with paid staff, by law or for safety? What does everybody else need to do their part well?',
			'We choose one part for a first try. Two names, one citizen and one member of staff, and a day to look back.',
		],
		tips: [
			'Ask about “Planning it” and “Looking back” as well. If citizens only get the carrying, it is not shared.',
			'An empty row is worth talking about. Ask why it is empty before you fill it.',
			'Good word for passing on a part: “Would you like to?” Never: “You could.”',
		],
		care: 'Work that moves to citizens must not be a hidden cut. Nobody gets less service because they cannot or do not want to take part, and staff may speak openly about their jobs.',
		question: 'What would you like to do in this service yourself, or together with us?',
		thanks: 'Thank you. Your note is on the board now. Nobody will hold you to it.',
	},
}
