import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in English. */
export const roadmapBlankEn: TemplateTexts<RoadmapBlankZone> = {
	title: 'Roadmap in our own words',
	purpose: 'Make your own map of working together, in your own language, from what you have lived through.',
	drawing:
		'An open night sky with loose stars and three faint rings; two people with a telescope look up at it from a hill.',
	zones: {
		stars: {
			title: 'Our stars',
			prompts: [
				'When did working together go well? When did it not?',
				'One moment on each note. A star may stay here without a home.',
			],
			examples: ['We built the swings in one Sunday', 'Grandpa drew the map', 'Nobody told us the date'],
		},
		words: {
			title: 'Our words for it',
			prompts: ['What do you call it when a town and its people build something together?'],
			examples: ['Doing it together', 'A neighbours’ day, but for the clinic'],
		},
		one: {
			title: 'First constellation',
			prompts: ['Which stars belong together?', 'Write a name for them on the first note.'],
			examples: ['Name: Many hands'],
		},
		two: {
			title: 'Second constellation',
			prompts: ['Which other stars belong together?', 'Write a name for them on the first note.'],
		},
		three: {
			title: 'Third constellation',
			prompts: ['Is there a third group? It may stay empty.', 'Write a name for them on the first note.'],
		},
	},
	method: {
		when: 'When a group speaks another language, when children or young people lead, or when the ready-made headings do not fit.',
		steps: [
			'Look at the finished roadmap for one minute, then close it. Yours may look quite different.',
			'Write stars quietly: moments when working together went well, and moments when it did not.',
			'How would you say it to a neighbour? Collect the words you really use, in every language in the room.',
			'Move the stars that belong together into a constellation and give it a name. What fits nowhere may stay where it is.',
			'Read your map aloud. Choose the words that you use from now on, and the star that you begin with.',
		],
		tips: [
			'Two constellations are enough, and a fourth can stand in the free space beside the board.',
			'When two names compete, keep both for a week.',
			'Children can draw their stars. A drawing counts as much as a sentence.',
		],
		care: 'A hard moment belongs to whoever lived through it. They say whether it goes on the map, and no names of others go with it.',
		question: 'What would you call it when a town and its people build a service together?',
		thanks: 'Thank you. Your words are on the board where we choose ours.',
	},
}
