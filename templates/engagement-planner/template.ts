import type { Template } from '#templates/Template'

/**
 * How to go to people instead of waiting for them. Above what we know: the groups we miss, where they are anyway, what
 * is hard about us. Below, one column for each of three groups, and the first weeks. One day: three doors of different
 * width on a street that leads away from our own house, and the weeks as stops along it.
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
				{ key: 'groups', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'places', tone: 'data', columns: 5, examples: ['data'] },
				{ key: 'hurdles', tone: 'concern', columns: 5, examples: ['concern'] },
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
					examples: ['voice', 'data', 'idea', 'asset'],
					exampleCells: [2, 3, 8, 14],
				},
				{ key: 'back', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'weeks', tone: 'decision', columns: 4, lanes: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the engagement planner. */
export type EngagementPlannerZone = (typeof engagementPlanner)['rows'][number]['zones'][number]['key']
