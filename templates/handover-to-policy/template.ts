import type { Template } from '#templates/Template'

/**
 * From what a group found to a rule, a strategy and a budget, and to one page for those who decide.
 * A landscape: from three hills (what worked, what we know, and the rock that holds it back) brooks run together into a
 * lake, and from the lake one river into a sheet of paper. Two hands, a citizen's and one from the staff, hold it out.
 */
export const handoverToPolicy = {
	id: 'handover-to-policy',
	minutes: 75,
	people: { min: 3, best: 6, max: 14 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-management', 'co-evaluation'],
	steps: [
		{ minutes: 8, zones: ['worked'] },
		{ minutes: 12, zones: ['found'], isQuiet: true },
		{ minutes: 10, zones: ['stuck'] },
		{ minutes: 17, zones: ['change'] },
		{ minutes: 18, zones: ['page'] },
		{ minutes: 10, zones: ['carry'] },
	],
	next: ['transparency-statement', 'evaluation-design', 'pilot-snapshot'],
	question: { zone: 'found', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{
					key: 'worked',
					tone: 'asset',
					columns: 4,
					at: { x: 90, y: 190 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'found',
					tone: 'data',
					columns: 4,
					at: { x: 1242, y: 190 },
					look: 'bare',
					examples: ['voice', 'data'],
				},
				{
					key: 'stuck',
					tone: 'concern',
					columns: 4,
					at: { x: 2394, y: 190 },
					look: 'bare',
					figure: 'iceberg',
					examples: ['concern'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'change',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					at: { x: 902, y: 1530 },
					look: 'bare',
					examples: ['idea', 'data', 'question'],
					exampleCells: [1, 10, 12],
				},
				{
					key: 'page',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 3620, y: 180 },
					look: 'bare',
					examples: ['decision'],
					exampleCells: [4],
				},
				{
					key: 'carry',
					tone: 'decision',
					columns: 4,
					promptLines: 3,
					at: { x: 3870, y: 1536 },
					look: 'bare',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board that hands findings over to those who decide. */
export type HandoverToPolicyZone = (typeof handoverToPolicy)['rows'][number]['zones'][number]['key']
