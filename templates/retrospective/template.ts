import type { Template } from '#templates/Template'

/**
 * A short look back at the way of working: what to keep, what made us stumble, what puzzles us; then one change.
 * It looks like a stretch of road behind the group: level ground, a rock that has left stones on it, and a fork under a cloud.
 * The group sits on a blanket beside it, a map shows where one could go, and one sign points ahead.
 */
export const retrospective = {
	id: 'retrospective',
	minutes: 20,
	people: { min: 2, best: 7, max: 20 },
	constellations: ['the-system'],
	phases: ['co-evaluation'],
	steps: [
		{ minutes: 2 },
		{ minutes: 6, zones: ['keep', 'bumps', 'puzzles'], isQuiet: true },
		{ minutes: 5, zones: ['keep', 'bumps', 'puzzles'] },
		{ minutes: 3, zones: ['heard'] },
		{ minutes: 4, zones: ['ideas', 'chosen'] },
	],
	next: ['check-in-agreement'],
	question: { zone: 'ideas', tone: 'idea', answer: 'text' },
	rows: [
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'keep', tone: 'asset', columns: 5, at: { x: 90, y: 160 }, look: 'bare', examples: ['asset'] },
				{
					key: 'bumps',
					tone: 'concern',
					columns: 5,
					at: { x: 1580, y: 160 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'puzzles',
					tone: 'question',
					columns: 5,
					promptLines: 2,
					at: { x: 3360, y: 160 },
					look: 'bare',
					examples: ['question'],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 2,
			zones: [
				{ key: 'heard', tone: 'data', columns: 7, at: { x: 60, y: 1830 }, look: 'bare', examples: ['data'] },
				{
					key: 'ideas',
					tone: 'idea',
					columns: 7,
					at: { x: 1900, y: 1830 },
					look: 'bare',
					examples: ['idea'],
				},
				{
					key: 'chosen',
					tone: 'decision',
					columns: 3,
					at: { x: 3800, y: 1830 },
					look: 'bare',
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the look back. */
export type RetrospectiveZone = (typeof retrospective)['rows'][number]['zones'][number]['key']
