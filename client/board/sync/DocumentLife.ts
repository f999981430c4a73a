import type { TLStore } from 'tldraw'
import * as Y from 'yjs'
import { metaOf } from '#shared/boardDoc'
import type { LocalCopyName } from '../localCopies'
import { BoardProvider, type BoardProviderEvents } from './BoardProvider'
import type { KeptDocument } from './keptDocument'
import { LocalCopy, type LocalCopyEvents, type UnsavedNotes } from './LocalCopy'
import type { PresenceSync } from './PresenceSync'
import type { UnsavedChange } from './replayUnsaved'
import { SaveTracker } from './SaveTracker'
import type { StoreSync } from './StoreSync'

export type DocumentLifeOptions = {
	socketUrl: string
	healthUrl: string
	boardId: string
	token: string
	/** Where this device keeps the document. */
	copyName: LocalCopyName
	/** What the document before this one held and the server never called saved. */
	replay: readonly UnsavedChange[]
	/** The document, where its copy is open already. */
	kept: KeptDocument | null
	events: BoardProviderEvents & LocalCopyEvents
}

/** One document of a board and everything that lives as long as it. */
export class DocumentLife {
	readonly doc: Y.Doc
	readonly saves = new SaveTracker()
	readonly provider: BoardProvider
	readonly copyName: LocalCopyName
	replay: readonly UnsavedChange[]
	/** Null before it is open, and where the browser keeps nothing. */
	copy: LocalCopy | null = null
	/** Null until the document is here, from the copy or from the server. */
	sync: StoreSync | null = null
	presence: PresenceSync | null = null
	isClosed = false
	readonly #events: LocalCopyEvents
	/** Read before the canvas was there. */
	#keptNotes: UnsavedNotes | undefined

	constructor({ copyName, replay, kept, events, ...connection }: DocumentLifeOptions) {
		this.copyName = copyName
		this.replay = replay
		this.#events = events
		this.doc = kept?.doc ?? new Y.Doc()
		this.provider = new BoardProvider({ ...connection, doc: this.doc, events })
		this.copy = kept?.copy ?? null
		this.#keptNotes = kept?.notes
		this.copy?.listen(events)
	}

	/** False while there is nothing in it but what this device has been told to replay. */
	get hasContent(): boolean {
		return metaOf(this.doc).has('v')
	}

	/** Fills the document from this device's copy. It must not be connected before: the server would be asked for all of it. */
	async load(): Promise<void> {
		const copy = await LocalCopy.open(this.copyName, this.doc)
		if (this.isClosed) return copy?.close()
		this.copy = copy
		copy?.listen(this.#events)
	}

	/** Brings in what other tabs of this device have written or left behind. */
	async takeOver(): Promise<void> {
		const notes = this.#keptNotes ?? (await this.copy?.takeOver())
		this.#keptNotes = undefined
		if (notes && this.saves.noteOthers(notes)) this.provider.requestBarrier(this.saves.generation)
	}

	/** The server has everything up to this generation on disk. */
	acknowledge(generation: number): void {
		const { own, others } = this.saves.acknowledge(generation)
		this.copy?.settle(own)
		void this.copy?.settleOthers(others)
	}

	/** Unsaved changes, to be written into another document. */
	unsaved(store: TLStore): UnsavedChange[] {
		return this.saves
			.unsaved()
			.map(([id, base]) => ({ id, base, mine: store.get(id as Parameters<TLStore['get']>[0]) ?? null }))
	}

	/** Writes what waits into the document and its copy, and lets go of everything. */
	close(): void {
		if (this.isClosed) return
		this.isClosed = true
		this.presence?.dispose()
		this.sync?.dispose()
		this.copy?.close()
		this.provider.destroy()
		this.doc.destroy()
	}
}
