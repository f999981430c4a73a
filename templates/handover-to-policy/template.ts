import type { Template } from '#templates/Template'

/**
 * From what a group found to a rule, a strategy and a budget, and to one page for those who decide.
 * One day: notes from the left run together like brooks into one sheet of paper at the right, with its three parts, and
 * a hand of each kind, citizen and staff, that holds it out.
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
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'worked', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'found', tone: 'data', columns: 6, examples: ['voice', 'data'] },
				{ key: 'stuck', tone: 'concern', columns: 6, figure: 'iceberg', examples: ['concern'] },
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
					examples: ['idea', 'data', 'question'],
					exampleCells: [1, 10, 12],
				},
				{ key: 'page', tone: 'decision', columns: 6, lanes: 3, examples: ['decision'], exampleCells: [4] },
				{ key: 'carry', tone: 'decision', columns: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board that hands findings over to those who decide. */
export type HandoverToPolicyZone = (typeof handoverToPolicy)['rows'][number]['zones'][number]['key']
