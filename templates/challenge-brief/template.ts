import type { Template } from '#templates/Template'

/**
 * One shared problem, told so that strangers want to help: the scene and what already helps, then the causes, then one
 * sentence without a solution in it. One day: a poster on a notice board, with five steps going down below the scene
 * and the sentence large at the foot, to be torn off and taken along.
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
			noteRows: 3,
			zones: [
				{ key: 'now', tone: 'voice', columns: 4, examples: ['voice'] },
				{
					key: 'who',
					tone: 'voice',
					columns: 4,
					lanes: 2,
					examples: ['voice', 'data'],
					exampleCells: [1, 3],
				},
				{ key: 'strengths', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'tried', tone: 'data', columns: 4, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'why',
					tone: 'question',
					columns: 5,
					lanes: 5,
					examples: ['question', 'question', 'question'],
					exampleCells: [5, 6, 7],
				},
				{
					key: 'limits',
					tone: 'concern',
					columns: 4,
					lanes: 2,
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
				{
					key: 'sentence',
					tone: 'decision',
					columns: 4,
					lanes: 4,
					examples: ['decision', 'decision', 'decision', 'decision'],
					exampleCells: [4, 5, 6, 7],
				},
				{ key: 'sign', tone: 'decision', columns: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the challenge brief. */
export type ChallengeBriefZone = (typeof challengeBrief)['rows'][number]['zones'][number]['key']
