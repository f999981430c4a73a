import type { Template } from '#templates/Template'

/**
 * Six questions before anybody is invited. One day: a porch with six steps up to a door, each step a question; what we
 * already have stands before what is in the way; the door at the top is ajar and says ready, nearly or not yet.
 */
export const beforeYouStart = {
	id: 'before-you-start',
	minutes: 60,
	people: { min: 2, best: 6, max: 14 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-initiation'],
	steps: [
		{ minutes: 5 },
		{ minutes: 8, zones: ['context', 'aim'], isQuiet: true },
		{ minutes: 9, zones: ['context', 'aim'] },
		{ minutes: 8, zones: ['values', 'assets'], isQuiet: true },
		{ minutes: 7, zones: ['values', 'assets'] },
		{ minutes: 9, zones: ['barriers'] },
		{ minutes: 7, zones: ['methods'] },
		{ minutes: 7, zones: ['verdict'] },
	],
	next: ['roadmap-constellations', 'stakeholder-snowball', 'transparency-statement'],
	question: { zone: 'context', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'context', tone: 'data', columns: 4, examples: ['data', 'voice'] },
				{ key: 'aim', tone: 'idea', columns: 4, examples: ['idea'] },
				{ key: 'values', tone: 'voice', columns: 4, examples: ['voice'] },
				{ key: 'assets', tone: 'asset', columns: 4, examples: ['asset', 'asset'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'barriers',
					tone: 'concern',
					columns: 6,
					lanes: 3,
					examples: ['concern', 'concern'],
					exampleCells: [1, 3],
				},
				{ key: 'methods', tone: 'idea', columns: 4, examples: ['idea'] },
				{ key: 'verdict', tone: 'decision', columns: 6, lanes: 3, examples: ['decision'], exampleCells: [3] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board with the six questions. */
export type BeforeYouStartZone = (typeof beforeYouStart)['rows'][number]['zones'][number]['key']
