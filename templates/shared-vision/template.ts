import type { Template } from '#templates/Template'

/**
 * What good would look like, for whom, and where the pictures differ. A view from a hill: the old tree is what is kept, the
 * rising sun is the good day, and a look-out has a window for each group. A path parts round what differs and comes to the
 * sign on the hilltop; at the right first sprouts come up, and a watering can stands ready.
 */
export const sharedVision = {
	id: 'shared-vision',
	minutes: 60,
	people: { min: 4, best: 6, max: 25 },
	constellations: ['ethical-compass', 'the-system'],
	phases: ['co-initiation', 'co-design'],
	steps: [
		{ minutes: 8, zones: ['keep'] },
		{ minutes: 12, zones: ['good-day'], isQuiet: true },
		{ minutes: 10, zones: ['value'] },
		{ minutes: 8, zones: ['differ'] },
		{ minutes: 14, zones: ['vision'] },
		{ minutes: 8, zones: ['signs', 'give'] },
	],
	next: ['what-comes-first', 'how-might-we', 'partnership-agreement'],
	question: { zone: 'good-day', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'keep',
					tone: 'asset',
					columns: 4,
					at: { x: 180, y: 210 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'good-day',
					tone: 'voice',
					columns: 6,
					at: { x: 1420, y: 490 },
					look: 'bare',
					examples: ['voice', 'voice'],
				},
				{
					key: 'value',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					at: { x: 3440, y: 200 },
					look: 'bare',
					examples: ['idea'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'differ',
					tone: 'question',
					columns: 4,
					at: { x: 260, y: 1750 },
					look: 'bare',
					examples: ['question'],
				},
				{
					key: 'vision',
					tone: 'decision',
					columns: 4,
					at: { x: 1640, y: 1690 },
					figure: 'signpost',
					examples: ['decision'],
				},
				{
					key: 'signs',
					tone: 'data',
					columns: 4,
					at: { x: 2860, y: 1750 },
					look: 'bare',
					examples: ['data'],
				},
				{
					key: 'give',
					tone: 'asset',
					columns: 4,
					at: { x: 3940, y: 1750 },
					look: 'bare',
					examples: ['asset'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the shared vision board. */
export type SharedVisionZone = (typeof sharedVision)['rows'][number]['zones'][number]['key']
