import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'

/** The records a canvas would show of a document, checked and repaired. */
export function readBoard(state: Uint8Array): TLRecord[] {
	const doc = new Y.Doc()
	try {
		Y.applyUpdate(doc, state)
		return new Projection(doc, createBoardSchema()).all()
	} finally {
		doc.destroy()
	}
}
