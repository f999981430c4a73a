import type { Template } from '#templates/Template'

/**
 * One person in one moment, as a head without a face. What it says comes out of its mouth, what it does is in its hand,
 * what is around it stands behind; what we only guess, each with a question mark, are clouds inside. The strengths are a
 * tree, and on its trunk hangs what to ask next time.
 */
export const empathyMap = {
	id: 'empathy-map',
	minutes: 35,
	people: { min: 2, best: 4, max: 10 },
	constellations: ['ethical-compass'],
	phases: ['co-design'],
	steps: [
		{ minutes: 5, zones: ['who'] },
		{ minutes: 10, zones: ['says', 'does', 'around'], isQuiet: true },
		{ minutes: 5, zones: ['strong'] },
		{ minutes: 10, zones: ['thinks', 'feels'] },
		{ minutes: 5, zones: ['ask'] },
	],
	next: ['journey-map', 'how-might-we'],
	question: { zone: 'feels', tone: 'voice', answer: 'faces' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'who',
					tone: 'voice',
					columns: 4,
					at: { x: 0, y: 150 },
					examples: ['voice'],
				},
				{
					key: 'says',
					tone: 'voice',
					columns: 4,
					at: { x: 50, y: 1070 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'does',
					tone: 'data',
					columns: 4,
					at: { x: 0, y: 1990 },
					examples: ['data'],
				},
				{
					key: 'around',
					tone: 'data',
					columns: 4,
					at: { x: 3720, y: 230 },
					examples: ['data'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'strong',
					tone: 'asset',
					columns: 4,
					at: { x: 3720, y: 1150 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'thinks',
					tone: 'question',
					columns: 4,
					at: { x: 1830, y: 300 },
					look: 'bare',
					examples: ['question'],
				},
				{
					key: 'feels',
					tone: 'question',
					columns: 4,
					at: { x: 1800, y: 1220 },
					look: 'bare',
					examples: ['question'],
				},
				{
					key: 'ask',
					tone: 'decision',
					columns: 4,
					lanes: 2,
					at: { x: 3720, y: 2050 },
					examples: ['question', 'decision'],
					exampleCells: [1, 3],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the empathy map. */
export type EmpathyMapZone = (typeof empathyMap)['rows'][number]['zones'][number]['key']
