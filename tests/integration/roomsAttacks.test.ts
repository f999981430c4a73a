// Rows of docs/security.md that concern the socket. "Lives" = an honest pair still syncs on the same server.
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import {
	addRecord,
	BOARD,
	bytes,
	connectStock,
	RawClient,
	type RoomServer,
	type StockClient,
	startRooms,
	synced,
} from './roomsHarness'

const ANNA = 'anna-0001.participate'
const EVE = 'eve-00001.participate'
let server: RoomServer
let victim: StockClient
let observer: StockClient
const raws: RawClient[] = []

beforeEach(async () => {
	server = await startRooms()
	victim = connectStock(server, ANNA)
	observer = connectStock(server, 'bert-0001.participate')
	await synced(victim)
	await synced(observer)
	addRecord(victim.doc, 'shape:honest', 'mine')
	await expect.poll(() => recordsOf(observer.doc).has('shape:honest')).toBe(true)
})
afterEach(async () => {
	for (const client of raws.splice(0)) client.ws.terminate()
	for (const { provider, doc } of [victim, observer]) {
		provider.destroy()
		doc.destroy()
	}
	await server.stop()
})

let edits = 0
/** An honest edit arrives, nothing hangs in the room's document, and what was there is there. */
async function expectServerLives(): Promise<void> {
	const id = `shape:after${edits++}`
	const startMs = performance.now()
	addRecord(victim.doc, id)
	await expect.poll(() => recordsOf(observer.doc).has(id), { interval: 5 }).toBe(true)
	expect(performance.now() - startMs).toBeLessThan(1500)
	const room = await server.rooms.open(BOARD)
	room.read((doc) => {
		expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
		expect(recordsOf(doc).has('shape:honest')).toBe(true)
		expect(scaffoldOf(doc).has('shape:zone')).toBe(true)
		expect(metaOf(doc).get('v')).toBe(1)
	})
	expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200)
}

async function attacker(token = EVE): Promise<RawClient> {
	const client = new RawClient(server, token)
	raws.push(client)
	return client.opened()
}

