import type { Template } from '#templates/Template'

/**
 * What people can shape to their own lives and what stays the same for all, tried on three lives.
 * One day it looks like a garment on a table: a firm cloth in the middle, seams that can be let out, three people
 * who try it on.
 */
export const personalization = {
	id: 'personalization',
	minutes: 45,
	people: { min: 3, best: 6, max: 14 },
	constellations: ['the-system'],
	phases: ['personalization'],
	steps: [
		{ minutes: 10, zones: ['lives'] },
		{ minutes: 10, zones: ['same'] },
		{ minutes: 10, zones: ['person', 'place'], isQuiet: true },
		{ minutes: 5, zones: ['lives'] },
		{ minutes: 10, zones: ['costs', 'offer'] },
	],
	next: ['person-or-digital', 'prototype-storyboard', 'co-evaluation'],
	question: { zone: 'person', tone: 'idea', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'lives',
					tone: 'voice',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					examples: ['voice', 'concern', 'idea'],
					exampleCells: [2, 8, 14],
				},
				{ key: 'same', tone: 'data', columns: 4, examples: ['data'] },
				{ key: 'person', tone: 'idea', columns: 5, examples: ['idea'] },
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'place', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'costs', tone: 'concern', columns: 5, examples: ['concern'] },
				{ key: 'offer', tone: 'decision', columns: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board about a service that fits. */
export type PersonalizationZone = (typeof personalization)['rows'][number]['zones'][number]['key']
