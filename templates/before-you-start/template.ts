import type { Template } from '#templates/Template'

/**
 * Six questions before anybody is invited, as a landscape: the hill is where we are, the flag on it what for, the star
 * what we stand on; below, the ground of what we have, the rocks in the way, the bag we take along, and a gate.
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
				{
					key: 'context',
					tone: 'data',
					columns: 4,
					at: { x: 420, y: 640 },
					look: 'bare',
					examples: ['data', 'voice'],
				},
				{ key: 'aim', tone: 'idea', columns: 4, at: { x: 1960, y: 110 }, look: 'bare', examples: ['idea'] },
				{
					key: 'values',
					tone: 'voice',
					columns: 4,
					at: { x: 3700, y: 260 },
					look: 'bare',
					examples: ['voice'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'assets',
					tone: 'asset',
					columns: 4,
					at: { x: 60, y: 1850 },
					look: 'bare',
					examples: ['asset', 'asset'],
				},
				{
					key: 'barriers',
					tone: 'concern',
					columns: 6,
					lanes: 3,
					at: { x: 1180, y: 1760 },
					look: 'bare',
					examples: ['concern', 'concern'],
					exampleCells: [1, 3],
				},
				{ key: 'methods', tone: 'idea', columns: 4, at: { x: 2760, y: 1800 }, examples: ['idea'] },
				{
					key: 'verdict',
					tone: 'decision',
					columns: 6,
					noteRows: 2,
					lanes: 3,
					at: { x: 3840, y: 1800 },
					examples: ['decision'],
					exampleCells: [3],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board with the six questions. */
export type BeforeYouStartZone = (typeof beforeYouStart)['rows'][number]['zones'][number]['key']
