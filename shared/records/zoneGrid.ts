import type { ZoneProps } from '#shared/records/shapes'
import { BOARD } from '#shared/theme'

/** Heights inside the head of a zone, px: title, then prompts, then perhaps lane headings, then clear air. */
export const ZONE_HEAD = {
	titleTop: 44,
	titleLine: 76,
	promptsTop: 130,
	promptLine: 46,
	laneLine: 52,
	air: 34,
} as const

/** One note and the gap after it. */
const STEP = BOARD.noteSize + BOARD.noteGap
/** Left edge of everything written in a zone: the spine, then the padding. */
export const ZONE_INSET = BOARD.spineWidth + BOARD.zonePadding

/** Extent of `count` notes side by side. */
export const notesExtent = (count: number): number => count * STEP - BOARD.noteGap

export const zoneWidth = (columns: number): number => ZONE_INSET + notesExtent(columns) + BOARD.zonePadding

/** Top edge of the first row of notes when the prompts take this many lines. */
export const notesTopFor = (promptLines: number): number =>
	ZONE_HEAD.promptsTop + promptLines * ZONE_HEAD.promptLine + ZONE_HEAD.air

export const zoneHeight = (notesTop: number, noteRows: number): number =>
	notesTop + notesExtent(noteRows) + BOARD.zonePadding

/** Width of the headings at the left of the rows, with the gap after them. */
export const ROW_HEAD_WIDTH = 240

type Box = Pick<ZoneProps, 'w' | 'h' | 'notesTop' | 'notesLeft' | 'figure'>

/** Left edge of the first column of notes, px inside the zone. */
export const notesLeftOf = (zone: Pick<ZoneProps, 'notesLeft'>): number => zone.notesLeft ?? ZONE_INSET

/** Notes that fit side by side, at the left of the figure if there is one. */
export function noteColumns(zone: Box): number {
	const right = zone.figure ? zone.figure.x : zone.w - BOARD.zonePadding + BOARD.noteGap
	return Math.max(1, Math.floor((right - notesLeftOf(zone)) / STEP))
}

/** Notes that fit without leaving the zone. */
export function noteCapacity(zone: Box): number {
	const rows = Math.floor((zone.h - zone.notesTop - BOARD.zonePadding + BOARD.noteGap) / STEP)
	return noteColumns(zone) * Math.max(0, rows)
}

/**
 * Where note number `index` (from 0) goes, px inside the zone, row by row. Cell 0 is for the first note that somebody
 * writes (the ghost note stands there); examples follow it.
 */
export function noteCell(zone: Box, index: number): { x: number; y: number } {
	const columns = noteColumns(zone)
	const x = notesLeftOf(zone) + (index % columns) * STEP
	return { x, y: zone.notesTop + Math.floor(index / columns) * STEP }
}

/** Left edge and width of one lane: an equal share of the note columns. */
export function laneBox(zone: Box, laneCount: number, lane: number): { x: number; w: number } {
	const columns = Math.floor(noteColumns(zone) / laneCount)
	return { x: notesLeftOf(zone) + lane * columns * STEP, w: notesExtent(columns) }
}