/** Sends one refused update and waits until the server has said so. */
async function expectRefused(update: Uint8Array, { token = EVE, step = 2 } = {}): Promise<RawClient> {
	const client = await attacker(token)
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

const changeOf = (doc: Y.Doc, change: () => void): Uint8Array => {
	const before = Y.encodeStateVector(doc)
	doc.transact(change)
	return Y.encodeStateAsUpdate(doc, before)
}
const copyOf = (doc: Y.Doc): Y.Doc => {
	const copy = new Y.Doc()
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	return copy
}

/** A raw upgraded TCP connection, for frames that no client library makes. */
async function rawSocket(token = EVE) {
	const socket = connect(server.port, '127.0.0.1')
	const state = { received: Buffer.alloc(0), isClosed: false }
	socket.on('data', (data) => {
		state.received = Buffer.concat([state.received, data])
	})
	socket.on('close', () => {
		state.isClosed = true
	})
	socket.on('error', () => undefined)
	socket.write(
		`GET /sync/${BOARD} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\nSec-WebSocket-Protocol: constellate, ${token}\r\n\r\n`
	)
	await expect.poll(() => state.received.toString('latin1')).toContain('101 Switching Protocols')
	return { socket, state }
}
const closeCodesIn = (received: Buffer) => {
	const at = received.lastIndexOf(0x88)
	return at < 0 ? null : received.readUInt16BE(at + 2)
}

describe('frames', () => {
	test.each([
		['an unmasked frame', Buffer.from([0x82, 0x01, 0x00]), 1002],
		['opcode 15', Buffer.from([0x8f, 0x80, 0, 0, 0, 0]), 1002],
		['reserved bits', Buffer.from([0xf2, 0x80, 0, 0, 0, 0]), 1002],
		['a close with bad UTF-8', Buffer.from([0x88, 0x84, 0, 0, 0, 0, 0x03, 0xe8, 0xff, 0xfe]), 1007],
	])('A1: %s closes that socket only', async (_name, attack, code) => {
		const { socket, state } = await rawSocket()
		socket.write(attack)
		await expect.poll(() => state.isClosed || closeCodesIn(state.received) === code).toBe(true)
		expect(closeCodesIn(state.received)).toBe(code)
		socket.destroy()
		await expectServerLives()
	})

	test('A2: a header that announces 101 MB closes with 1009 before anything is read', async () => {
		const { socket, state } = await rawSocket()
		const header = Buffer.alloc(14)
		header.set([0x82, 0xff])
		header.writeBigUInt64BE(101n * 1024n * 1024n, 2)
		socket.write(header)
		await expect.poll(() => closeCodesIn(state.received)).toBe(1009)
		socket.destroy()
		await expectServerLives()
	})

	test('A2: an honest resync of 12 MB passes', async () => {
		const doc = new Y.Doc()
		for (let i = 0; i < 12; i++) addRecord(doc, `shape:big${i}`, 'x'.repeat(1024 * 1024))
		const client = await attacker(ANNA)
		client.sendUpdate(Y.encodeStateAsUpdate(doc), 1)
		client.sendBarrier(1)
		await expect.poll(() => client.barriers(), { timeout: 10_000 }).toEqual([1])
		await expect.poll(() => recordsOf(observer.doc).has('shape:big11'), { timeout: 10_000 }).toBe(true)
		await expectServerLives()
	}, 30_000)

	test('A3: more than 512 fragments of one message close with 1008', async () => {
		const { socket, state } = await rawSocket()
		const first = Buffer.from([0x02, 0x81, 0, 0, 0, 0, 0])
		const more = Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0])
		socket.write(Buffer.concat([first, ...new Array<Buffer>(16_000).fill(more)]))
		await expect.poll(() => closeCodesIn(state.received)).toBe(1008)
		socket.destroy()
		await expectServerLives()
	})

	test('A7: a reader that never reads is closed when 8 MB wait for it', async () => {
		const { socket } = await rawSocket()
		socket.pause()
		await expect.poll(() => server.rooms.size.connections).toBe(3)
		const text = 'x'.repeat(1024 * 1024)
		let sent = 0
		await expect
			.poll(
				async () => {
					if (sent < 60) addRecord(victim.doc, `shape:flood${sent++}`, text)
					return server.rooms.size.connections
				},
				{ timeout: 25_000, interval: 50 }
			)
			.toBe(2)
		socket.destroy()
		await expectServerLives()
	}, 40_000)

	test('a text frame and an unknown message type close with 4400', async () => {
		const text = await attacker()
		text.ws.send('hello')
		const unknown = await attacker()
		unknown.ws.send(new Uint8Array([77, 1, 2]))
		await expect.poll(() => [text.code, unknown.code]).toEqual([4400, 4400])
		await expectServerLives()
	})
})

