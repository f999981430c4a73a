import type { Template } from '#templates/Template'

/**
 * An order that those who use a service have set, with its price: who has to wait, and what they get meanwhile.
 * One day: a large pair of scales in the middle (more of this, less of that), and beside it a queue of three, now, next
 * and later, in which the last ones have a bench to sit on.
 */
export const whatComesFirst = {
	id: 'what-comes-first',
	minutes: 60,
	people: { min: 3, best: 6, max: 20 },
	constellations: ['ethical-compass', 'the-system'],
	phases: ['co-design', 'co-management'],
	steps: [
		{ minutes: 8, zones: ['matters'], isQuiet: true },
		{ minutes: 10, zones: ['options'] },
		{ minutes: 12, zones: ['pull'] },
		{ minutes: 16, zones: ['order'] },
		{ minutes: 8, zones: ['wait'] },
		{ minutes: 6, zones: ['again'] },
	],
	next: ['decide-together', 'prototype-storyboard', 'handover-to-policy'],
	question: { zone: 'matters', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'matters', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'options', tone: 'idea', columns: 5, examples: ['idea'] },
				{
					key: 'pull',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					examples: ['idea', 'concern'],
					exampleCells: [1, 4],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'order',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					hasRowHeads: true,
					examples: ['idea', 'voice', 'concern'],
					exampleCells: [1, 6, 12],
				},
				{ key: 'wait', tone: 'asset', columns: 5, examples: ['decision'] },
				{ key: 'again', tone: 'question', columns: 4, examples: ['question'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board about priorities. */
export type WhatComesFirstZone = (typeof whatComesFirst)['rows'][number]['zones'][number]['key']
