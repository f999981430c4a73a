// What the attacks of docs/security.md have in common. "Lives" = the same process answers /healthz in less than
// 100 ms (median of several) and an honest pair still syncs in less than 500 ms.
import { connect } from 'node:net'
import { afterEach, beforeEach, expect } from 'vitest'
import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { healthMedianMs, quantile } from '../helpers/figures'
import {
	addRecord,
	BOARD,
	connectStock,
	RawClient,
	type RoomServer,
	type StockClient,
	startRooms,
	synced,
} from './roomsHarness'

export const ANNA = 'anna-0001.participate'
export const EVE = 'eve-00001.participate'

/** A server with one board and an honest pair on it, new for every test. */
export class AttackedBoard {
	server!: RoomServer
	victim!: StockClient
	observer!: StockClient
	readonly #raws: RawClient[] = []
	#edits = 0

	async open(options: Parameters<typeof startRooms>[0] = {}): Promise<void> {
		this.server = await startRooms(options)
		this.victim = connectStock(this.server, ANNA)
		this.observer = connectStock(this.server, 'bert-0001.participate')
		await synced(this.victim)
		await synced(this.observer)
		addRecord(this.victim.doc, 'shape:honest', 'mine')
		await expect.poll(() => recordsOf(this.observer.doc).has('shape:honest')).toBe(true)
	}

	async close(): Promise<void> {
		for (const client of this.#raws.splice(0)) client.ws.terminate()
		for (const { provider, doc } of [this.victim, this.observer]) {
			provider.destroy()
			doc.destroy()
		}
		await this.server.stop()
	}

	/** Honest edits arrive in time, nothing hangs in the room's document, and what was there is there. */
	async expectServerLives(): Promise<void> {
		const timesMs: number[] = []
		for (let i = 0; i < 5; i++) {
			const id = `shape:after${this.#edits++}`
			const startMs = performance.now()
			addRecord(this.victim.doc, id)
			await expect.poll(() => recordsOf(this.observer.doc).has(id), { interval: 5 }).toBe(true)
			timesMs.push(performance.now() - startMs)
		}
		expect(quantile(timesMs, 0.5)).toBeLessThan(500)
		const room = await this.server.rooms.open(BOARD)
		room.read((doc) => {
			expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
			expect(recordsOf(doc).has('shape:honest')).toBe(true)
			expect(scaffoldOf(doc).has('shape:zone')).toBe(true)
			expect(metaOf(doc).get('v')).toBe(1)
		})
		expect(await healthMedianMs(`http://127.0.0.1:${this.server.port}`)).toBeLessThan(100)
	}

	async attacker(token = EVE): Promise<RawClient> {
		const client = new RawClient(this.server, token)
		this.#raws.push(client)
		return client.opened()
	}

	/** Sends one refused update and waits until the server has said so. */
	async expectRefused(update: Uint8Array, { token = EVE, step = 2 } = {}): Promise<RawClient> {
		const client = await this.attacker(token)
		client.sendBarrier(1)
		await expect.poll(() => client.barriers()).toEqual([1])
		client.sendUpdate(update, step)
		client.sendBarrier(2)
		await expect
			.poll(() => client.statuses().at(-1) ?? client.code)
			.toSatisfy((v) => v === 'resync' || v === 4400)
		expect(client.barriers()).toEqual([1])
		return client
	}

	/** A raw upgraded TCP connection, for frames that no client library makes. */
	async rawSocket(token = EVE, headers = '') {
		const socket = connect(this.server.port, '127.0.0.1')
		const state = { received: Buffer.alloc(0), isClosed: false }
		socket.on('data', (data) => {
			state.received = Buffer.concat([state.received, data])
		})
		socket.on('close', () => {
			state.isClosed = true
		})
		socket.on('error', () => undefined)
		socket.write(
			`GET /sync/${BOARD} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\nSec-WebSocket-Protocol: constellate, ${token}\r\n${headers}\r\n`
		)
		await expect.poll(() => state.received.toString('latin1')).toContain('101 Switching Protocols')
		return { socket, state }
	}
}

/** A fresh attacked board for each test of the file. */
export function attackedBoard(options?: Parameters<typeof startRooms>[0]): AttackedBoard {
	const board = new AttackedBoard()
	beforeEach(() => board.open(options))
	afterEach(() => board.close())
	return board
}

/** The code of the close frame among these bytes; null when there is none. */
export function closeCodesIn(received: Buffer): number | null {
	const at = received.lastIndexOf(0x88)
	return at < 0 ? null : received.readUInt16BE(at + 2)
}

/** What a change adds to a document, as an update. */
export function changeOf(doc: Y.Doc, change: () => void): Uint8Array {
	const before = Y.encodeStateVector(doc)
	doc.transact(change)
	return Y.encodeStateAsUpdate(doc, before)
}

/** A document with the same content and a client id of its own. */
export function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc()
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	return copy
}

/** How often the server has asked this client for what it lacks. */
export function questionsIn(client: RawClient): number {
	return client.ofType(0).filter((decoder) => decoder.arr[1] === 0).length
}
