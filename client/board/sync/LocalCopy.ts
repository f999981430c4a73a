import { fromBase64, toBase64 } from 'lib0/buffer'
import * as idb from 'lib0/indexeddb'
import type { TLRecord } from 'tldraw'
import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { allLeftBehind, forgetLeftBehind, leaveBehind, onLeftBehind } from '../leftBehind'
import { after, type LocalCopyName, UNSAVED_KEYS } from '../localCopies'

/** What one tab has not heard to be saved of one record. */
export type UnsavedNote = {
	recordId: string
	/** The record before this tab first changed it; null = not there. */
	base: TLRecord | null
	/** The tab's own count; a newer note of the same record has a higher one. */
	generation: number
}
/** Notes by the key they are stored under. */
export type UnsavedNotes = ReadonlyMap<string, UnsavedNote>

export type LocalCopyEvents = {
	/** Another tab of this device has written into the copy, or has heard that something is saved. */
	onOtherTab(): void
	/** Nothing can be kept any more: the browser took the database away, or it was forgotten in another tab. */
	onLost(): void
}

const REPLAYED = 'replayed'
const OPEN_TIMEOUT_MS = 3000
/** Notes wait this long while the server is there: mostly it has answered before. */
const NOTE_DELAY_MS = 200
/** After this long a browser has written what it was given, also a slow one. */
const WRITTEN_MS = 5000

/**
 * A document on this device: y-indexeddb keeps its updates, and beside them stands which records the server has not
 * called saved and how they were before, one note for each record and tab. The tabs of a device share one copy.
 */
export class LocalCopy {
	readonly name: LocalCopyName
	readonly #doc: Y.Doc
	readonly #persistence: IndexeddbPersistence
	/** Null until somebody listens. */
	#events: LocalCopyEvents | null = null
	/** Another tab has written while nobody listened. */
	#hasNews = false
	readonly #channel: BroadcastChannel
	readonly #ownKeys: string
	/** Notes to be written, null = removed. */
	readonly #queue = new Map<string, UnsavedNote | null>()
	/** Own notes that are in the database. */
	readonly #kept = new Set<string>()
	/** Own notes that are not settled, written or not. */
	readonly #mine = new Map<string, UnsavedNote>()
	/** The newest updates: what the browser may not have written when the page goes. */
	#recent: { update: Uint8Array; atMs: number }[] = []
	#timer: ReturnType<typeof setTimeout> | undefined
	#isOpen = true
	readonly #stopLeft: () => void

