import type { Template } from '#templates/Template'

/**
 * Numbers, public talk and what people tell, next to each other: where they agree, where they clash, whom nobody
 * counts. The question is a cloud; from the ridge beside it three streams run through their pools into one lake with
 * a dry end for what nobody knows. A gauge says how sure we are, a sign on the shore what it means.
 */
export const dataInsight = {
	id: 'data-insight',
	minutes: 55,
	people: { min: 2, best: 6, max: 14 },
	constellations: ['catalysts', 'the-system'],
	phases: ['co-initiation', 'co-evaluation'],
	steps: [
		{ minutes: 5, zones: ['ask'] },
		{ minutes: 15, zones: ['numbers', 'posts'] },
		{ minutes: 10, zones: ['told'] },
		{ minutes: 15, zones: ['compare', 'sure'] },
		{ minutes: 10, zones: ['so'] },
	],
	next: ['challenge-brief', 'lived-experience-stories'],
	question: { zone: 'compare', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'ask',
					tone: 'question',
					columns: 4,
					at: { x: 130, y: 170 },
					look: 'bare',
					examples: ['question'],
				},
				{
					key: 'numbers',
					tone: 'data',
					columns: 4,
					lanes: 2,
					at: { x: 1350, y: 230 },
					look: 'bare',
					examples: ['data', 'data'],
					exampleCells: [1, 3],
				},
				{ key: 'posts', tone: 'data', columns: 4, at: { x: 2600, y: 230 }, look: 'bare', examples: ['data'] },
				{
					key: 'told',
					tone: 'voice',
					columns: 4,
					at: { x: 3850, y: 230 },
					look: 'bare',
					examples: ['voice'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'compare',
					tone: 'concern',
					columns: 6,
					lanes: 3,
					at: { x: 1520, y: 1640 },
					look: 'bare',
					examples: ['data', 'concern', 'question'],
					exampleCells: [1, 3, 5],
				},
				{ key: 'sure', tone: 'question', columns: 4, at: { x: 60, y: 1692 }, examples: ['question'] },
				{
					key: 'so',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 3410, y: 1640 },
					examples: ['data', 'question', 'decision'],
					exampleCells: [6, 8, 10],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board for numbers and stories. */
export type DataInsightZone = (typeof dataInsight)['rows'][number]['zones'][number]['key']
