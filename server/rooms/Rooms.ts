import type { TLSchema } from '@tldraw/tlschema'
import * as Y from 'yjs'
import type { BoardId } from '#shared/ids'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import type { RoomStatus } from '#shared/protocol/messages'
import { boardVersionOf } from '#shared/records/boardVersion'
import { createBoardSchema } from '#shared/records/schema'
import type { BoardStore, LoadedBoard } from '../storage/BoardStore'
import { type LoadedDocument, loadDocument } from './loadDocument'
import { migrateDocument } from './migrateDocument'
import { NewClientIds } from './NewClientIds'
import type { Log, RoomMetrics } from './ports'
import { Repairs } from './Repairs'
import { Room } from './Room'

export type RoomsOptions = {
	store: BoardStore
	log: Log
	metrics: RoomMetrics
	/** How long a room without connections stays in memory, ms. */
	idleRoomMs?: number
	/** How long after an unclean stop clients may bring back what the log lost, ms. */
	recoveryMs?: number
	/** A log of an empty room is compacted when it has this many entries or bytes since its checkpoint. */
	compactAfterEntries?: number
	compactAfterBytes?: number
	/** How long a repair of a board is shown before the server writes it, ms. */
	repairAfterMs?: number
	/** Edits are passed on at most this often, ms: what comes within it costs each reader one write. */
	deliveryIntervalMs?: number
	/** How long a stop waits for a disk that takes nothing, ms. */
	stopTimeoutMs?: number
	/** Server time, ms since 1970. */
	now?(): number
	/** Told after every change of a board. */
	onChange?(board: BoardId): void
	/** Told after a connection left a board. */
	onLeave?(board: BoardId): void
	/** A board of an older version gets a new document of this epoch: from then on no older token may enter. Durable when it resolves. */
	onNewEpoch?(board: BoardId, epoch: number): Promise<void>
}

const DEFAULTS = {
	idleRoomMs: 30_000,
	recoveryMs: 600_000,
	compactAfterEntries: 500,
	compactAfterBytes: 1024 * 1024,
	repairAfterMs: 1000,
	// A frame of a screen.
	deliveryIntervalMs: 16,
	stopTimeoutMs: 3000,
	now: Date.now,
	onChange: () => undefined,
	onLeave: () => undefined,
	onNewEpoch: async () => undefined,
}

/** An update that changes nothing. */
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc())

/** There is no such board: never written, or deleted. */
export class BoardMissingError extends Error {
	override name = 'BoardMissingError'
}
/** The server stops; no room is opened any more. */
export class RoomsClosedError extends Error {
	override name = 'RoomsClosedError'
}

type Entry = {
	room: Promise<Room>
	/** Set once `room` has resolved. */
	open: Room | null
	repairs: Repairs | null
	idleTimer: NodeJS.Timeout | null
	/** The log lost something: it is not compacted, since a checkpoint would make the loss final. */
	isHurt: boolean
	/** Set while the store lets go of the board; who wants it opens it afresh afterwards. */
	releasing: Promise<void> | null
}

type LoadedRoom = { room: Room; repairs: Repairs; isHurt: boolean }

/** All rooms of this server: opens one when it is asked for, lets it go when it was empty for a while. */
export class Rooms {
	readonly #options: Required<RoomsOptions>
	readonly #entries = new Map<BoardId, Entry>()
	/** Of boards that are open, or were within the last hour. */
	readonly #newIds = new Map<BoardId, NewClientIds>()
	readonly #stopListening: () => void
	#isClosed = false
	/** One for all boards, made when the first of them changes. */
	#schema: TLSchema | null = null

