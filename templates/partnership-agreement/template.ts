import type { Template } from '#templates/Template'

/**
 * What each partner brings, hopes for and decides, and how they disagree and part. A table seen from above, with somebody at
 * each of its four sides and a mat for each of them; the open books and the rules lie on it too. Beside it an umbrella for
 * bad weather, a door that stands open for those who leave, and a clipboard to sign.
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
				{
					key: 'aim',
					tone: 'idea',
					columns: 4,
					at: { x: 100, y: 232 },
					look: 'bare',
					figure: 'signpost',
					examples: ['idea'],
				},
				{
					key: 'deal',
					tone: 'asset',
					columns: 8,
					at: { x: 1314, y: 400 },
					lanes: 4,
					hasRowHeads: true,
					look: 'bare',
					examples: ['asset', 'voice', 'decision'],
					exampleCells: [2, 12, 16],
				},
				{
					key: 'open',
					tone: 'data',
					columns: 4,
					at: { x: 1348, y: 1500 },
					promptLines: 3,
					examples: ['data'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'rules',
					tone: 'decision',
					columns: 4,
					at: { x: 2400, y: 1500 },
					promptLines: 3,
					examples: ['decision'],
				},
				{
					key: 'storm',
					tone: 'concern',
					columns: 4,
					at: { x: 3800, y: 232 },
					look: 'bare',
					examples: ['concern'],
				},
				{
					key: 'part',
					tone: 'question',
					columns: 4,
					at: { x: 3880, y: 1750 },
					promptLines: 3,
					look: 'bare',
					examples: ['decision'],
				},
				{
					key: 'sign',
					tone: 'decision',
					columns: 4,
					at: { x: 100, y: 1750 },
					promptLines: 3,
					examples: ['decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the partnership agreement. */
export type PartnershipAgreementZone = (typeof partnershipAgreement)['rows'][number]['zones'][number]['key']
