import type { TLRecord, TLSchema } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { LAYOUT_VERSION, metaOf, type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { RECORD_ID } from '#shared/ids'
import { type RecordVersions, recordVersionsOf } from '#shared/records/boardVersion'
import { type PlainRecord, putRecord, readRecord } from '#shared/records/layout'
import { createDocument } from './loadDocument'

/** A document in the form of this program, and how many records stayed as they were because nobody could read them. */
export type MigratedDocument = { doc: Y.Doc; epoch: number; records: number; left: number }

type Snapshot = Record<string, PlainRecord>

/**
 * Writes the content of an older document into a new one, of the next epoch: texts become new shared types, so clients
 * that did this each for themselves would lose each other's words. What cannot be read or migrated goes along as it
 * is: readers keep it out of sight, and nothing is deleted.
 */
export function migrateDocument(old: Y.Doc, schema: TLSchema): MigratedDocument {
	const versions = recordVersionsOf(old) ?? schema.serialize()
	const scaffold = readAll(scaffoldOf(old))
	const people = readAll(recordsOf(old))
	const migrated = migrateAll({ ...people, ...scaffold }, versions, schema)
	const doc = createDocument()
	const epoch = Number(metaOf(old).get('epoch') ?? 1) + 1
	let left = 0
	doc.transact(() => {
		for (const [key, value] of metaOf(old).entries()) metaOf(doc).set(key, value)
		metaOf(doc).set('v', LAYOUT_VERSION)
		metaOf(doc).set('epoch', epoch)
		metaOf(doc).set('schema', schema.serialize())
		left += fill(scaffoldOf(doc), scaffoldOf(old), (id) => migrated[id])
		left += fill(recordsOf(doc), recordsOf(old), (id) => (id in scaffold ? undefined : migrated[id]))
		// What a migration has made of others, as bindings were once made of arrows.
		for (const [id, record] of Object.entries(migrated))
			if (!scaffoldOf(doc).has(id) && !recordsOf(doc).has(id)) putRecord(recordsOf(doc), record)
	})
	return { doc, epoch, records: scaffoldOf(doc).size + recordsOf(doc).size, left }
}

/** The records whose layout can be read. */
function readAll(root: RecordsRoot): Snapshot {
	const records: Snapshot = {}
	for (const [id, map] of root.entries()) {
		if (!RECORD_ID.test(id)) continue
		try {
			records[id] = readRecord(id, map)
		} catch {
			// It goes along as it lies there.
		}
	}
	return records
}

/** All at once, since some migrations look at more than one record; one by one when one of them is in the way. */
function migrateAll(records: Snapshot, versions: RecordVersions, schema: TLSchema): Snapshot {
	const together = migrate(records, versions, schema)
	if (together) return together
	const single = Object.entries(records).map(([id, record]) => migrate({ [id]: record }, versions, schema))
	return Object.assign({}, ...single.filter((one) => one !== null))
}

function migrate(records: Snapshot, versions: RecordVersions, schema: TLSchema): Snapshot | null {
	const store = records as unknown as Record<TLRecord['id'], TLRecord>
	const result = schema.migrateStoreSnapshot({ store, schema: versions })
	return result.type === 'success' ? (result.value as unknown as Snapshot) : null
}

/** Answers how many stayed as they were. */
function fill(
	root: RecordsRoot,
	old: RecordsRoot,
	migrated: (id: string) => PlainRecord | undefined
): number {
	let left = 0
	for (const [id, map] of old.entries()) {
		const record = migrated(id)
		if (record) putRecord(root, record)
		else {
			root.set(id, map instanceof Y.Map ? map.clone() : map)
			left++
		}
	}
	return left
}
