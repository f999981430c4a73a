import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { ParticipantId } from '#shared/ids'
import type { LoadedBoard } from '../storage/BoardStore'

/** A board's document as its log gives it. */
export type LoadedDocument = {
	doc: Y.Doc
	/** Yjs client id -> who first wrote with it. */
	owners: Map<number, ParticipantId>
	/** Entries that could not be applied, because what they build on is damaged. They stay in the log. */
	heldBack: number
	lastSeq: number
	/** Entries since the last checkpoint and their bytes: says whether compacting pays. */
	entries: number
	bytes: number
}

/** Builds the document with a client id of its own for this load: an id is never continued after a restart. */
export function loadDocument(loaded: LoadedBoard): LoadedDocument {
	const owners = new Map(loaded.checkpoint?.owners)
	let bytes = 0
	for (const { by, owns, update } of loaded.updates) {
		bytes += update.length
		if (by !== undefined) for (const client of owns ?? []) owners.set(client, by)
	}
	const updates = loaded.updates.map(({ update }) => update)
	if (loaded.checkpoint) updates.unshift(loaded.checkpoint.state)
	let doc = createDocument()
	let heldBack = 0
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update)
	})
	if (hasPending(doc)) {
		doc.destroy()
		doc = createDocument()
		heldBack = applyWhole(doc, updates)
	}
	return { doc, owners, heldBack, lastSeq: loaded.lastSeq, entries: loaded.updates.length, bytes }
}

/** A document whose roots have their types, which Yjs must know before it applies updates to them. */
export function createDocument(): Y.Doc {
	const doc = new Y.Doc()
	recordsOf(doc)
	scaffoldOf(doc)
	metaOf(doc)
	return doc
}

/** True when structs or deletions wait for something that never came. */
export function hasPending({ store }: Y.Doc): boolean {
	return store.pendingStructs !== null || store.pendingDs !== null
}

/** Forgets what waits. */
export function dropPending({ store }: Y.Doc): void {
	store.pendingStructs = null
	store.pendingDs = null
}

/**
 * After damage: what waits for lost entries is left out, so that no client is handed structs it can never show. A
 * client that still has the board brings both back.
 */
function applyWhole(doc: Y.Doc, updates: readonly Uint8Array[]): number {
	let heldBack = 0
	for (const update of updates) {
		Y.applyUpdate(doc, update)
		if (!hasPending(doc)) continue
		dropPending(doc)
		heldBack++
	}
	return heldBack
}
