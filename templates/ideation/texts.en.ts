import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in English. */
export const ideationEn: TemplateTexts<IdeationZone> = {
	title: 'Idea field',
	purpose: 'Find many ideas fast, build on each other’s, and keep the odd ones alive.',
	drawing:
		'A sun beside a ploughed field with sprouts on its edge; in front of it a gust of wind that carries seeds, a bush with berries and a box with three seedlings.',
	zones: {
		question: {
			title: 'Our question',
			prompts: ['Which one question do we answer today?', 'Do you read it in another way? Write how.'],
			examples: ['How can neighbours without a car get their shopping?'],
			caption: 'One question for all',
		},
		alone: {
			title: 'Alone first',
			prompts: ['What could we try? One idea on each note.', 'Write in silence. Bad ideas are welcome.'],
			examples: ['A shelf for shopping bags at the petrol station'],
		},
		build: {
			title: 'Build on it',
			prompts: ['Take somebody else’s idea and go on: “Yes, and …”'],
			examples: ['Yes, and whoever drives past takes a bag along'],
		},
		fresh: {
			title: 'Fresh eyes',
			prompts: [
				'Who has solved this elsewhere: a bakery, a club, another country?',
				'How could we make it much worse? Now turn that round.',
			],
			lanes: ['Borrow it', 'Make it worse, then turn it'],
			examples: ['The library van stops every third Tuesday', 'Everyone must order a week ahead'],
		},
		families: {
			title: 'Families of ideas',
			prompts: ['Which ideas belong together? Move them side by side.', 'Give each family a name.'],
			examples: ['Family: on the way anyway'],
		},
		seedlings: {
			title: 'Seedlings to grow',
			prompts: ['Which ideas do we try first? Three at most.', 'Keep one odd idea.'],
			lanes: ['First seedling', 'Second seedling', 'The odd one'],
			examples: ['Try the bag shelf for two weeks'],
		},
	},
	method: {
		when: 'You have one clear question, and you want many different ideas before you choose.',
		steps: [
			'Let us read the question aloud. Does anyone read it in another way? Write that too.',
			'Write on your own and in silence, one idea on each note. Bad ideas are welcome.',
			'Now we show the notes. Read in silence first, then build on somebody else’s idea: “Yes, and …”',
			'First borrow: who has solved this elsewhere? Then make it worse on purpose, and turn that round.',
			'Put ideas that belong together side by side, and give each family a name.',
			'Vote in silence and without names: which ideas would you like to see grow?',
			'Plant up to three seedlings. One of them may be the odd one.',
		],
		tips: [
			'Write the question large and leave it on the screen. People come back to it.',
			'If one person’s ideas get all the “Yes, and …”, ask everyone to build on a note that has none yet.',
			'Somebody would rather speak or draw? Write it down for them in their own words.',
		],
		care: 'An idea that is laughed at is often the last one from that person. Agree that nobody judges before the vote.',
		question: 'One idea, however small: what could we try?',
		thanks: 'Thank you. Your idea is on the board now, and others can build on it.',
	},
}
