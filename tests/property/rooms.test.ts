// Random edits, cuts and unloads: whatever was accepted is equal everywhere, in memory and in the log.
import { isDeepStrictEqual } from 'node:util'
import * as decoding from 'lib0/decoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import type { ParticipantId } from '#shared/ids'
import { encodeBarrier, encodeUpdateMessage } from '#shared/protocol/messages'
import type { Connection } from '../../server/rooms/Connection'
import { loadDocument } from '../../server/rooms/loadDocument'
import { NO_METRICS, type Socket } from '../../server/rooms/ports'
import type { Room } from '../../server/rooms/Room'
import { Rooms } from '../../server/rooms/Rooms'
import { receive } from '../../server/rooms/receive'
import { encodeSyncStep1, encodeSyncStep2 } from '../../server/rooms/syncMessages'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import { BOARD, QUIET, templateUpdate } from '../integration/roomsHarness'

const RUNS = 60
const STEPS = 120
/** What has not come by then does not come. */
const PATIENCE_MS = 5000
const RECORDS = ['shape:a', 'shape:b', 'shape:c', 'shape:d', 'shape:e']

/** A client whose line can be cut and whose messages wait until they are let through, in both directions. */
class Peer {
	readonly doc = new Y.Doc()
	readonly participant: ParticipantId
	readonly #rooms: Rooms
	#room: Room | null = null
	#connection: Connection | null = null
	#toServer: Uint8Array[] = []
	#toClient: Uint8Array[] = []
	closeCode: number | null = null
	barriers = 0

