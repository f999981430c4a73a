import type { Template } from '#templates/Template'

/**
 * Where technology helps a relationship, and where it must not replace it: the moments of a service between a person and
 * a screen.
 * One day: two banks of a river, a person on one and a telephone on the other, with bridges where both belong together
 * and a rail along the places where nobody may be left with a screen alone.
 */
export const personOrDigital = {
	id: 'person-or-digital',
	minutes: 60,
	people: { min: 3, best: 6, max: 18 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-design', 'personalization'],
	steps: [
		{ minutes: 10, zones: ['bond', 'helped'], isQuiet: true },
		{ minutes: 16, zones: ['moments'] },
		{ minutes: 8, zones: ['human'] },
		{ minutes: 10, zones: ['without'] },
		{ minutes: 6, zones: ['time'] },
		{ minutes: 10, zones: ['try'] },
	],
	next: ['hard-to-engage', 'service-blueprint', 'personalization', 'prototype-storyboard'],
	question: { zone: 'human', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'bond', tone: 'voice', columns: 4, examples: ['voice'] },
				{ key: 'helped', tone: 'asset', columns: 4, examples: ['asset'] },
				{
					key: 'moments',
					tone: 'idea',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					examples: ['voice', 'idea', 'asset'],
					exampleCells: [2, 12, 22],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'human', tone: 'decision', columns: 4, examples: ['decision'] },
				{ key: 'without', tone: 'concern', columns: 4, examples: ['concern', 'idea'] },
				{ key: 'time', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'try', tone: 'decision', columns: 4, figure: 'mock-up', examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board about people and technology. */
export type PersonOrDigitalZone = (typeof personOrDigital)['rows'][number]['zones'][number]['key']
