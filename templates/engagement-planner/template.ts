import type { Template } from '#templates/Template'

/**
 * How to go to people instead of waiting for them, as a street. Above stand the groups we miss behind their wall, the
 * stall where they are anyway, and our own house with its steps. The street leads from there to a house with a door for
 * each of three groups, to a table with what they get back, and to the weeks as stops of a line.
 */
export const engagementPlanner = {
	id: 'engagement-planner',
	minutes: 60,
	people: { min: 2, best: 5, max: 12 },
	constellations: ['catalysts', 'the-system'],
	phases: ['stakeholder-engagement', 'co-initiation'],
	steps: [
		{ minutes: 5 },
		{ minutes: 10, zones: ['groups'] },
		{ minutes: 10, zones: ['places'] },
		{ minutes: 10, zones: ['hurdles'] },
		{ minutes: 15, zones: ['plan'] },
		{ minutes: 10, zones: ['back', 'weeks'] },
	],
	next: ['living-lab-popup', 'stakeholder-snowball', 'hard-to-engage'],
	question: { zone: 'places', tone: 'data', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'groups',
					tone: 'voice',
					columns: 5,
					at: { x: 120, y: 310 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'places',
					tone: 'data',
					columns: 5,
					at: { x: 1600, y: 310 },
					look: 'bare',
					examples: ['data'],
				},
				{
					key: 'hurdles',
					tone: 'concern',
					columns: 5,
					at: { x: 3080, y: 310 },
					look: 'bare',
					examples: ['concern'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'plan',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					at: { x: 80, y: 1500 },
					look: 'bare',
					examples: ['voice', 'data', 'idea', 'asset'],
					exampleCells: [2, 3, 8, 14],
				},
				{
					key: 'back',
					tone: 'asset',
					columns: 4,
					at: { x: 2080, y: 1552 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'weeks',
					tone: 'decision',
					columns: 4,
					lanes: 4,
					at: { x: 3300, y: 1500 },
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the engagement planner. */
export type EngagementPlannerZone = (typeof engagementPlanner)['rows'][number]['zones'][number]['key']
