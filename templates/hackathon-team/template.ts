import type { Template } from '#templates/Template'

/**
 * The way of one team as a road that turns twice: understand, with what people say in a bubble; make and try, from a
 * tree full of ideas to the one fruit that is picked; pack, and go on to the stage of the pitch.
 */
export const hackathonTeam = {
	id: 'hackathon-team',
	minutes: 295,
	people: { min: 3, best: 6, max: 9 },
	constellations: ['catalysts'],
	phases: ['co-initiation', 'co-design', 'co-production'],
	steps: [
		{ minutes: 20, zones: ['team'] },
		{ minutes: 40, zones: ['challenge', 'heard'] },
		{ minutes: 20, zones: ['root'] },
		{ minutes: 45, zones: ['ideas', 'chosen'] },
		{ minutes: 90, zones: ['proto', 'tried'] },
		{ minutes: 40, zones: ['means', 'first30'] },
		{ minutes: 40, zones: ['mentor', 'pitch'] },
	],
	next: ['hackathon-hall', 'service-blueprint', 'handover-to-policy'],
	question: { zone: 'heard', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'team', tone: 'asset', columns: 5, at: { x: 0, y: 140 }, examples: ['asset'] },
				{
					key: 'challenge',
					tone: 'question',
					columns: 5,
					figure: 'signpost',
					at: { x: 1336, y: 140 },
					examples: ['question'],
				},
				{
					key: 'heard',
					tone: 'voice',
					columns: 5,
					at: { x: 2684, y: 140 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'root',
					tone: 'concern',
					columns: 5,
					figure: 'iceberg',
					at: { x: 4009, y: 140 },
					width: 1391,
					examples: ['concern'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'ideas',
					tone: 'idea',
					columns: 6,
					at: { x: 3950, y: 1420 },
					look: 'bare',
					examples: ['idea'],
				},
				{
					key: 'chosen',
					tone: 'decision',
					columns: 4,
					at: { x: 2750, y: 1420 },
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'proto',
					tone: 'idea',
					columns: 5,
					figure: 'mock-up',
					at: { x: 1409, y: 1420 },
					examples: ['idea'],
				},
				{ key: 'tried', tone: 'data', columns: 5, at: { x: 0, y: 1420 }, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'means',
					tone: 'asset',
					columns: 6,
					at: { x: 60, y: 2690 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'first30',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 1690, y: 2690 },
					examples: ['decision'],
				},
				{ key: 'mentor', tone: 'question', columns: 4, at: { x: 3270, y: 2690 }, examples: ['question'] },
				{
					key: 'pitch',
					tone: 'idea',
					columns: 4,
					lanes: 4,
					at: { x: 4448, y: 2690 },
					look: 'bare',
					examples: ['idea'],
					exampleCells: [3],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the hackathon team board. */
export type HackathonTeamZone = (typeof hackathonTeam)['rows'][number]['zones'][number]['key']
