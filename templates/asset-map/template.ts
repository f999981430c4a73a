import type { Template } from '#templates/Template'

/**
 * What is already there, before anybody speaks of problems; then things that never met are joined, row by row. A village
 * seen at an angle: three houses in a row for people, a club house, a shop, a garden, an old tree of stories, and paths
 * from all of them to the square in the middle, where the new connections are made.
 */
export const assetMap = {
	id: 'asset-map',
	minutes: 50,
	people: { min: 2, best: 8, max: 25 },
	constellations: ['catalysts'],
	phases: ['co-initiation', 'co-production', 'co-management'],
	steps: [
		{ minutes: 5, zones: ['people'] },
		{ minutes: 15, zones: ['people', 'groups', 'organisations', 'places', 'stories'], isQuiet: true },
		{ minutes: 10 },
		{ minutes: 15, zones: ['links'] },
		{ minutes: 5, zones: ['links'] },
	],
	next: ['co-management', 'co-production', 'how-might-we'],
	question: { zone: 'people', tone: 'asset', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'people',
					tone: 'asset',
					columns: 6,
					at: { x: 30, y: 330 },
					look: 'bare',
					lanes: 3,
					examples: ['asset', 'asset', 'asset'],
					exampleCells: [1, 3, 5],
				},
				{
					key: 'groups',
					tone: 'asset',
					columns: 6,
					at: { x: 1824, y: 330 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'organisations',
					tone: 'asset',
					columns: 6,
					at: { x: 3650, y: 330 },
					look: 'bare',
					examples: ['asset'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'places',
					tone: 'asset',
					columns: 6,
					at: { x: 30, y: 1690 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'stories',
					tone: 'voice',
					columns: 6,
					at: { x: 3650, y: 1650 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'links',
					tone: 'idea',
					columns: 6,
					at: { x: 1824, y: 1660 },
					look: 'bare',
					lanes: 3,
					examples: ['asset', 'asset', 'idea'],
					exampleCells: [6, 8, 10],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the strengths map. */
export type AssetMapZone = (typeof assetMap)['rows'][number]['zones'][number]['key']
