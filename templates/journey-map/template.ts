import type { Template } from '#templates/Template'

/**
 * One person's way through a service. At the left what the group thinks about, at the right six steps under each other
 * three times: what happens today, how it feels, how it should go tomorrow. A road winds through a landscape from one to
 * the next: hills, a lake, a meadow. The worst moments are a rain cloud; a ladder leads from the first lift up to it.
 */
export const journeyMap = {
	id: 'journey-map',
	minutes: 60,
	people: { min: 3, best: 6, max: 14 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-design', 'co-production'],
	steps: [
		{ minutes: 5, zones: ['person'] },
		{ minutes: 15, zones: ['today'] },
		{ minutes: 10, zones: ['feels'], isQuiet: true },
		{ minutes: 5, zones: ['lows'], isQuiet: true },
		{ minutes: 15, zones: ['tomorrow'] },
		{ minutes: 10, zones: ['tomorrow', 'lift'] },
	],
	next: ['service-blueprint', 'prototype-storyboard', 'personalization'],
	question: { zone: 'lows', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'person',
					tone: 'voice',
					columns: 6,
					figure: 'boots',
					at: { x: 0, y: 226 },
					examples: ['voice'],
				},
				{
					key: 'today',
					tone: 'data',
					columns: 12,
					lanes: 6,
					hasRowHeads: true,
					at: { x: 1640, y: 200 },
					look: 'bare',
					examples: ['voice', 'data'],
					exampleCells: [1, 14],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'feels',
					tone: 'concern',
					columns: 12,
					lanes: 6,
					hasRowHeads: true,
					chart: 'mood',
					at: { x: 1640, y: 1170 },
					examples: ['concern'],
					exampleCells: [16],
				},
				{
					key: 'lows',
					tone: 'concern',
					columns: 6,
					at: { x: 0, y: 1186 },
					look: 'bare',
					examples: ['concern'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'tomorrow',
					tone: 'idea',
					columns: 12,
					lanes: 6,
					hasRowHeads: true,
					at: { x: 1640, y: 2140 },
					look: 'bare',
					examples: ['idea', 'decision'],
					exampleCells: [2, 14],
				},
				{
					key: 'lift',
					tone: 'decision',
					columns: 6,
					at: { x: 0, y: 2166 },
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the journey map. */
export type JourneyZone = (typeof journeyMap)['rows'][number]['zones'][number]['key']
