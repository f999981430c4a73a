// One connection is one participant. A light one scans the bytes it receives for stamps, which is cheap; a full one
// holds the document as well.

import type { PlainRecord } from '#shared/records/layout'
import type { StrokePoint } from '#shared/records/strokes'
import type { Records } from '../board'
import type { Place } from '../layouts'
import { RawSocket } from '../RawSocket'
import { scanStamps } from '../stamp'

/** Where to connect. */
export type Entrance = { url: string; headers: Readonly<Record<string, string>> }

/** A board as it was filled: what an editor starts from and what a client that comes back still has. */
export type Base = {
	records: readonly PlainRecord[]
	/** The records as one Yjs update; empty for servers without Yjs. */
	update: Uint8Array
	/** State vector of a client that holds the board as the server has it; null before the board was filled. */
	vector: Uint8Array | null
	/** The server's clock then, for tldraw sync. */
	clock: number
}

export type ParticipantOptions = {
	room: string
	entrance: Entrance
	isFull: boolean
	onStamp: ((participant: Participant, sentUs: number, sender: number, sequence: number) => void) | null
	onDrop(): void
	/** What it still has from an earlier connection. */
	known?: Base
	/** It counts as synced once so many bytes came: some servers answer before they have loaded the board. */
	neededBytes?: number
}

type Waiting = { resolve(): void; reject(reason: Error): void }

export abstract class Participant {
	readonly room: string
	readonly isFull: boolean
	readonly entrance: Entrance
	/** Last sequence seen and number of edits seen, by sender. */
	lastSeen = new Int32Array(0)
	seenCount = new Int32Array(0)
	/** Sender numbers of its own edits. */
	readonly ownSenders = new Set<number>()
	/** From the attempt to connect until it was synced, ms. */
	syncMs = 0
	/** Called after each message, for whoever waits for a state. */
	onProgress: (() => void) | null = null
	protected readonly options: ParticipantOptions
	protected readonly waiting: Waiting[] = []
	#socket: RawSocket | null = null
	#startMs = 0
	#isSynced = false
	#resolveSynced: () => void = () => {}
	#rejectSynced: (reason: Error) => void = () => {}

	constructor(options: ParticipantOptions) {
		this.options = options
		this.room = options.room
		this.isFull = options.isFull
		this.entrance = options.entrance
	}

	get socket(): RawSocket {
		if (!this.#socket) throw new Error('not connected')
		return this.#socket
	}
	get isOpen(): boolean {
		return this.#socket?.isOpen ?? false
	}

	/** Resolves when the server has said that everything is there. */
	connect(): Promise<void> {
		this.#startMs = performance.now()
		const synced = new Promise<void>((resolve, reject) => {
			this.#resolveSynced = resolve
			this.#rejectSynced = reject
		})
		const { url, headers } = this.entrance
		this.#socket = new RawSocket(url, headers, {
			onOpen: () => this.begin(),
			onMessage: (bytes) => {
				this.receive(bytes)
				this.onProgress?.()
			},
			onClose: (reason) => this.#fail(new Error(`${this.room}: ${reason}`)),
		})
		return synced
	}

	#fail(error: Error): void {
		this.#rejectSynced(error)
		for (const { reject } of this.waiting.splice(0)) reject(error)
		this.stop()
		this.options.onDrop()
	}

	close(): void {
		this.stop()
		this.#socket?.close()
	}

	/** The network went away. */
	cut(): void {
		this.stop()
		this.#socket?.cut()
	}

	/** To be called when the server has answered; may be too early when bytes are still missing. */
	protected noteSynced(): void {
		if (this.#isSynced || this.socket.bytesIn < (this.options.neededBytes ?? 0)) return
		this.#isSynced = true
		this.syncMs = performance.now() - this.#startMs
		this.#resolveSynced()
	}
	protected get isSynced(): boolean {
		return this.#isSynced
	}

	protected scan(bytes: Buffer): void {
		const { onStamp } = this.options
		if (onStamp) scanStamps(bytes, (sentUs, sender, sequence) => onStamp(this, sentUs, sender, sequence))
	}

	protected wait(): Promise<void> {
		return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
	}

	/** First words after the handshake. */
	protected abstract begin(): void
	/** The bytes are overwritten afterwards. */
	protected abstract receive(bytes: Buffer): void
	/** Ends timers. */
	protected stop(): void {}

	/** Fills an empty board; resolves when the server has it. */
	abstract fill(base: Base): Promise<void>
	/** Starts editing a board that it holds as it was filled. */
	abstract edit(base: Base | null): void
	abstract put(record: PlainRecord): void
	abstract move(id: string, place: Place): void
	abstract point(participant: number, place: Place): void
	abstract beginStroke(variant: StrokeVariant): void
	/** Draws up to, but not including, this point. */
	abstract drawTo(points: readonly StrokePoint[], end: number): void
	/** Resolves when the server has handled everything sent before. */
	abstract handled(): Promise<void>
	/** Records of a full participant. */
	abstract records(): Records
	abstract recordCount(): number
	/** The board as an editor holds it, for what it should have become. */
	abstract editedRecords(): Records
	/** Everything a full participant holds, as one Yjs update; null without Yjs. */
	abstract encodedState(): Uint8Array | null
	/** What it could bring along when it comes back. */
	abstract resumePoint(): Pick<Base, 'vector' | 'clock'>
}

/** How a pen stroke is written: the whole record at every move, or only what is new. */
export type StrokeVariant = 'whole' | 'append' | 'patch'
