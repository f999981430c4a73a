import type { Template } from '#templates/Template'

/**
 * An idea played through in six pictures, then built roughly and tried: a strip of film with six empty pictures, the
 * clapperboard for what we believe, and below them a workbench. The rough version stands on it, three people look at it,
 * and what we learned goes into three drawers.
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
				{
					key: 'begins',
					tone: 'voice',
					columns: 6,
					lanes: 3,
					at: { x: 80, y: 210 },
					look: 'bare',
					examples: ['voice'],
					exampleCells: [12],
				},
				{
					key: 'turns',
					tone: 'idea',
					columns: 6,
					lanes: 3,
					at: { x: 1590, y: 210 },
					look: 'bare',
					examples: ['idea', 'concern'],
					exampleCells: [12, 14],
				},
				{ key: 'believe', tone: 'question', columns: 4, at: { x: 3350, y: 370 }, examples: ['question'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'rough',
					tone: 'asset',
					columns: 5,
					figure: 'mock-up',
					at: { x: 60, y: 1910 },
					examples: ['asset'],
				},
				{ key: 'tried', tone: 'data', columns: 5, at: { x: 1440, y: 1910 }, examples: ['data'] },
				{
					key: 'learned',
					tone: 'decision',
					columns: 6,
					lanes: 3,
					at: { x: 2870, y: 1860 },
					look: 'bare',
					examples: ['decision'],
					exampleCells: [1],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the storyboard. */
export type PrototypeStoryboardZone = (typeof prototypeStoryboard)['rows'][number]['zones'][number]['key']
