import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { LIMITS } from '#shared/limits'
import { deepEqual, isPlainObject } from '#shared/records/deepEqual'

/** One point of a pen stroke, px relative to the shape; `z` is the pen's pressure. */
export type StrokePoint = { x: number; y: number; z?: number }
export type StrokeSegment = { type: 'free' | 'straight'; points: StrokePoint[] }
/** Points that follow what is there already; `startsSegment` begins a new segment with them. */
export type StrokeAppend = { type: StrokeSegment['type']; startsSegment: boolean; points: StrokePoint[] }

/**
 * A chunk of points as it is kept in the document: `[flags, n, zig-zag dx, dy, dz at 1/100 …]`, about 4 bytes a point
 * instead of 40 as JSON. Points that are no multiple of 1/100 are kept as a JSON chunk `{t, n, p}`.
 */
export type StrokeChunk = Uint8Array | { t: StrokeSegment['type']; n: 0 | 1; p: StrokePoint[] }

const SCALE = 100
const STARTS_SEGMENT = 1
const STRAIGHT = 2
/** Pressure before the first point, in units of 1/100: tldraw's value for mice, so that their chunks hold zeros. */
const FIRST_PRESSURE = 50

const isOnGrid = (value: number) => Number.isFinite(value) && Math.round(value * SCALE) / SCALE === value

export function packChunk(append: StrokeAppend): StrokeChunk {
	const fits = append.points.every(
		(point) =>
			isOnGrid(point.x) &&
			isOnGrid(point.y) &&
			(point.z === undefined || isOnGrid(point.z)) &&
			Object.keys(point).every((key) => key === 'x' || key === 'y' || key === 'z')
	)
	if (!fits) return { t: append.type, n: append.startsSegment ? 1 : 0, p: append.points }
	const encoder = encoding.createEncoder()
	encoding.writeUint8(
		encoder,
		(append.startsSegment ? STARTS_SEGMENT : 0) | (append.type === 'straight' ? STRAIGHT : 0)
	)
	encoding.writeVarUint(encoder, append.points.length)
	let [x, y, z] = [0, 0, FIRST_PRESSURE]
	for (const point of append.points) {
		const next = [Math.round(point.x * SCALE), Math.round(point.y * SCALE)] as const
		encoding.writeVarInt(encoder, next[0] - x)
		encoding.writeVarInt(encoder, next[1] - y)
		;[x, y] = next
		z = writePressure(encoder, point.z, z)
	}
	return encoding.toUint8Array(encoder)
}

/** 0 means "no pressure given"; differences from 0 up are shifted by one to make room for it. */
function writePressure(encoder: encoding.Encoder, pressure: number | undefined, before: number): number {
	if (pressure === undefined) {
		encoding.writeVarInt(encoder, 0)
		return before
	}
	const next = Math.round(pressure * SCALE)
	const step = next - before
	encoding.writeVarInt(encoder, step >= 0 ? step + 1 : step)
	return next
}

/** The segments that chunks stand for. Throws on a chunk that cannot be read or has too many points. */
export function unpackChunks(chunks: readonly unknown[]): StrokeSegment[] {
	const segments: StrokeSegment[] = []
	let total = 0
	for (const chunk of chunks) {
		const append = readChunk(chunk)
		total += append.points.length
		if (total > LIMITS.maxStrokePoints) throw new RangeError('stroke has too many points')
		const last = segments.at(-1)
		if (append.startsSegment || !last) segments.push({ type: append.type, points: append.points })
		else last.points.push(...append.points)
	}
	return segments
}

function readChunk(chunk: unknown): StrokeAppend {
	if (chunk instanceof Uint8Array) return readPacked(chunk)
	if (!isPlainObject(chunk) || !Array.isArray(chunk.p) || !chunk.p.every(isPoint))
		throw new TypeError('not a stroke chunk')
	return {
		type: chunk.t === 'straight' ? 'straight' : 'free',
		startsSegment: chunk.n === 1,
		points: [...chunk.p],
	}
}

function isPoint(value: unknown): value is StrokePoint {
	return isPlainObject(value) && Number.isFinite(value.x) && Number.isFinite(value.y)
}

function readPacked(bytes: Uint8Array): StrokeAppend {
	const decoder = decoding.createDecoder(bytes)
	const flags = decoding.readUint8(decoder)
	const count = decoding.readVarUint(decoder)
	if (count > LIMITS.maxStrokePoints) throw new RangeError('stroke has too many points')
	const points: StrokePoint[] = []
	let [x, y, z] = [0, 0, FIRST_PRESSURE]
	for (let i = 0; i < count; i++) {
		x += decoding.readVarInt(decoder)
		y += decoding.readVarInt(decoder)
		const step = decoding.readVarInt(decoder)
		const point: StrokePoint = { x: x / SCALE, y: y / SCALE }
		if (step !== 0) {
			z += step > 0 ? step - 1 : step
			point.z = z / SCALE
		}
		points.push(point)
	}
	return {
		type: flags & STRAIGHT ? 'straight' : 'free',
		startsSegment: (flags & STARTS_SEGMENT) !== 0,
		points,
	}
}

/** What was drawn on at the end, or null when the change is something else (erased, resized). */
export function appendedPoints(
	from: readonly StrokeSegment[],
	to: readonly StrokeSegment[]
): StrokeAppend[] | null {
	const before = from.at(-1)
	const after = to[from.length - 1]
	if (!before || !after || before.type !== after.type || after.points.length < before.points.length)
		return null
	for (let i = 0; i < from.length - 1; i++) if (from[i] !== to[i] && !deepEqual(from[i], to[i])) return null
	for (let i = 0; i < before.points.length; i++) {
		if (before.points[i] !== after.points[i] && !deepEqual(before.points[i], after.points[i])) return null
	}
	const appends: StrokeAppend[] = []
	if (after.points.length > before.points.length) {
		appends.push({
			type: before.type,
			startsSegment: false,
			points: after.points.slice(before.points.length),
		})
	}
	for (const segment of to.slice(from.length)) appends.push(wholeSegment(segment))
	return appends
}

/** A segment as the append that makes it. */
export const wholeSegment = (segment: StrokeSegment): StrokeAppend => ({ ...segment, startsSegment: true })
