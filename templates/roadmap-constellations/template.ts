import type { Template } from '#templates/Template'

/**
 * Where our work already shines and where it is still dark. One day: a night sky with the three constellations side by
 * side, each star as bright as the notes on it are many, and a thin line from the darkest ones to the next spark; no
 * start, no end.
 */
export const roadmapConstellations = {
	id: 'roadmap-constellations',
	minutes: 45,
	people: { min: 1, best: 6, max: 20 },
	constellations: ['the-system', 'ethical-compass', 'catalysts'],
	phases: [
		'co-initiation',
		'co-design',
		'stakeholder-engagement',
		'co-production',
		'personalization',
		'co-management',
		'co-evaluation',
	],
	steps: [
		{ minutes: 4 },
		{
			minutes: 13,
			zones: ['s-place', 's-reach', 's-share', 'e-with', 'e-heard', 'e-open', 'c-light', 'c-people'],
			isQuiet: true,
		},
		{
			minutes: 8,
			zones: ['s-place', 's-reach', 's-share', 'e-with', 'e-heard', 'e-open', 'c-light', 'c-people'],
		},
		{ minutes: 12 },
		{ minutes: 8, zones: ['c-next'] },
	],
	next: ['ethical-compass-check', 'engagement-planner', 'what-comes-first'],
	question: { zone: 'c-next', tone: 'voice', answer: 'choice' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 's-place', tone: 'data', columns: 6, lanes: 2, examples: ['asset'] },
				{
					key: 's-reach',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'concern'],
					exampleCells: [1, 4],
				},
				{
					key: 's-share',
					tone: 'asset',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'concern'],
					exampleCells: [1, 4],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'e-with',
					tone: 'decision',
					columns: 6,
					lanes: 2,
					examples: ['decision', 'concern'],
					exampleCells: [1, 4],
				},
				{
					key: 'e-heard',
					tone: 'voice',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'voice'],
					exampleCells: [1, 4],
				},
				{ key: 'e-open', tone: 'data', columns: 6, lanes: 2, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'c-light', tone: 'idea', columns: 6, lanes: 2, examples: ['idea'] },
				{
					key: 'c-people',
					tone: 'asset',
					columns: 6,
					lanes: 2,
					examples: ['asset', 'question'],
					exampleCells: [1, 4],
				},
				{
					key: 'c-next',
					tone: 'decision',
					columns: 6,
					examples: ['decision', 'decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the roadmap. */
export type RoadmapConstellationsZone = (typeof roadmapConstellations)['rows'][number]['zones'][number]['key']
