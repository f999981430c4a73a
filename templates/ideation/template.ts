import type { Template } from '#templates/Template'

/**
 * Many ideas, built on each other, and a few seedlings: a garden. The question is the sun, ideas are sown in the furrows
 * of a field and grow on each other there, fresh eyes blow in with the wind, families are a bush with berries of
 * several kinds, and what we try first is planted in a box.
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
				{
					key: 'question',
					tone: 'question',
					columns: 5,
					figure: 'signpost',
					at: { x: 120, y: 330 },
					look: 'bare',
					noteRows: 2,
					examples: ['question'],
				},
				{ key: 'alone', tone: 'idea', columns: 6, at: { x: 1780, y: 250 }, look: 'bare', examples: ['idea'] },
				{ key: 'build', tone: 'idea', columns: 6, at: { x: 3440, y: 250 }, look: 'bare', examples: ['idea'] },
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
					at: { x: 60, y: 1540 },
					look: 'bare',
					examples: ['data', 'concern'],
					exampleCells: [1, 3],
				},
				{
					key: 'families',
					tone: 'open',
					columns: 6,
					at: { x: 1780, y: 1592 },
					look: 'bare',
					examples: ['open'],
				},
				{
					key: 'seedlings',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 3500, y: 1540 },
					look: 'bare',
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the field of ideas. */
export type IdeationZone = (typeof ideation)['rows'][number]['zones'][number]['key']
