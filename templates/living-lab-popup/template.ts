import type { Template } from '#templates/Template'

/**
 * One question in a public place, as a market stall: the question hangs under the awning, the answers are bunting on a
 * line, whoever joins in comes to the counter, and a bag holds what is taken along.
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
				{
					key: 'question',
					tone: 'question',
					columns: 3,
					at: { x: 100, y: 520 },
					width: 820,
					promptLines: 2,
					noteRows: 2,
					examples: ['question'],
				},
				{
					key: 'good',
					tone: 'asset',
					columns: 5,
					at: { x: 1060, y: 520 },
					look: 'bare',
					promptLines: 2,
					examples: ['asset'],
				},
				{
					key: 'answers',
					tone: 'voice',
					columns: 7,
					at: { x: 2760, y: 500 },
					look: 'bare',
					promptLines: 2,
					examples: ['voice', 'voice'],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{
					key: 'help',
					tone: 'asset',
					columns: 4,
					at: { x: 90, y: 1740 },
					width: 1040,
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'noticed',
					tone: 'data',
					columns: 4,
					at: { x: 1270, y: 1740 },
					width: 1040,
					examples: ['data'],
				},
				{
					key: 'sentences',
					tone: 'voice',
					columns: 2,
					at: { x: 2790, y: 1750 },
					width: 720,
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'told',
					tone: 'decision',
					columns: 2,
					at: { x: 3652, y: 1750 },
					width: 720,
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the pop-up board. */
export type LivingLabPopupZone = (typeof livingLabPopup)['rows'][number]['zones'][number]['key']
