import type { Template } from '#templates/Template'

/**
 * Who takes part where a service is shaped, and how the work learns. After COSMOS, the modelling system of the
 * Newcastle Living Lab. A room from above with five round tables, their chairs filled and empty; beside it a speech
 * bubble, below it two loops with a switch between them, a thundercloud, and a chair that is new.
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
				{
					key: 'asked',
					tone: 'voice',
					columns: 6,
					at: { x: 60, y: 120 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'tables',
					tone: 'data',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					at: { x: 2040, y: 360 },
					look: 'bare',
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
					at: { x: 180, y: 1660 },
					look: 'bare',
					examples: ['data', 'question', 'idea'],
					exampleCells: [1, 2, 4],
				},
				{
					key: 'feelings',
					tone: 'concern',
					columns: 6,
					at: { x: 2190, y: 1640 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'seat',
					tone: 'decision',
					columns: 3,
					noteRows: 2,
					width: 760,
					at: { x: 3810, y: 1640 },
					look: 'bare',
					examples: ['decision', 'decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the COSMOS board about taking part and change. */
export type CosmosParticipationChangeZone =
	(typeof cosmosParticipationChange)['rows'][number]['zones'][number]['key']
