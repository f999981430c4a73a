import type { Template } from '#templates/Template'

/**
 * A hard moment rehearsed before it happens: the scene, each chair in it, words for it, and what helps beforehand.
 * One day it looks like a small stage seen from above: the scene in the middle, a ring of four chairs around it, and
 * the door through which anybody may leave.
 */
export const difficultMoments = {
	id: 'difficult-moments',
	minutes: 45,
	people: { min: 3, best: 8, max: 16 },
	constellations: ['ethical-compass', 'the-system'],
	phases: ['co-initiation', 'co-management'],
	steps: [
		{ minutes: 5, zones: ['scene'] },
		{ minutes: 10, zones: ['chairs'], isQuiet: true },
		{ minutes: 10, zones: ['power'] },
		{ minutes: 10, zones: ['words'] },
		{ minutes: 10, zones: ['earlier', 'agreed'] },
	],
	next: ['check-in-agreement', 'ethical-compass-check'],
	question: { zone: 'words', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'scene', tone: 'concern', columns: 2, examples: ['concern', 'concern', 'concern'] },
				{
					key: 'chairs',
					tone: 'voice',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					examples: ['voice', 'concern', 'asset'],
					exampleCells: [1, 12, 22],
				},
				{ key: 'power', tone: 'question', columns: 6, examples: ['question'] },
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'words', tone: 'idea', columns: 6, examples: ['idea'] },
				{ key: 'earlier', tone: 'asset', columns: 6, examples: ['asset'] },
				{ key: 'agreed', tone: 'decision', columns: 6, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board of difficult moments. */
export type DifficultMomentsZone = (typeof difficultMoments)['rows'][number]['zones'][number]['key']
