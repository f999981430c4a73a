import type { Template } from '#templates/Template'

/**
 * Who does the work, who decides and who has the means, when something new is to go on.
 * A balance with three pans: the work in a toolbox at the left, who holds what in the middle, the means in a chest at
 * the right. It stands on the rules; below the work a basket of what people would gladly do, below the means a cloth
 * that catches what goes wrong.
 */
export const coManagement = {
	id: 'co-management',
	minutes: 55,
	people: { min: 3, best: 7, max: 16 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-management'],
	steps: [
		{ minutes: 10, zones: ['tasks', 'glad'], isQuiet: true },
		{ minutes: 15, zones: ['holders'] },
		{ minutes: 10, zones: ['means'] },
		{ minutes: 10, zones: ['risks'] },
		{ minutes: 10, zones: ['rules'] },
	],
	next: ['partnership-agreement', 'decide-together', 'co-evaluation'],
	question: { zone: 'glad', tone: 'asset', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'tasks',
					tone: 'data',
					columns: 5,
					at: { x: 200, y: 600 },
					look: 'bare',
					examples: ['data', 'data'],
				},
				{
					key: 'glad',
					tone: 'asset',
					columns: 5,
					at: { x: 200, y: 1930 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'holders',
					tone: 'decision',
					columns: 6,
					at: { x: 1652, y: 560 },
					lanes: 3,
					hasRowHeads: true,
					examples: ['decision', 'decision', 'question'],
					exampleCells: [2, 8, 16],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'means',
					tone: 'asset',
					columns: 5,
					at: { x: 3564, y: 600 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'risks',
					tone: 'concern',
					columns: 5,
					at: { x: 3564, y: 1930 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'rules',
					tone: 'decision',
					columns: 6,
					at: { x: 1772, y: 1900 },
					look: 'bare',
					lanes: 3,
					examples: ['decision', 'decision', 'decision'],
					exampleCells: [1, 2, 4],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board about sharing the keys. */
export type CoManagementZone = (typeof coManagement)['rows'][number]['zones'][number]['key']
