import * as Y from 'yjs'
import { LAYOUT_VERSION, metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { PlainRecord } from '#shared/records/layout'
import { putRecord, readRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'

/** What stands on a board, ready to be written into others. */
export type BoardContent = { scaffold: PlainRecord[]; notes: PlainRecord[]; app: unknown }

/** Reads a board once for all its copies: checked and repaired, without its past. */
export function readContent(state: Uint8Array, { withNotes }: { withNotes: boolean }): BoardContent {
	const doc = new Y.Doc()
	try {
		Y.applyUpdate(doc, state)
		const root = scaffoldOf(doc)
		const scaffold = [...root.keys()].map((id) => readRecord(id, root.get(id)))
		const projection = withNotes ? new Projection(doc, createBoardSchema()) : null
		const notes = (projection?.all() ?? []).filter(({ id }) => !root.has(id))
		return { scaffold, notes: notes as unknown as PlainRecord[], app: metaOf(doc).get('app') }
	} finally {
		doc.destroy()
	}
}

/** The first update of a copy: a new document, so nothing of the source's past and nobody's client ids go along. */
export function copyUpdate({ scaffold, notes, app }: BoardContent, title: string): Uint8Array {
	const doc = new Y.Doc()
	doc.transact(() => {
		const meta = metaOf(doc)
		meta.set('v', LAYOUT_VERSION)
		meta.set('epoch', 1)
		meta.set('schema', createBoardSchema().serialize())
		meta.set('app', app)
		for (const record of scaffold) putRecord(scaffoldOf(doc), withTitle(record, title))
		for (const record of notes) putRecord(recordsOf(doc), record)
	})
	const update = Y.encodeStateAsUpdate(doc)
	doc.destroy()
	return update
}

function withTitle(record: PlainRecord, title: string): PlainRecord {
	if (record.typeName === 'page') return { ...record, name: title }
	return record.type === 'title-band' ? { ...record, props: { ...record.props, title } } : record
}
