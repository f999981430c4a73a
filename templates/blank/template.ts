import type { Template } from '#templates/Template'

/**
 * A board that asks for nothing: one wide zone to begin in, and free space around it. It is a sheet on a pad, with notes
 * that wait behind it and a pencil.
 */
export const blank = {
	id: 'blank',
	minutes: 30,
	people: { min: 1, best: 6, max: 25 },
	constellations: ['catalysts'],
	phases: [],
	rows: [
		{
			promptLines: 1,
			noteRows: 2,
			zones: [{ key: 'start', tone: 'open', columns: 7, at: { x: 60, y: 90 }, examples: [] }],
		},
	],
} as const satisfies Template

/** Zones of the blank board. */
export type BlankZone = (typeof blank)['rows'][number]['zones'][number]['key']
