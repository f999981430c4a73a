import type { Template } from '#templates/Template'

/**
 * A service as a place: a platform for those who define it above one for those who deliver it, both on a foundation of
 * means and rules. What it is for floats above as a cloud, a landing with ladders is where the two meet, the surroundings
 * lie below, and a panel says what is to be seen.
 */
export const cosmosServiceModel = {
	id: 'cosmos-service-model',
	minutes: 75,
	people: { min: 2, best: 6, max: 16 },
	constellations: ['the-system'],
	phases: ['co-initiation', 'co-management', 'co-evaluation'],
	steps: [
		{ minutes: 5 },
		{ minutes: 5, zones: ['why'] },
		{ minutes: 15, zones: ['begins', 'shapes'] },
		{ minutes: 5, zones: ['ground'] },
		{ minutes: 15, zones: ['delivers', 'gains'] },
		{ minutes: 10, zones: ['around'] },
		{ minutes: 10, zones: ['meets'] },
		{ minutes: 10, zones: ['tells'] },
	],
	next: ['cosmos-participation-change', 'co-management', 'partnership-agreement'],
	question: { zone: 'delivers', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'why',
					tone: 'voice',
					columns: 6,
					at: { x: 60, y: 110 },
					look: 'bare',
					lanes: 2,
					examples: ['voice', 'voice'],
					exampleCells: [1, 3],
				},
				{
					key: 'begins',
					tone: 'asset',
					columns: 6,
					at: { x: 1960, y: 80 },
					look: 'bare',
					lanes: 2,
					examples: ['asset', 'asset'],
					exampleCells: [1, 3],
				},
				{
					key: 'shapes',
					tone: 'idea',
					columns: 6,
					at: { x: 3480, y: 80 },
					look: 'bare',
					lanes: 2,
					examples: ['idea', 'idea'],
					exampleCells: [1, 3],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'ground',
					tone: 'asset',
					columns: 6,
					at: { x: 1960, y: 2180 },
					look: 'bare',
					lanes: 2,
					examples: ['asset', 'data'],
					exampleCells: [1, 3],
				},
				{
					key: 'delivers',
					tone: 'voice',
					columns: 6,
					at: { x: 1960, y: 1110 },
					look: 'bare',
					lanes: 2,
					examples: ['asset', 'voice'],
					exampleCells: [1, 3],
				},
				{
					key: 'gains',
					tone: 'decision',
					columns: 6,
					at: { x: 3480, y: 1110 },
					look: 'bare',
					lanes: 2,
					examples: ['voice', 'concern'],
					exampleCells: [1, 3],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'around',
					tone: 'data',
					columns: 6,
					at: { x: 30, y: 2180 },
					look: 'bare',
					lanes: 3,
					examples: ['data', 'data', 'data'],
					exampleCells: [1, 2, 4],
				},
				{ key: 'meets', tone: 'open', columns: 6, at: { x: 30, y: 1020 }, look: 'bare', examples: ['open'] },
				{ key: 'tells', tone: 'question', columns: 6, at: { x: 3480, y: 2200 }, examples: ['question'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the COSMOS canvas. */
export type CosmosServiceModelZone = (typeof cosmosServiceModel)['rows'][number]['zones'][number]['key']
