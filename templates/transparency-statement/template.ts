import type { Template } from '#templates/Template'

/**
 * What we tell people before we ask them, as a house of glass: six panes through which everybody can look in. The one for
 * what can change stands open, the answer comes to the door, and the last pane is still frosted: there somebody from
 * outside looks closely.
 */
export const transparencyStatement = {
	id: 'transparency-statement',
	minutes: 30,
	people: { min: 1, best: 4, max: 10 },
	constellations: ['ethical-compass'],
	phases: ['co-initiation', 'stakeholder-engagement', 'co-management'],
	steps: [
		{ minutes: 4 },
		{ minutes: 10, zones: ['can', 'cannot', 'who'] },
		{ minutes: 5, zones: ['kept', 'back'] },
		{ minutes: 6, zones: ['unclear'] },
		{ minutes: 5 },
	],
	next: ['engagement-planner', 'check-in-agreement', 'partnership-agreement'],
	question: { zone: 'unclear', tone: 'question', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{
					key: 'can',
					tone: 'idea',
					columns: 4,
					at: { x: 200, y: 528 },
					look: 'bare',
					examples: ['idea', 'idea'],
				},
				{
					key: 'cannot',
					tone: 'concern',
					columns: 4,
					at: { x: 1310, y: 528 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'who',
					tone: 'decision',
					columns: 4,
					at: { x: 2420, y: 528 },
					look: 'bare',
					examples: ['decision', 'data'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 2,
			zones: [
				{ key: 'kept', tone: 'data', columns: 4, at: { x: 200, y: 1378 }, look: 'bare', examples: ['data'] },
				{
					key: 'back',
					tone: 'decision',
					columns: 4,
					at: { x: 1310, y: 1378 },
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'unclear',
					tone: 'question',
					columns: 4,
					at: { x: 2420, y: 1378 },
					look: 'bare',
					examples: ['question'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the transparency statement. */
export type TransparencyStatementZone = (typeof transparencyStatement)['rows'][number]['zones'][number]['key']
