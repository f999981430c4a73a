import type { TLRecord, TLShape } from 'tldraw'
import { linksIn, plainTextOf } from '#shared/records/richText'
import type { ZoneProps } from '#shared/records/shapes'
import { laneBox, noteCell, noteColumns } from '#shared/records/zoneGrid'
import { BOARD, TONE_TO_TLDRAW, TONES } from '#shared/theme'
import type { BoardOutline, OutlineNote } from '../boardState'

/** Top to bottom, then left to right; notes of one row may differ a little in height. */
const ROW_PX = 60

/** The outline of what a store shows, in reading order. */
export function outlineOf(records: readonly TLRecord[]): BoardOutline {
	const shapes = records.filter((record): record is TLShape => record.typeName === 'shape')
	const zones = shapes
		.filter((shape) => (shape.type as string) === 'zone')
		.map((shape) => ({ shape, props: shape.props as unknown as ZoneProps }))
		.sort((a, b) => a.props.number - b.props.number)
	const zoneIds = new Set(zones.map(({ shape }) => shape.id as string))
	const byId = new Map(shapes.map((shape) => [shape.id as string, shape]))
	const texts = shapes.filter((shape) => shape.type === 'image' || textOf(shape) !== '')
	const homes = new Map(texts.map((shape) => [shape.id, zoneOf(shape, byId, zoneIds)]))
	const notesOf = (zone: string | null) =>
		texts
			.filter((shape) => homes.get(shape.id) === zone)
			.sort(inReadingOrder)
			.map(toNote)
	return {
		zones: zones.map(({ shape, props }) => ({
			id: shape.id,
			title: props.title,
			prompts: props.prompts,
			notes: inSteps(props, shape.id, notesOf(shape.id), byId),
		})),
		loose: notesOf(null),
	}
}

/** Notes of a zone with lanes, step by step, each told with the headings that it stands under. */
function inSteps(
	props: ZoneProps,
	zoneId: string,
	notes: OutlineNote[],
	shapes: ReadonlyMap<string, TLShape>
): OutlineNote[] {
	const { lanes, rows } = props
	if (!lanes) return notes
	const placed = notes.map((note) => {
		const shape = shapes.get(note.id)
		if (!shape || shape.parentId !== zoneId) return { note, at: lanes.length * (rows?.length ?? 1) }
		const lane = lastFrom(lanes.length, (i) => laneBox(props, lanes.length, i).x <= middleOf(shape.x))
		const row = lastFrom(rows?.length ?? 1, (i) => rowTop(props, i) <= middleOf(shape.y))
		const step = [lanes[lane], rows?.[row]].filter(Boolean).join(': ')
		return { note: { ...note, step }, at: lane * (rows?.length ?? 1) + row }
	})
	return placed.sort((a, b) => a.at - b.at).map(({ note }) => note)
}

const middleOf = (edge: number) => edge + BOARD.noteSize / 2
const rowTop = (props: ZoneProps, row: number) => noteCell(props, row * noteColumns(props)).y

/** The last of `count` places that begins before here; the first where none does. */
function lastFrom(count: number, begins: (index: number) => boolean): number {
	let last = 0
	for (let i = 1; i < count; i++) if (begins(i)) last = i
	return last
}

function textOf(shape: TLShape): string {
	if (shape.type === 'image') return 'altText' in shape.props ? shape.props.altText.trim() : ''
	return 'richText' in shape.props ? plainTextOf(shape.props.richText).trim() : ''
}

function toNote(shape: TLShape): OutlineNote {
	if (shape.type === 'image') return { id: shape.id, text: textOf(shape), kind: 'picture' }
	const colour = 'color' in shape.props ? shape.props.color : undefined
	const tone = TONES.find((name) => TONE_TO_TLDRAW[name] === colour)
	const links = 'richText' in shape.props ? linksIn(shape.props.richText) : []
	return {
		id: shape.id,
		text: textOf(shape),
		...(shape.type === 'note' && tone ? { tone } : {}),
		...(links.length > 0 ? { links } : {}),
	}
}

function zoneOf(
	shape: TLShape,
	shapes: ReadonlyMap<string, TLShape>,
	zoneIds: ReadonlySet<string>
): string | null {
	let parentId: string = shape.parentId
	while (parentId.startsWith('shape:')) {
		if (zoneIds.has(parentId)) return parentId
		const parent = shapes.get(parentId)
		if (!parent) return null
		parentId = parent.parentId
	}
	return null
}

function inReadingOrder(a: TLShape, b: TLShape): number {
	const rows = Math.round(a.y / ROW_PX) - Math.round(b.y / ROW_PX)
	return rows !== 0 ? rows : a.x - b.x || (a.id < b.id ? -1 : 1)
}
