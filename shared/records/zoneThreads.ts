import type { PlainRecord } from '#shared/records/layout'
import type { ThreadProps } from '#shared/records/shapes'
import { type LayoutChange, scaffoldChange, type ZoneRecord } from '#shared/records/zoneRecords'

type Point = { x: number; y: number }
type ThreadRecord = PlainRecord & { x: number; y: number; props: ThreadProps }

const isThread = (record: PlainRecord): record is ThreadRecord => record.type === 'thread'
const idOf = (from: ZoneRecord, to: ZoneRecord) => `shape:thread-${from.props.key}-${to.props.key}`

/** Corners of a thread on the page. */
const cornersOf = ({ x, y, props }: ThreadRecord): Point[] =>
	props.points.map((point) => ({ x: x + point.x, y: y + point.y }))

/** The thread through other corners. */
function through(thread: ThreadRecord, corners: readonly Point[]): ThreadRecord {
	const x = Math.min(...corners.map((point) => point.x))
	const y = Math.min(...corners.map((point) => point.y))
	const w = Math.max(1, Math.max(...corners.map((point) => point.x)) - x)
	const h = Math.max(1, Math.max(...corners.map((point) => point.y)) - y)
	const points = corners.map((point) => ({ x: point.x - x, y: point.y - y }))
	return { ...thread, x, y, props: { ...thread.props, w, h, points } }
}

/** How far along the way each corner lies, from 0 to 1. */
function sharesOf(corners: readonly Point[]): number[] {
	let way = 0
	const ways = corners.map((point, i) => {
		const before = corners[i - 1]
		way += before ? Math.hypot(point.x - before.x, point.y - before.y) : 0
		return way
	})
	return ways.map((length) => (way > 0 ? length / way : 0))
}

type Ends = {
	into: ThreadRecord[]
	outOf: ThreadRecord[]
	between: (a: ZoneRecord, b: ZoneRecord) => boolean
}

function threadsAt(scaffold: readonly PlainRecord[], zone: ZoneRecord, others: readonly ZoneRecord[]): Ends {
	const threads = scaffold.filter(isThread)
	return {
		into: threads.filter(({ id }) => others.some((other) => id === idOf(other, zone))),
		outOf: threads.filter(({ id }) => others.some((other) => id === idOf(zone, other))),
		between: (a, b) => threads.some(({ id }) => id === idOf(a, b)),
	}
}

/** Threads follow a zone that moves: their end goes along, the other stays, and the way between bends evenly. */
export function moveThreadEnds(
	scaffold: readonly PlainRecord[],
	zone: ZoneRecord,
	others: readonly ZoneRecord[],
	by: Point
): LayoutChange[] {
	const { into, outOf } = threadsAt(scaffold, zone, others)
	const bent = (thread: ThreadRecord, shareOf: (share: number) => number) => {
		const corners = cornersOf(thread)
		const shares = sharesOf(corners).map(shareOf)
		const moved = corners.map(({ x, y }, i) => ({
			x: x + by.x * (shares[i] ?? 0),
			y: y + by.y * (shares[i] ?? 0),
		}))
		return scaffoldChange(thread, through(thread, moved))
	}
	return [
		...into.map((thread) => bent(thread, (share) => share)),
		...outOf.map((thread) => bent(thread, (share) => 1 - share)),
	]
}

/** A zone goes: the way that led through it leads past it. */
export function joinThreads(
	scaffold: readonly PlainRecord[],
	zone: ZoneRecord,
	others: readonly ZoneRecord[]
): LayoutChange[] {
	const { into, outOf, between } = threadsAt(scaffold, zone, others)
	const gone = [...into, ...outOf].map((thread) => scaffoldChange(thread, null))
	const [first, second] = [into[0], outOf[0]]
	const from = first && others.find((other) => first.id === idOf(other, zone))
	const to = second && others.find((other) => second.id === idOf(zone, other))
	if (!first || !second || !from || !to || from === to || between(from, to)) return gone
	const joined = { ...through(first, [...cornersOf(first), ...cornersOf(second)]), id: idOf(from, to) }
	return [...gone, scaffoldChange(null, joined)]
}

/** Corners beyond an edge move along with the zones there. */
export function pushThreads(
	scaffold: readonly PlainRecord[],
	{ axis, edge, by }: { axis: 'x' | 'y'; edge: number; by: number }
): LayoutChange[] {
	return scaffold.filter(isThread).flatMap((thread) => {
		const corners = cornersOf(thread)
		const moved = corners.map((point) =>
			point[axis] >= edge ? { ...point, [axis]: point[axis] + by } : point
		)
		return moved.some((point, i) => point !== corners[i])
			? [scaffoldChange(thread, through(thread, moved))]
			: []
	})
}
