import type { Template } from '#templates/Template'

/**
 * What good would look like, for whom, and where the pictures differ.
 * One day: a hill with a view. What is kept is the ground it stands on, the good days are the landscape, each group looks
 * from its own window, and the vision is the signpost on top.
 */
export const sharedVision = {
	id: 'shared-vision',
	minutes: 60,
	people: { min: 4, best: 6, max: 25 },
	constellations: ['ethical-compass', 'the-system'],
	phases: ['co-initiation', 'co-design'],
	steps: [
		{ minutes: 8, zones: ['keep'] },
		{ minutes: 12, zones: ['good-day'], isQuiet: true },
		{ minutes: 10, zones: ['value'] },
		{ minutes: 8, zones: ['differ'] },
		{ minutes: 14, zones: ['vision'] },
		{ minutes: 8, zones: ['signs', 'give'] },
	],
	next: ['what-comes-first', 'how-might-we', 'partnership-agreement'],
	question: { zone: 'good-day', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'keep', tone: 'asset', columns: 4, examples: ['asset'] },
				{ key: 'good-day', tone: 'voice', columns: 6, examples: ['voice', 'voice'] },
				{ key: 'value', tone: 'idea', columns: 6, lanes: 3, examples: ['idea'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'differ', tone: 'question', columns: 4, examples: ['question'] },
				{ key: 'vision', tone: 'decision', columns: 4, figure: 'signpost', examples: ['decision'] },
				{ key: 'signs', tone: 'data', columns: 4, examples: ['data'] },
				{ key: 'give', tone: 'asset', columns: 4, examples: ['asset'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the shared vision board. */
export type SharedVisionZone = (typeof sharedVision)['rows'][number]['zones'][number]['key']