	private constructor(name: LocalCopyName, doc: Y.Doc, persistence: IndexeddbPersistence) {
		this.name = name
		this.#doc = doc
		this.#persistence = persistence
		// A tab that is loaded again is a new one: it finds the notes of the one before as another's.
		this.#ownKeys = `${UNSAVED_KEYS}${doc.clientID}:`
		this.#channel = new BroadcastChannel(name.database)
		this.#channel.onmessage = () => this.#tellNews()
		doc.on('update', this.#remember)
		this.#stopLeft = onLeftBehind(name.database, () => {
			this.#takeLeft()
			this.#tellNews()
		})
		const db = persistence.db
		// Without this the board could not be forgotten in another tab as long as this one is open.
		db?.addEventListener('versionchange', () => this.#lose())
		db?.addEventListener('close', () => this.#lose())
		// A full disk refuses every write from then on. Other writes are not given up.
		db?.addEventListener('abort', ({ target }) => {
			if (target instanceof IDBTransaction && target.error?.name === 'QuotaExceededError') this.#lose()
		})
	}

	/** Fills the document with what is kept, and keeps it from then on. Null where this browser keeps nothing. */
	static async open(name: LocalCopyName, doc: Y.Doc): Promise<LocalCopy | null> {
		if (!(await canOpen(name.database))) return null
		const persistence = new IndexeddbPersistence(name.database, doc)
		await persistence.whenSynced
		// Forgotten while it was opened: the browser closes it before anybody here listens.
		if (!isUsable(persistence.db)) {
			await persistence.destroy()
			return null
		}
		const copy = new LocalCopy(name, doc, persistence)
		copy.#takeLeft()
		return copy
	}

	/** From now on, and what has happened since it was opened. */
	listen(events: LocalCopyEvents): void {
		this.#events = events
		// Not here and now: whoever listens is still being made.
		queueMicrotask(() => {
			if (!this.#isOpen) events.onLost()
			else if (this.#hasNews) events.onOtherTab()
		})
	}

	/** Brings what pages have left in their last moments into document and database. */
	#takeLeft(): void {
		const left = allLeftBehind(this.name.database)
		if (!this.#isOpen || left.size === 0) return
		for (const { update } of left.values()) Y.applyUpdate(this.#doc, fromBase64(update))
		const [notes, updates] = this.#stores(['custom', 'updates'], 'readwrite')
		for (const { update, notes: kept } of left.values()) {
			// Once more than the document's own event has done it, so that one transaction holds all.
			updates!.add(fromBase64(update))
			for (const [key, note] of kept) notes!.put(note, key)
		}
		notes!.transaction.addEventListener('complete', () => forgetLeftBehind(left.keys()))
	}

	/** Remembers that the server has not called this record saved; `isUrgent`: it will not do so soon. */
	note(note: UnsavedNote, isUrgent: boolean): void {
		this.#mine.set(this.#ownKeys + note.recordId, note)
		this.#enqueue(this.#ownKeys + note.recordId, note)
		// Not here and now: a paste notes five hundred records, which are one write.
		if (isUrgent) queueMicrotask(() => this.flush())
	}

	/** Forgets own notes: the server has called these records saved. */
	settle(recordIds: readonly string[]): void {
		for (const key of recordIds.map((id) => this.#ownKeys + id)) {
			this.#mine.delete(key)
			if (this.#kept.has(key)) this.#enqueue(key, null)
			else this.#queue.delete(key)
		}
	}

	/** Forgets notes of other tabs, unless they have changed the record again since. */
	async settleOthers(notes: UnsavedNotes): Promise<void> {
		if (!this.#isOpen || notes.size === 0) return
		const store = this.#store('readwrite')
		for (const [key, { generation }] of notes) {
			const now = (await idb.get(store, key)) as unknown as UnsavedNote | undefined
			if (now?.generation === generation) await idb.del(store, key)
		}
		this.#channel.postMessage('settled')
	}

	/**
	 * Brings what other tabs have written into the document, and answers their notes, those of tabs that are long closed
	 * among them. Notes are read before updates: so each of them is about something that is in the document.
	 */
	async takeOver(): Promise<UnsavedNotes> {
		const notes = new Map<string, UnsavedNote>()
		if (!this.#isOpen) return notes
		const range = IDBKeyRange.bound(UNSAVED_KEYS, `${UNSAVED_KEYS}\uffff`)
		for (const { k, v } of await idb.getAllKeysValues(this.#store('readonly'), range))
			if (!k.startsWith(this.#ownKeys)) notes.set(k, v)
		if (this.#isOpen) await fetchUpdates(this.#persistence)
		return notes
	}

	/** True when the unsaved changes of the document before this one have been written into this one. */
	async isReplayed(): Promise<boolean> {
		return this.#isOpen && (await idb.get(this.#store('readonly'), REPLAYED)) === 1
	}

	async markReplayed(): Promise<void> {
		if (this.#isOpen) await idb.put(this.#store('readwrite'), 1, REPLAYED)
	}

	/** Writes waiting notes now. */
	flush(): void {
		clearTimeout(this.#timer)
		this.#timer = undefined
		if (!this.#isOpen || this.#queue.size === 0) return
		const store = this.#store('readwrite')
		for (const [key, note] of this.#queue) {
			if (note) store.put(note, key)
			else store.delete(key)
			if (note) this.#kept.add(key)
			else this.#kept.delete(key)
		}
		this.#queue.clear()
		this.#channel.postMessage('written')
	}

	/** Keeps what the browser may not have written when the page goes, in a way that outlives the page. */
	leave(): void {
		if (!this.#isOpen || this.#recent.length === 0) return
		const update = toBase64(Y.mergeUpdates(this.#recent.map((recent) => recent.update)))
		leaveBehind(this.name.database, this.#doc.clientID, { update, notes: [...this.#mine] })
	}

	/** Stops keeping. What was noted is written first. */
	close(): void {
		this.flush()
		this.#stop()
	}

	#enqueue(key: string, note: UnsavedNote | null): void {
		this.#queue.set(key, note)
		this.#timer ??= setTimeout(() => this.flush(), NOTE_DELAY_MS)
	}

	readonly #remember = (update: Uint8Array, origin: unknown): void => {
		if (origin === this.#persistence) return
		const atMs = performance.now()
		while (this.#recent[0] && this.#recent[0].atMs < atMs - WRITTEN_MS) this.#recent.shift()
		this.#recent.push({ update, atMs })
	}

	#store(mode: 'readonly' | 'readwrite'): IDBObjectStore {
		return this.#stores(['custom'], mode)[0]!
	}

	#stores(names: readonly string[], mode: 'readonly' | 'readwrite'): IDBObjectStore[] {
		const { db } = this.#persistence
		if (!db) throw new Error(`the copy of document ${this.#doc.guid} is not open`)
		return idb.transact(db, [...names], mode)
	}

	#tellNews(): void {
		if (this.#events) this.#events.onOtherTab()
		else this.#hasNews = true
	}

	#lose(): void {
		if (!this.#isOpen) return
		this.#stop()
		this.#events?.onLost()
	}

	#stop(): void {
		this.#isOpen = false
		clearTimeout(this.#timer)
		this.#doc.off('update', this.#remember)
		this.#stopLeft()
		this.#channel.close()
		void this.#persistence.destroy()
	}
}

/** False for a database that is being closed: it throws at whoever begins something. */
function isUsable(db: IDBDatabase | null): boolean {
	try {
		db?.transaction('custom').abort()
		return db !== null
	} catch {
		return false
	}
}

/** y-indexeddb waits for ever for a database that cannot be opened, so it is tried first, the way it does. */
async function canOpen(database: string): Promise<boolean> {
	const stores = (db: IDBDatabase) => idb.createStores(db, [['updates', { autoIncrement: true }], ['custom']])
	try {
		const db = await Promise.race([idb.openDB(database, stores), after(OPEN_TIMEOUT_MS)])
		db?.close()
		return db !== undefined
	} catch {
		return false
	}
}
