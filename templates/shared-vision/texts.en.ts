import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in English. */
export const sharedVisionEn: TemplateTexts<SharedVisionZone> = {
	title: 'Shared vision',
	purpose:
		'Find out together what good would look like, and for whom. Differences may stay, and no picture is lost.',
	drawing:
		'A view from a hill: an old tree, the rising sun, a look-out with three windows, paths that part and a sign on the hilltop; beside it, sprouts and a watering can.',
	zones: {
		keep: {
			title: 'What we keep',
			prompts: ['What is good here already?', 'What must not get lost?'],
			examples: ['The reading room: nobody asks why you are there'],
		},
		'good-day': {
			title: 'A good day, five years on',
			prompts: ['It is an ordinary Tuesday, and it goes well.', 'What happens, and who is there?'],
			examples: ['I walk to the nurse, she knows my name', 'After school there is soup and a grown-up'],
		},
		value: {
			title: 'Good for whom?',
			prompts: ['What would each of us gain from such a day?'],
			lanes: ['My people and me', 'Those who work in it', 'All of us, later too'],
			examples: ['Nobody eats alone on Sundays'],
		},
		differ: {
			title: 'Where we differ',
			prompts: ['Where do our pictures pull apart?', 'Write both. Nobody has to give in today.'],
			examples: ['A quiet reading room, or a lively meeting place?'],
		},
		vision: {
			title: 'Our vision',
			prompts: ['One or two sentences a child understands.', 'Who does not see themselves in it yet?'],
			examples: ['One open door, one long table, time for each other'],
			caption: 'Where do we want to go?',
		},
		signs: {
			title: 'First signs',
			prompts: ['What small thing would show the way?', 'Who would notice it first?'],
			examples: ['By spring the lights are on two evenings a week'],
		},
		give: {
			title: 'What we give',
			prompts: ['What will you gladly do towards it?', 'Small is enough. Nothing today is fine too.'],
			examples: ['I can open the door on Thursdays'],
		},
	},
	method: {
		when: 'Before plans and projects, when most people feel that something should change but not yet in which direction.',
		steps: [
			'We begin with what is good here. Write one thing on each note and tell the others a short story about it.',
			'Think of an ordinary day in five years. Write or draw it on your own. Then we read all of the days aloud.',
			'What is each day good for? Say it for yourselves, for those who work in it, and for those who come later.',
			'Where do the pictures pull apart? Write down both sides, so that both stay visible.',
			'In threes, write one or two plain sentences. Read them aloud and join what speaks to us. Then ask who is not in them yet, and change them.',
			'What will be the first small sign? Then, if you like, write what you will gladly do.',
		],
		tips: [
			'Mix people who use, run and pay for the service in every group of three.',
			'When the words get grand, ask: what would a neighbour see when she walks past?',
			'Leave the differences on the board. A vision that hides them does not last.',
		],
		care: 'The future is a hard subject for some of us. Nobody has to speak about their own life, and a worry counts as much as a dream.',
		question: 'It is an ordinary day here in five years, and it goes well. What happens?',
		thanks: 'Thank you. Your good day is on the board now, beside those of others.',
	},
}
