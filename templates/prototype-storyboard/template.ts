import type { Template } from '#templates/Template'

/**
 * An idea played through in six pictures, then built roughly and tried. One day: a strip of six framed pictures with
 * a line for words under each; below it a workbench with the rough version, a door to the first three people.
 */
export const prototypeStoryboard = {
	id: 'prototype-storyboard',
	minutes: 75,
	people: { min: 2, best: 5, max: 10 },
	constellations: ['catalysts'],
	phases: ['co-design', 'co-production'],
	steps: [
		{ minutes: 5 },
		{ minutes: 15, zones: ['begins', 'turns'] },
		{ minutes: 5, zones: ['believe'] },
		{ minutes: 20, zones: ['rough'] },
		{ minutes: 20, zones: ['tried'] },
		{ minutes: 10, zones: ['learned'] },
	],
	next: ['service-blueprint', 'hackathon-team', 'what-comes-first'],
	question: { zone: 'turns', tone: 'concern', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'begins', tone: 'voice', columns: 6, lanes: 3, examples: ['voice'], exampleCells: [12] },
				{
					key: 'turns',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					examples: ['idea', 'concern'],
					exampleCells: [12, 14],
				},
				{ key: 'believe', tone: 'question', columns: 4, examples: ['question'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'rough', tone: 'asset', columns: 5, figure: 'mock-up', examples: ['asset'] },
				{ key: 'tried', tone: 'data', columns: 5, examples: ['data'] },
				{
					key: 'learned',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the storyboard. */
export type PrototypeStoryboardZone = (typeof prototypeStoryboard)['rows'][number]['zones'][number]['key']
