import { atom, type Editor, type TLRecord, type TLShape, type TLStore } from 'tldraw'
import type { JoinAnswer } from '#shared/api/sessions'
import { CLOSE } from '#shared/protocol/closeCodes'
import type { RoomStatus } from '#shared/protocol/messages'
import type { Perspective } from '#shared/protocol/presence'
import { boardVersionOf } from '#shared/records/boardVersion'
import { deepEqual } from '#shared/records/deepEqual'
import type { BoardActions, BoardState, SaveState } from '../boardState'
import { deleteLocalCopy, type LocalCopyName, listLocalCopies, localCopyName } from '../localCopies'
import type { DeletedNote } from '../tools/deletedNote'
import { DocumentLife } from './DocumentLife'
import { ForeignChanges } from './ForeignChanges'
import { installFieldUndo, type UndoRefusal } from './fieldUndo'
import type { KeptDocument } from './keptDocument'
import { PresenceSync } from './PresenceSync'
import { replayUnsaved, type UnsavedChange } from './replayUnsaved'
import { StoreSync } from './StoreSync'

export type BoardSessionOptions = {
	boardId: string
	/** `''` or `/sub/path`: this installation's copies are kept under it. */
	prefix: string
	/** `ws(s)://host/prefix/sync` */
	socketUrl: string
	join: JoinAnswer
	/** What this device keeps of the board, where somebody has begun to open it. */
	kept: Promise<KeptDocument | null> | undefined
	/** Joins again with what this device keeps; null when the link no longer opens anything. */
	rejoin: () => Promise<JoinAnswer | null>
	/** An empty store with the board's schema. */
	store: TLStore
}

/** A refusal that comes back this soon was caused by the replayed changes themselves. */
const REFUSED_AGAIN_MS = 10_000
/** Before joining again after the network or the server said no, ms. */
const REJOIN_DELAY_MS = 2_000
/** What another tab writes is taken over at most this often, ms. */
const TAKE_OVER_INTERVAL_MS = 300

/**
 * An open board on this device: its document and the copy of it, the connection, the tldraw store that shows it, and
 * what the page needs to know of it. It opens from the copy when there is one, and connects after that. When the server
 * refuses an update or has rewritten the document, it starts over with a fresh document and writes this device's
 * unsaved changes into that.
 */