describe('updates', () => {
	test.each([
		['2^31 clients', bytes(2 ** 31)],
		['2^33 structs', bytes(1, 2 ** 33, 1, 0)],
		['a delete set of 2^31 clients', bytes(0, 2 ** 31)],
	])('B1: %s in a few bytes are refused at once', async (_name, update) => {
		const startMs = performance.now()
		await expectRefused(update)
		expect(performance.now() - startMs).toBeLessThan(1000)
		await expectServerLives()
	})

	test('B1: a connection is closed with 4403 after three refused updates', async () => {
		const client = await attacker()
		const doc = new Y.Doc()
		for (let i = 0; i < LIMITS.maxRefusalsPerConnection; i++) {
			client.sendUpdate(changeOf(doc, () => doc.getMap('meta').set(`k${i}`, i)))
			if (i === 0) expect(client.code).toBeNull()
			doc.clientID++
		}
		await expect.poll(() => client.code).toBe(4403)
		await expectServerLives()
	})

	test('B2: version 2 bytes in a version 1 message are refused', async () => {
		const doc = new Y.Doc()
		addRecord(doc, 'shape:v2')
		await expectRefused(Y.encodeStateAsUpdateV2(doc))
		expect(recordsOf(observer.doc).has('shape:v2')).toBe(false)
		await expectServerLives()
	})

	test('B3: more than 50 new client ids an hour are refused', async () => {
		const crowd = new Y.Doc()
		for (let i = 0; i <= LIMITS.maxNewClientIdsPerHour; i++) {
			const doc = new Y.Doc()
			addRecord(doc, `shape:crowd${i}`)
			Y.applyUpdate(crowd, Y.encodeStateAsUpdate(doc))
		}
		await expectRefused(Y.encodeStateAsUpdate(crowd), { step: 1 })
		await expectServerLives()
	})

	test('B4: 3,000 mutants of honest updates change nothing that is not theirs', async () => {
		const seed = Date.now() % 1_000_000
		const random = mulberry32(seed)
		const doc = new Y.Doc()
		addRecord(doc, 'shape:seed', 'some text')
		const honest = Y.encodeStateAsUpdate(doc)
		let client = await attacker()
		for (let i = 0; i < 3000; i++) {
			if (client.ws.readyState !== WebSocket.OPEN) client = await attacker()
			const mutant = honest.slice(0, random() < 0.3 ? Math.floor(random() * honest.length) : honest.length)
			for (let flips = 1 + Math.floor(random() * 4); flips > 0 && mutant.length > 0; flips--)
				mutant[Math.floor(random() * mutant.length)] = Math.floor(random() * 256)
			client.sendUpdate(mutant, 1 + (i % 2))
			if (i % 25 === 0) {
				client.ws.send(new Uint8Array([3]))
				client.ws.ping()
				await new Promise<void>((resolve) => {
					client.ws.once('pong', () => resolve())
					client.ws.once('close', () => resolve())
				})
			}
		}
		await expectServerLives().catch((error: unknown) => {
			throw new Error(`seed ${seed}`, { cause: error })
		})
	}, 60_000)

	test('B5: a clock gap is refused and the client is told to start afresh', async () => {
		const doc = new Y.Doc()
		addRecord(doc, 'shape:lost')
		await expectRefused(changeOf(doc, () => addRecord(doc, 'shape:late')))
		await expectServerLives()
	})

	test('B5: skips, pending deletions and circles of dependencies are refused', async () => {
		const skip = bytes(1, 1, 4711, 0, new Uint8Array([10]), 5, 0)
		const farDelete = bytes(0, 1, 4711, 1, 100, 5)
		const item = (origin: number) => [new Uint8Array([0x84]), origin, 0, 'x']
		const circle = bytes(2, 1, 11, 0, ...item(12), 1, 12, 0, ...item(11), 0)
		for (const update of [skip, farDelete, circle]) await expectRefused(update)
		await expectServerLives()
	})

	test('B6: a forged struct for a live colleague is dropped and the colleague goes on', async () => {
		const forged = copyOf(victim.doc)
		forged.clientID = victim.doc.clientID
		const update = changeOf(forged, () => addRecord(forged, 'shape:forged'))
		const client = await expectRefused(update)
		await expect.poll(() => questionsIn(client)).toBeGreaterThan(1)
		expect(client.code).toBeNull()
		for (let i = 1; i < LIMITS.maxRefusalsPerConnection; i++) client.sendUpdate(update)
		await expect.poll(() => client.code).toBe(4403)
		await expectServerLives()
		expect(recordsOf(observer.doc).has('shape:forged')).toBe(false)
	})

	test('B6: also when the colleague is offline and the server was started again', async () => {
		victim.provider.disconnect()
		const forged = copyOf(victim.doc)
		forged.clientID = victim.doc.clientID
		addRecord(victim.doc, 'shape:offline')
		await server.rooms.closeBoard(BOARD, 4503)
		await expectRefused(
			changeOf(forged, () => addRecord(forged, 'shape:forged')),
			{ step: 1 }
		)
		victim.provider.connect()
		await expect.poll(() => recordsOf(observer.doc).has('shape:offline'), { timeout: 5000 }).toBe(true)
		await expectServerLives()
	})

	test('B6: duplicates of what others wrote are harmless', async () => {
		const client = await attacker()
		client.sendUpdate(Y.encodeStateAsUpdate(observer.doc), 1)
		client.sendBarrier(1)
		await expect.poll(() => client.barriers()).toEqual([1])
		expect(client.statuses()).toEqual([])
	})

	test('B7: 20,000 nested maps and values nested deeper than 16 are refused', async () => {
		const nested = new Y.Doc()
		nested.transact(() => {
			let map = new Y.Map<unknown>()
			recordsOf(nested).set('shape:deep', map as never)
			for (let i = 0; i < 20_000; i++) {
				const inner = new Y.Map<unknown>()
				map.set('m', inner)
				map = inner
			}
		})
		await expectRefused(Y.encodeStateAsUpdate(nested))
		const plain = new Y.Doc()
		let value: unknown = 1
		for (let i = 0; i < 1000; i++) value = [value]
		recordsOf(plain).set('shape:any', value as never)
		await expectRefused(Y.encodeStateAsUpdate(plain))
		await expectServerLives()
	})

	test.each(['meta', 'scaffold', 'elsewhere'])('nobody but the server writes the root %s', async (root) => {
		const doc = copyOf(observer.doc)
		await expectRefused(changeOf(doc, () => doc.getMap(root).set('v', 99)))
		await expectServerLives()
	})

	test('nobody but the server writes into or deletes a scaffold record', async () => {
		const inside = copyOf(observer.doc)
		await expectRefused(changeOf(inside, () => scaffoldOf(inside).get('shape:zone')?.set('@', [0, 0])))
		const overwritten = copyOf(observer.doc)
		await expectRefused(changeOf(overwritten, () => scaffoldOf(overwritten).get('shape:zone')?.set('_', {})))
		const deleted = copyOf(observer.doc)
		await expectRefused(changeOf(deleted, () => scaffoldOf(deleted).delete('shape:zone')))
		await expectServerLives()
	})

	test('Z4: a viewer reads, and its edits are dropped and end its connection', async () => {
		const viewer = connectStock(server, 'vera-0001.view')
		await expect.poll(() => recordsOf(viewer.doc).has('shape:honest')).toBe(true)
		for (let i = 0; i < LIMITS.maxRefusalsPerConnection; i++) addRecord(viewer.doc, `shape:viewer${i}`)
		await expect.poll(() => viewer.closes).toContain(4403)
		viewer.provider.destroy()
		await expectServerLives()
		expect(recordsOf(observer.doc).has('shape:viewer0')).toBe(false)
	})

	test('an honest client closed out by a refusal is not closed for typing on', async () => {
		const doc = copyOf(observer.doc)
		const client = await expectRefused(changeOf(doc, () => metaOf(doc).set('v', 2)))
		for (let i = 0; i < 10; i++) client.sendUpdate(changeOf(doc, () => addRecord(doc, `shape:t${i}`)))
		client.ws.send(new Uint8Array([3]))
		await expect.poll(() => client.presences().length).toBeGreaterThan(0)
		expect(client.code).toBeNull()
	})
})

