import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in English. */
export const retrospectiveEn: TemplateTexts<RetrospectiveZone> = {
	title: 'Looking back',
	purpose: 'Look at how you worked together, and choose one thing to do another way next time.',
	drawing:
		'A road with stones on it runs past a meadow and a rock to a fork under a cloud. In front of it a group on a blanket, an unfolded map and one sign that points ahead.',
	zones: {
		keep: {
			title: 'Keep',
			prompts: ['What gave you energy?', 'What should we do again?'],
			examples: ['Every note was read aloud'],
		},
		bumps: {
			title: 'Bumps',
			prompts: ['Where did we stumble?', 'Say what happened, not whose fault it was.'],
			examples: ['Nobody in the back row could read the screen'],
		},
		puzzles: {
			title: 'Puzzles',
			prompts: ['What do we not understand yet?'],
			examples: ['Why did nobody from the late shift come?'],
		},
		heard: {
			title: 'Being heard',
			prompts: ['What made it easy to take part?', 'What made it hard? No names, please.'],
			examples: ['Easy: time to write before we talked'],
		},
		ideas: {
			title: 'What we could try',
			prompts: ['Which small thing could we do another way?'],
			examples: ['A break every half hour'],
		},
		chosen: {
			title: 'Next time',
			prompts: ['One thing.', 'Who takes care of it?'],
			examples: ['Chairs in a circle. Outi and Ben see to it'],
		},
	},
	method: {
		when: 'At the end of a meeting, when you are going to work together again.',
		steps: [
			'We look at how we work, not at who we are. Nobody has to write.',
			'Write by yourself, one thing on each note. Begin with what should stay.',
			'Read the notes aloud, and put together what belongs together.',
			'Look at the whole meeting: what made it easy to take part, and what made it hard?',
			'Suggest small changes and choose one. Who takes care of it?',
		],
		tips: [
			'Keep to twenty minutes. A short look back every time does more than a long one once a year.',
			'Begin the next meeting with the thing you chose: did it help?',
		],
		care: 'A look back can turn into blame. If a note points at a person, ask the group how to say it about the way of working.',
		question: 'What is one thing we should do another way next time?',
		thanks: 'Thank you. Your note is on the board now. With your code you can see later what became of it.',
	},
}
