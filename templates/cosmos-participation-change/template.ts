import type { Template } from '#templates/Template'

/**
 * Who takes part where a service is shaped, and how the work learns. After COSMOS, the modelling system of the
 * Newcastle Living Lab. One day it looks like five round tables with chairs, filled and empty, and beside them two
 * loops with a switch between them: doing it right, doing the right thing.
 */
export const cosmosParticipationChange = {
	id: 'cosmos-participation-change',
	minutes: 55,
	people: { min: 3, best: 8, max: 16 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-management', 'co-evaluation'],
	steps: [
		{ minutes: 5, zones: ['asked'], isQuiet: true },
		{ minutes: 15, zones: ['tables'] },
		{ minutes: 10, zones: ['tables'] },
		{ minutes: 10, zones: ['loops'] },
		{ minutes: 5, zones: ['feelings'] },
		{ minutes: 10, zones: ['seat'] },
	],
	next: ['ethical-compass-check', 'co-management', 'retrospective'],
	question: { zone: 'asked', tone: 'voice', answer: 'choice' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'asked', tone: 'voice', columns: 6, examples: ['voice'] },
				{
					key: 'tables',
					tone: 'data',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					examples: ['data', 'decision', 'question'],
					exampleCells: [4, 12, 20],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'loops',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					examples: ['data', 'question', 'idea'],
					exampleCells: [1, 2, 4],
				},
				{ key: 'feelings', tone: 'concern', columns: 6, examples: ['concern'] },
				{ key: 'seat', tone: 'decision', columns: 2, examples: ['decision', 'decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the COSMOS board about taking part and change. */
export type CosmosParticipationChangeZone =
	(typeof cosmosParticipationChange)['rows'][number]['zones'][number]['key']
