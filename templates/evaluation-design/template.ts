import type { Template } from '#templates/Template'

/**
 * Agreed before the start: what would tell a group that it helps or harms, who judges, when, and what follows from it.
 * A house with three windows onto one garden: the sun is what gets better, the old tree what must not get worse. Three
 * people judge at a table, the door opens to what follows, and a ring on the lawn is the year, with flags on the days for
 * looking.
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
			promptLines: 3,
			noteRows: 3,
			zones: [
				{
					key: 'better',
					tone: 'voice',
					columns: 4,
					at: { x: 110, y: 200 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'keep',
					tone: 'asset',
					columns: 4,
					at: { x: 1754, y: 180 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'signs',
					tone: 'data',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					promptLines: 2,
					at: { x: 3460, y: 470 },
					look: 'bare',
					examples: ['asset', 'concern', 'data'],
					exampleCells: [1, 8, 12],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'judges', tone: 'decision', columns: 4, at: { x: 60, y: 1690 }, examples: ['decision'] },
				{
					key: 'when',
					tone: 'open',
					columns: 6,
					lanes: 3,
					noteRows: 2,
					promptLines: 2,
					at: { x: 1534, y: 1646 },
					look: 'bare',
					examples: ['data'],
					exampleCells: [2],
				},
				{ key: 'use', tone: 'decision', columns: 4, at: { x: 3800, y: 1690 }, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board that plans an evaluation. */
export type EvaluationDesignZone = (typeof evaluationDesign)['rows'][number]['zones'][number]['key']
