import type { Template } from '#templates/Template'

/**
 * A plan held against four directions, with those whom it touches, as the rose of a compass: power is its point in the
 * north, fairness in the east, openness in the south and empathy in the west. The needle lies over the whole board and
 * turns around the middle, where the one change is written; what it means for each of us is a sheet beside the rose.
 */
export const ethicalCompassCheck = {
	id: 'ethical-compass-check',
	minutes: 45,
	people: { min: 3, best: 8, max: 20 },
	constellations: ['ethical-compass'],
	phases: ['stakeholder-engagement', 'co-management', 'co-evaluation'],
	steps: [
		{ minutes: 5 },
		{ minutes: 12, zones: ['power', 'equity', 'open', 'empathy'], isQuiet: true },
		{ minutes: 10, zones: ['power', 'equity', 'open', 'empathy'] },
		{ minutes: 10, zones: ['stakes'] },
		{ minutes: 8, zones: ['needle'] },
	],
	next: ['difficult-moments', 'transparency-statement', 'decide-together'],
	question: { zone: 'stakes', tone: 'voice', answer: 'faces' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'power',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 1700, y: 220 },
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'equity',
					tone: 'concern',
					columns: 6,
					lanes: 3,
					at: { x: 3300, y: 1106 },
					look: 'bare',
					examples: ['asset', 'concern'],
					exampleCells: [1, 5],
				},
				{
					key: 'open',
					tone: 'data',
					columns: 6,
					lanes: 3,
					at: { x: 1700, y: 1994 },
					look: 'bare',
					examples: ['data'],
					exampleCells: [3],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'empathy',
					tone: 'voice',
					columns: 6,
					lanes: 3,
					at: { x: 100, y: 1106 },
					look: 'bare',
					examples: ['voice'],
					exampleCells: [5],
				},
				{
					key: 'stakes',
					tone: 'question',
					columns: 6,
					at: { x: 3300, y: 2200 },
					examples: ['voice', 'concern', 'decision'],
				},
				{
					key: 'needle',
					tone: 'decision',
					columns: 6,
					noteRows: 1,
					lanes: 3,
					at: { x: 1700, y: 1326 },
					look: 'bare',
					examples: ['decision', 'decision', 'decision'],
					exampleCells: [1, 3, 5],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the compass check. */
export type EthicalCompassCheckZone = (typeof ethicalCompassCheck)['rows'][number]['zones'][number]['key']
