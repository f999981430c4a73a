import type { Template } from '#templates/Template'

/**
 * The lobby of a whole event. One day: the plan of a school building. The programme hangs at the entrance with the care
 * corner beside it, teams have doors with empty chairs drawn for missing people, pitches a stage, and the last door
 * leads outside, to day 30 and day 90.
 */
export const hackathonHall = {
	id: 'hackathon-hall',
	minutes: 390,
	people: { min: 12, best: 60, max: 150 },
	constellations: ['catalysts'],
	phases: ['co-initiation', 'co-design', 'stakeholder-engagement'],
	steps: [
		{ minutes: 30, zones: ['programme', 'help'] },
		{ minutes: 45, zones: ['challenges'] },
		{ minutes: 45, zones: ['people', 'teams'] },
		{ minutes: 15, zones: ['rest'] },
		{ minutes: 60, zones: ['teams'] },
		{ minutes: 30, zones: ['checkpoints'] },
		{ minutes: 30, zones: ['checkpoints'] },
		{ minutes: 90, zones: ['pitches'] },
		{ minutes: 20, zones: ['pitches'] },
		{ minutes: 25, zones: ['after'] },
	],
	next: ['hackathon-team', 'co-evaluation', 'handover-to-policy'],
	question: { zone: 'challenges', tone: 'question', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'programme',
					tone: 'data',
					columns: 6,
					lanes: 3,
					examples: ['data', 'data', 'data'],
					exampleCells: [1, 2, 4],
				},
				{
					key: 'help',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
				{ key: 'challenges', tone: 'question', columns: 6, examples: ['question'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'people', tone: 'voice', columns: 7, examples: ['voice', 'voice'] },
				{ key: 'teams', tone: 'asset', columns: 7, examples: ['asset'] },
				{ key: 'rest', tone: 'open', columns: 6, examples: ['open'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'checkpoints',
					tone: 'data',
					columns: 6,
					lanes: 2,
					examples: ['data', 'data'],
					exampleCells: [1, 3],
				},
				{
					key: 'pitches',
					tone: 'idea',
					columns: 6,
					lanes: 2,
					examples: ['idea', 'asset'],
					exampleCells: [1, 3],
				},
				{ key: 'after', tone: 'decision', columns: 6, lanes: 2, examples: ['decision'], exampleCells: [1] },
			],
		},
	],
} as const satisfies Template

/** Zones of the hackathon hall. */
export type HackathonHallZone = (typeof hackathonHall)['rows'][number]['zones'][number]['key']
