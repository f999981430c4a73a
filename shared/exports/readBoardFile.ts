import type {
	TLAssetId,
	TLBinding,
	TLImageAsset,
	TLImageShape,
	TLRecord,
	TLShape,
	TLShapeId,
} from '@tldraw/tlschema'
import { AssetRecordType, createBindingId, createShapeId } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { DRAWING_ASSET } from '#shared/exports/drawingSvg'
import { migrateRecords } from '#shared/exports/migrateRecords'
import { assetOfSource, RECORD_ID } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { isPlainObject } from '#shared/records/deepEqual'
import { type GuardResult, guardRecord, isWithinLimits } from '#shared/records/guard'
import type { PlainRecord } from '#shared/records/layout'
import { repairRecords } from '#shared/records/repair'
import { createBoardSchema, FIRST_PAGE_ID } from '#shared/records/schema'

/** Why a file is not brought in at all. */
export type FileRefusal = 'unreadable' | 'newer' | 'too_large' | 'empty'
/** What of a file may come onto a board. Every id is new, so nothing that stands there is touched. */
export type BoardFileContent = {
	/** In drawing order. The parent is the first page or another of these shapes. */
	shapes: TLShape[]
	bindings: TLBinding[]
	/** `src` is null for a picture that came in the file, `asset:…` for one that a server may have. */
	assets: TLImageAsset[]
	/** The pictures that came in the file, as data addresses. */
	pictures: ReadonlyMap<TLAssetId, string>
	/** The file's page of each outermost shape, counted from 0. */
	pageOf: ReadonlyMap<TLShapeId, number>
	/** Things in the file that are not in here. */
	leftOut: number
}
export type BoardFileResult = { ok: true; content: BoardFileContent } | { ok: false; refusal: FileRefusal }

const TLDRAW_FILE_VERSION = 1
/** A picture that came along; anything else at an address would tell a stranger who looks at the board. */
const PICTURE_DATA = /^data:image\/(png|jpeg|webp|gif);base64,/
const KEPT_TYPES = ['page', 'shape', 'binding', 'asset']

const Snapshot = z.object({ schema: z.unknown(), store: z.record(z.string(), z.unknown()) })
/** A board file of tldraw, the answer of `export.json`, and tldraw's snapshots with and without a session. */
const BoardFile = z.union([
	z.object({
		tldrawFileFormatVersion: z.optional(z.number()),
		schema: z.unknown(),
		records: z.array(z.unknown()),
	}),
	z.object({ document: Snapshot }),
	Snapshot,
])

/**
 * Reads a board file that a stranger may have made. Old files are brought up to date by tldraw's own migrations, and
 * every record passes the same guard and repair as one from the wire (trust row X6).
 */
export function readBoardFile(text: string): BoardFileResult {
	if (text.length > LIMITS.maxBoardFileBytes) return { ok: false, refusal: 'too_large' }
	const file = BoardFile.safeParse(parseJson(text))
	if (!file.success) return { ok: false, refusal: 'unreadable' }
	const { data } = file
	if ('records' in data && (data.tldrawFileFormatVersion ?? 0) > TLDRAW_FILE_VERSION)
		return { ok: false, refusal: 'newer' }
	const snapshot = 'document' in data ? data.document : data
	const raw = 'records' in snapshot ? snapshot.records : Object.values(snapshot.store)
	const found = sift(raw)
	const migrated = migrateRecords(createBoardSchema(), snapshot.schema, found.records)
	if (!migrated.ok) return migrated
	const content = new Intake(found.pictures, found.shapes).take(migrated.records)
	if (content.shapes.length === 0 && content.leftOut === 0) return { ok: false, refusal: 'empty' }
	const length = content.shapes.reduce((sum, shape) => sum + JSON.stringify(shape).length, 0)
	return length > LIMITS.maxBoardFileJsonLength ? { ok: false, refusal: 'too_large' } : { ok: true, content }
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		// Not JSON: the schema says so in the same words as for any other wrong file.
		return undefined
	}
}

type Sifted = { records: Map<string, PlainRecord>; pictures: Map<string, string>; shapes: number }

/** A template's picture, from our own export: it belongs to the board it stood on, not to what people made. */
const isDrawing = ({ props }: Record<string, unknown>) =>
	isPlainObject(props) && String(props.assetId).startsWith(DRAWING_ASSET)

/** What may be looked at further: bounded records with harmless ids. Pictures are taken out, they have bounds of their own. */
function sift(raw: readonly unknown[]): Sifted {
	const found: Sifted = { records: new Map(), pictures: new Map(), shapes: 0 }
	for (const one of raw) {
		if (!isPlainObject(one) || isDrawing(one)) continue
		if (one.typeName === 'shape') found.shapes++
		const { id, typeName, props } = one
		if (typeof id !== 'string' || !RECORD_ID.test(id) || typeof typeName !== 'string') continue
		if (!KEPT_TYPES.includes(typeName) || !id.startsWith(`${typeName}:`)) continue
		let record = one as PlainRecord
		if (typeName === 'asset' && isPlainObject(props)) {
			if (typeof props.src === 'string' && PICTURE_DATA.test(props.src)) {
				found.pictures.set(id, props.src)
				record = { ...record, props: { ...props, src: null } }
			} else if (!assetOfSource(props.src)) continue
		}
		if (isWithinLimits(record)) found.records.set(id, record)
	}
	return found
}

