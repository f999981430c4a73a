import type { Template } from '#templates/Template'

/**
 * From what a group learned to questions worth working on. One day: a funnel. Strengths and findings flow in at the
 * wide left end, too wide and too narrow questions lie outside its walls, and three leave through the spout as lamps.
 */
export const howMightWe = {
	id: 'how-might-we',
	minutes: 30,
	people: { min: 2, best: 6, max: 20 },
	constellations: ['catalysts'],
	phases: ['co-design'],
	steps: [
		{ minutes: 5, zones: ['strengths', 'learned'] },
		{ minutes: 8, zones: ['questions'], isQuiet: true },
		{ minutes: 7, zones: ['wide', 'answer'] },
		{ minutes: 5, zones: ['questions'] },
		{ minutes: 5, zones: ['chosen'] },
	],
	next: ['ideation'],
	question: { zone: 'questions', tone: 'question', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'strengths', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'learned', tone: 'data', columns: 5, examples: ['data'] },
				{ key: 'questions', tone: 'question', columns: 7, examples: ['question'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'wide', tone: 'open', columns: 4, examples: ['open'] },
				{ key: 'answer', tone: 'open', columns: 4, examples: ['open'] },
				{ key: 'chosen', tone: 'decision', columns: 6, lanes: 3, examples: ['decision'], exampleCells: [1] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board of questions. */
export type HowMightWeZone = (typeof howMightWe)['rows'][number]['zones'][number]['key']
