import * as Y from 'yjs'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'

/** What a canvas would show of a document: checked and repaired records, and the schema they follow. */
export function readSnapshot(state: Uint8Array) {
	const doc = new Y.Doc()
	try {
		Y.applyUpdate(doc, state)
		const schema = createBoardSchema()
		return { schema: schema.serialize(), records: new Projection(doc, schema).all() }
	} finally {
		doc.destroy()
	}
}
