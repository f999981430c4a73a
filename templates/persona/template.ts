import type { Template } from '#templates/Template'

/** One believable person from real stories: who, the day, the voice; then strengths before worries. */
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
				{ key: 'name', tone: 'voice', columns: 4, figure: 'portrait', examples: ['voice'] },
				{ key: 'day', tone: 'data', columns: 6, lanes: 3, examples: ['voice'] },
				{ key: 'quote', tone: 'voice', columns: 4, examples: ['voice'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'strong', tone: 'asset', columns: 3, examples: ['asset'] },
				{ key: 'want', tone: 'concern', columns: 4, examples: ['idea', 'concern'] },
				{ key: 'people', tone: 'asset', columns: 3, examples: ['asset'] },
				{ key: 'service', tone: 'question', columns: 3, examples: ['question'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the persona board. */
export type PersonaZone = (typeof persona)['rows'][number]['zones'][number]['key']
