import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in English. */
export const personalizationEn: TemplateTexts<PersonalizationZone> = {
	title: 'A service that fits',
	purpose: 'Find out what people can shape to fit their own lives, and what stays the same for everybody.',
	drawing:
		'A large shirt on a tailor’s table, with stitched seams, a pocket, scissors and a tape measure. Beside it three garments on a rail, with a price tag.',
	zones: {
		lives: {
			title: 'Three different lives',
			prompts: [
				'Who are they? Make them up, or take them from stories you may tell.',
				'Leave the last row free until part 4 is done.',
			],
			lanes: ['First person', 'Second person', 'Third person'],
			rows: ['Who it is, and good at what', 'What does not fit', 'What they would choose'],
			examples: [
				'Nils, baker, works nights. Knows the whole street',
				'The office is open while he sleeps',
				'A talk at six in the morning',
			],
		},
		same: {
			title: 'Same for everybody',
			prompts: ['What must not depend on who you are?', 'Rights, safety, price: a short list.'],
			examples: ['An answer within three days'],
		},
		person: {
			title: 'What a person can choose',
			prompts: ['What could people choose for themselves?', 'Time, place, pace, language, who helps?'],
			examples: ['The first talk on a walk, not in an office'],
		},
		place: {
			title: 'What a place can decide',
			prompts: ['What could each village, school or team decide?', 'What are they good at there?'],
			examples: ['The village shop hands out the keys'],
		},
		costs: {
			title: 'What it costs',
			prompts: ['What gets harder: time, money, privacy, fairness?', 'For whom?'],
			examples: ['Those who ask loudest get the best times'],
		},
		offer: {
			title: 'Choices from Monday',
			prompts: ['Write each choice as a question that staff can ask.', 'Mark two to begin with.'],
			examples: ['“Where would you like to meet?”'],
		},
	},
	method: {
		when: 'When a service works for most people, but not for everybody’s life.',
		steps: [
			'Think of three people whose lives are very different. Who are they, what are they good at, and what does not fit?',
			'Write down what must be the same for everybody. Talk until the list is short.',
			'Write by yourself: what could a person choose, and what could a place decide?',
			'Go back to your three people. What would each of them choose? Fill the last row.',
			'Say honestly what it costs. Then choose two things that people can choose from Monday.',
		],
		tips: [
			'Ask of every “same for everybody”: who is protected by it? If nobody is, it may be able to bend.',
			'If somebody in the room says “that would be me”, listen first. The made-up people can wait.',
		],
		care: 'A choice is fair only if everybody hears of it. Ask who would not dare to ask, and how staff can offer it.',
		question: 'If you could change one thing so that this fits your life, what would it be?',
		thanks: 'Thank you. Your note is on the board now. With your code you can see later what became of it.',
	},
}
