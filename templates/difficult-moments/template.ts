import type { Template } from '#templates/Template'

/**
 * A hard moment rehearsed before it happens, on a small stage. The scene stands on an easel beside it, on the stage are
 * four chairs of very different comfort, and the door stands open for anybody who would rather leave. In front lie the
 * words to say, a calendar for what helps beforehand, and a clipboard with what is agreed.
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
				{
					key: 'scene',
					tone: 'concern',
					columns: 2,
					at: { x: 40, y: 492 },
					width: 630,
					examples: ['concern', 'concern', 'concern'],
				},
				{
					key: 'chairs',
					tone: 'voice',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					at: { x: 1000, y: 470 },
					look: 'bare',
					examples: ['voice', 'concern', 'asset'],
					exampleCells: [1, 12, 22],
				},
				{
					key: 'power',
					tone: 'question',
					columns: 6,
					at: { x: 3590, y: 522 },
					look: 'bare',
					examples: ['question'],
				},
			],
		},
		{
			promptLines: 3,
			noteRows: 3,
			zones: [
				{ key: 'words', tone: 'idea', columns: 6, at: { x: 140, y: 1720 }, look: 'bare', examples: ['idea'] },
				{ key: 'earlier', tone: 'asset', columns: 6, at: { x: 1870, y: 1720 }, examples: ['asset'] },
				{ key: 'agreed', tone: 'decision', columns: 6, at: { x: 3550, y: 1720 }, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the board of difficult moments. */
export type DifficultMomentsZone = (typeof difficultMoments)['rows'][number]['zones'][number]['key']
