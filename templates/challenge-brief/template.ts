import type { Template } from '#templates/Template'

/**
 * One shared problem, told so that strangers want to help, as a poster on a notice board: the scene, whose problem it is
 * and five steps down to its cause, then one sentence without a solution in it, and hands that go up. Cards beside it
 * say what to build on, what is fixed, and how success will be noticed.
 */
export const challengeBrief = {
	id: 'challenge-brief',
	minutes: 50,
	people: { min: 2, best: 5, max: 10 },
	constellations: ['the-system', 'catalysts'],
	phases: ['co-initiation'],
	steps: [
		{ minutes: 5, zones: ['now'] },
		{ minutes: 15, zones: ['who', 'strengths', 'tried'], isQuiet: true },
		{ minutes: 10, zones: ['why'] },
		{ minutes: 5, zones: ['limits'] },
		{ minutes: 10, zones: ['sentence'] },
		{ minutes: 5, zones: ['sign'] },
	],
	next: ['how-might-we', 'hackathon-team'],
	question: { zone: 'now', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'now', tone: 'voice', columns: 6, at: { x: 120, y: 410 }, look: 'bare', examples: ['voice'] },
				{
					key: 'who',
					tone: 'voice',
					columns: 6,
					lanes: 2,
					at: { x: 1612, y: 410 },
					look: 'bare',
					examples: ['voice', 'data'],
					exampleCells: [1, 3],
				},
				{ key: 'strengths', tone: 'asset', columns: 6, at: { x: 3290, y: 410 }, examples: ['asset'] },
				{ key: 'tried', tone: 'data', columns: 6, at: { x: 120, y: 1230 }, look: 'bare', examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'why',
					tone: 'question',
					columns: 5,
					lanes: 5,
					at: { x: 1612, y: 1280 },
					width: 1391,
					look: 'bare',
					examples: ['question', 'question', 'question'],
					exampleCells: [5, 6, 7],
				},
				{
					key: 'limits',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					at: { x: 3290, y: 1370 },
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
				{
					key: 'sentence',
					tone: 'decision',
					columns: 4,
					lanes: 4,
					at: { x: 120, y: 2050 },
					width: 1170,
					look: 'bare',
					noteRows: 3,
					examples: ['decision', 'decision', 'decision', 'decision'],
					exampleCells: [4, 5, 6, 7],
				},
				{ key: 'sign', tone: 'decision', columns: 6, at: { x: 3290, y: 2380 }, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the challenge brief. */
export type ChallengeBriefZone = (typeof challengeBrief)['rows'][number]['zones'][number]['key']
