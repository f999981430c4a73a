import type { Template } from '#templates/Template'

/**
 * A short look back at the way of working: what to keep, what made us stumble, what puzzles us; then one change.
 * One day it looks like a stretch of road behind the group: level ground, stones and a fork, with one arrow ahead.
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
				{ key: 'keep', tone: 'asset', columns: 5, examples: ['asset'] },
				{ key: 'bumps', tone: 'concern', columns: 5, examples: ['concern'] },
				{ key: 'puzzles', tone: 'question', columns: 5, examples: ['question'] },
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'heard', tone: 'data', columns: 6, examples: ['data'] },
				{ key: 'ideas', tone: 'idea', columns: 6, examples: ['idea'] },
				{ key: 'chosen', tone: 'decision', columns: 2, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the look back. */
export type RetrospectiveZone = (typeof retrospective)['rows'][number]['zones'][number]['key']
