import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in English. */
export const whatComesFirstEn: TemplateTexts<WhatComesFirstZone> = {
	title: 'What comes first?',
	purpose:
		'Not everything is possible at once. Those who use the service set the order, and we say openly what has to wait.',
	drawing:
		'A station. Above, passengers with a speech bubble, a departure board and a seesaw with two crates; below, a train with three wagons, a shelter with a bench and a calendar.',
	zones: {
		matters: {
			title: 'What matters to us',
			prompts: ['What would make your ordinary week easier?', 'Those who use the service read theirs first.'],
			examples: ['To pick up my son without running'],
		},
		options: {
			title: 'What we could do',
			prompts: [
				'One thing on each note. What is there to build on?',
				'What does it take: money, people, time?',
			],
			examples: ['Nursery open until 18, one more person each evening'],
		},
		pull: {
			title: 'What it costs us',
			prompts: [
				'If there is more of this, what will there be less of?',
				'For whom is that good, for whom hard?',
			],
			lanes: ['More of this', 'Less of that'],
			examples: ['Open until 18 every day', 'Fewer grown-ups in the early morning'],
		},
		order: {
			title: 'Our order',
			prompts: ['What comes first, and whose week does it change?', 'Who has to wait for it?'],
			lanes: ['Now', 'Next', 'Later'],
			rows: ['What', 'Because', 'Who waits'],
			examples: ['Two late evenings a week', 'Shift workers said: two would do', 'Families who come at six'],
		},
		wait: {
			title: 'For those who wait',
			prompts: ['What can they have in the meantime?', 'Who tells them, and gives the reason?'],
			examples: ['A neighbour list for mornings. Outi rings each family'],
		},
		again: {
			title: 'When we look again',
			prompts: ['What would change our order?', 'Which day do we meet about it?'],
			examples: ['If three families ask for mornings: in May'],
		},
	},
	method: {
		when: 'When there are more good ideas than money, time or hands, and the choice should not be made behind a closed door.',
		steps: [
			'Everybody writes alone what would make an ordinary week easier. Those who use the service read theirs first.',
			'What could we do about it? One thing on each note. Whoever knows adds what it takes, in plain numbers.',
			'Take the notes one by one: if there is more of this, what will there be less of, and who would notice?',
			'Those who use the service put the notes under now, next and later. The others say what is possible, and ask. Write why, and who waits.',
			'Look at those who wait. What can they have meanwhile, and who tells them honestly?',
			'What would make us change this order? Set the day on which we look again.',
		],
		tips: [
			'Say before you begin what is already fixed, how much money there is, and who has the last word.',
			'At most three notes under “Now”. Everything first means nothing first.',
			'Those who will have to wait are often not in the room. Leave them an empty chair, and ask now and then what they would say.',
		],
		care: 'Needs are not a contest. Nobody has to show how badly they fare to be put first, and the largest group is not always the one in greatest need.',
		question: 'What should come first here, and what could wait?',
		thanks: 'Thank you. Your note is on the board now, among those of others.',
	},
}
