import type { Template } from '#templates/Template'

/**
 * What people can shape to their own lives and what stays the same for all, as a shirt on a tailor's table. Its body
 * is firm, one sleeve is let out by each person and the other by each place, and what is on offer from Monday lies in
 * the pocket. Three lives hang on a rail beside it; the price tag says what it costs.
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
					at: { x: 40, y: 340 },
					look: 'bare',
					examples: ['voice', 'concern', 'idea'],
					exampleCells: [2, 8, 14],
				},
				{
					key: 'same',
					tone: 'data',
					columns: 4,
					at: { x: 2982, y: 340 },
					promptLines: 3,
					look: 'bare',
					examples: ['data'],
				},
				{
					key: 'person',
					tone: 'idea',
					columns: 4,
					at: { x: 1930, y: 340 },
					promptLines: 3,
					look: 'bare',
					examples: ['idea'],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{
					key: 'place',
					tone: 'asset',
					columns: 4,
					at: { x: 4034, y: 340 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'costs',
					tone: 'concern',
					columns: 5,
					at: { x: 300, y: 1640 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'offer',
					tone: 'decision',
					columns: 4,
					at: { x: 2982, y: 1640 },
					look: 'bare',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board about a service that fits. */
export type PersonalizationZone = (typeof personalization)['rows'][number]['zones'][number]['key']
