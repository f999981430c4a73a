import type { Template } from '#templates/Template'

/**
 * Arriving as people, then agreeing how to treat each other: a coat in the hallway for how we arrive, a bag for what we
 * bring, a round table where everybody finds a place, and a sheet of paper with the agreement and everybody's mark.
 */
export const checkInAgreement = {
	id: 'check-in-agreement',
	minutes: 25,
	people: { min: 2, best: 8, max: 30 },
	constellations: ['ethical-compass', 'catalysts'],
	phases: ['co-initiation', 'stakeholder-engagement'],
	steps: [
		{ minutes: 2, zones: ['arrive'] },
		{ minutes: 5, zones: ['arrive', 'bring', 'access'], isQuiet: true },
		{ minutes: 8, zones: ['arrive', 'bring'] },
		{ minutes: 2, zones: ['access'] },
		{ minutes: 8, zones: ['agree'] },
	],
	next: ['transparency-statement', 'before-you-start'],
	question: { zone: 'agree', tone: 'voice', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'arrive',
					tone: 'voice',
					columns: 6,
					at: { x: 304, y: 260 },
					look: 'bare',
					examples: ['voice', 'voice'],
				},
				{
					key: 'bring',
					tone: 'asset',
					columns: 6,
					at: { x: 2440, y: 260 },
					look: 'bare',
					examples: ['asset', 'asset'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'access',
					tone: 'question',
					columns: 6,
					at: { x: 304, y: 1430 },
					look: 'bare',
					examples: ['question', 'question'],
				},
				{
					key: 'agree',
					tone: 'decision',
					columns: 6,
					at: { x: 2440, y: 1430 },
					look: 'bare',
					examples: ['decision', 'decision', 'decision'],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the check-in board. */
export type CheckInAgreementZone = (typeof checkInAgreement)['rows'][number]['zones'][number]['key']
