import type { Template } from '#templates/Template'

/**
 * A check of a service, never of people: five ways in, and what works, hinders and would help on each. The grid is the
 * front of a house with five panelled doors; whoever comes reads the board by the road and says what the way is like.
 * High steps lead to the doors at the left, a ramp to those at the right.
 */
export const hardToEngage = {
	id: 'hard-to-engage',
	minutes: 60,
	people: { min: 3, best: 8, max: 20 },
	constellations: ['catalysts', 'the-system'],
	phases: ['stakeholder-engagement', 'personalization'],
	steps: [
		{ minutes: 12, zones: ['walk'] },
		{ minutes: 10, zones: ['check'], isQuiet: true },
		{ minutes: 12, zones: ['check'] },
		{ minutes: 10, zones: ['ask'] },
		{ minutes: 6, zones: ['highest'] },
		{ minutes: 10, zones: ['easier'] },
	],
	next: ['engagement-planner', 'stakeholder-snowball', 'person-or-digital', 'living-lab-popup'],
	question: { zone: 'ask', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'walk',
					tone: 'data',
					columns: 5,
					at: { x: 60, y: 330 },
					figure: 'boots',
					examples: ['data'],
				},
				{
					key: 'check',
					tone: 'question',
					columns: 10,
					lanes: 5,
					hasRowHeads: true,
					at: { x: 1680, y: 420 },
					look: 'bare',
					examples: ['asset', 'concern', 'idea'],
					exampleCells: [2, 10, 26],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'ask',
					tone: 'voice',
					columns: 6,
					at: { x: 60, y: 1860 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'highest',
					tone: 'concern',
					columns: 4,
					at: { x: 1926, y: 1860 },
					look: 'bare',
					figure: 'iceberg',
					examples: ['concern'],
				},
				{
					key: 'easier',
					tone: 'decision',
					columns: 6,
					at: { x: 3066, y: 1860 },
					look: 'bare',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board about services that are hard to engage with. */
export type HardToEngageZone = (typeof hardToEngage)['rows'][number]['zones'][number]['key']
