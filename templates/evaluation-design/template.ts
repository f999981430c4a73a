import type { Template } from '#templates/Template'

/**
 * Agreed before the start: what would tell a group that it helps or harms, who judges, when, and what follows from it.
 * One day: three windows of the same house, each with its own view of one garden, and a year's ring around it on which
 * the days for looking are marked.
 */
export const evaluationDesign = {
	id: 'evaluation-design',
	minutes: 60,
	people: { min: 3, best: 6, max: 16 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-evaluation', 'co-initiation'],
	steps: [
		{ minutes: 8, zones: ['better'], isQuiet: true },
		{ minutes: 7, zones: ['keep'] },
		{ minutes: 18, zones: ['signs'] },
		{ minutes: 9, zones: ['judges'] },
		{ minutes: 8, zones: ['when'] },
		{ minutes: 10, zones: ['use'] },
	],
	next: ['co-evaluation', 'data-insight', 'transparency-statement', 'retrospective'],
	question: { zone: 'better', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'better', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'keep', tone: 'asset', columns: 5, examples: ['asset'] },
				{
					key: 'signs',
					tone: 'data',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					examples: ['asset', 'concern', 'data'],
					exampleCells: [1, 8, 12],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'judges', tone: 'decision', columns: 5, examples: ['decision'] },
				{ key: 'when', tone: 'open', columns: 6, lanes: 3, examples: ['data'], exampleCells: [2] },
				{ key: 'use', tone: 'decision', columns: 5, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board that plans an evaluation. */
export type EvaluationDesignZone = (typeof evaluationDesign)['rows'][number]['zones'][number]['key']
