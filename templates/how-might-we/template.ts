import type { Template } from '#templates/Template'

/**
 * From what a group learned to questions worth working on, as a funnel: strengths and findings go in at the wide mouth,
 * questions gather below them, and three at most drip into the jar under the spout. Outside its walls float the cloud of
 * what is too wide and stands the parcel of what is an answer already.
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
				{
					key: 'strengths',
					tone: 'asset',
					columns: 6,
					noteRows: 2,
					at: { x: 758, y: 230 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'learned',
					tone: 'data',
					columns: 6,
					noteRows: 2,
					at: { x: 2250, y: 230 },
					look: 'bare',
					examples: ['data'],
				},
				{
					key: 'questions',
					tone: 'question',
					columns: 7,
					noteRows: 2,
					at: { x: 1394, y: 1060 },
					look: 'bare',
					examples: ['question'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'wide',
					tone: 'open',
					columns: 4,
					noteRows: 3,
					at: { x: 40, y: 1520 },
					look: 'bare',
					examples: ['open'],
				},
				{
					key: 'answer',
					tone: 'open',
					columns: 4,
					noteRows: 3,
					at: { x: 3408, y: 1790 },
					look: 'bare',
					examples: ['open'],
				},
				{
					key: 'chosen',
					tone: 'decision',
					columns: 6,
					noteRows: 1,
					lanes: 3,
					at: { x: 1504, y: 2210 },
					look: 'bare',
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board of questions. */
export type HowMightWeZone = (typeof howMightWe)['rows'][number]['zones'][number]['key']
