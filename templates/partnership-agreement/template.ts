import type { Template } from '#templates/Template'

/**
 * What each partner brings, hopes for and decides, and how they disagree and part.
 * One day: a table seen from above with a side for each of the four partners, what they bring lying on it, the rules in
 * the middle, and a door in the wall that leads out without shame.
 */
export const partnershipAgreement = {
	id: 'partnership-agreement',
	minutes: 70,
	people: { min: 3, best: 6, max: 16 },
	constellations: ['the-system', 'ethical-compass'],
	phases: ['co-management', 'co-initiation'],
	steps: [
		{ minutes: 8, zones: ['aim'] },
		{ minutes: 10, zones: ['deal'], isQuiet: true },
		{ minutes: 14, zones: ['deal'] },
		{ minutes: 8, zones: ['open'] },
		{ minutes: 10, zones: ['rules'] },
		{ minutes: 12, zones: ['storm', 'part'] },
		{ minutes: 8, zones: ['sign'] },
	],
	next: ['co-management', 'transparency-statement', 'evaluation-design'],
	question: { zone: 'rules', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'aim', tone: 'idea', columns: 4, figure: 'signpost', examples: ['idea'] },
				{
					key: 'deal',
					tone: 'asset',
					columns: 8,
					lanes: 4,
					hasRowHeads: true,
					examples: ['asset', 'voice', 'decision'],
					exampleCells: [2, 12, 16],
				},
				{ key: 'open', tone: 'data', columns: 4, examples: ['data'] },
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{ key: 'rules', tone: 'decision', columns: 4, examples: ['decision'] },
				{ key: 'storm', tone: 'concern', columns: 4, examples: ['concern'] },
				{ key: 'part', tone: 'question', columns: 4, examples: ['decision'] },
				{ key: 'sign', tone: 'decision', columns: 4, examples: ['decision'] },
			],
		},
	],
} as const satisfies Template

/** Zones of the partnership agreement. */
export type PartnershipAgreementZone = (typeof partnershipAgreement)['rows'][number]['zones'][number]['key']
