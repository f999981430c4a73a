import type { Template } from '#templates/Template'

/**
 * From options to a decision that everybody can live with: a round table seen from above with the field on it, and a
 * free chair from which those speak who are not here. Below, what comes of it: an objection is a stone, the proposal a
 * cloth that has been mended, the decision a scroll with a seal.
 */
export const decideTogether = {
	id: 'decide-together',
	minutes: 40,
	people: { min: 3, best: 8, max: 30 },
	constellations: ['ethical-compass'],
	phases: ['co-design', 'co-management'],
	steps: [
		{ minutes: 3 },
		{ minutes: 7, zones: ['options'] },
		{ minutes: 4, zones: ['absent'] },
		{ minutes: 6, zones: ['field'] },
		{ minutes: 3, zones: ['options'] },
		{ minutes: 7, zones: ['objections'] },
		{ minutes: 6, zones: ['proposal'] },
		{ minutes: 4, zones: ['decided'] },
	],
	next: ['transparency-statement', 'co-management', 'handover-to-policy'],
	question: { zone: 'proposal', tone: 'voice', answer: 'choice' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'options',
					tone: 'idea',
					columns: 5,
					at: { x: 160, y: 400 },
					figure: 'signpost',
					examples: ['idea', 'idea'],
				},
				{
					key: 'absent',
					tone: 'voice',
					columns: 6,
					at: { x: 3690, y: 160 },
					look: 'bare',
					examples: ['voice'],
				},
				{
					key: 'field',
					tone: 'open',
					columns: 6,
					at: { x: 1616, y: 396 },
					look: 'bare',
					lanes: 3,
					hasRowHeads: true,
					examples: ['idea'],
					exampleCells: [5],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'objections',
					tone: 'concern',
					columns: 6,
					at: { x: 160, y: 1880 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'proposal',
					tone: 'idea',
					columns: 6,
					at: { x: 1925, y: 1880 },
					look: 'bare',
					examples: ['idea'],
				},
				{
					key: 'decided',
					tone: 'decision',
					columns: 6,
					at: { x: 3690, y: 1880 },
					look: 'bare',
					lanes: 3,
					examples: ['decision', 'decision', 'decision'],
					exampleCells: [1, 3, 5],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the board for deciding. */
export type DecideTogetherZone = (typeof decideTogether)['rows'][number]['zones'][number]['key']
