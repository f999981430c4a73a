import type { Template } from '#templates/Template'

/**
 * Who is part of it, from those whose life it is outwards, and who is still missing: rings around a centre that belongs
 * to people only, with people and their ties on them, an open door in the outer ring, and a snowball that has rolled
 * out of it and grows.
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
				{
					key: 'lives',
					tone: 'voice',
					columns: 4,
					at: { x: 154, y: 492 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'close',
					tone: 'asset',
					columns: 4,
					at: { x: 1380, y: 110 },
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'afar',
					tone: 'data',
					columns: 4,
					at: { x: 2620, y: 110 },
					look: 'bare',
					examples: ['data', 'data'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'ties',
					tone: 'open',
					columns: 4,
					at: { x: 1440, y: 1640 },
					examples: ['asset', 'concern'],
				},
				{ key: 'door', tone: 'question', columns: 4, at: { x: 2720, y: 1640 }, examples: ['question'] },
				{
					key: 'missing',
					tone: 'concern',
					columns: 4,
					at: { x: 4044, y: 240 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'calls',
					tone: 'decision',
					columns: 4,
					width: 1050,
					at: { x: 4044, y: 1640 },
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the map of people. */
export type StakeholderSnowballZone = (typeof stakeholderSnowball)['rows'][number]['zones'][number]['key']
