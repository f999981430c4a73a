import type { Template } from '#templates/Template'

/**
 * One person in one moment. Above what was really heard and seen, below the strengths, then guesses, each with a
 * question mark, and what to ask. One day: a head without a face in the middle, what we noticed around it on firm
 * ground, what we guess as clouds inside it.
 */
export const empathyMap = {
	id: 'empathy-map',
	minutes: 35,
	people: { min: 2, best: 4, max: 10 },
	constellations: ['ethical-compass'],
	phases: ['co-design'],
	steps: [
		{ minutes: 5, zones: ['who'] },
		{ minutes: 10, zones: ['says', 'does', 'around'], isQuiet: true },
		{ minutes: 5, zones: ['strong'] },
		{ minutes: 10, zones: ['thinks', 'feels'] },
		{ minutes: 5, zones: ['ask'] },
	],
	next: ['journey-map', 'how-might-we'],
	question: { zone: 'feels', tone: 'voice', answer: 'faces' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'who', tone: 'voice', columns: 4, figure: 'portrait', examples: ['voice'] },
				{ key: 'says', tone: 'voice', columns: 4, examples: ['voice'] },
				{ key: 'does', tone: 'data', columns: 4, examples: ['data'] },
				{ key: 'around', tone: 'data', columns: 4, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'strong', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'thinks', tone: 'question', columns: 4, examples: ['question'] },
				{ key: 'feels', tone: 'question', columns: 4, examples: ['question'] },
				{
					key: 'ask',
					tone: 'decision',
					columns: 4,
					lanes: 2,
					examples: ['question', 'decision'],
					exampleCells: [4, 6],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the empathy map. */
export type EmpathyMapZone = (typeof empathyMap)['rows'][number]['zones'][number]['key']
