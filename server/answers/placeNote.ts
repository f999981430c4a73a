import { generateKeyBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import type { Answer } from '#shared/api/answers'
import { type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import { freeCellOf, type ZonePart } from '#shared/records/freeCell'
import { insertStrip } from '#shared/records/insertStrip'
import { changeRecord, type PlainRecord, putRecord, readRecord } from '#shared/records/layout'
import { fitNote } from '#shared/records/noteFit'
import { FIRST_PAGE_ID } from '#shared/records/schema'
import { isScaffoldType } from '#shared/records/shapes'
import type { Box } from '#shared/records/zoneBoxes'
import { isZoneRecord, type ZoneRecord } from '#shared/records/zoneRecords'
import { BOARD, TONE_TO_TLDRAW } from '#shared/theme'

/** One row of notes more, with the gap above it, px. */
const ROW_PX = BOARD.noteSize + BOARD.noteGap
/** A zone is not made higher than this, px: a row for each of about twenty more groups. */
const MAX_ZONE_HEIGHT_PX = 5000

/** Everything in a root that can be read. What cannot be is left out, as it is left out of the board. */
export function recordsIn(root: RecordsRoot): PlainRecord[] {
	const records: PlainRecord[] = []
	for (const [id, map] of root.entries()) {
		try {
			records.push(readRecord(id, map))
		} catch {
			// One unreadable record is nobody's answer.
		}
	}
	return records
}

/** The zones of a board in the order of their numbers. */
export const zonesIn = (doc: Y.Doc): ZoneRecord[] =>
	recordsIn(scaffoldOf(doc))
		.filter(isZoneRecord)
		.sort((a, b) => a.props.number - b.props.number)

const numberOr = (value: unknown, fallback: number) =>
	typeof value === 'number' && Number.isFinite(value) ? value : fallback

/** The place that a shape takes, px inside its parent; generous where only the browser knows. */
function boxOf({ type, x, y, props = {} }: PlainRecord): Box {
	const scale = numberOr(props.scale, 1)
	const size = type === 'note' ? BOARD.noteSize * scale : BOARD.noteSize
	return {
		x: numberOr(x, 0),
		y: numberOr(y, 0),
		w: numberOr(props.w, size),
		h: numberOr(props.h, size) + numberOr(props.growY, 0) * scale,
	}
}

/** What people have put into a zone or laid over it, px inside the zone. */
function takenIn(zone: ZoneRecord, people: readonly PlainRecord[]): Box[] {
	return people
		.filter((record) => record.typeName === 'shape' && !isScaffoldType(String(record.type)))
		.flatMap((record) => {
			if (record.parentId === zone.id) return [boxOf(record)]
			// A line or an arrow that goes across takes no place.
			if (record.parentId !== FIRST_PAGE_ID || record.type !== 'note') return []
			const box = boxOf(record)
			return [{ ...box, x: box.x - zone.x, y: box.y - zone.y }]
		})
}

/** Makes room for one more row of notes in a zone: the whole board is drawn apart below its last row. */
export function growZone(doc: Y.Doc, zone: ZoneRecord): void {
	const scaffold = scaffoldOf(doc)
	const roots = [scaffold, recordsOf(doc)]
	const shapes = roots.map((root) => recordsIn(root).filter(({ parentId }) => parentId === FIRST_PAGE_ID))
	// Through the last row, so that the lower edge of what is drawn around the zone moves along.
	const cut = zone.y + zone.props.h - BOARD.zonePadding - BOARD.noteSize / 2
	const changed = insertStrip(shapes.flat(), { y: cut, height: ROW_PX })
	for (const [at, root] of roots.entries())
		for (const before of shapes[at] ?? []) {
			const after = changed.get(before.id)
			if (after) changeRecord(root, before, after)
		}
}

type Room = 'full' | { zone: ZoneRecord; cell: { x: number; y: number } }

/** Rows that one note may need: a long one is higher than a row. */
const MAX_NEW_ROWS = 2

/** Where a note goes: into the part that was asked for, else anywhere in its row, else into a row that is made for it. */
function findRoom(doc: Y.Doc, found: ZoneRecord, part: ZonePart, height: number): Room {
	let zone = found
	for (let newRows = 0; newRows <= MAX_NEW_ROWS; newRows += 1) {
		if (newRows > 0) {
			if (zone.props.h > MAX_ZONE_HEIGHT_PX) return 'full'
			growZone(doc, zone)
			zone = readRecord(zone.id, scaffoldOf(doc).get(zone.id)) as ZoneRecord
		}
		const taken = takenIn(zone, recordsIn(recordsOf(doc)))
		// A new row has no heading: a note for a row that is full stands there rather than nowhere.
		const places = part.row === undefined ? [part] : newRows === 0 ? [part, { row: part.row }] : [{}]
		for (const place of places) {
			const cell = freeCellOf(zone.props, taken, place, height)
			if (cell) return { zone, cell }
		}
	}
	return 'full'
}

type Placing = { answer: Answer; noteId: string }

/**
 * Writes an answer as a note into its zone. Call inside a transaction of the server: two people who answer at the same
 * moment get two places.
 */
export function placeNote(doc: Y.Doc, { answer, noteId }: Placing): 'placed' | 'no-zone' | 'full' {
	const zone = zonesIn(doc).find(({ props }) => props.key === answer.zone)
	if (!zone) return 'no-zone'
	if (recordsOf(doc).size >= LIMITS.maxShapesPerPage) return 'full'
	const fit = fitNote(answer.text)
	// The rows of a ground to draw on name its top and its bottom, not places for notes.
	const part: ZonePart = {
		...(answer.lane !== undefined && { lane: answer.lane }),
		...(answer.row !== undefined && !zone.props.chart && { row: answer.row }),
	}
	const room = findRoom(doc, zone, part, BOARD.noteSize + fit.growY)
	if (room === 'full') return 'full'
	const siblings = [...recordsIn(recordsOf(doc)), ...recordsIn(scaffoldOf(doc))]
		.filter(({ parentId }) => parentId === zone.id)
		.map(({ index }) => String(index))
	const last = siblings.sort().at(-1)
	putRecord(recordsOf(doc), {
		id: noteId,
		typeName: 'shape',
		type: 'note',
		parentId: zone.id,
		index: generateKeyBetween(last ?? null, null),
		...room.cell,
		rotation: 0,
		isLocked: false,
		opacity: 1,
		meta: {},
		props: {
			color: TONE_TO_TLDRAW[answer.tone ?? zone.props.tone],
			richText: {
				type: 'doc',
				content: answer.text.split('\n').map((line) => ({
					type: 'paragraph',
					...(line && { content: [{ type: 'text', text: line }] }),
				})),
			},
			font: 'sans',
			align: 'middle',
			verticalAlign: 'middle',
			labelColor: 'black',
			fontSizeAdjustment: 0,
			url: '',
			scale: 1,
			...fit,
		},
	})
	return 'placed'
}
