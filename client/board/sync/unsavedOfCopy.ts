import type { TLRecord, TLSchema } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { type RecordMap, recordsOf } from '#shared/boardDoc'
import { boardVersionOf, recordVersionsOf } from '#shared/records/boardVersion'
import { guardRecord } from '#shared/records/guard'
import { type PlainRecord, readRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import type { LocalCopyName } from '../localCopies'
import { LocalCopy, type UnsavedNotes } from './LocalCopy'
import type { UnsavedChange } from './replayUnsaved'

/** What a document that is no longer shown holds and the server never called saved. */
export async function unsavedOfCopy(name: LocalCopyName, schema: TLSchema): Promise<UnsavedChange[]> {
	const doc = new Y.Doc()
	const copy = await LocalCopy.open(name, doc)
	const notes = (await copy?.takeOver()) ?? new Map()
	const isOlder = boardVersionOf(doc, schema.serialize()) === 'older'
	const changes = isOlder ? migratedChanges(doc, notes, schema) : presentChanges(doc, notes, schema)
	copy?.close()
	doc.destroy()
	return changes
}

function presentChanges(doc: Y.Doc, notes: UnsavedNotes, schema: TLSchema): UnsavedChange[] {
	const records = new Projection(doc, schema)
	const changes = new Map<string, UnsavedChange>()
	for (const { recordId, base } of notes.values())
		changes.set(recordId, { id: recordId, base, mine: (records.get(recordId) ?? null) as never })
	return [...changes.values()]
}

/**
 * The same of a document that an older page has written. Nobody else has to come to the same result: what comes of it is
 * written field by field into a document that the server has migrated.
 */
function migratedChanges(doc: Y.Doc, notes: UnsavedNotes, schema: TLSchema): UnsavedChange[] {
	const versions = recordVersionsOf(doc) ?? schema.serialize()
	const migrated = (record: PlainRecord | TLRecord | null): TLRecord | null => {
		if (!record) return null
		const result = schema.migratePersistedRecord(record as TLRecord, versions)
		if (result.type !== 'success') return null
		const guarded = guardRecord(schema, result.value as unknown as PlainRecord, 'records')
		return guarded.ok ? guarded.record : null
	}
	const changes = new Map<string, UnsavedChange>()
	for (const { recordId, base } of notes.values()) {
		const map = recordsOf(doc).get(recordId)
		const before = base && migrated(base)
		const mine = map ? migrated(readOrNull(recordId, map)) : null
		// What does not survive the migration must not look like something that was deleted.
		if ((!base || before) && (!map || mine))
			changes.set(recordId, { id: recordId, base: before, mine } as unknown as UnsavedChange)
	}
	return [...changes.values()]
}

function readOrNull(id: string, map: RecordMap): PlainRecord | null {
	try {
		return readRecord(id, map)
	} catch {
		// Not in the layout: nobody has been shown it, so nobody on this device has written into it.
		return null
	}
}
