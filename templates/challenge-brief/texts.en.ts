import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in English. */
export const challengeBriefEn: TemplateTexts<ChallengeBriefZone> = {
	title: 'Our challenge',
	purpose: 'Describe a shared problem so well that strangers want to help, with no solution hidden in it.',
	drawing:
		'A notice board with a small roof: on it a large poster with steps going down, raised hands and strips to tear off, and three cards pinned beside it.',
	zones: {
		now: {
			title: 'What happens today',
			prompts: ['One scene, told so that we can see it.', 'When is it, where, and who is there?'],
			examples: ['Friday 15:10, sleet. Twelve pupils in a stairwell'],
		},
		who: {
			title: 'Whose problem is it?',
			prompts: ['Who feels it?', 'Who can decide on it?'],
			lanes: ['Feels it every day', 'Decides on it'],
			examples: ['12-year-olds', 'School board'],
		},
		strengths: {
			title: 'What we can build on',
			prompts: ['Who or what makes it easier already?'],
			examples: ['The woman at the kiosk knows all their names'],
		},
		tried: {
			title: 'Already tried',
			prompts: ['What helped for a while?', 'What made it worse?'],
			examples: ['Chairs in the library: fine until the quiet hour'],
		},
		why: {
			title: 'Why does it stay?',
			prompts: [
				'Ask why again and again, from left to right.',
				'Stop at a rule or habit that we could touch.',
			],
			lanes: ['1. Why?', '2. Why?', '3. Why?', '4. Why?', '5. Why?'],
			examples: [
				'The school locks its doors at three',
				'The caretaker goes home then',
				'Only staff may hold a key',
			],
		},
		limits: {
			title: 'Open and fixed',
			prompts: ['What can we change, and what not?', 'Until when?'],
			lanes: ['Open', 'Fixed'],
			examples: ['Who may hold a key', 'No new rooms this year'],
		},
		sentence: {
			title: 'In one sentence',
			prompts: ['One row is one sentence. Then make one of all.', 'Strike out what is already a solution.'],
			lanes: ['How can (who)', '(do what)', 'although (what)', 'by (when)'],
			examples: [
				'12-year-olds',
				'be together in a warm place',
				'the school locks its doors at three',
				'the autumn break',
			],
		},
		sign: {
			title: 'How we will notice',
			prompts: ['What will people themselves see or say?'],
			examples: ['Parents know again where everybody is'],
		},
	},
	method: {
		when: 'You have heard stories and seen numbers, and now others should join in, for example at a hackathon.',
		steps: [
			'Somebody who lives with it tells one scene. The others write down what they see.',
			'Quietly, each for yourself: whose problem is it, what helps already, and what has been tried?',
			'Take the strongest cause and ask why, up to five times. Stop at a rule or a habit that we could touch.',
			'What is open, what is fixed, and until when?',
			'Write sentences, one in each row, and read them aloud. Then make one of them, and strike out every word that is already a solution.',
			'Agree on one sign that people themselves would notice.',
		],
		tips: [
			'If the answer to your sentence is “buy it” or “yes”, a solution is still hiding in it.',
			'Read the scene to somebody who was not there. Can they see it?',
			'Three honest whys are better than five.',
		],
		care: 'The scene belongs to those who live in it: ask whether you may tell it. Look for causes in rules and habits, not in people.',
		question: 'What is the one thing here that should not stay as it is?',
		thanks: 'Thank you. It helps us to begin with the right thing.',
	},
}
