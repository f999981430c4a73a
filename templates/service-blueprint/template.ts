import type { Template } from '#templates/Template'

/**
 * A service in five steps of time, from what people notice down to what carries it, and what could be shared. A stage
 * cut open: people stand before the footlights (the line of interaction), the rail of the curtain is the line of
 * visibility between the two rows of what we do, and the floor is the line of internal interaction. Below it are beams,
 * and neighbours who help to hold them.
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
				{
					key: 'scene',
					tone: 'voice',
					columns: 6,
					figure: 'boots',
					at: { x: 0, y: 150 },
					examples: ['voice'],
				},
				{
					key: 'seen',
					tone: 'voice',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					at: { x: 1800, y: 110 },
					look: 'bare',
					examples: ['data', 'voice'],
					exampleCells: [1, 12],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'work',
					tone: 'idea',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					at: { x: 1800, y: 1060 },
					look: 'bare',
					examples: ['idea', 'asset'],
					exampleCells: [4, 12],
				},
				{
					key: 'marks',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					at: { x: 0, y: 1060 },
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'carried',
					tone: 'asset',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					at: { x: 1800, y: 2040 },
					look: 'bare',
					examples: ['asset', 'idea'],
					exampleCells: [2, 16],
				},
				{
					key: 'shared',
					tone: 'decision',
					columns: 6,
					at: { x: 0, y: 2066 },
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the service blueprint. */
export type ServiceBlueprintZone = (typeof serviceBlueprint)['rows'][number]['zones'][number]['key']
