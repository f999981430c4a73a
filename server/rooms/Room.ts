import * as Y from 'yjs'
import type { BoardId, ParticipantId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import {
	encodeAwarenessMessage,
	encodeBarrier,
	encodeRoomStatus,
	type RoomStatus,
} from '#shared/protocol/messages'
import { errorFields } from '../ops/Log'
import type { Append, BoardStore, Checkpoint, NewEntry } from '../storage/BoardStore'
import { Connection } from './Connection'
import { EncodedDocument } from './EncodedDocument'
import { inspectUpdate, type UpdateFacts } from './inspectUpdate'
import { dropPending, hasPending, type LoadedDocument } from './loadDocument'
import type { NewClientIds } from './NewClientIds'
import { Outbox } from './Outbox'
import { Owners } from './Owners'
import { NO_PRESENCES, Presences, type SentPresence, stateOf } from './Presences'
import type { Log, Member, Refusal, RoomMetrics, Socket } from './ports'
import { encodeSyncStep1 } from './syncMessages'

const PRESENCE_INTERVAL_MS = 1000 / LIMITS.maxAwarenessPerSecond
/** Barriers of one connection that may wait for the disk; a client sends five a second. */
const MAX_WAITING_BARRIERS = 1000
/** Origin of transactions that the server itself makes in a room's document. */
const SERVER_ORIGIN = 'server'

export type RoomOptions = {
	board: BoardId
	store: Pick<BoardStore, 'append' | 'write' | 'hurry' | 'health'>
	loaded: LoadedDocument
	/** Until when structs that the log has lost are taken back from clients, ms since 1970; 0 when nothing was lost. */
	recoverUntilMs: number
	/** Outlives the room: letting a board go must not give anybody a new allowance. */
	newIds: NewClientIds
	/** Edits are passed on at most this often. */
	deliveryIntervalMs: number
	log: Log
	metrics: RoomMetrics
	now(): number
	/** Told after every change of the document. */
	onChange?(): void
	/** The document can no longer be trusted: close everything and load it again. */
	onBroken(): void
}

type WaitingBarrier = { connection: Connection; n: number; after: number; atMs: number }

/** A board open in memory: its document, its log, the people who look at it. */
export class Room {
	readonly board: BoardId
	readonly #options: RoomOptions
	readonly #doc: Y.Doc
	readonly #owners: Owners
	readonly #connections = new Set<Connection>()
	readonly #presences = new Presences()
	readonly #outbox: Outbox
	#presenceTimer: NodeJS.Timeout | null = null
	#presenceSentAtMs = 0
	readonly #encoded: EncodedDocument
	#appended = 0
	#durable = 0
	#lastSeq: number
	/** What the log holds since its checkpoint. */
	#log: { entries: number; bytes: number }
	/** The last entry that was accepted: settles when the operating system has it, or will not take it. */
	#lastWrite: Promise<boolean> = Promise.resolve(true)
	/** Ends when everything that was to be seen so far was sent, in order. */
	#sent: Promise<void> = Promise.resolve()
	#barriers: WaitingBarrier[] = []
	#settling: (() => void)[] = []

	constructor(options: RoomOptions) {
		this.#options = options
		this.board = options.board
		this.#doc = options.loaded.doc
		this.#encoded = new EncodedDocument(this.#doc)
		this.#outbox = new Outbox(options.deliveryIntervalMs, () => this.#deliver())
		this.#owners = new Owners(options.loaded.owners)
		this.#lastSeq = options.loaded.lastSeq
		this.#log = { entries: options.loaded.entries, bytes: options.loaded.bytes }
	}

	get connectionCount(): number {
		return this.#connections.size
	}
	/** Yjs client ids that have written into the document. */
	get clientIdCount(): number {
		return this.#doc.store.clients.size
	}
	/** True when everything accepted is durable. */
	get isSettled(): boolean {
		return this.#durable === this.#appended
	}
	/** Entries and bytes in the log since its checkpoint. */
	get logLength(): Readonly<{ entries: number; bytes: number }> {
		return this.#log
	}

	/** Seats a socket: it hears what the server has and who is here. Null when the room is full. */
	join(socket: Socket, member: Member): Connection | null {
		if (this.#connections.size >= LIMITS.maxConnectionsPerRoom) return null
		const nowMs = this.#options.now()
		const connection = new Connection(socket, member, nowMs)
		this.#connections.add(connection)
		// First of all the server's question: a client's first barrier follows its answer, so it covers offline edits.
		this.askForMissing(connection)
		this.sendPresences(connection)
		return connection
	}

	leave(connection: Connection): void {
		if (!this.#connections.delete(connection)) return
		this.#barriers = this.#barriers.filter((barrier) => barrier.connection !== connection)
		if (connection.clientId === null) return
		this.#presences.remove(connection.clientId)
		this.#schedulePresences()
	}

	/** Sends SyncStep1: asks for what the document lacks. */
	askForMissing(connection: Connection): void {
		connection.send(encodeSyncStep1(this.#encoded.vector), this.#options.now())
	}

	/** Sends what a client with this state vector lacks, after everything in it was written. */
	answerSync(connection: Connection, vector: Uint8Array): void {
		const message = this.#encoded.answerTo(vector)
		this.#whenWritten(() => connection.sendSync(message, this.#options.now()))
	}

	/** Shows what was accepted so far when the operating system has it, or will not take it: then it is only not "saved". */
	#whenWritten(show: () => void): void {
		const lastWrite = this.#lastWrite
		this.#options.store.write(this.board)
		this.#sent = this.#sent.then(() => lastWrite).then(show)
	}

	sendPresences(connection: Connection): void {
		const all = this.#presences.encodeAll()
		if (all) connection.send(encodeAwarenessMessage(all), this.#options.now())
	}

	/** Keeps silent stock clients connected: they leave after 30 s without a message. */
	keepAlive(connection: Connection, silentMs: number): void {
		const nowMs = this.#options.now()
		if (nowMs - connection.lastSentAtMs >= silentMs)
			connection.send(encodeAwarenessMessage(NO_PRESENCES), nowMs)
	}

	/** Takes an update of a client or says why not. */
	receiveUpdate(connection: Connection, update: Uint8Array, isSyncAnswer: boolean): Refusal | null {
		const startMs = performance.now()
		const inspection = inspectUpdate(this.#doc, update)
		if (!inspection.ok) return inspection.reason
		const { facts } = inspection
		if (!facts.changes) return null
		if (!connection.mayWrite) return 'read-only'
		const owns = this.#claim(connection, facts, isSyncAnswer)
		if (typeof owns === 'string') return owns
		if (!this.#apply(facts.update)) return null
		for (const client of owns) this.#owners.own(client, connection.member.participantId)
		const live = isSyncAnswer ? undefined : facts.extended[0]
		if (connection.clientId === null && live !== undefined) this.#speakFor(connection, live)
		this.#options.metrics.updateApplied(facts.update.length, performance.now() - startMs)
		this.#append({ update: facts.update, by: connection.member.participantId, owns }, connection)
		return null
	}

	/** Client ids that become this participant's, or why it may not write with these. */
	#claim(connection: Connection, facts: UpdateFacts, isSyncAnswer: boolean): number[] | Refusal {
		const { participantId } = connection.member
		const nowMs = this.#options.now()
		const isRecovery = isSyncAnswer && nowMs < this.#options.recoverUntilMs
		const owns: number[] = []
		const recovered: number[] = []
		for (const client of facts.extended) {
			const isWritten = client === this.#doc.clientID || Y.getState(this.#doc.store, client) > 0
			const ownership = this.#owners.ownership(client, participantId, isWritten)
			if (ownership === 'own') continue
			if (isRecovery) recovered.push(client)
			else if (ownership === 'foreign') return 'foreign-client'
			else owns.push(client)
		}
		if (!this.#options.newIds.take(participantId, owns.length, nowMs)) return 'over-limit'
		for (const client of recovered) this.#owners.recover(client)
		return owns
	}

	#apply(update: Uint8Array): boolean {
		this.#encoded.forget()
		try {
			Y.applyUpdate(this.#doc, update)
			if (!hasPending(this.#doc)) return true
			dropPending(this.#doc)
		} catch (error) {
			this.#options.log.error('room.apply_failed', { board: this.board, ...errorFields(error) })
		}
		// The inspection should have seen it. What was applied in part is in no log, so the document is loaded anew.
		this.#options.onBroken()
		return false
	}

	/** Writes into the document as the server; resolves when it is durable. */
	transact(change: (doc: Y.Doc) => void): Promise<void> {
		const updates: Uint8Array[] = []
		const collect = (update: Uint8Array) => void updates.push(update)
		this.#doc.on('update', collect)
		try {
			this.#doc.transact(() => change(this.#doc), SERVER_ORIGIN)
		} finally {
			this.#doc.off('update', collect)
			this.#encoded.forget()
			for (const update of updates) this.#append({ update }, null)
		}
		return this.settled()
	}

	/** Reads the document; the reader must not keep or change it. */
	read<Result>(reader: (doc: Y.Doc) => Result): Result {
		return reader(this.#doc)
	}

	#append(entry: NewEntry, from: Connection | null): void {
		const append = this.#options.store.append(this.board, entry, 'when-asked')
		this.#appended++
		this.#log.entries++
		this.#log.bytes += entry.update.length
		this.#options.onChange?.()
		this.#lastWrite = append.written
		this.#outbox.add(entry.update, from)
		void this.#awaitDurable(append)
	}

	async #awaitDurable(append: Append): Promise<void> {
		try {
			this.#lastSeq = Math.max(this.#lastSeq, await append.durable)
		} catch (error) {
			// The store closed or the board was deleted: nothing later becomes durable either, so no barrier is answered.
			this.#options.log.warn('room.append_refused', { board: this.board, ...errorFields(error) })
			return
		}
		this.#durable++
		this.#answerBarriers()
		if (this.isSettled) for (const resolve of this.#settling.splice(0)) resolve()
	}

	/** Resolves when everything accepted until then is durable. */
	settled(): Promise<void> {
		if (this.isSettled) return Promise.resolve()
		this.#options.store.hurry(this.board)
		return new Promise((resolve) => this.#settling.push(resolve))
	}

	#deliver(): void {
		const { updates, deliveries } = this.#outbox.take(this.#connections)
		this.#whenWritten(() => {
			const receivers = this.#outbox.send(deliveries, this.#options.now())
			this.#options.metrics.broadcast(updates, receivers)
		})
	}

	/** Answers when everything accepted so far is durable, also what came over an earlier connection of this client. */
	receiveBarrier(connection: Connection, n: number): void {
		if (!connection.speaksOurs) {
			connection.speaksOurs = true
			const status = this.#statusFor(connection)
			if (status.state !== 'ok') this.tell(connection, status)
		}
		if (connection.needsResync || connection.owesAnswer) return
		if (this.#barriers.filter((barrier) => barrier.connection === connection).length >= MAX_WAITING_BARRIERS)
			return
		this.#barriers.push({ connection, n, after: this.#appended, atMs: this.#options.now() })
		this.#options.store.hurry(this.board)
		this.#answerBarriers()
	}

	#answerBarriers(): void {
		const nowMs = this.#options.now()
		while (this.#barriers[0] && this.#barriers[0].after <= this.#durable) {
			const barrier = this.#barriers.shift()
			if (!barrier || barrier.connection.needsResync) continue
			barrier.connection.send(encodeBarrier(barrier.n), nowMs)
			this.#options.metrics.barrierAnswered(nowMs - barrier.atMs)
		}
	}

	/** Takes from an awareness message what the connection may say: its own state. Everything else is passed over. */
	receivePresences(connection: Connection, sent: readonly SentPresence[]): void {
		for (const presence of sent) {
			if (connection.clientId === null && !this.#speakFor(connection, presence.id)) continue
			if (presence.id !== connection.clientId) continue
			const state = stateOf(presence)
			if (state === undefined) continue
			const { name, colour } = connection.member.profile()
			this.#presences.set(presence.id, presence.clock, state, {
				p: connection.member.participantId,
				n: name,
				c: colour,
			})
		}
		this.#schedulePresences()
	}

	/** Ties a connection to its client id; the same participant's older connection with it is dead and goes. */
	#speakFor(connection: Connection, client: number): boolean {
		const { participantId } = connection.member
		if (!this.#owners.maySpeakFor(client, participantId) || client === this.#doc.clientID) return false
		const holder = [...this.#connections].find((other) => other.clientId === client)
		if (holder) {
			if (holder.member.participantId !== participantId) return false
			holder.clientId = null
			this.#connections.delete(holder)
			holder.close(CLOSE.replaced)
		}
		connection.clientId = client
		this.#presences.begin(client)
		return true
	}

	/** At once when the last was long enough ago, else when its time has come: a lone move is not delayed. */
	#schedulePresences(): void {
		if (!this.#presences.hasChanges || this.#presenceTimer !== null) return
		const dueMs = this.#presenceSentAtMs + PRESENCE_INTERVAL_MS
		const waitMs = Math.max(0, dueMs - this.#options.now())
		this.#presenceTimer = setTimeout(() => {
			this.#presenceTimer = null
			this.#presenceSentAtMs = this.#options.now()
			const changes = this.#presences.takeChanges()
			const message = changes && encodeAwarenessMessage(changes)
			if (!message) return
			for (const connection of this.#connections) connection.send(message, this.#presenceSentAtMs)
		}, waitMs)
	}

	/** Sends a message of type 100 and up to those who know such messages. */
	announce(message: Uint8Array): void {
		const nowMs = this.#options.now()
		for (const connection of this.#connections) if (connection.speaksOurs) connection.send(message, nowMs)
	}

	/** Tells one connection about the room, if it understands. */
	tell(connection: Connection, status: RoomStatus): void {
		if (connection.speaksOurs) connection.send(encodeRoomStatus(status), this.#options.now())
	}

	/** The disk became full or has room again, or the session has ended or goes on: each hears what holds for them. */
	statusChanged(): void {
		for (const connection of this.#connections)
			if (!connection.needsResync) this.tell(connection, this.#statusFor(connection))
	}

	#statusFor(connection: Connection): RoomStatus {
		const { writable, reason } = this.#options.store.health(this.board)
		if (connection.needsResync) return { state: 'resync' }
		if (!writable) return { state: reason ?? 'io-error' }
		return { state: connection.isEnded ? 'ended' : 'ok' }
	}

	/** Those who are here and may take part, each once. */
	participants(): Set<ParticipantId> {
		const members = [...this.#connections].map(({ member }) => member)
		return new Set(
			members.filter(({ grade }) => grade === 'participate').map((member) => member.participantId)
		)
	}

	/** Everybody who has ever written here. */
	writers(): Set<ParticipantId> {
		return this.#owners.participants()
	}

	closeConnections(code: CloseCode, status?: RoomStatus): void {
		if (status) this.announce(encodeRoomStatus(status))
		for (const connection of this.#connections) connection.close(code)
	}

	/** The document as one update. */
	snapshot(): Uint8Array {
		return this.#encoded.state
	}

	/** What a compaction replaces the log by; the log's length is counted from here. */
	checkpoint(): Checkpoint {
		this.#log = { entries: 0, bytes: 0 }
		return { state: this.snapshot(), owners: this.#owners.copy(), upTo: this.#lastSeq }
	}

	/** Stops timers; the room is not used afterwards. */
	destroy(): void {
		this.#outbox.stop()
		if (this.#presenceTimer) clearTimeout(this.#presenceTimer)
		this.#doc.destroy()
	}
}