	constructor(options: RoomsOptions) {
		this.#options = { ...DEFAULTS, ...options }
		this.#stopListening = options.store.onHealthChange((board) =>
			this.#entries.get(board)?.open?.statusChanged()
		)
	}

	/** Rooms in memory and connections in all of them. */
	get size(): { rooms: number; connections: number } {
		let connections = 0
		for (const { open } of this.#entries.values()) connections += open?.connectionCount ?? 0
		return { rooms: this.#entries.size, connections }
	}

	/** Yjs client ids in the open document that has most. */
	get mostClientIds(): number {
		return Math.max(0, ...[...this.#entries.values()].map(({ open }) => open?.clientIdCount ?? 0))
	}

	/**
	 * The room of a board, loaded completely; who asks meanwhile gets the same load. It stays at least `idleRoomMs`.
	 * Throws BoardMissingError and RoomsClosedError.
	 */
	async open(board: BoardId): Promise<Room> {
		for (;;) {
			if (this.#isClosed) throw new RoomsClosedError(board)
			const entry = this.#entries.get(board)
			if (entry?.releasing) {
				await entry.releasing
				continue
			}
			const used = entry ?? this.#load(board)
			const room = await used.room
			if (used.releasing || this.#entries.get(board) !== used) continue
			this.#keep(board, used)
			return room
		}
	}

	/** The room if it is in memory. */
	opened(board: BoardId): Room | null {
		return this.#entries.get(board)?.open ?? null
	}

	/** Starts the time after which the room goes, if nobody is in it then. Called when a connection left. */
	touch(board: BoardId): void {
		const entry = this.#entries.get(board)
		if (entry) this.#keep(board, entry)
		this.#options.onLeave(board)
	}

	/** Writes the first update of a new board; resolves when it is durable. */
	async seed(board: BoardId, update: Uint8Array): Promise<void> {
		if (this.#isClosed) throw new RoomsClosedError(board)
		await this.#options.store.append(board, { update }).durable
		if (!this.#entries.has(board)) await this.#options.store.release(board)
	}

	/** The present document as one update; null when there is no such board. */
	async snapshot(board: BoardId): Promise<Uint8Array | null> {
		try {
			return (await this.open(board)).snapshot()
		} catch (error) {
			if (error instanceof BoardMissingError) return null
			throw error
		}
	}

	/** Sends everybody away and lets the board go, durable as far as the disk takes it. */
	async closeBoard(board: BoardId, code: CloseCode, status?: RoomStatus): Promise<void> {
		const entry = this.#entries.get(board)
		if (!entry) return
		// A load that fails is reported to whoever asked for it; there is nobody to send away then.
		const room = await entry.room.catch(() => null)
		if (!room) return
		room.closeConnections(code, status)
		await this.#withDeadline(room.settled())
		await this.#release(board, entry)
	}

	/** Stops: everybody is told to come back later, everything accepted is durable. */
	async closeAll(): Promise<void> {
		this.#isClosed = true
		this.#stopListening()
		const entries = [...this.#entries]
		await Promise.allSettled(entries.map(([, { room }]) => room))
		for (const [, { open }] of entries) open?.closeConnections(CLOSE.shuttingDown)
		await Promise.all(
			entries.map(async ([board, entry]) => {
				if (entry.open) await this.#withDeadline(entry.open.settled())
				await this.#withDeadline(this.#release(board, entry))
			})
		)
	}

	#load(board: BoardId): Entry {
		const loading = this.#loadRoom(board)
		const room = loading.then((loaded) => loaded.room)
		const entry: Entry = { room, open: null, repairs: null, idleTimer: null, isHurt: false, releasing: null }
		this.#entries.set(board, entry)
		loading.then(
			(loaded) => {
				entry.open = loaded.room
				entry.repairs = loaded.repairs
				entry.isHurt = loaded.isHurt
			},
			() => {
				// Not kept: the next who asks tries again. Whoever waits for this load hears the reason.
				if (this.#entries.get(board) === entry) this.#entries.delete(board)
			}
		)
		return entry
	}

	async #loadRoom(board: BoardId): Promise<LoadedRoom> {
		const { store, log, metrics, now, recoveryMs, deliveryIntervalMs, onChange } = this.#options
		const startMs = performance.now()
		const stored = await store.load(board)
		if (stored === null) throw new BoardMissingError(board)
		const found = loadDocument(stored)
		const isHurt = this.#reportDamage(board, stored, found)
		const recoverUntilMs = isHurt || stored.uncleanStop ? now() + recoveryMs : 0
		const loaded = await this.#migrate(board, found)
		const room = new Room({
			board,
			store,
			loaded,
			recoverUntilMs,
			newIds: this.#newIdsOf(board),
			deliveryIntervalMs,
			log,
			metrics,
			now,
			onChange: () => onChange(board),
			onBroken: () => this.#abandon(board, room),
		})
		const loadMs = performance.now() - startMs
		metrics.roomOpened(loadMs)
		log.info('room.opened', { board, ms: Math.round(loadMs), entries: loaded.entries })
		return { room, isHurt, repairs: this.#repairsOf(board, room, loaded, recoverUntilMs) }
	}

	get #boardSchema(): TLSchema {
		this.#schema ??= createBoardSchema()
		return this.#schema
	}

	/** A board that an older version has written is written anew before anybody gets it. Of a newer one nothing is touched. */
	async #migrate(board: BoardId, loaded: LoadedDocument): Promise<LoadedDocument> {
		const { store, log, onNewEpoch } = this.#options
		const version = boardVersionOf(loaded.doc, this.#boardSchema.serialize())
		if (version === 'newer') log.warn('room.newer_version', { board })
		if (version !== 'older') return loaded
		const { doc, epoch, records, left } = migrateDocument(loaded.doc, this.#boardSchema)
		loaded.doc.destroy()
		// First the epoch: a stop after it finds the old document, which then becomes one of the same epoch again.
		await onNewEpoch(board, epoch)
		// A place of its own in the log, because a checkpoint replaces none of the same place.
		const upTo = await store.append(board, { update: NOTHING }).durable
		await store.compact(board, { state: Y.encodeStateAsUpdate(doc), owners: new Map(), upTo })
		log.info('room.migrated', { board, epoch, records, left })
		return { doc, owners: new Map(), heldBack: 0, lastSeq: upTo, entries: 0, bytes: 0 }
	}

	#newIdsOf(board: BoardId): NewClientIds {
		const nowMs = this.#options.now()
		for (const [other, ids] of this.#newIds)
			if (!this.#entries.has(other) && ids.isEmpty(nowMs)) this.#newIds.delete(other)
		const known = this.#newIds.get(board)
		if (known) return known
		const ids = new NewClientIds()
		this.#newIds.set(board, ids)
		return ids
	}

	#repairsOf(board: BoardId, room: Room, { doc }: LoadedDocument, notBeforeMs: number): Repairs {
		const { repairAfterMs: delayMs, now, log } = this.#options
		return new Repairs({
			doc,
			schema: () => this.#boardSchema,
			delayMs,
			notBeforeMs,
			now,
			transact: (change) => void room.transact(change),
			onWritten: (records) => log.info('room.repaired', { board, records }),
		})
	}

	#reportDamage(board: BoardId, { damage }: LoadedBoard, { heldBack }: LoadedDocument): boolean {
		if (damage.length === 0 && heldBack === 0) return false
		const lost = damage.reduce((sum, { from, to }) => sum + to - from + 1, 0)
		this.#options.log.error('room.damaged', { board, lost, heldBack })
		return true
	}

	/** The document in memory may differ from the log: everybody comes back to a fresh load. */
	#abandon(board: BoardId, room: Room): void {
		const entry = this.#entries.get(board)
		if (entry?.open !== room) return
		room.closeConnections(CLOSE.unavailable)
		void this.#release(board, entry)
	}

	#keep(board: BoardId, entry: Entry): void {
		if (entry.releasing) return
		if (entry.idleTimer) clearTimeout(entry.idleTimer)
		entry.idleTimer = setTimeout(() => {
			entry.idleTimer = null
			void this.#unload(board, entry)
		}, this.#options.idleRoomMs)
		entry.idleTimer.unref()
	}

	/** Lets an empty room go. Whoever comes while it settles or compacts gets the same room, and it stays. */
	async #unload(board: BoardId, entry: Entry): Promise<void> {
		const room = entry.open
		const isWanted = () => !room || room.connectionCount > 0 || entry.idleTimer !== null || entry.releasing
		if (!room || isWanted()) return
		try {
			await room.settled()
			if (isWanted()) return
			if (!entry.isHurt) await this.#compact(board, room)
			if (isWanted() || !room.isSettled) return
			await this.#release(board, entry)
		} catch (error) {
			this.#options.log.error('room.unload_failed', { board, error: nameOf(error) })
			this.#keep(board, entry)
		}
	}

	async #compact(board: BoardId, room: Room): Promise<void> {
		const { entries, bytes } = room.logLength
		const { compactAfterEntries, compactAfterBytes, store, log } = this.#options
		if (entries < compactAfterEntries && bytes < compactAfterBytes) return
		const startMs = performance.now()
		await store.compact(board, room.checkpoint())
		log.info('room.compacted', { board, entries, bytes, ms: Math.round(performance.now() - startMs) })
	}

	#release(board: BoardId, entry: Entry): Promise<void> {
		entry.releasing ??= this.#letGo(board, entry)
		return entry.releasing
	}

	async #letGo(board: BoardId, entry: Entry): Promise<void> {
		if (entry.idleTimer) clearTimeout(entry.idleTimer)
		entry.idleTimer = null
		// Whoever came in while the room was being closed must not stay in one that is no longer stored.
		entry.open?.closeConnections(CLOSE.unavailable)
		try {
			await this.#options.store.release(board)
		} catch (error) {
			this.#options.log.error('room.release_failed', { board, error: nameOf(error) })
		} finally {
			entry.repairs?.stop()
			entry.open?.destroy()
			this.#entries.delete(board)
			this.#options.metrics.roomClosed()
			this.#options.log.info('room.closed', { board })
		}
	}

	/** A full disk must not keep the process alive. */
	async #withDeadline(work: Promise<unknown>): Promise<void> {
		let timer: NodeJS.Timeout | undefined
		const deadline = new Promise<void>((resolve) => {
			timer = setTimeout(resolve, this.#options.stopTimeoutMs)
		})
		await Promise.race([work, deadline])
		clearTimeout(timer)
	}
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
