import type { Template } from '#templates/Template'

/**
 * One question in a public place: what passers-by answer, what hosts notice, and what came of it.
 * One day it looks like a market stall: the question on its awning, the answers pegged to a line below, and a shelf
 * that shows what was done with them.
 */
export const livingLabPopup = {
	id: 'living-lab-popup',
	minutes: 220,
	people: { min: 1, best: 6, max: 300 },
	constellations: ['catalysts'],
	phases: ['stakeholder-engagement', 'co-initiation', 'co-evaluation'],
	steps: [
		{ minutes: 15, zones: ['question'] },
		{ minutes: 10 },
		{ minutes: 150, zones: ['good', 'answers', 'help'] },
		{ minutes: 15, zones: ['noticed'] },
		{ minutes: 20, zones: ['answers', 'sentences'] },
		{ minutes: 10, zones: ['told'] },
	],
	next: ['data-insight', 'engagement-planner', 'lived-experience-stories', 'how-might-we'],
	question: { zone: 'answers', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'question', tone: 'question', columns: 2, examples: ['question'] },
				{ key: 'good', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'answers', tone: 'voice', columns: 7, examples: ['voice', 'voice'] },
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'help', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'noticed', tone: 'data', columns: 4, examples: ['data'] },
				{ key: 'sentences', tone: 'voice', columns: 2, examples: ['voice'] },
				{ key: 'told', tone: 'decision', columns: 2, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the pop-up board. */
export type LivingLabPopupZone = (typeof livingLabPopup)['rows'][number]['zones'][number]['key']
