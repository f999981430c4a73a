import type { Template } from '#templates/Template'

/**
 * First-hand stories: how far each may go, then the moments, then the teller's own point before anybody else speaks.
 * They are told on rugs around a fire. From each rug a thread runs to the right, where all of them become a river, and
 * the last field is the sail of the boat that carries the stories to those who must hear them.
 */
export const livedExperienceStories = {
	id: 'lived-experience-stories',
	minutes: 70,
	people: { min: 3, best: 8, max: 20 },
	constellations: ['catalysts', 'ethical-compass'],
	phases: ['co-initiation', 'co-design', 'co-evaluation'],
	steps: [
		{ minutes: 10, zones: ['agreement'] },
		{ minutes: 15, zones: ['moments'] },
		{ minutes: 10, zones: ['point'], isQuiet: true },
		{ minutes: 10, zones: ['heard'], isQuiet: true },
		{ minutes: 15, zones: ['threads'] },
		{ minutes: 10, zones: ['change'] },
	],
	next: ['empathy-map', 'challenge-brief', 'co-evaluation'],
	question: { zone: 'moments', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'agreement',
					tone: 'decision',
					columns: 6,
					at: { x: 160, y: 110 },
					look: 'bare',
					lanes: 3,
					examples: ['decision', 'decision', 'decision'],
					exampleCells: [1, 3, 5],
				},
				{
					key: 'moments',
					tone: 'voice',
					columns: 6,
					at: { x: 2040, y: 110 },
					look: 'bare',
					examples: ['voice', 'voice'],
				},
				{
					key: 'point',
					tone: 'voice',
					columns: 6,
					at: { x: 160, y: 1690 },
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
					key: 'heard',
					tone: 'question',
					columns: 6,
					at: { x: 2040, y: 1690 },
					look: 'bare',
					examples: ['question'],
				},
				{
					key: 'threads',
					tone: 'data',
					columns: 6,
					at: { x: 3800, y: 150 },
					look: 'bare',
					lanes: 2,
					examples: ['data', 'data'],
					exampleCells: [1, 4],
				},
				{
					key: 'change',
					tone: 'decision',
					columns: 6,
					at: { x: 3800, y: 1470 },
					lanes: 3,
					examples: ['decision', 'data', 'asset'],
					exampleCells: [6, 8, 10],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the story board. */
export type LivedExperienceStoriesZone =
	(typeof livedExperienceStories)['rows'][number]['zones'][number]['key']