	constructor(rooms: Rooms, name: string) {
		this.#rooms = rooms
		this.participant = name as ParticipantId
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server' && this.#connection) this.#toServer.push(encodeUpdateMessage(update))
		})
	}

	get isConnected(): boolean {
		return this.#connection !== null
	}

	async connect(): Promise<void> {
		this.#room = await this.#rooms.open(BOARD)
		const inbox: Uint8Array[] = []
		this.#toClient = inbox
		let isOpen = true
		const socket: Socket = {
			get isOpen() {
				return isOpen
			},
			waitingBytes: 0,
			send: (messages) => void inbox.push(...messages),
			close: (code) => {
				isOpen = false
				this.closeCode = code
			},
		}
		this.#connection = this.#room.join(socket, {
			participantId: this.participant,
			grade: 'participate',
			profile: () => ({ name: '', colour: 0 }),
		})
		this.#toServer = [encodeSyncStep1(Y.encodeStateVector(this.doc))]
	}

	/** Cuts the line: what is on the way in either direction is lost. */
	cut(): void {
		if (this.#connection) this.#room?.leave(this.#connection)
		this.#connection = null
		this.#toServer = []
		this.#toClient = []
		this.#rooms.touch(BOARD)
	}

	/** Lets some messages through; true when there were any. */
	deliver(count: number): boolean {
		const connection = this.#connection
		if (!connection || !this.#room) return false
		const up = this.#toServer.splice(0, count)
		for (const message of up)
			receive(this.#room, connection, message, { nowMs: Date.now(), metrics: NO_METRICS })
		const down = this.#toClient.splice(0, count)
		for (const message of down) this.#read(message)
		return up.length + down.length > 0
	}

	sendBarrier(): void {
		this.#toServer.push(encodeBarrier(1))
	}

	#read(message: Uint8Array): void {
		const decoder = decoding.createDecoder(message)
		const type = decoding.readVarUint(decoder)
		if (type === 100) this.barriers++
		if (type !== 0) return
		const step = decoding.readVarUint(decoder)
		const payload = decoding.readVarUint8Array(decoder)
		if (step > 0) Y.applyUpdate(this.doc, payload, 'server')
		else this.#toServer.push(encodeSyncStep2(Y.encodeStateAsUpdate(this.doc, payload)))
	}
}

function edit(doc: Y.Doc, random: () => number): void {
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
	const id = pick(RECORDS)
	const record = recordsOf(doc).get(id)
	const text = record?.get('p.richText')
	const kind = random()
	doc.transact(() => {
		if (!record || kind < 0.1) {
			const fresh = new Y.Map<unknown>()
			fresh.set('_', { type: 'note' })
			fresh.set('p.richText', new Y.Text('start'))
			recordsOf(doc).set(id, fresh)
		} else if (kind < 0.2) recordsOf(doc).delete(id)
		else if (kind < 0.5) record.set('@', ['page:page', Math.floor(random() * 100), 0, 0])
		else if (text instanceof Y.Text && kind < 0.8)
			text.insert(Math.floor(random() * (text.length + 1)), 'abc')
		else if (text instanceof Y.Text && text.length > 1)
			text.delete(Math.floor(random() * (text.length - 1)), 1)
	})
}

async function flush(peers: Peer[]): Promise<void> {
	for (let quiet = 0; quiet < 3; ) {
		await new Promise((resolve) => setImmediate(resolve))
		quiet = peers.map((peer) => peer.deliver(1000)).some(Boolean) ? 0 : quiet + 1
	}
}

/** How far each client's structs go, and what people see; the order of keys differs between replicas. */
const stateOf = (doc: Y.Doc) => [
	[...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
	recordsOf(doc).toJSON(),
]

async function play(seed: number): Promise<void> {
	const random = mulberry32(seed)
	const store = new MemoryBoardStore()
	const rooms = new Rooms({
		store,
		log: QUIET,
		metrics: NO_METRICS,
		idleRoomMs: 0,
		compactAfterEntries: 20,
		deliveryIntervalMs: 0,
	})
	await rooms.seed(BOARD, templateUpdate())
	// Two tabs of one participant are among them.
	const peers = ['anna', 'anna', 'bert', 'carl', 'dora'].map((name) => new Peer(rooms, name))
	for (let step = 0; step < STEPS; step++) {
		const peer = peers[Math.floor(random() * peers.length)] as Peer
		const kind = random()
		if (kind < 0.5) edit(peer.doc, random)
		else if (kind < 0.8) peer.deliver(1 + Math.floor(random() * 3))
		else if (peer.isConnected && kind < 0.9) peer.cut()
		else if (!peer.isConnected) await peer.connect()
		if (random() < 0.02) for (const other of peers) other.cut()
		if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
	}
	for (const peer of peers) if (!peer.isConnected) await peer.connect()
	await flush(peers)
	for (const peer of peers) peer.sendBarrier()
	await flush(peers)

	expect(peers.map(({ closeCode, barriers }) => ({ closeCode, barriers }))).toEqual(
		peers.map(() => ({ closeCode: null, barriers: 1 }))
	)
	const room = await rooms.open(BOARD)
	const live = room.read(stateOf)
	// A room that finds sending slow sends the rest a little later.
	const isHere = ({ doc }: Peer) => isDeepStrictEqual(stateOf(doc), live)
	const untilMs = performance.now() + PATIENCE_MS
	while (!peers.every(isHere) && performance.now() < untilMs) await flush(peers)
	for (const { doc } of peers) expect(stateOf(doc)).toEqual(live)
	for (const peer of peers) peer.cut()
	await rooms.closeAll()
	const stored = await store.load(BOARD)
	if (!stored) throw new Error('the board is gone')
	const reloaded = loadDocument(stored)
	expect(stateOf(reloaded.doc)).toEqual(live)
	expect(reloaded.heldBack).toBe(0)
	for (const { doc, participant } of peers)
		if (doc.store.clients.has(doc.clientID)) expect(reloaded.owners.get(doc.clientID)).toBe(participant)
}

describe('five replicas with random edits, cuts, reconnections and unloads', () => {
	const base = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
	test(`are equal to each other, to the room and to the log (SEED=${base}, ${RUNS} runs)`, async () => {
		for (let run = 0; run < RUNS; run++)
			await play(base + run).catch((error: unknown) => {
				throw new Error(`seed ${base + run}`, { cause: error })
			})
	}, 120_000)
})

/** An unloading is over by then. */
const UNLOADING_MS = 3

test('R5: a client that leaves and comes back while its room unloads loses nothing, 2,000 times', async () => {
	const store = new MemoryBoardStore()
	let unloads = 0
	const metrics = { ...NO_METRICS, roomClosed: () => void unloads++ }
	const rooms = new Rooms({ store, log: QUIET, metrics, idleRoomMs: 0, compactAfterEntries: 50 })
	await rooms.seed(BOARD, templateUpdate())
	const random = mulberry32(5)
	const peer = new Peer(rooms, 'anna')
	for (let i = 0; i < 2000; i++) {
		await peer.connect()
		recordsOf(peer.doc).set(`shape:n${i % 100}`, new Y.Map<unknown>([['_', { i }]]))
		peer.deliver(10)
		peer.deliver(10)
		peer.cut()
		// Until some moment before, in or after an unloading, which begins a millisecond later at the soonest: a number of turns of
		// the event loop would be too short on a fast machine.
		const backAtMs = performance.now() + random() * UNLOADING_MS
		while (performance.now() < backAtMs) await new Promise((resolve) => setImmediate(resolve))
	}
	expect(unloads).toBeGreaterThan(50)
	await peer.connect()
	await flush([peer])
	const room = await rooms.open(BOARD)
	expect(room.read(stateOf)).toEqual(stateOf(peer.doc))
	peer.cut()
	await rooms.closeAll()
	const stored = await store.load(BOARD)
	if (!stored) throw new Error('the board is gone')
	expect(stateOf(loadDocument(stored).doc)).toEqual(stateOf(peer.doc))
}, 60_000)

/** Small seeded random numbers, 0 to 1. */
function mulberry32(seed: number): () => number {
	let a = seed
	return () => {
		a = (a + 0x6d2b79f5) | 0
		let t = Math.imul(a ^ (a >>> 15), 1 | a)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}
}
