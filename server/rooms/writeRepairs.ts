import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { changeRecord, type PlainRecord, removeRecord } from '#shared/records/layout'
import type { Projection } from '#shared/records/projection'
import type { Fixes } from '#shared/records/repair'

/** A repair that can be made final: the record as it lies in the document, and as everybody sees it (null = not at all). */
export type DueRepair = { from: TLRecord; to: TLRecord | null }

/**
 * Repairs of what cannot become whole by itself. Where something hangs on a record that is kept out of the canvas, it
 * waits: that record may become valid again, by an undo for instance.
 */
export function dueRepairs(projection: Projection, fixes: Fixes): Map<string, DueRepair> {
	const due = new Map<string, DueRepair>()
	const isKeptOut = (id: unknown) => projection.quarantined.has(String(id))
	for (const [id, to] of fixes) {
		const from = projection.checked(id)
		if (!from) continue
		const ends = ['parentId', 'fromId', 'toId'].map((key) => Reflect.get(from, key))
		if (!ends.some(isKeptOut)) due.set(id, { from, to })
	}
	return due
}

/** Writes repairs into the document, field by field as people do. Call inside a transaction. */
export function writeRepairs(
	doc: Y.Doc,
	projection: Projection,
	repairs: ReadonlyMap<string, DueRepair>
): void {
	for (const [id, { from, to }] of repairs) {
		const root = projection.isScaffold(id) ? scaffoldOf(doc) : recordsOf(doc)
		if (to) changeRecord(root, from as unknown as PlainRecord, to as unknown as PlainRecord)
		else removeRecord(root, id)
	}
}
