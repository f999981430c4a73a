import type { Template } from '#templates/Template'

/**
 * The same questions to staff of every rank, side by side. One day: a house of three floors without walls, the front
 * door on the middle one; everybody writes on their own floor and the stairs between them carry the questions.
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
					lanes: 5,
					hasRowHeads: true,
					examples: ['asset', 'voice', 'concern', 'question'],
					exampleCells: [1, 5, 17, 29],
				},
				{ key: 'questions', tone: 'question', columns: 6, examples: ['question'] },
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
					lanes: 2,
					examples: ['asset', 'question'],
					exampleCells: [1, 4],
				},
				{ key: 'rules', tone: 'concern', columns: 6, examples: ['concern', 'concern'] },
				{
					key: 'trial',
					tone: 'decision',
					columns: 6,
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
