import type { Template } from '#templates/Template'

/**
 * A roadmap of our own: first the stars, then the groups, then their names. An open night sky, seen from a hill with a
 * telescope: loose stars in every colour, three faint rings that wait for a name, and room between them for a fourth.
 */
export const roadmapBlank = {
	id: 'roadmap-blank',
	minutes: 40,
	people: { min: 2, best: 6, max: 16 },
	constellations: ['the-system', 'ethical-compass', 'catalysts'],
	phases: ['co-initiation', 'co-evaluation'],
	steps: [
		{ minutes: 3 },
		{ minutes: 9, zones: ['stars'], isQuiet: true },
		{ minutes: 8, zones: ['words'] },
		{ minutes: 14, zones: ['one', 'two', 'three'] },
		{ minutes: 6 },
	],
	next: ['roadmap-constellations', 'shared-vision'],
	question: { zone: 'words', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'stars',
					tone: 'open',
					columns: 6,
					at: { x: 60, y: 160 },
					examples: ['voice', 'voice', 'concern'],
				},
				{ key: 'words', tone: 'voice', columns: 4, at: { x: 3340, y: 140 }, examples: ['voice', 'voice'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'one', tone: 'open', columns: 4, at: { x: 170, y: 1330 }, examples: ['open'] },
				{ key: 'two', tone: 'open', columns: 4, at: { x: 1800, y: 740 }, examples: [] },
				{ key: 'three', tone: 'open', columns: 4, at: { x: 3220, y: 1345 }, examples: [] },
			],
		},
	],
} as const satisfies Template

/** Zones of the blank roadmap. */
export type RoadmapBlankZone = (typeof roadmapBlank)['rows'][number]['zones'][number]['key']
