import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import {
	encodeBarrier,
	MESSAGE,
	parseRoomStatus,
	type RoomStatus,
	SUBPROTOCOL,
} from '#shared/protocol/messages'
import { Reconnect } from './Reconnect'

/** A barrier is sent at most this often. */
const BARRIER_INTERVAL_MS = 200
/** A network that takes longer than this for a connection counts as none, though the attempt goes on. */
const PATIENCE_MS = 4000

export type BoardProviderEvents = {
	/** Connected and complete: everything the server has is here, everything offline was sent. */
	onSync(): void
	/** What others did has come and is about to be taken into the document. */
	onForeign(): void
	/** The connection is lost, or does not come about. */
	onAway(): void
	/** The server closed for good (4400-4499): the code says why. */
	onClosed(code: number): void
	/** Everything up to this generation is on the server's disk. */
	onDurable(generation: number): void
	onRoomStatus(status: RoomStatus): void
	/** Boards, invitations or the state of the session changed. */
	onSessionChanged(): void
}

export type BoardProviderOptions = {
	/** `ws(s)://host/prefix/sync` */
	socketUrl: string
	/** Tells whether the server is there. */
	healthUrl: string
	boardId: string
	doc: Y.Doc
	token: string
	events: BoardProviderEvents
}

/**
 * The connection of one document to its room: the stock y-websocket provider with our messages added (docs/protocol.md).
 */
export class BoardProvider {
	readonly provider: WebsocketProvider
	#lastBarrierMs = 0
	#barrierTimer: ReturnType<typeof setTimeout> | undefined
	#wantedBarrier: number | null = null
	#isAway = false
	#patience: ReturnType<typeof setTimeout> | undefined
	readonly #onAway: () => void
	readonly #reconnect: Reconnect

	/** Waits for `connect`. */
	constructor({ socketUrl, healthUrl, boardId, doc, token, events }: BoardProviderOptions) {
		// Without its own channel between tabs, so that each tab knows what of it is saved.
		this.provider = new WebsocketProvider(socketUrl, boardId, doc, {
			protocols: [SUBPROTOCOL, token],
			disableBc: true,
			connect: false,
		})
		const takeIn = this.provider.messageHandlers[MESSAGE.sync]
		this.provider.messageHandlers[MESSAGE.sync] = (...message) => {
			events.onForeign()
			takeIn?.(...message)
		}
		this.provider.messageHandlers[MESSAGE.barrier] = (_encoder, decoder) => {
			events.onDurable(decoding.readVarUint(decoder))
		}
		this.provider.messageHandlers[MESSAGE.roomStatus] = (_encoder, decoder) => {
			const status = parseRoomStatus(decoding.readVarString(decoder))
			if (status) events.onRoomStatus(status)
		}
		this.provider.messageHandlers[MESSAGE.sessionChanged] = () => events.onSessionChanged()
		this.#onAway = events.onAway
		this.provider.on('sync', (isSynced: boolean) => {
			if (!isSynced) return
			clearTimeout(this.#patience)
			this.#reconnect.noteConnected()
			this.#isAway = false
			// "sync" comes after we answered the server's own step 1: what was written offline is on its way already.
			events.onSync()
			this.#sendBarrier()
		})
		this.provider.awareness.on('update', this.#onPresence)
		this.#reconnect = this.#makeReconnect(healthUrl)
		this.provider.on('connection-close', () => {
			// When to try again is not for the provider to say.
			this.provider.shouldConnect = false
			this.#reconnect.noteLost()
			this.#noteAway()
		})
		this.provider.on('closed', ({ code }) => {
			this.#reconnect.pause()
			events.onClosed(code)
		})
	}

	#makeReconnect(healthUrl: string): Reconnect {
		return new Reconnect({
			healthUrl,
			state: () => {
				if (this.isSynced) return 'synced'
				if (this.provider.wsconnected) return 'syncing'
				return this.provider.wsconnecting ? 'connecting' : 'away'
			},
			connect: () => this.provider.connect(),
			drop: () => this.provider.disconnect(),
			ask: () => this.#sendBarrier(),
			lastHeardMs: () => this.provider.wsLastMessageReceived,
		})
	}

	/**
	 * The server says who has gone. After a night's sleep, or when the clock was set, everybody looks silent for long:
	 * then it is asked who is here, and what it answers counts although its clocks are not new.
	 */
	readonly #onPresence = ({ removed }: { removed: number[] }, origin: unknown): void => {
		if (origin !== 'timeout' || !this.isSynced) return
		for (const id of removed) this.provider.awareness.meta.delete(id)
		this.provider.ws?.send(new Uint8Array([MESSAGE.queryAwareness]))
	}

	/** Begins to connect, and goes on trying until the server says that there is no use. */
	connect(): void {
		this.#patience = setTimeout(() => this.#noteAway(), PATIENCE_MS)
		this.#reconnect.start()
	}

	/** True when the server could not be reached; false while nothing is known yet. */
	get isAway(): boolean {
		return this.#isAway
	}

	get isSynced(): boolean {
		return this.provider.wsconnected && this.provider.synced
	}

	/** Asks the server to say when everything written so far is durable. */
	requestBarrier(generation: number): void {
		this.#wantedBarrier = generation
		if (!this.isSynced || this.#barrierTimer) return
		const waitMs = Math.max(0, this.#lastBarrierMs + BARRIER_INTERVAL_MS - performance.now())
		this.#barrierTimer = setTimeout(() => {
			this.#barrierTimer = undefined
			if (this.isSynced) this.#sendBarrier()
		}, waitMs)
	}

	#sendBarrier(): void {
		this.#lastBarrierMs = performance.now()
		// Also with nothing to save: it tells the server that this client understands our messages.
		this.provider.ws?.send(encodeBarrier(this.#wantedBarrier ?? 0) as Uint8Array<ArrayBuffer>)
	}

	/** Connects again with another token. */
	reconnect(token: string): void {
		this.provider.protocols = [SUBPROTOCOL, token]
		this.#reconnect.start()
	}

	#noteAway(): void {
		clearTimeout(this.#patience)
		this.#isAway = true
		// The provider speaks before it has forgotten the connection.
		queueMicrotask(this.#onAway)
	}

	destroy(): void {
		clearTimeout(this.#barrierTimer)
		clearTimeout(this.#patience)
		this.#reconnect.stop()
		this.provider.destroy()
	}
}