export class BoardSession {
	readonly store: TLStore
	/** The note somebody deleted while this person wrote in it, until its words are kept or waved away. */
	readonly deletedNote = atom<DeletedNote | null>('deleted note', null)
	/** What the last undo or redo left as it is because it is no longer only mine; a new object each time. */
	readonly undoRefusal = atom<{ refusal: UndoRefusal } | null>('undo refused', null)
	/** The document that the editor shows, for what comes when the board is open; null while there is none. */
	readonly shownLife = atom<DocumentLife | null>('shown life', null)
	readonly #options: BoardSessionOptions
	readonly #listeners = new Set<() => void>()
	readonly #foreign = new ForeignChanges()
	readonly #stopUndo: () => void
	#join: JoinAnswer
	/** Null until the browser has said what it keeps. */
	#life: DocumentLife | null = null
	/** Copies of documents before this one: dropped when what was not saved of them is saved in this one. */
	#outdated: LocalCopyName[] = []
	#editor: Editor | null = null
	#perspectives: readonly Perspective[] = []
	#unfollow: (() => void) | undefined
	#roomState: RoomStatus['state'] = 'ok'
	#startedOverAtMs = Number.NEGATIVE_INFINITY
	#rejoinTimer: ReturnType<typeof setTimeout> | undefined
	#takeOverTimer: ReturnType<typeof setTimeout> | undefined
	#isDisposed = false
	/** Changes that this page alone holds, when it can go no further. */
	#unsentHere = 0
	#state: BoardState = {
		phase: 'opening',
		save: { kind: 'connecting', waiting: 0 },
		people: [],
		following: null,
		quarantined: 0,
		isKept: false,
		isEnded: false,
		sessionNews: 0,
		lost: 0,
	}

	constructor(options: BoardSessionOptions) {
		this.#options = options
		this.#join = options.join
		this.store = options.store
		this.#stopUndo = installFieldUndo(options.store, {
			foreign: this.#foreign,
			onRefused: (refusal) => this.undoRefusal.set({ refusal }),
		})
		window.addEventListener('pagehide', this.#keepNow)
		// After this a tablet may end the tab without a word.
		document.addEventListener('visibilitychange', this.#keepNow)
		void this.#begin()
	}

	getState = (): BoardState => this.#state

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	/** Those of these shapes that belong to the template. */
	isScaffold = (id: string): boolean => this.#life?.sync?.isScaffold(id) ?? false

	/** What the page may ask for; it stays the same object. */
	readonly actions: BoardActions = {
		follow: (tabId) => this.#life?.presence?.followTab(tabId),
		rename: (name) => this.#life?.presence?.rename(name),
	}

	/** Where this person stands, for the others to see. */
	setPerspectives(perspectives: readonly Perspective[]): void {
		this.#perspectives = perspectives
		this.#life?.presence?.setPerspectives(perspectives)
	}

	/** Ties the editor that shows the store to the board. Returns the way to untie it. */
	attachEditor(editor: Editor): () => void {
		this.#editor = editor
		this.#tieEditor()
		return () => {
			this.#unfollow?.()
			this.#unfollow = undefined
			this.#life?.sync?.setEditor(null)
			this.shownLife.set(null)
			this.#editor = null
		}
	}

	/** Writes what is waiting and closes the connection. */
	dispose(): void {
		this.#isDisposed = true
		clearTimeout(this.#rejoinTimer)
		clearTimeout(this.#takeOverTimer)
		window.removeEventListener('pagehide', this.#keepNow)
		document.removeEventListener('visibilitychange', this.#keepNow)
		this.#unfollow?.()
		this.#life?.close()
		this.#stopUndo()
		this.#listeners.clear()
	}

	/** Opens the newest copy that holds the board, else begins one; shows it, and only then connects. */
	async #begin(): Promise<void> {
		const { prefix, boardId } = this.#options
		const kept = (await this.#options.kept) ?? null
		const copies = kept?.copies ?? (await listLocalCopies(prefix, boardId))
		const first = localCopyName(prefix, boardId, this.#join.epoch, 1)
		let life = this.#makeLife(copies?.[0] ?? first, [], kept)
		if (copies && !kept) await life.load()
		for (const name of copies?.slice(1) ?? []) {
			if (life.hasContent || this.#isDisposed) break
			// A copy that was begun and never filled: the one before it still holds the board.
			life.close()
			life = this.#makeLife(name, [])
			await life.load()
		}
		this.#outdated = (copies ?? []).filter((name) => isOlder(name, life.copyName))
		const [before] = this.#outdated
		if (before && life.hasContent && !(await life.copy?.isReplayed()))
			life.replay = await this.#unsavedOf(before)
		if (this.#isDisposed) return life.close()
		this.#life = life
		await this.#enter(life)
	}

	async #enter(life: DocumentLife): Promise<void> {
		this.#update({ isKept: life.copy !== null })
		await life.takeOver()
		if (life.isClosed) return
		if (this.#canShow(life)) this.#show(life)
		if (life.copyName.epoch < this.#join.epoch && life.hasContent) this.#startOver()
		else {
			life.provider.requestBarrier(life.saves.generation)
			life.provider.connect()
		}
	}

	#makeLife(
		copyName: LocalCopyName,
		replay: readonly UnsavedChange[],
		kept: KeptDocument | null = null
	): DocumentLife {
		const { socketUrl, boardId, prefix } = this.#options
		const life: DocumentLife = new DocumentLife({
			socketUrl,
			healthUrl: `${prefix}/healthz`,
			boardId,
			token: this.#join.token,
			copyName,
			replay,
			kept,
			events: {
				onSync: () => {
					if (!this.#canShow(life)) return this.#stopOutdated(life)
					this.#show(life)
					// What was said while the connection was away has to be asked for.
					this.#update({ sessionNews: this.#state.sessionNews + 1 })
				},
				onForeign: () => life.sync?.settle(),
				onAway: () => {
					life.copy?.flush()
					this.#update()
				},
				onClosed: (code) => void this.#onClosed(code),
				onDurable: (generation) => this.#onDurable(life, generation),
				onRoomStatus: (status) => this.#onRoomStatus(status),
				onSessionChanged: () => this.#update({ sessionNews: this.#state.sessionNews + 1 }),
				onOtherTab: () => this.#takeOverSoon(life),
				onLost: () => this.#update({ isKept: false }),
			},
		})
		return life
	}

	/** False for a document of another version, and for one that is not here yet. */
	#canShow({ doc, hasContent }: DocumentLife): boolean {
		return hasContent && boardVersionOf(doc, this.store.schema.serialize()) === 'same'
	}

	/** Only a page of the server's version may show and write this board. What waits stays in its copy for that page. */
	#stopOutdated(life: DocumentLife): void {
		this.#unsentHere = life.copy ? 0 : life.replay.length
		life.close()
		this.#update({ phase: 'outdated' })
	}

	/** The document is here: shows it, or that the connection is back. */
	#show(life: DocumentLife): void {
		if (!life.sync) {
			life.sync = new StoreSync({
				doc: life.doc,
				store: this.store,
				foreign: this.#foreign,
				onOwnWrite: (id, from) => this.#onOwnWrite(life, id, from),
				onEditedRemoved: (shape) => this.#onEditedRemoved(life, shape),
				onQuarantineChange: (quarantined) => this.#update({ quarantined }),
			})
			life.presence = new PresenceSync({
				awareness: life.provider.provider.awareness,
				store: this.store,
				participantId: this.#join.participantId,
				name: this.#join.name,
				onPeopleChange: (people, following) => this.#update({ people, following }),
				onPresence: () => this.#nameDeleter(life),
			})
			life.presence.setPerspectives(this.#perspectives)
			this.#tieEditor()
			replayUnsaved(this.store, life.replay)
			life.sync.flush()
			life.copy?.flush()
			void life.copy?.markReplayed()
		}
		this.#update({ phase: 'open' })
	}

	#tieEditor(): void {
		const { sync, presence } = this.#life ?? {}
		if (!this.#editor || !sync || !presence) return
		this.#unfollow?.()
		sync.setEditor(this.#editor)
		this.#unfollow = presence.attach(this.#editor)
		this.shownLife.set(this.#life)
	}

	#onEditedRemoved(life: DocumentLife, shape: TLShape): void {
		this.deletedNote.set({ shape, by: null, typedAfter: '' })
		this.#nameDeleter(life)
	}

	/** Whoever deleted a note under somebody's hands says so in their presence, sooner or later than the note goes. */
	#nameDeleter({ presence }: DocumentLife): void {
		const note = this.deletedNote.get()
		const by = note?.by === null ? presence?.whoDeleted(note.shape.id) : undefined
		if (note && by !== undefined) this.deletedNote.set({ ...note, by })
	}

	#onOwnWrite(life: DocumentLife, id: string, from: TLRecord | null): void {
		if (from && !this.store.has(from.id) && life.presence?.isEditedByOthers(id)) life.presence.tellDeleted(id)
		life.copy?.note(life.saves.noteWrite(id, from), !life.provider.isSynced)
		life.provider.requestBarrier(life.saves.generation)
		this.#update()
	}

	#onDurable(life: DocumentLife, generation: number): void {
		life.acknowledge(generation)
		if (life.saves.isSaved) for (const name of this.#outdated.splice(0)) void deleteLocalCopy(name)
		this.#update()
	}

	#takeOverSoon(life: DocumentLife): void {
		this.#takeOverTimer ??= setTimeout(async () => {
			this.#takeOverTimer = undefined
			if (life.isClosed) return
			await life.takeOver()
			this.#update()
		}, TAKE_OVER_INTERVAL_MS)
	}

	/** The page is going or out of sight: what was typed a moment ago stays on this device. */
	readonly #keepNow = ({ type }: Event): void => {
		this.#life?.sync?.flush()
		this.#life?.copy?.flush()
		if (type === 'pagehide') this.#life?.copy?.leave()
	}

	async #onClosed(code: number): Promise<void> {
		if (code === CLOSE.gone) {
			this.#update({ phase: 'gone' })
			return
		}
		const join = await this.#options.rejoin().catch(() => undefined)
		const life = this.#life
		if (this.#isDisposed || !life) return
		if (join === undefined) {
			// No answer is not a refusal: the network is away. Try again.
			this.#rejoinTimer = setTimeout(() => void this.#onClosed(code), REJOIN_DELAY_MS)
			return
		}
		if (join === null) {
			this.#update({ phase: 'refused' })
			return
		}
		this.#join = join
		const isSameDocument = join.epoch === life.copyName.epoch
		if (isSameDocument && (code === CLOSE.unauthorized || code === CLOSE.epochChanged))
			life.provider.reconnect(join.token)
		else this.#rejoinTimer = setTimeout(() => this.#startOver(), REJOIN_DELAY_MS)
	}

	#onRoomStatus({ state }: RoomStatus): void {
		if (state === 'resync') {
			this.#startOver()
			return
		}
		if (state === 'erased') this.#update({ phase: 'gone' })
		this.#roomState = state
		this.#update(state === 'ended' || state === 'ok' ? { isEnded: state === 'ended' } : {})
	}

	/** A fresh document with the server's state, and this device's unsaved changes written into it again. */
	#startOver(): void {
		const old = this.#life
		if (!old) return
		this.#update({ phase: 'opening' })
		old.sync?.flush()
		// What was to be replayed and did not come so far is still to be replayed.
		const unsaved = old.sync ? old.unsaved(this.store) : old.replay
		// A copy of an older version was not shown: its changes are read by what migrates them.
		const hidden = !old.sync && old.hasContent ? old.copyName : null
		const isRefusedAgain = performance.now() - this.#startedOverAtMs < REFUSED_AGAIN_MS
		this.#startedOverAtMs = performance.now()
		if (isRefusedAgain) this.#update({ lost: this.#state.lost + old.saves.waiting })
		this.#roomState = 'ok'
		old.close()
		this.#outdated.push(old.copyName)
		const { prefix, boardId } = this.#options
		const copyName = localCopyName(prefix, boardId, this.#join.epoch, old.copyName.life + 1)
		const life = this.#makeLife(copyName, isRefusedAgain ? [] : unsaved)
		this.#life = life
		this.#update()
		void life.load().then(async () => {
			if (hidden) life.replay = [...life.replay, ...(await this.#unsavedOf(hidden))]
			if (!life.isClosed) void this.#enter(life)
		})
	}

	async #unsavedOf(copyName: LocalCopyName): Promise<UnsavedChange[]> {
		const { unsavedOfCopy } = await import('./unsavedOfCopy')
		return unsavedOfCopy(copyName, this.store.schema as never)
	}

	#saveState(): SaveState {
		if (!this.#life) return { kind: 'connecting', waiting: 0 }
		const { saves, provider, isClosed } = this.#life
		if (isClosed) return { kind: 'connecting', waiting: this.#unsentHere }
		const { waiting, isSaved, hasUnsaved } = saves
		if (!provider.isSynced) return { kind: provider.isAway ? 'offline' : 'connecting', waiting }
		if (this.#roomState === 'disk-full' || this.#roomState === 'io-error')
			return { kind: 'blocked', waiting, reason: this.#roomState }
		if (isSaved) return { kind: 'saved' }
		return hasUnsaved ? { kind: 'saving' } : { kind: 'connecting', waiting }
	}

	#update(change: Partial<BoardState> = {}): void {
		if (this.#isDisposed) return
		const next = { ...this.#state, ...change, save: this.#saveState() }
		if (deepEqual(next, this.#state)) return
		this.#state = next
		for (const listener of this.#listeners) listener()
	}
}

const isOlder = (one: LocalCopyName, other: LocalCopyName): boolean =>
	one.epoch < other.epoch || (one.epoch === other.epoch && one.life < other.life)
