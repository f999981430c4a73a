import type { Template } from '#templates/Template'

/**
 * The same questions to staff of every rank, side by side: a house cut open, where everybody writes on their own floor,
 * the front door is on the middle one and stairs join the floors; a speech bubble beside the stairs, an open book of
 * skills, a wall of rules, and the block that was taken out of it and rests.
 */
export const staffReadiness = {
	id: 'staff-readiness',
	minutes: 50,
	people: { min: 4, best: 10, max: 24 },
	constellations: ['the-system'],
	phases: ['co-initiation', 'co-management'],
	steps: [
		{ minutes: 5 },
		{ minutes: 12, zones: ['levels'], isQuiet: true },
		{ minutes: 13, zones: ['levels', 'questions'] },
		{ minutes: 8, zones: ['skills'] },
		{ minutes: 5, zones: ['rules'] },
		{ minutes: 7, zones: ['trial'] },
	],
	next: ['co-management', 'difficult-moments', 'transparency-statement'],
	question: { zone: 'rules', tone: 'concern', answer: 'text' },
	rows: [
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'levels',
					tone: 'voice',
					columns: 10,
					at: { x: 240, y: 360 },
					look: 'bare',
					lanes: 5,
					hasRowHeads: true,
					examples: ['asset', 'voice', 'concern', 'question'],
					exampleCells: [1, 5, 17, 29],
				},
				{
					key: 'questions',
					tone: 'question',
					columns: 6,
					at: { x: 3400, y: 300 },
					look: 'bare',
					examples: ['question'],
				},
			],
		},
		{
			promptLines: 2,
			noteRows: 3,
			zones: [
				{
					key: 'skills',
					tone: 'asset',
					columns: 6,
					at: { x: 60, y: 1650 },
					look: 'bare',
					lanes: 2,
					examples: ['asset', 'question'],
					exampleCells: [1, 4],
				},
				{
					key: 'rules',
					tone: 'concern',
					columns: 6,
					at: { x: 1730, y: 1660 },
					look: 'bare',
					examples: ['concern', 'concern'],
				},
				{
					key: 'trial',
					tone: 'decision',
					columns: 6,
					at: { x: 3400, y: 1650 },
					look: 'bare',
					lanes: 3,
					examples: ['decision', 'decision', 'decision'],
					exampleCells: [1, 3, 5],
				},
			],
		},
	],
} as const satisfies Template

/** Zones of the staff board. */
export type StaffReadinessZone = (typeof staffReadiness)['rows'][number]['zones'][number]['key']
