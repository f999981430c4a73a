import type { Template } from '#templates/Template'

/**
 * Who does which part of a service today, and who could: the same grid twice, one under the other. Both are tables with a
 * striped cloth, a stripe for citizens, for both together, and for staff. At the upper one each side has a bowl of its own;
 * at the lower one their hands meet at one bowl. A basket holds what we bring, and a counter is ready for the first try.
 */
export const coProduction = {
	id: 'co-production',
	minutes: 60,
	people: { min: 3, best: 6, max: 16 },
	constellations: ['the-system', 'catalysts'],
	phases: ['co-production', 'co-design'],
	steps: [
		{ minutes: 6, zones: ['service'] },
		{ minutes: 8, zones: ['bring'], isQuiet: true },
		{ minutes: 12, zones: ['today'] },
		{ minutes: 15, zones: ['could'] },
		{ minutes: 10, zones: ['fair'] },
		{ minutes: 9, zones: ['try'] },
	],
	next: ['co-management', 'partnership-agreement', 'service-blueprint'],
	question: { zone: 'bring', tone: 'asset', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'service',
					tone: 'question',
					columns: 4,
					promptLines: 3,
					at: { x: 60, y: 450 },
					figure: 'boots',
					examples: ['question'],
				},
				{
					key: 'bring',
					tone: 'asset',
					columns: 4,
					at: { x: 60, y: 1950 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'today',
					tone: 'data',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					at: { x: 1234, y: 420 },
					look: 'bare',
					examples: ['voice', 'data'],
					exampleCells: [2, 16],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'could',
					tone: 'idea',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					at: { x: 1234, y: 1870 },
					look: 'bare',
					examples: ['idea', 'idea'],
					exampleCells: [6, 8],
				},
				{
					key: 'fair',
					tone: 'concern',
					columns: 4,
					promptLines: 3,
					at: { x: 3608, y: 450 },
					examples: ['decision', 'asset'],
				},
				{
					key: 'try',
					tone: 'decision',
					columns: 4,
					at: { x: 3608, y: 1950 },
					look: 'bare',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the co-production board. */
export type CoProductionZone = (typeof coProduction)['rows'][number]['zones'][number]['key']
