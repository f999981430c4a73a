import type { Editor, TLRecord, TLStore } from 'tldraw'
import * as Y from 'yjs'
import type { JoinAnswer } from '#shared/api/sessions'
import { CLOSE } from '#shared/protocol/closeCodes'
import type { RoomStatus } from '#shared/protocol/messages'
import type { BoardState, SaveState } from '../boardState'
import { BoardProvider } from './BoardProvider'
import { ForeignChanges } from './ForeignChanges'
import { installFieldUndo } from './fieldUndo'
import { PresenceSync } from './PresenceSync'
import { replayUnsaved, type UnsavedChange } from './replayUnsaved'
import { SaveTracker } from './SaveTracker'
import { StoreSync } from './StoreSync'

export type BoardSessionOptions = {
	boardId: string
	/** `ws(s)://host/prefix/sync` */
	socketUrl: string
	join: JoinAnswer
	/** Joins again with what this device keeps; null when the link no longer opens anything. */
	rejoin: () => Promise<JoinAnswer | null>
	/** An empty store with the board's schema. */
	store: TLStore
}

/** One document and everything that lives as long as it. */
type DocumentLife = {
	doc: Y.Doc
	provider: BoardProvider
	sync: StoreSync | null
	presence: PresenceSync | null
}

/** A refusal that comes back this soon was caused by the replayed changes themselves. */
const REFUSED_AGAIN_MS = 10_000
/** Before joining again after the network or the server said no, ms. */
const REJOIN_DELAY_MS = 2_000

/**
 * An open board on this device: its document, the connection, the tldraw store that shows it, and what the page needs
 * to know of it. When the server refuses an update or has rewritten the document, it starts over with a fresh
 * document and writes this device's unsaved changes into that.
 */
