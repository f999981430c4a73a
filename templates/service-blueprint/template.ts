import type { Template } from '#templates/Template'

/**
 * A service in five steps of time, from what people notice down to what carries it, and what could be shared. One day:
 * a stage cut open from the side. People in front, the curtain as the line of sight, ropes and hands behind it, and
 * beams under the floor that neighbours help to hold.
 */
export const serviceBlueprint = {
	id: 'service-blueprint',
	minutes: 65,
	people: { min: 3, best: 6, max: 12 },
	constellations: ['the-system'],
	phases: ['co-production', 'co-management'],
	steps: [
		{ minutes: 5, zones: ['scene'] },
		{ minutes: 15, zones: ['seen'] },
		{ minutes: 15, zones: ['work'] },
		{ minutes: 10, zones: ['marks'] },
		{ minutes: 10, zones: ['carried'] },
		{ minutes: 10, zones: ['shared'] },
	],
	next: ['co-management', 'cosmos-service-model', 'partnership-agreement'],
	question: { zone: 'work', tone: 'asset', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'scene', tone: 'voice', columns: 6, figure: 'boots', examples: ['voice'] },
				{
					key: 'seen',
					tone: 'voice',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					examples: ['data', 'voice'],
					exampleCells: [1, 12],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			isLeftward: true,
			zones: [
				{
					key: 'work',
					tone: 'idea',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					examples: ['idea', 'asset'],
					exampleCells: [4, 12],
				},
				{
					key: 'marks',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			isLeftward: true,
			zones: [
				{
					key: 'carried',
					tone: 'asset',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					examples: ['asset', 'idea'],
					exampleCells: [2, 16],
				},
				{ key: 'shared', tone: 'decision', columns: 6, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the service blueprint. */
export type ServiceBlueprintZone = (typeof serviceBlueprint)['rows'][number]['zones'][number]['key']
