import type { Template } from '#templates/Template'

/**
 * An order that those who use a service have set, with its price: who has to wait, and what they get meanwhile. A station:
 * passengers say what matters, a board shows what could run, and a seesaw carries more of this and less of that. The train
 * has three wagons, now, next and later; a shelter with a bench is for those who wait, and a calendar for looking again.
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
				{
					key: 'matters',
					tone: 'voice',
					columns: 5,
					at: { x: 80, y: 120 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'options',
					tone: 'idea',
					columns: 5,
					at: { x: 1580, y: 190 },
					examples: ['idea'],
				},
				{
					key: 'pull',
					tone: 'concern',
					columns: 6,
					at: { x: 3080, y: 160 },
					lanes: 2,
					look: 'bare',
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
					at: { x: 440, y: 1600 },
					lanes: 3,
					hasRowHeads: true,
					look: 'bare',
					examples: ['idea', 'voice', 'concern'],
					exampleCells: [1, 6, 12],
				},
				{
					key: 'wait',
					tone: 'asset',
					columns: 5,
					at: { x: 2320, y: 1570 },
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'again',
					tone: 'question',
					columns: 4,
					at: { x: 3700, y: 1660 },
					examples: ['question'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board about priorities. */
export type WhatComesFirstZone = (typeof whatComesFirst)['rows'][number]['zones'][number]['key']
