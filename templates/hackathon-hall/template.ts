import type { Template } from '#templates/Template'

/**
 * The lobby of a whole event as the plan of its house: along the top wall the strip of its days and nights, then the
 * help desk, the challenge wall, the foyer, the circle of the teams and the stage; a door leads to a garden where ideas
 * rest, and to what comes 30 and 90 days later.
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
					at: { x: 0, y: 310 },
					examples: ['data', 'data', 'data'],
					exampleCells: [1, 2, 4],
				},
				{
					key: 'help',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					at: { x: 2004, y: 310 },
					look: 'bare',
					examples: ['asset', 'concern'],
					exampleCells: [1, 3],
				},
				{ key: 'challenges', tone: 'question', columns: 6, at: { x: 4008, y: 310 }, examples: ['question'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'people',
					tone: 'voice',
					columns: 6,
					at: { x: 0, y: 1560 },
					look: 'bare',
					examples: ['voice', 'voice'],
				},
				{
					key: 'teams',
					tone: 'asset',
					columns: 6,
					at: { x: 2004, y: 1560 },
					look: 'bare',
					examples: ['asset'],
				},
				{ key: 'rest', tone: 'open', columns: 6, at: { x: 4008, y: 1600 }, look: 'bare', examples: ['open'] },
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
					at: { x: 0, y: 2700 },
					examples: ['data', 'data'],
					exampleCells: [1, 3],
				},
				{
					key: 'pitches',
					tone: 'idea',
					columns: 6,
					lanes: 2,
					at: { x: 2004, y: 2700 },
					look: 'bare',
					examples: ['idea', 'asset'],
					exampleCells: [1, 3],
				},
				{
					key: 'after',
					tone: 'decision',
					columns: 6,
					lanes: 2,
					at: { x: 4008, y: 2700 },
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the hackathon hall. */
export type HackathonHallZone = (typeof hackathonHall)['rows'][number]['zones'][number]['key']
