import * as Y from 'yjs'
import { type LocalCopyName, listLocalCopies } from '../localCopies'
import { LocalCopy, type UnsavedNotes } from './LocalCopy'

/** What this device keeps of a board: the newest document, read into memory. */
export type KeptDocument = {
	/** Newest first. */
	copies: readonly LocalCopyName[]
	/** The document of the first of them. */
	doc: Y.Doc
	copy: LocalCopy
	/** What tabs that are closed, or others, have not heard to be saved. */
	notes: UnsavedNotes
}

/**
 * Opens what this device keeps of a board; null where it keeps nothing, or does not say what. It needs no canvas, so it
 * can begin while the scripts of the canvas are still being read.
 */
export async function openKeptDocument(prefix: string, boardId: string): Promise<KeptDocument | null> {
	const copies = await listLocalCopies(prefix, boardId)
	if (!copies?.[0]) return null
	const doc = new Y.Doc()
	const copy = await LocalCopy.open(copies[0], doc)
	const notes = await copy?.takeOver()
	if (copy && notes) return { copies, doc, copy, notes }
	doc.destroy()
	return null
}
