import type { TLRecord, TLSchema } from '@tldraw/tlschema'
import { assetOfSource, RECORD_ID } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { isPlainObject } from '#shared/records/deepEqual'
import type { PlainRecord } from '#shared/records/layout'
import { isSafeAddress, normaliseRichText, plainTextOf } from '#shared/records/richText'
import { isScaffoldType } from '#shared/records/shapes'

/** Why a record is kept out of everybody's canvas. */
export type QuarantineReason =
	| 'bad-id'
	| 'bad-layout'
	| 'not-a-document-record'
	| 'forbidden-type'
	| 'too-large'
	| 'invalid'
export type GuardResult = { ok: true; record: TLRecord } | { ok: false; reason: QuarantineReason }

/** Where a record stands: only the server writes scaffold, so only there may our own shape types appear. */
export type RecordOrigin = 'records' | 'scaffold'

const DOCUMENT_TYPES = ['document', 'page', 'shape', 'binding', 'asset']
/** Would load other people's pages into ours (trust rows S1, X3). */
const FORBIDDEN_SHAPES = ['embed', 'bookmark', 'video']

const refuse = (reason: QuarantineReason): GuardResult => ({ ok: false, reason })

/**
 * Decides whether a record from the document may be shown, and makes it harmless: numbers are clamped, dangerous
 * addresses emptied, rich text normalised. tldraw's own validators run last; alone they let deadly records through.
 * Pure: every replica decides alike.
 */
export function guardRecord(schema: TLSchema, raw: PlainRecord, origin: RecordOrigin): GuardResult {
	if (!RECORD_ID.test(raw.id) || !raw.id.startsWith(`${raw.typeName}:`)) return refuse('bad-id')
	if (!DOCUMENT_TYPES.includes(raw.typeName)) return refuse('not-a-document-record')
	if (isForbidden(raw, origin)) return refuse('forbidden-type')
	if (!isWithinLimits(raw)) return refuse('too-large')
	const record = makeHarmless(raw)
	if (plainTextOf(record.props?.richText).length > LIMITS.maxTextLength) return refuse('too-large')
	try {
		const type = schema.types[raw.typeName as TLRecord['typeName']]
		return { ok: true, record: type.validate(record) as TLRecord }
	} catch {
		// The validator's message quotes the content, which must reach no log; the reason is enough.
		return refuse('invalid')
	}
}

function isForbidden(raw: PlainRecord, origin: RecordOrigin): boolean {
	if (raw.typeName === 'shape') {
		const type = String(raw.type)
		return FORBIDDEN_SHAPES.includes(type) || (isScaffoldType(type) && origin === 'records')
	}
	// An image at a web address would tell a stranger who is here; ours are fetched by hash with the token.
	if (raw.typeName === 'asset') {
		// Without one it is on its way.
		const source = raw.props?.src
		return raw.type !== 'image' || (source !== null && assetOfSource(source) === null)
	}
	return false
}

/** Bounds on what a record costs: JSON length, depth, points of a stroke. */
export function isWithinLimits(raw: PlainRecord): boolean {
	let budget: number = LIMITS.maxRecordJsonLength
	const spend = (value: unknown, depth: number): boolean => {
		if (depth > LIMITS.maxValueDepth) return false
		budget -= typeof value === 'string' ? value.length : 4
		if (budget < 0) return false
		if (Array.isArray(value)) return value.every((item) => spend(item, depth + 1))
		if (!isPlainObject(value)) return true
		return Object.entries(value).every(([key, item]) => {
			budget -= key.length
			return spend(item, depth + 1)
		})
	}
	const { segments, richText, ...props } = raw.props ?? {}
	const points = Array.isArray(segments) ? segments.reduce((sum, s) => sum + (s?.points?.length ?? 0), 0) : 0
	// Rich text is bounded by its characters, a stroke by its points: as JSON both are legitimately long.
	return points <= LIMITS.maxStrokePoints && spend({ ...raw, props }, 0)
}

const clamp = (value: unknown, bound: number): unknown =>
	typeof value === 'number' ? Math.min(bound, Math.max(-bound, Number.isNaN(value) ? 0 : value)) : value

function makeHarmless(raw: PlainRecord): PlainRecord {
	const record: PlainRecord = { ...raw }
	if (record.props) record.props = harmlessProps(record.props)
	if (record.typeName !== 'shape') return record
	for (const key of ['x', 'y']) record[key] = clamp(record[key], LIMITS.maxCoordinate)
	record.rotation = clamp(record.rotation, 1e4)
	return record
}

/** Lengths in px that a record can hold; absurd ones make tldraw's geometry overflow. */
const LENGTHS = ['w', 'h', 'growY', 'scale', 'bend', 'fontSizeAdjustment', 'scaleX', 'scaleY']

function harmlessProps(props: Record<string, unknown>): Record<string, unknown> {
	const safe = { ...props }
	for (const key of LENGTHS) if (key in safe) safe[key] = clamp(safe[key], LIMITS.maxCoordinate)
	if (isPlainObject(safe.richText)) safe.richText = normaliseRichText(safe.richText)
	if (typeof safe.altText === 'string') safe.altText = safe.altText.slice(0, LIMITS.maxAltTextLength)
	if (isPlainObject(safe.crop)) safe.crop = harmlessCrop(safe.crop)
	if (typeof safe.url === 'string' && safe.url !== '' && !isSafeAddress(safe.url)) safe.url = ''
	for (const key of ['start', 'end']) if (isPlainObject(safe[key])) safe[key] = clampPoint(safe[key])
	if (Array.isArray(safe.segments))
		safe.segments = safe.segments.map((segment) =>
			isPlainObject(segment) && Array.isArray(segment.points)
				? { ...segment, points: segment.points.map(clampPoint) }
				: segment
		)
	if (isPlainObject(safe.points))
		safe.points = Object.fromEntries(
			Object.entries(safe.points).map(([id, point]) => [id, clampPoint(point)])
		)
	return safe
}

/** The least share of a picture that a crop leaves; tldraw divides by it. */
const LEAST_CROP = 0.001

/** A crop is two corners from 0 to 1; one that leaves nothing is none. */
function harmlessCrop(crop: Record<string, unknown>): unknown {
	const { topLeft, bottomRight } = crop
	if (!isPlainObject(topLeft) || !isPlainObject(bottomRight)) return crop
	const isPart = (['x', 'y'] as const).every((axis) => {
		const [from, to] = [Number(topLeft[axis]), Number(bottomRight[axis])]
		return from >= 0 && to <= 1 && to - from >= LEAST_CROP
	})
	return isPart ? crop : null
}

function clampPoint(point: unknown): unknown {
	if (!isPlainObject(point)) return point
	const safe = { ...point }
	for (const key of ['x', 'y', 'z']) if (key in safe) safe[key] = clamp(safe[key], LIMITS.maxCoordinate)
	return safe
}
