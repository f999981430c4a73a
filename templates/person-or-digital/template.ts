import type { Template } from '#templates/Template'

/**
 * Where technology helps a relationship, and where it must not replace it: the moments of a service between a person and
 * a screen.
 * Two banks of a river: people talking on one, a telephone on the other. A covered bridge joins them, moment by moment;
 * on the water a boat brings the time that is won to the people, and a footbridge of which the last planks are missing is
 * what we try. A rail runs along the bank where somebody could be left alone without a screen.
 */
export const personOrDigital = {
	id: 'person-or-digital',
	minutes: 60,
	people: { min: 3, best: 6, max: 18 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-design', 'personalization'],
	steps: [
		{ minutes: 10, zones: ['bond', 'helped'], isQuiet: true },
		{ minutes: 16, zones: ['moments'] },
		{ minutes: 8, zones: ['human'] },
		{ minutes: 10, zones: ['without'] },
		{ minutes: 6, zones: ['time'] },
		{ minutes: 10, zones: ['try'] },
	],
	next: ['hard-to-engage', 'service-blueprint', 'personalization', 'prototype-storyboard'],
	question: { zone: 'human', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'bond',
					tone: 'voice',
					columns: 4,
					at: { x: 70, y: 110 },
					width: 1020,
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'helped',
					tone: 'asset',
					columns: 4,
					at: { x: 3712, y: 110 },
					width: 1020,
					look: 'bare',
					examples: ['asset'],
				},
				{
					key: 'moments',
					tone: 'idea',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					at: { x: 1334, y: 330 },
					examples: ['voice', 'idea', 'asset'],
					exampleCells: [2, 12, 22],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'human',
					tone: 'decision',
					columns: 4,
					at: { x: 70, y: 1700 },
					width: 1020,
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'without',
					tone: 'concern',
					columns: 4,
					at: { x: 3712, y: 1700 },
					width: 1020,
					look: 'bare',
					examples: ['concern', 'idea'],
				},
				{ key: 'time', tone: 'asset', columns: 4, at: { x: 1378, y: 1700 }, examples: ['asset'] },
				{
					key: 'try',
					tone: 'decision',
					columns: 4,
					at: { x: 2430, y: 1700 },
					figure: 'mock-up',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board about people and technology. */
export type PersonOrDigitalZone = (typeof personOrDigital)['rows'][number]['zones'][number]['key']
