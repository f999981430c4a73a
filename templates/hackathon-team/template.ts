import type { Template } from '#templates/Template'

/** The way of one team as a road that turns twice: understand, make and try, carry on and pitch. */
export const hackathonTeam = {
	id: 'hackathon-team',
	minutes: 295,
	people: { min: 3, best: 6, max: 9 },
	constellations: ['catalysts'],
	phases: ['co-initiation', 'co-design', 'co-production'],
	way: 'road',
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
				{ key: 'team', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'challenge', tone: 'question', columns: 5, figure: 'signpost', examples: ['question'] },
				{ key: 'heard', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'root', tone: 'concern', columns: 5, figure: 'iceberg', examples: ['concern'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			isLeftward: true,
			zones: [
				{ key: 'ideas', tone: 'idea', columns: 6, examples: ['idea'] },
				{ key: 'chosen', tone: 'decision', columns: 4, examples: ['decision'] },
				{ key: 'proto', tone: 'idea', columns: 5, figure: 'mock-up', examples: ['idea'] },
				{ key: 'tried', tone: 'data', columns: 5, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'means', tone: 'asset', columns: 6, examples: ['asset'] },
				{ key: 'first30', tone: 'decision', columns: 6, lanes: 3, examples: ['decision'] },
				{ key: 'mentor', tone: 'question', columns: 4, examples: ['question'] },
				{ key: 'pitch', tone: 'idea', columns: 4, lanes: 4, examples: ['idea'], exampleCells: [3] },
			],
		},
	],
} as const satisfies Template

/** Zones of the hackathon team board. */
export type HackathonTeamZone = (typeof hackathonTeam)['rows'][number]['zones'][number]['key']
