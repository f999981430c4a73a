type Point = { x: number; y: number }
/** A corner of a thread, rounded: the curve from `from` to `to` bends towards `corner`. */
type Bend = { from: Point; corner: Point; to: Point }

/** Longest part of a side that a sharp corner may take: it stays inside a gutter. */
const SHARP_REACH_PX = 56

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y)

function towards(from: Point, to: Point, lengthPx: number): Point {
	const share = lengthPx / (distance(from, to) || 1)
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** Do the sides turn by more than about 45 degrees? A flat corner may be rounded over the whole of its sides. */
function isSharp(before: Point, corner: Point, after: Point): boolean {
	const dot = (corner.x - before.x) * (after.x - corner.x) + (corner.y - before.y) * (after.y - corner.y)
	return dot < 0.7 * distance(before, corner) * distance(corner, after)
}

function bendsOf(points: readonly Point[], sharpReachPx: number): Bend[] {
	return points.slice(1, -1).map((corner, i) => {
		const before = points[i]!
		const after = points[i + 2]!
		const half = Math.min(distance(before, corner), distance(corner, after)) / 2
		const reach = isSharp(before, corner, after) ? Math.min(half, sharpReachPx) : half
		return { from: towards(corner, before, reach), corner, to: towards(corner, after, reach) }
	})
}

const write = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** SVG path of a thread: through its points, with rounded corners. Empty when there are fewer than two. */
export function threadPath(points: readonly Point[], sharpReachPx = SHARP_REACH_PX): string {
	const first = points[0]
	const last = points.at(-1)
	if (!first || !last || points.length < 2) return ''
	const bends = bendsOf(points, sharpReachPx).map(
		({ from, corner, to }) => `L${write(from)}Q${write(corner)} ${write(to)}`
	)
	return `M${write(first)}${bends.join('')}L${write(last)}`
}

/** Points on the same curve, `perSide` for each straight side and each bend: where it really runs. */
export function threadSamples(points: readonly Point[], perSide = 30): Point[] {
	const samples: Point[] = []
	let at = points[0]
	const straight = (to: Point) => {
		for (let i = 0; i <= perSide && at; i += 1)
			samples.push(towards(at, to, (distance(at, to) * i) / perSide))
		at = to
	}
	for (const { from, corner, to } of bendsOf(points, SHARP_REACH_PX)) {
		straight(from)
		for (let i = 1; i <= perSide; i += 1) {
			const t = i / perSide
			const bent = (axis: 'x' | 'y') =>
				(1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * corner[axis] + t ** 2 * to[axis]
			samples.push({ x: bent('x'), y: bent('y') })
		}
		at = to
	}
	const last = points.at(-1)
	if (last) straight(last)
	return samples
}
