import type { LayoutRefusal } from '#shared/api/layoutAnswer'
import { LIMITS } from '#shared/limits'
import { zoneText } from '#shared/records/boardText'
import { isPlainObject } from '#shared/records/deepEqual'
import type { PlainRecord } from '#shared/records/layout'
import { FIRST_PAGE_ID } from '#shared/records/schema'
import type { TitleBandProps, ZoneProps } from '#shared/records/shapes'
import { type Box, collides } from '#shared/records/zoneBoxes'
import { noteCapacity, noteColumns } from '#shared/records/zoneGrid'
import {
	boxOfZone,
	isZoneRecord,
	type LayoutChange,
	type LayoutRecords,
	scaffoldChange,
	type ZoneRecord,
} from '#shared/records/zoneRecords'
import { pushThreads } from '#shared/records/zoneThreads'
import { BOARD } from '#shared/theme'

/** One note and the gap after it. */
const STEP_PX = BOARD.noteSize + BOARD.noteGap
/** What is pushed keeps this distance, or the one it had: below, a star stands out above the next zone. */
const KEPT_GAP = { x: BOARD.gutter, y: 170 } as const

type Resize = {
	zone: ZoneRecord
	others: readonly ZoneRecord[]
	side: 'rows' | 'columns'
	by: 1 | -1
}

/**
 * Makes a zone larger or smaller by a row or a column of notes. Larger: what stands beyond its edge makes room, no
 * further than needed. Smaller: never smaller than what lies in it, its words and its headings need.
 */
export function resizeZone(board: LayoutRecords, resize: Resize): LayoutChange[] | LayoutRefusal {
	const { zone, side, by } = resize
	const to = { ...zone, props: resizedProps(zone.props, side, by) }
	if (by < 0) return isTooSmall(board, zone, to.props) ? 'no-room' : [scaffoldChange(zone, to)]
	const pushed = [scaffoldChange(zone, to), ...makeRoom(board, resize, to.props)]
	const changes = [...pushed, ...widenHead(board, pushed)]
	const isFar = changes.some(
		({ to: after }) =>
			after && Math.max(...[after.x, after.y].map((value) => Math.abs(Number(value)))) > LIMITS.maxLayoutPx
	)
	return isFar || Math.max(to.props.w, to.props.h) > LIMITS.maxLayoutPx ? 'no-room' : changes
}

function resizedProps(props: ZoneProps, side: Resize['side'], by: number): ZoneProps {
	if (side === 'rows') return { ...props, h: props.h + by * STEP_PX }
	// The columns divide by the lanes.
	const widerPx = by * STEP_PX * (props.lanes?.length ?? 1)
	const wider = { ...props, w: props.w + widerPx }
	return props.figure ? { ...wider, figure: { ...props.figure, x: props.figure.x + widerPx } } : wider
}

const rowsOf = (props: ZoneProps): number => Math.floor(noteCapacity(props) / noteColumns(props))

function isTooSmall({ scaffold, records }: LayoutRecords, zone: ZoneRecord, props: ZoneProps): boolean {
	const leastColumns = Math.max(props.figure ? 1 : 2, props.lanes?.length ?? 0)
	const leastRows = Math.max(1, props.rows?.length ?? 0)
	if (props.w < zone.props.w && noteColumns(zone.props) <= leastColumns) return true
	if (noteColumns(props) < leastColumns || rowsOf(props) < leastRows) return true
	const { figure } = props
	if (figure && figure.y + figure.h + BOARD.zonePadding > props.h) return true
	const words = (of: ZoneProps) => {
		const { title, prompts, lanes, rows } = zoneText(of)
		return [title, ...prompts, ...lanes, ...rows].filter(({ isCut }) => !isCut).length
	}
	if (words(props) < words(zone.props)) return true
	return [...scaffold, ...records]
		.filter(({ parentId }) => parentId === zone.id)
		.flatMap((shape) => boxesOf(shape, records))
		.some(
			(box) =>
				box.x + box.w > props.w ||
				box.y + box.h > props.h ||
				(figure && props.w < zone.props.w && collides(box, figure))
		)
}

