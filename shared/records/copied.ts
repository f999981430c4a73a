import type { TLAsset, TLBinding, TLPageId, TLRecord, TLSchema, TLShape, TLShapeId } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { LIMITS } from '#shared/limits'
import { guardRecord } from '#shared/records/guard'
import type { PlainRecord } from '#shared/records/layout'
import { repairRecords } from '#shared/records/repair'
import { FIRST_PAGE_ID } from '#shared/records/schema'
import { isScaffoldType } from '#shared/records/shapes'

const RECORD = z.looseObject({ id: z.string(), typeName: z.string() })
const COPY = z.object({
	shapes: z.array(RECORD).check(z.maxLength(LIMITS.maxShapesPerPage)),
	rootShapeIds: z.array(z.string()),
	assets: z.optional(z.array(RECORD)),
	bindings: z.optional(z.nullable(z.array(RECORD))),
	schema: z.looseObject({ schemaVersion: z.number() }),
})

/** Records that were copied from a board, checked and whole; nothing of them is on this board yet. */
export type CopiedRecords = {
	shapes: TLShape[]
	rootShapeIds: TLShapeId[]
	assets: TLAsset[]
	bindings: TLBinding[]
}

/**
 * Reads what a clipboard holds as a copy from a board. A clipboard is a stranger's word: every record passes the same
 * check and the same repair as records that come over the network, or one paste could replace one's own canvas by an
 * error page. Null when it is no copy that this version can read.
 */
export function readCopy(schema: TLSchema, raw: unknown): CopiedRecords | null {
	const parsed = COPY.safeParse(raw)
	if (!parsed.success) return null
	const { shapes, assets = [], bindings, schema: madeWith, rootShapeIds } = parsed.data
	const all = [...assets, ...shapes, ...(bindings ?? [])]
	const store = Object.fromEntries(all.map((record) => [record.id, record]))
	const migrated = migrate(schema, store, madeWith)
	if (!migrated) return null
	const roots = new Set(rootShapeIds)
	const sound = migrated.flatMap((record) => {
		const guarded = guardCopied(schema, record)
		if (guarded?.typeName !== 'shape' || !roots.has(guarded.id)) return guarded ?? []
		return { ...guarded, parentId: FIRST_PAGE_ID as TLPageId }
	})
	return whole(sound)
}

function migrate(schema: TLSchema, store: Record<string, object>, madeWith: object): PlainRecord[] | null {
	try {
		const result = schema.migrateStoreSnapshot({ store, schema: madeWith } as never)
		return result.type === 'success' ? (Object.values(result.value) as unknown as PlainRecord[]) : null
	} catch {
		// Migrations expect what an honest tldraw wrote, and throw at anything else.
		return null
	}
}

/** The record if it may be on a board. Parts of a template pass: whoever pastes still needs to know where they stood. */
function guardCopied(schema: TLSchema, raw: PlainRecord): TLRecord | undefined {
	const isAsset = raw.typeName === 'asset'
	// On a board only a hash is a source. Here a copy may carry the picture itself; who pastes decides about that.
	const src = isAsset ? raw.props?.src : undefined
	const bare = isAsset ? { ...raw, props: { ...raw.props, src: null } } : raw
	const origin = raw.typeName === 'shape' && isScaffoldType(String(raw.type)) ? 'scaffold' : 'records'
	const guarded = guardRecord(schema, bare, origin)
	if (!guarded.ok) return undefined
	if (guarded.record.typeName !== 'asset' || typeof src !== 'string') return guarded.record
	return { ...guarded.record, props: { ...guarded.record.props, src } } as TLAsset
}

function whole(records: readonly TLRecord[]): CopiedRecords {
	const page = { id: FIRST_PAGE_ID, typeName: 'page', name: '', index: 'a1', meta: {} } as TLRecord
	const fixes = repairRecords(new Map([page, ...records].map((record) => [record.id as string, record])))
	const shown = records.map((record) => {
		const fixed = fixes.get(record.id)
		return fixed === undefined ? record : fixed
	})
	const shapes = shown.filter((record): record is TLShape => record?.typeName === 'shape')
	return {
		shapes,
		rootShapeIds: shapes.filter(({ parentId }) => parentId === FIRST_PAGE_ID).map(({ id }) => id),
		assets: shown.filter((record): record is TLAsset => record?.typeName === 'asset'),
		bindings: shown.filter((record): record is TLBinding => record?.typeName === 'binding'),
	}
}
