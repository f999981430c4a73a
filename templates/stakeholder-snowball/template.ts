import type { Template } from '#templates/Template'

/**
 * Who is part of it, from those whose life it is outwards, and who is still missing. One day: rings around a centre
 * that belongs to people only, lines between the notes, and a snowball that rolls out of the last ring and grows.
 */
export const stakeholderSnowball = {
	id: 'stakeholder-snowball',
	minutes: 45,
	people: { min: 2, best: 6, max: 16 },
	constellations: ['catalysts', 'the-system'],
	phases: ['stakeholder-engagement', 'co-initiation'],
	steps: [
		{ minutes: 5, zones: ['lives'] },
		{ minutes: 10, zones: ['close', 'afar'], isQuiet: true },
		{ minutes: 10, zones: ['ties'] },
		{ minutes: 10, zones: ['door'] },
		{ minutes: 10, zones: ['missing', 'calls'] },
	],
	next: ['engagement-planner', 'asset-map', 'cosmos-service-model'],
	question: { zone: 'door', tone: 'question', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'lives', tone: 'voice', columns: 5, examples: ['voice'] },
				{ key: 'close', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'afar', tone: 'data', columns: 5, examples: ['data', 'data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'ties', tone: 'open', columns: 4, examples: ['asset', 'concern'] },
				{ key: 'door', tone: 'question', columns: 4, examples: ['question'] },
				{ key: 'missing', tone: 'concern', columns: 4, examples: ['concern'] },
				{ key: 'calls', tone: 'decision', columns: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the map of people. */
export type StakeholderSnowballZone = (typeof stakeholderSnowball)['rows'][number]['zones'][number]['key']
