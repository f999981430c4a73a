// All clients of a run, in one process of their own.
import * as Y from 'yjs'
import { makeRecords } from '../board'
import { createParticipant } from '../drivers/createParticipant'
import type { Base, Entrance, Participant, ParticipantOptions } from '../drivers/Participant'
import { NESTED, OURS, seededDoc } from '../layouts'
import { OursEntrances } from '../oursEntrances'
import type { DriverName } from '../peers'
import { nowUs } from '../stamp'
import type { Latencies } from './Latencies'

/** The server that is measured. `dataDir` tells whether it is the same one, started again. */
export type Target = { driver: DriverName; port: number; pid: number; dataDir: string }

/** What is edited: a note is moved, or a pointer. */
export type EditKind = 'move' | 'point'

/** Somebody who edits at a steady rate. */
export type Sender = {
	number: number
	participant: Participant
	kind: EditKind
	recordId: string
	sequence: number
	/** Monotonic time of its next edit, µs. */
	dueUs: number
	x: number
	y: number
}

/** A time in which latencies are gathered, by when the edit was sent. */
export type Window = { fromUs: number; toUs: number; received: Latencies; applied: Latencies }

export class Fleet {
	participants: Participant[] = []
	senders: Sender[] = []
	windows: Window[] = []
	readonly counts = { delivered: 0, doubled: 0, outOfOrder: 0, dropped: 0 }
	#target: Target | null = null
	#entrances = new OursEntrances()
	readonly #bases = new Map<number, Base>()

	get target(): Target {
		if (!this.#target) throw new Error('no server to connect to')
		return this.#target
	}

	/** Boards are known again when the server stands on the same data folder. */
	aim(target: Target): void {
		if (this.#target?.dataDir !== target.dataDir) {
			this.#entrances = new OursEntrances()
			this.#bases.clear()
		}
		this.#target = target
		this.#entrances.setPort(target.port)
		this.participants = []
		this.senders = []
	}

	/** Makes the rooms that have to be made before somebody can come. */
	async prepare(rooms: readonly string[]): Promise<void> {
		if (this.target.driver !== 'ours') return
		for (const room of rooms) await this.#entrances.board(room)
	}

	async make(room: string, options: Partial<ParticipantOptions> = {}): Promise<Participant> {
		return createParticipant(this.target.driver, {
			room,
			entrance: options.entrance ?? (await this.#enter(room)),
			isFull: false,
			onStamp: this.#noteStamp,
			onDrop: () => {
				this.counts.dropped++
			},
			...options,
		})
	}

	async #enter(room: string): Promise<Entrance> {
		const { driver, port } = this.target
		if (driver === 'ours') return this.#entrances.enter(room)
		return { url: `ws://127.0.0.1:${port}/${room}`, headers: {} }
	}

	/** The board of this many records. */
	base(count: number): Base {
		const known = this.#bases.get(count)
		if (known) return known
		const records = makeRecords(count)
		const isYjs = this.target.driver !== 'tldraw'
		const layout = this.target.driver === 'ours' ? OURS : NESTED
		const update = isYjs ? Y.encodeStateAsUpdate(seededDoc(layout, records)) : new Uint8Array()
		const base: Base = { records, update, vector: null, clock: 0 }
		this.#bases.set(count, base)
		return base
	}

	/** Readies everybody for as many senders. */
	resetCounts(): void {
		for (const participant of this.participants) {
			participant.lastSeen = new Int32Array(this.senders.length)
			participant.seenCount = new Int32Array(this.senders.length)
		}
		Object.assign(this.counts, { delivered: 0, doubled: 0, outOfOrder: 0, dropped: 0 })
		this.windows = []
	}

	readonly #noteStamp = (
		participant: Participant,
		sentUs: number,
		sender: number,
		sequence: number
	): void => {
		if (participant.ownSenders.has(sender) || sender >= participant.lastSeen.length) return
		const last = participant.lastSeen[sender] ?? 0
		if (sequence === last) this.counts.doubled++
		else if (sequence < last) this.counts.outOfOrder++
		if (sequence <= last) return
		participant.lastSeen[sender] = sequence
		participant.seenCount[sender]! += 1
		this.counts.delivered++
		for (let i = this.windows.length - 1; i >= 0; i--) {
			const window = this.windows[i]
			if (!window || sentUs < window.fromUs || sentUs >= window.toUs) continue
			const latencies = participant.isFull ? window.applied : window.received
			latencies.add(nowUs() - sentUs)
			return
		}
	}

	closeAll(): void {
		for (const participant of this.participants) participant.close()
		this.participants = []
		this.senders = []
	}
}
