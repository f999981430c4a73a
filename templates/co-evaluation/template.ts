import type { Template } from '#templates/Template'

/**
 * What has changed, for whom and for whom not, judged by all who were part of it.
 * A garden: above each group of people a plant grows from the bed, and the tape behind them shows that one has stayed
 * small, which an average would hide. First answers are the weather, stories a tree, the sign stands between measuring
 * rods; the barrow carries what changes next week, the bird tells others.
 */
export const coEvaluation = {
	id: 'co-evaluation',
	minutes: 60,
	people: { min: 3, best: 8, max: 40 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-evaluation'],
	steps: [
		{ minutes: 5, zones: ['pulse'], isQuiet: true },
		{ minutes: 10, zones: ['pulse', 'signs'] },
		{ minutes: 15, zones: ['stories'] },
		{ minutes: 10, zones: ['whom'], isQuiet: true },
		{ minutes: 10, zones: ['whom'] },
		{ minutes: 10, zones: ['change', 'tell'] },
	],
	next: ['retrospective', 'roadmap-constellations', 'evaluation-design', 'pilot-snapshot'],
	question: { zone: 'pulse', tone: 'data', answer: 'faces' },
	rows: [
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'pulse', tone: 'data', columns: 6, at: { x: 200, y: 160 }, look: 'bare', examples: ['data'] },
				{ key: 'signs', tone: 'asset', columns: 6, at: { x: 1880, y: 160 }, examples: ['asset'] },
				{
					key: 'stories',
					tone: 'voice',
					columns: 6,
					at: { x: 3560, y: 160 },
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
					key: 'whom',
					tone: 'question',
					columns: 8,
					at: { x: 200, y: 1830 },
					look: 'bare',
					lanes: 4,
					hasRowHeads: true,
					examples: ['asset', 'concern', 'question'],
					exampleCells: [1, 12, 18],
				},
				{
					key: 'change',
					tone: 'decision',
					columns: 6,
					at: { x: 2560, y: 1630 },
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'tell',
					tone: 'decision',
					columns: 3,
					at: { x: 4330, y: 1640 },
					noteRows: 2,
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board for evaluating together. */
export type CoEvaluationZone = (typeof coEvaluation)['rows'][number]['zones'][number]['key']
