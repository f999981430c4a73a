import type { Template } from '#templates/Template'

/**
 * One believable person from real stories: who, the day, the voice; then strengths before worries. A person with an
 * empty face to draw in and a badge on the chest; words come out of the mouth, wants and worries out of the head, the
 * day is the window, and at the other side stand the neighbours and our counter.
 */
export const persona = {
	id: 'persona',
	minutes: 40,
	people: { min: 2, best: 4, max: 8 },
	constellations: ['ethical-compass', 'catalysts'],
	phases: ['co-design'],
	steps: [
		{ minutes: 5 },
		{ minutes: 13, zones: ['name', 'day', 'quote'] },
		{ minutes: 7, zones: ['strong'] },
		{ minutes: 5, zones: ['want'] },
		{ minutes: 5, zones: ['people', 'service'] },
		{ minutes: 5 },
	],
	next: ['empathy-map', 'journey-map'],
	question: { zone: 'want', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'name',
					tone: 'voice',
					columns: 3,
					promptLines: 4,
					at: { x: 1954, y: 1400 },
					examples: ['voice'],
				},
				{
					key: 'day',
					tone: 'data',
					columns: 6,
					lanes: 3,
					at: { x: 110, y: 280 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'quote',
					tone: 'voice',
					columns: 4,
					at: { x: 3200, y: 150 },
					look: 'bare',
					examples: ['voice'],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'strong', tone: 'asset', columns: 3, at: { x: 0, y: 1320 }, examples: ['asset'] },
				{
					key: 'want',
					tone: 'concern',
					columns: 3,
					at: { x: 834, y: 1320 },
					width: 880,
					look: 'bare',
					examples: ['idea', 'concern'],
				},
				{ key: 'people', tone: 'asset', columns: 3, at: { x: 2970, y: 1320 }, examples: ['asset'] },
				{ key: 'service', tone: 'question', columns: 3, at: { x: 3820, y: 1320 }, examples: ['question'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the persona board. */
export type PersonaZone = (typeof persona)['rows'][number]['zones'][number]['key']