export class BoardSession {
	readonly store: TLStore
	readonly #options: BoardSessionOptions
	readonly #listeners = new Set<() => void>()
	readonly #saves = new SaveTracker()
	readonly #foreign = new ForeignChanges()
	readonly #stopUndo: () => void
	#join: JoinAnswer
	#life: DocumentLife
	#editor: Editor | null = null
	#unfollow: (() => void) | undefined
	#roomState: RoomStatus['state'] = 'ok'
	#startedOverAtMs = Number.NEGATIVE_INFINITY
	#rejoinTimer: ReturnType<typeof setTimeout> | undefined
	#isDisposed = false
	#state: BoardState = {
		phase: 'opening',
		save: { kind: 'saving' },
		people: [],
		quarantined: 0,
		lost: 0,
	}

	constructor(options: BoardSessionOptions) {
		this.#options = options
		this.#join = options.join
		this.store = options.store
		this.#stopUndo = installFieldUndo(options.store, this.#foreign)
		this.#life = this.#open([])
	}

	getState = (): BoardState => this.#state

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	/** Those of these shapes that belong to the template. */
	isScaffold = (id: string): boolean => this.#life.sync?.isScaffold(id) ?? false

	/** Ties the editor that shows the store to the board. Returns the way to untie it. */
	attachEditor(editor: Editor): () => void {
		this.#editor = editor
		this.#tieEditor()
		return () => {
			this.#unfollow?.()
			this.#unfollow = undefined
			this.#life.sync?.setEditor(null)
			this.#editor = null
		}
	}

	/** Writes what is waiting and closes the connection. */
	dispose(): void {
		this.#isDisposed = true
		clearTimeout(this.#rejoinTimer)
		this.#unfollow?.()
		this.#close(this.#life)
		this.#stopUndo()
		this.#listeners.clear()
	}

	#open(replay: readonly UnsavedChange[]): DocumentLife {
		const doc = new Y.Doc()
		const { socketUrl, boardId } = this.#options
		const life: DocumentLife = {
			doc,
			sync: null,
			presence: null,
			provider: new BoardProvider(socketUrl, boardId, doc, this.#join.token, {
				onSync: () => this.#onSync(life, replay),
				onDisconnect: () => this.#update(),
				onClosed: (code) => void this.#onClosed(code),
				onDurable: (generation) => {
					this.#saves.acknowledge(generation)
					this.#update()
				},
				onRoomStatus: (status) => this.#onRoomStatus(status),
			}),
		}
		return life
	}

	#close(life: DocumentLife): void {
		life.presence?.dispose()
		life.sync?.dispose()
		life.provider.destroy()
		life.doc.destroy()
	}

	#onSync(life: DocumentLife, replay: readonly UnsavedChange[]): void {
		if (!life.sync) {
			life.sync = new StoreSync({
				doc: life.doc,
				store: this.store,
				foreign: this.#foreign,
				onOwnWrite: (id, from) => this.#onOwnWrite(life, id, from),
				onQuarantineChange: (quarantined) => this.#update({ quarantined }),
			})
			life.presence = new PresenceSync({
				awareness: life.provider.provider.awareness,
				store: this.store,
				participantId: this.#join.participantId,
				onPeopleChange: (people) => this.#update({ people }),
			})
			this.#tieEditor()
			replayUnsaved(this.store, replay)
			life.sync.flush()
		}
		this.#update({ phase: 'open' })
	}

	#tieEditor(): void {
		const { sync, presence } = this.#life
		if (!this.#editor || !sync || !presence) return
		this.#unfollow?.()
		sync.setEditor(this.#editor)
		this.#unfollow = presence.follow(this.#editor)
	}

	#onOwnWrite(life: DocumentLife, id: string, from: TLRecord | null): void {
		this.#saves.noteWrite(id, from)
		life.provider.requestBarrier(this.#saves.generation)
		this.#update()
	}

	async #onClosed(code: number): Promise<void> {
		if (code === CLOSE.gone) {
			this.#update({ phase: 'gone' })
			return
		}
		const join = await this.#options.rejoin().catch(() => undefined)
		if (this.#isDisposed) return
		if (join === undefined) {
			// No answer is not a refusal: the network is away. Try again.
			this.#rejoinTimer = setTimeout(() => void this.#onClosed(code), REJOIN_DELAY_MS)
			return
		}
		if (join === null) {
			this.#update({ phase: 'refused' })
			return
		}
		const isSameDocument = join.epoch === this.#join.epoch && code === CLOSE.unauthorized
		this.#join = join
		if (isSameDocument) this.#life.provider.reconnect(join.token)
		else this.#rejoinTimer = setTimeout(() => this.#startOver(), REJOIN_DELAY_MS)
	}

	#onRoomStatus({ state }: RoomStatus): void {
		if (state === 'resync') {
			this.#startOver()
			return
		}
		if (state === 'ended' || state === 'erased') this.#update({ phase: 'gone' })
		this.#roomState = state
		this.#update()
	}

	/** A fresh document with the server's state, and this device's unsaved changes written into it again. */
	#startOver(): void {
		this.#update({ phase: 'opening' })
		this.#life.sync?.flush()
		const unsaved = this.#saves
			.unsaved()
			.map(([id, base]): UnsavedChange => ({ id, base, mine: this.store.get(id as TLRecord['id']) ?? null }))
		const isRefusedAgain = performance.now() - this.#startedOverAtMs < REFUSED_AGAIN_MS
		this.#startedOverAtMs = performance.now()
		if (isRefusedAgain) this.#update({ lost: this.#state.lost + this.#saves.waiting })
		this.#saves.reset()
		this.#roomState = 'ok'
		this.#close(this.#life)
		this.#life = this.#open(isRefusedAgain ? [] : unsaved)
		this.#update()
	}

	#saveState(): SaveState {
		const { waiting, isSaved } = this.#saves
		if (!this.#life?.provider.isSynced) return { kind: 'offline', waiting }
		if (this.#roomState === 'disk-full' || this.#roomState === 'io-error')
			return { kind: 'blocked', waiting, reason: this.#roomState }
		return isSaved ? { kind: 'saved' } : { kind: 'saving' }
	}

	#update(change: Partial<BoardState> = {}): void {
		if (this.#isDisposed) return
		this.#state = { ...this.#state, ...change, save: this.#saveState() }
		for (const listener of this.#listeners) listener()
	}
}
