import type { Template } from '#templates/Template'

/**
 * A whole trial as a postcard: a picture of the place, an old photograph of how it was, and a stamp with those who made
 * it together; across the middle the road with its bumps, below it what changed, what to tell the next ones, and a tag
 * on what may be borrowed.
 */
export const pilotSnapshot = {
	id: 'pilot-snapshot',
	minutes: 40,
	people: { min: 1, best: 4, max: 8 },
	constellations: ['the-system'],
	phases: ['co-evaluation', 'stakeholder-engagement'],
	steps: [
		{ minutes: 5, zones: ['place', 'before'] },
		{ minutes: 10, zones: ['actors', 'ways'] },
		{ minutes: 10, zones: ['path'] },
		{ minutes: 10, zones: ['changed', 'lessons'] },
		{ minutes: 5, zones: ['borrow'] },
	],
	next: ['roadmap-constellations', 'handover-to-policy'],
	question: { zone: 'lessons', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'place', tone: 'voice', columns: 5, at: { x: 40, y: 180 }, look: 'bare', examples: ['voice'] },
				{ key: 'before', tone: 'concern', columns: 5, at: { x: 1640, y: 200 }, examples: ['concern'] },
				{
					key: 'actors',
					tone: 'asset',
					columns: 5,
					at: { x: 3380, y: 190 },
					look: 'bare',
					examples: ['asset'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'ways', tone: 'idea', columns: 6, at: { x: 0, y: 1240 }, examples: ['idea'] },
				{
					key: 'path',
					tone: 'question',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					chart: 'mood',
					at: { x: 1620, y: 1240 },
					look: 'bare',
					examples: ['concern', 'asset'],
					exampleCells: [10, 4],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'changed', tone: 'data', columns: 5, at: { x: 0, y: 2340 }, examples: ['voice'] },
				{
					key: 'lessons',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 1640, y: 2340 },
					examples: ['asset', 'concern', 'question'],
					exampleCells: [1, 2, 4],
				},
				{
					key: 'borrow',
					tone: 'asset',
					columns: 5,
					at: { x: 3468, y: 2340 },
					look: 'bare',
					examples: ['asset'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board that shows one pilot. */
export type PilotSnapshotZone = (typeof pilotSnapshot)['rows'][number]['zones'][number]['key']
