import type { Template } from '#templates/Template'

/**
 * Many ideas, built on each other, and a few seedlings. One day: a garden bed. The question is the sun above it, ideas
 * are sown in furrows, fresh eyes blow in from the side, families grow as bushes, three pots stand in front.
 */
export const ideation = {
	id: 'ideation',
	minutes: 45,
	people: { min: 2, best: 8, max: 30 },
	constellations: ['catalysts'],
	phases: ['co-design'],
	steps: [
		{ minutes: 3, zones: ['question'] },
		{ minutes: 7, zones: ['alone'], isQuiet: true },
		{ minutes: 10, zones: ['build'] },
		{ minutes: 10, zones: ['fresh'] },
		{ minutes: 7, zones: ['families'] },
		{ minutes: 3, zones: ['families'] },
		{ minutes: 5, zones: ['seedlings'] },
	],
	next: ['decide-together', 'prototype-storyboard'],
	question: { zone: 'alone', tone: 'idea', answer: 'text' },
	rows: [
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'question', tone: 'question', columns: 5, figure: 'signpost', examples: ['question'] },
				{ key: 'alone', tone: 'idea', columns: 6, examples: ['idea'] },
				{ key: 'build', tone: 'idea', columns: 6, examples: ['idea'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'fresh',
					tone: 'data',
					columns: 6,
					lanes: 2,
					examples: ['data', 'concern'],
					exampleCells: [1, 3],
				},
				{ key: 'families', tone: 'open', columns: 6, examples: ['open'] },
				{
					key: 'seedlings',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the field of ideas. */
export type IdeationZone = (typeof ideation)['rows'][number]['zones'][number]['key']