const numberIn = (value: unknown, otherwise = 0): number =>
	typeof value === 'number' && Number.isFinite(value) ? value : otherwise

/** How deep groups are looked into. */
const MAX_DEPTH = 5

/** Where something lies, px in its parent, as far as its record says it: a group is what is in it. */
function boxesOf(shape: PlainRecord, records: readonly PlainRecord[], depth = 0): Box[] {
	const at = { x: numberIn(shape.x), y: numberIn(shape.y) }
	if (shape.type === 'group' && depth < MAX_DEPTH)
		return records
			.filter(({ parentId }) => parentId === shape.id)
			.flatMap((member) => boxesOf(member, records, depth + 1))
			.map((box) => ({ ...box, x: box.x + at.x, y: box.y + at.y }))
	const props = isPlainObject(shape.props) ? shape.props : {}
	const scale = numberIn(props.scale, 1)
	if (shape.type !== 'note') return [{ ...at, w: numberIn(props.w), h: numberIn(props.h) }]
	return [{ ...at, w: BOARD.noteSize * scale, h: (BOARD.noteSize + numberIn(props.growY)) * scale }]
}

/** How far what stands beyond the edge has to go. */
function pushOf({ zone, others, side }: Resize, grownPx: number): number {
	const axis = side === 'rows' ? 'y' : 'x'
	const size = side === 'rows' ? 'h' : 'w'
	const box = boxOfZone(zone)
	const edge = box[axis] + box[size]
	// Only what the zone would run into counts, and the stars above it.
	const reach = { ...box, [axis]: edge, [size]: LIMITS.maxLayoutPx * 4 }
	const starts = others
		.map(boxOfZone)
		.filter((other) => other[axis] >= edge && collides(reach, other, 1))
		.map((other) => other[axis])
	if (starts.length === 0) return 0
	return Math.min(grownPx, Math.max(0, edge + grownPx + KEPT_GAP[axis] - Math.min(...starts)))
}

/** Everything on the page beyond the edge moves by the same way: so nothing comes to lie over anything else. */
function makeRoom(board: LayoutRecords, resize: Resize, props: ZoneProps): LayoutChange[] {
	const { zone, side } = resize
	const axis = side === 'rows' ? 'y' : 'x'
	const before = zone.props
	const edge = zone[axis] + (side === 'rows' ? before.h : before.w)
	const by = pushOf(resize, side === 'rows' ? props.h - before.h : props.w - before.w)
	if (by === 0) return []
	const isBeyond = (record: PlainRecord) =>
		record.typeName === 'shape' &&
		record.parentId === FIRST_PAGE_ID &&
		numberIn(record[axis], edge - 1) >= edge
	const pushed = (record: PlainRecord) => ({ ...record, [axis]: Number(record[axis]) + by })
	const still = new Set(['thread', 'title-band'])
	return [
		...board.scaffold
			.filter((record) => isBeyond(record) && !still.has(String(record.type)))
			.map((record) => scaffoldChange(record, pushed(record))),
		...board.records
			.filter(isBeyond)
			.map((from): LayoutChange => ({ root: 'records', id: from.id, from, to: pushed(from) })),
		...pushThreads(board.scaffold, { axis, edge, by }),
	]
}

/** The head is as wide as the zones, unless it is wider already. */
function widenHead({ scaffold }: LayoutRecords, changes: readonly LayoutChange[]): LayoutChange[] {
	const band = scaffold.find(({ type }) => type === 'title-band')
	if (!band) return []
	const after = changes.flatMap(({ to }) => (to && isZoneRecord(to) ? [to.x + to.props.w] : []))
	const props = band.props as TitleBandProps
	const w = Math.max(...after) - Number(band.x)
	return w > props.w ? [scaffoldChange(band, { ...band, props: { ...props, w } })] : []
}