describe('presence', () => {
	test('W1: states of others, 20,000 ids and 1 MB are passed over without blame', async () => {
		const client = await attacker()
		client.sendPresence(666, 1, { x: 1, y: 1 })
		client.sendPresences([[victim.doc.clientID, 999, { x: 6, y: 6, n: 'Mallory' }]])
		client.sendPresences(Array.from({ length: 20_000 }, (_, i) => [i + 1000, 1, {}]))
		client.sendPresence(666, 2, { x: 2, y: 2, junk: 'x'.repeat(1024 * 1024) })
		client.sendPresence(666, 3, { x: 3, y: 3 })
		await expect.poll(() => observer.awareness.getStates().get(666)?.x).toBe(3)
		expect([...observer.awareness.getStates().keys()].sort()).toEqual(
			[666, victim.doc.clientID, observer.doc.clientID].sort()
		)
		expect(observer.awareness.getStates().get(victim.doc.clientID)?.n).toBe('name of anna-0001')
		expect(client.code).toBeNull()
	})

	test('W1: 1000 messages at once reach the others coalesced', async () => {
		const client = await attacker()
		const watcher = await attacker('carl-0001.participate')
		for (let i = 1; i <= 1000; i++) client.sendPresence(666, i, { x: i, y: 0 })
		await expect.poll(() => watcher.presences().at(-1)?.state?.x).toBe(1000)
		expect(watcher.presences().filter(({ id }) => id === 666).length).toBeLessThan(20)
	})

	test('W1: thousands of messages for long close with 4429', async () => {
		const client = await attacker()
		for (let i = 1; i <= 5000; i++) client.sendPresence(666, i, {})
		await expect.poll(() => client.code).toBe(4429)
		await expectServerLives()
	})
})

function questionsIn(client: RawClient): number {
	return client.ofType(0).filter((decoder) => decoder.arr[1] === 0).length
}

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
