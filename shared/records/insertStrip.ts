import svgpath from 'svgpath'
import type { PlainRecord } from '#shared/records/layout'
import type { DrawingPart, DrawingProps, ThreadProps, ZoneProps } from '#shared/records/shapes'

/** A strip of free space across the whole board: where it is put in, and how high it is, px on the page. */
export type Strip = { y: number; height: number }

type Sized = { w: number; h: number }

const shifted = (y: number, { y: cut, height }: Strip) => (y > cut ? y + height : y)

/**
 * A board with a strip of free space put in, as a sheet of paper is cut and drawn apart: what lies below moves down, what
 * the cut goes through becomes higher, drawings are drawn out at the cut. So nothing overlaps afterwards that did not
 * before, rows stay rows, and a drawing still fits its zones. Answers the records that change.
 *
 * @param shapes what stands on the page itself; what lies in a zone goes along with it
 */
export function insertStrip(shapes: readonly PlainRecord[], strip: Strip): Map<string, PlainRecord> {
	const changed = new Map<string, PlainRecord>()
	for (const shape of shapes) {
		const moved = cutThrough(shape, strip)
		if (moved) changed.set(shape.id, moved)
	}
	return changed
}

function cutThrough(shape: PlainRecord, strip: Strip): PlainRecord | null {
	const y = Number(shape.y)
	if (y > strip.y) return { ...shape, y: y + strip.height }
	const inside = { y: strip.y - y, height: strip.height }
	const props: unknown = shape.props ?? {}
	const { h = 0 } = props as Sized
	switch (shape.type) {
		case 'zone':
			return h > inside.y ? withProps(shape, { h: h + strip.height } satisfies Partial<ZoneProps>) : null
		case 'drawing':
			return h > inside.y ? withProps(shape, drawnOut(props as DrawingProps, inside)) : null
		case 'thread':
			return h > inside.y ? withProps(shape, led(props as ThreadProps, inside)) : null
		default:
			return null
	}
}

const withProps = (shape: PlainRecord, props: Record<string, unknown>): PlainRecord => ({
	...shape,
	props: { ...shape.props, ...props },
})

function drawnOut({ h, parts }: DrawingProps, strip: Strip): Partial<DrawingProps> {
	return { h: h + strip.height, parts: parts.map((part) => partDrawnOut(part, strip)) }
}

function partDrawnOut(part: DrawingPart, strip: Strip): DrawingPart {
	const { y = 0, scale = 1, turn = 0 } = part
	// What is turned or made larger is a thing of its own: it moves and keeps its form.
	if (scale !== 1 || turn !== 0) return y > strip.y ? { ...part, y: y + strip.height } : part
	return { ...part, d: pathDrawnOut(part.d, { y: strip.y - y, height: strip.height }) }
}

/** Places of the y coordinates in the segments of a path that has neither short forms nor arcs. */
const HEIGHTS: Readonly<Record<string, readonly number[]>> = {
	M: [2],
	L: [2],
	V: [1],
	C: [2, 4, 6],
	Q: [2, 4],
}

function pathDrawnOut(d: string, strip: Strip): string {
	return svgpath(d)
		.abs()
		.unarc()
		.unshort()
		.iterate((segment) => {
			for (const at of HEIGHTS[segment[0]] ?? [])
				Reflect.set(segment, at, shifted(Number(Reflect.get(segment, at)), strip))
		})
		.round(1)
		.toString()
}

function led({ h, points }: ThreadProps, strip: Strip): Partial<ThreadProps> {
	return { h: h + strip.height, points: points.map(({ x, y }) => ({ x, y: shifted(y, strip) })) }
}
