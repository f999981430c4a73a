import type * as Y from 'yjs'
import type { BoardSketch } from '#shared/api/groups'
import { type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { type PlainRecord, readRecord } from '#shared/records/layout'
import { BOARD, CONSTELLATIONS, TONE_TO_TLDRAW, TONES, type Tone } from '#shared/theme'

/** What a picture of thumbnail size can show at most; more would only make it grey. */
const MAX = { zones: 60, notes: 500, lines: 150, pointsPerLine: 12, blocks: 150 }
/** Parents above a shape that are followed; deeper nesting is drawn a little displaced. */
const MAX_DEPTH = 8
/** How far beyond the zones something may lie and still be in the picture, as a share of their extent. */
const MARGIN_SHARE = 0.12

type Place = { x: number; y: number }
type Box = Place & { w: number; h: number }

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const numberOr = (value: unknown, fallback: number) => (isNumber(value) ? value : fallback)
const toneOf = (colour: unknown): Tone => TONES.find((tone) => TONE_TO_TLDRAW[tone] === colour) ?? 'open'

/** A board as rectangles and lines: cheap to make and to send, and without a word of what is written. */
export function sketchBoard(doc: Y.Doc): BoardSketch {
	const scaffold = readShapes(scaffoldOf(doc))
	const shapes = new Map([...readShapes(recordsOf(doc)), ...scaffold])
	const sketch: BoardSketch = { bounds: [0, 0, 1, 1], zones: [], notes: [], lines: [], blocks: [] }
	for (const [id, shape] of shapes) if (scaffold.has(id)) addZone(sketch, shape)
	const area = areaOf(sketch.zones)
	for (const [id, shape] of shapes) if (!scaffold.has(id)) addShape(sketch, shape, shapes, area)
	const { x, y, w, h } = unionOf([...sketch.zones, ...sketch.notes, ...sketch.blocks])
	return { ...sketch, bounds: [x, y, Math.max(1, w), Math.max(1, h)] }
}

function readShapes(root: RecordsRoot): Map<string, PlainRecord> {
	const shapes = new Map<string, PlainRecord>()
	for (const [id, map] of root.entries()) {
		try {
			const record = readRecord(id, map)
			if (record.typeName === 'shape') shapes.set(id, record)
		} catch {
			// One unreadable record is left out of the picture, as it is left out of the board.
		}
	}
	return shapes
}

function addZone(sketch: BoardSketch, { type, x, y, props = {} }: PlainRecord): void {
	if (type !== 'zone' || sketch.zones.length >= MAX.zones) return
	const { w, h, tone, constellation, number } = props
	const box = rounded({ x: numberOr(x, 0), y: numberOr(y, 0), w: numberOr(w, 1), h: numberOr(h, 1) })
	sketch.zones.push({
		...box,
		tone: TONES.find((one) => one === tone) ?? 'open',
		constellation: CONSTELLATIONS.find((one) => one === constellation) ?? CONSTELLATIONS[0],
		number: Math.round(numberOr(number, 0)),
	})
}

function addShape(
	sketch: BoardSketch,
	shape: PlainRecord,
	shapes: ReadonlyMap<string, PlainRecord>,
	area: Box | null
): void {
	const place = placeOf(shape, shapes)
	const { type, props = {} } = shape
	if (type === 'note') {
		const scale = numberOr(props.scale, 1)
		const size = BOARD.noteSize * scale
		const box = rounded({ ...place, w: size, h: size + numberOr(props.growY, 0) * scale })
		if (isInside(box, area) && sketch.notes.length < MAX.notes)
			sketch.notes.push({ ...box, tone: toneOf(props.color) })
		return
	}
	const line = lineOf(type, props)
	if (line.length > 1) {
		const points = line.map((point) => ({ x: place.x + point.x, y: place.y + point.y }))
		if (sketch.lines.length < MAX.lines && points.every((point) => isInside({ ...point, w: 0, h: 0 }, area)))
			sketch.lines.push(points.flatMap((point) => [Math.round(point.x), Math.round(point.y)]))
		return
	}
	if (!isNumber(props.w) || !isNumber(props.h) || type === 'group') return
	const box = rounded({ ...place, w: props.w, h: props.h })
	if (isInside(box, area) && sketch.blocks.length < MAX.blocks) sketch.blocks.push(box)
}

/** Where a shape lies on the page. Turned parents are taken as straight: nobody sees it at this size. */
function placeOf(shape: PlainRecord, shapes: ReadonlyMap<string, PlainRecord>): Place {
	const place = { x: 0, y: 0 }
	let next: PlainRecord | undefined = shape
	for (let depth = 0; next && depth < MAX_DEPTH; depth++) {
		place.x += numberOr(next.x, 0)
		place.y += numberOr(next.y, 0)
		next = shapes.get(String(next.parentId))
	}
	return place
}

/** The points of what is drawn as a line, thinned out. */
function lineOf(type: unknown, props: Record<string, unknown>): Place[] {
	const points: unknown[] = []
	if (type === 'draw' || type === 'highlight')
		for (const segment of listOf(props.segments)) points.push(...listOf(Reflect.get(segment, 'points')))
	else if (type === 'arrow') points.push(props.start, props.end)
	else if (type === 'line') points.push(...Object.values(props.points ?? {}))
	const step = Math.max(1, Math.ceil(points.length / MAX.pointsPerLine))
	const kept = points.filter((_, at) => at % step === 0 || at === points.length - 1)
	return kept.flatMap((point) => {
		const [x, y] = [Reflect.get(Object(point), 'x'), Reflect.get(Object(point), 'y')] as unknown[]
		return isNumber(x) && isNumber(y) ? [{ x, y }] : []
	})
}

const listOf = (value: unknown): object[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

const rounded = ({ x, y, w, h }: Box): Box => ({
	x: Math.round(x),
	y: Math.round(y),
	w: Math.round(w),
	h: Math.round(h),
})

/** The part of the plane that the picture is about; null without zones: then everything counts. */
function areaOf(zones: readonly Box[]): Box | null {
	if (zones.length === 0) return null
	const { x, y, w, h } = unionOf(zones)
	const margin = Math.max(w, h) * MARGIN_SHARE
	return { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin }
}

const isInside = (box: Box, area: Box | null): boolean =>
	area === null ||
	(box.x >= area.x && box.y >= area.y && box.x + box.w <= area.x + area.w && box.y + box.h <= area.y + area.h)

function unionOf(boxes: readonly Box[]): Box {
	if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const box of boxes) {
		left = Math.min(left, box.x)
		top = Math.min(top, box.y)
		right = Math.max(right, box.x + box.w)
		bottom = Math.max(bottom, box.y + box.h)
	}
	return { x: left, y: top, w: right - left, h: bottom - top }
}
