import type { TLSchema } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { Projection } from '#shared/records/projection'
import type { LocalCopyName } from '../localCopies'
import { LocalCopy } from './LocalCopy'
import type { UnsavedChange } from './replayUnsaved'

/** What a document that is no longer shown holds and the server never called saved. */
export async function unsavedOfCopy(name: LocalCopyName, schema: TLSchema): Promise<UnsavedChange[]> {
	const doc = new Y.Doc()
	const ignore = () => undefined
	const copy = await LocalCopy.open(name, doc, { onOtherTab: ignore, onLost: ignore })
	const notes = (await copy?.takeOver()) ?? new Map()
	const records = new Projection(doc, schema)
	const changes = new Map<string, UnsavedChange>()
	for (const { recordId, base } of notes.values())
		changes.set(recordId, { id: recordId, base, mine: (records.get(recordId) ?? null) as never })
	copy?.close()
	doc.destroy()
	return [...changes.values()]
}
