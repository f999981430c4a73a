import type { ZoneProps } from '#shared/records/shapes'
import { type Box, collides } from '#shared/records/zoneBoxes'
import { noteCapacity, noteCell, noteColumns } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'

/** The part of a zone that a note is for: one of its strips, one of its rows, or both; from 0. */
export type ZonePart = { lane?: number; row?: number }

/**
 * The first place for a note that nothing lies on, px inside the zone; null when there is none. Examples are not to be
 * counted as taken: they go when the first note arrives.
 *
 * @param height of the note that is to lie there, px
 */
export function freeCellOf(
	zone: ZoneProps,
	taken: readonly Box[],
	part: ZonePart = {},
	height: number = BOARD.noteSize
): { x: number; y: number } | null {
	const columns = noteColumns(zone)
	const perLane = Math.floor(columns / (zone.lanes?.length ?? 1))
	for (let index = 0; index < noteCapacity(zone); index += 1) {
		if (part.row !== undefined && Math.floor(index / columns) !== part.row) continue
		if (part.lane !== undefined && Math.floor((index % columns) / perLane) !== part.lane) continue
		const cell = noteCell(zone, index)
		const box = { ...cell, w: BOARD.noteSize, h: height }
		if (!taken.some((other) => collides(box, other))) return cell
	}
	return null
}