/** One file on its way in: gives new ids, guards, repairs, counts. */
class Intake {
	readonly #schema = createBoardSchema()
	readonly #found: ReadonlyMap<string, string>
	readonly #inFile: number
	readonly #ids = new Map<string, string>()
	readonly #pages: string[] = []

	constructor(pictures: ReadonlyMap<string, string>, shapesInFile: number) {
		this.#found = pictures
		this.#inFile = shapesInFile
	}

	take(records: readonly PlainRecord[]): BoardFileContent {
		this.#name(records)
		const valid = new Map<string, TLRecord>([[FIRST_PAGE_ID, PAGE]])
		const pageOf = new Map<TLShapeId, number>()
		for (const record of records.toSorted(assetsFirst)) {
			const result = this.#guard(record)
			if (!result?.ok || record.typeName === 'page' || lacksPicture(result.record, valid)) continue
			valid.set(result.record.id, result.record)
			const page = this.#pages.indexOf(String(record.parentId))
			if (page >= 0) pageOf.set(result.record.id as TLShapeId, page)
		}
		for (const [id, fixed] of repairRecords(valid)) {
			if (fixed) valid.set(id, fixed)
			else valid.delete(id)
		}
		const all = [...valid.values()]
		const shapes = all.filter((one): one is TLShape => one.typeName === 'shape').sort(byPage(pageOf))
		const assets = all.filter((one): one is TLImageAsset => one.typeName === 'asset')
		return {
			shapes,
			bindings: all.filter((one): one is TLBinding => one.typeName === 'binding'),
			assets,
			pictures: this.#picturesOf(assets),
			pageOf,
			leftOut: this.#inFile - shapes.length,
		}
	}

	#guard(record: PlainRecord): GuardResult | null {
		try {
			return guardRecord(this.#schema, this.#renamed(record), 'records')
		} catch {
			// Nested deeper than anything can be walked: one record's fault, as in the projection.
			return null
		}
	}

	#name(records: readonly PlainRecord[]): void {
		for (const { id, typeName } of records) {
			if (typeName === 'shape') this.#ids.set(id, createShapeId())
			if (typeName === 'binding') this.#ids.set(id, createBindingId())
			if (typeName === 'asset') this.#ids.set(id, AssetRecordType.createId())
			if (typeName === 'page') this.#pages.push(id)
		}
	}

	/** What a file was called, and what others noted beside their shapes, may name a person: it stays behind. */
	#renamed(record: PlainRecord): PlainRecord {
		const named = (id: unknown) => (typeof id === 'string' ? (this.#ids.get(id) ?? FIRST_PAGE_ID) : id)
		const renamed: PlainRecord = { ...record, id: this.#ids.get(record.id) ?? record.id, meta: {} }
		if ('parentId' in record) renamed.parentId = named(record.parentId)
		for (const end of ['fromId', 'toId']) if (end in record) renamed[end] = named(record[end])
		if (!record.props) return renamed
		renamed.props = { ...record.props }
		if (record.typeName === 'asset') renamed.props.name = ''
		if (typeof record.props.assetId === 'string') renamed.props.assetId = named(record.props.assetId)
		return renamed
	}

	#picturesOf(assets: readonly TLImageAsset[]): ReadonlyMap<TLAssetId, string> {
		const kept = new Set<string>(assets.map(({ id }) => id))
		return new Map(
			[...this.#found].flatMap(([old, data]): [TLAssetId, string][] => {
				const id = this.#ids.get(old)
				return id && kept.has(id) ? [[id as TLAssetId, data]] : []
			})
		)
	}
}

const PAGE = { id: FIRST_PAGE_ID, typeName: 'page', name: '', index: 'a1', meta: {} } as unknown as TLRecord

const assetsFirst = (a: PlainRecord, b: PlainRecord) =>
	Number(b.typeName === 'asset') - Number(a.typeName === 'asset')

/** A picture whose asset did not come in would be an empty box for good. */
function lacksPicture(record: TLRecord, valid: ReadonlyMap<string, TLRecord>): boolean {
	if (record.typeName !== 'shape' || record.type !== 'image') return false
	const { assetId } = (record as TLImageShape).props
	return !assetId || !valid.has(assetId)
}

const byPage = (pageOf: ReadonlyMap<TLShapeId, number>) => (a: TLShape, b: TLShape) =>
	(pageOf.get(a.id) ?? 0) - (pageOf.get(b.id) ?? 0) || (a.index < b.index ? -1 : 1)
