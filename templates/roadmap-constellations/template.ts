import type { Template } from '#templates/Template'

/**
 * Where our work already shines and where it is still dark, as a night sky over a town: three constellations, one below
 * the other, each with the shape of its own glyph; the numbered stars of the sheets are stars in its line. No start, no
 * end; the rays of the third light the next spark.
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
				{
					key: 's-place',
					tone: 'data',
					columns: 6,
					lanes: 2,
					at: { x: 60, y: 200 },
					constellation: 'the-system',
					examples: ['asset'],
				},
				{
					key: 's-reach',
					tone: 'concern',
					columns: 6,
					lanes: 2,
					at: { x: 1640, y: 150 },
					constellation: 'the-system',
					examples: ['asset', 'concern'],
					exampleCells: [1, 4],
				},
				{
					key: 's-share',
					tone: 'asset',
					columns: 6,
					lanes: 2,
					at: { x: 3220, y: 230 },
					constellation: 'the-system',
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
					at: { x: 620, y: 1210 },
					constellation: 'ethical-compass',
					examples: ['decision', 'concern'],
					exampleCells: [1, 4],
				},
				{
					key: 'e-heard',
					tone: 'voice',
					columns: 6,
					lanes: 2,
					at: { x: 2160, y: 1150 },
					constellation: 'ethical-compass',
					examples: ['asset', 'voice'],
					exampleCells: [1, 4],
				},
				{
					key: 'e-open',
					tone: 'data',
					columns: 6,
					lanes: 2,
					at: { x: 3700, y: 1220 },
					constellation: 'ethical-compass',
					examples: ['data'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'c-light',
					tone: 'idea',
					columns: 6,
					lanes: 2,
					at: { x: 60, y: 2220 },
					constellation: 'catalysts',
					examples: ['idea'],
				},
				{
					key: 'c-people',
					tone: 'asset',
					columns: 6,
					lanes: 2,
					at: { x: 1600, y: 2160 },
					constellation: 'catalysts',
					examples: ['asset', 'question'],
					exampleCells: [1, 4],
				},
				{
					key: 'c-next',
					tone: 'decision',
					columns: 6,
					at: { x: 3700, y: 2240 },
					constellation: 'catalysts',
					examples: ['decision', 'decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the roadmap. */
export type RoadmapConstellationsZone = (typeof roadmapConstellations)['rows'][number]['zones'][number]['key']
