import type { Template } from '#templates/Template'

/**
 * A whole trial on one board: where and for whom, who did it and how, the bumpy road, and what others can take along.
 * One day it looks like a postcard: a picture of the place, a road with real bumps across the middle, and a stamp
 * that says what may be borrowed.
 */
export const pilotSnapshot = {
	id: 'pilot-snapshot',
	minutes: 40,
	people: { min: 1, best: 4, max: 8 },
	constellations: ['the-system'],
	phases: ['co-evaluation', 'stakeholder-engagement'],
	way: 'road',
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
				{ key: 'place', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'before', tone: 'concern', columns: 5, examples: ['concern'] },
				{ key: 'actors', tone: 'asset', columns: 5, examples: ['asset'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			isLeftward: true,
			zones: [
				{ key: 'ways', tone: 'idea', columns: 6, examples: ['idea'] },
				{
					key: 'path',
					tone: 'question',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					chart: 'mood',
					examples: ['concern', 'asset'],
					exampleCells: [10, 4],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'changed', tone: 'data', columns: 5, examples: ['voice'] },
				{
					key: 'lessons',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					examples: ['asset', 'concern', 'question'],
					exampleCells: [1, 2, 4],
				},
				{ key: 'borrow', tone: 'asset', columns: 5, examples: ['asset'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board that shows one pilot. */
export type PilotSnapshotZone = (typeof pilotSnapshot)['rows'][number]['zones'][number]['key']
