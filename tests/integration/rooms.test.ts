// What a stock y-websocket client and ours see of a board's room, over real sockets.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { metaOf, recordsOf } from '#shared/boardDoc'
import type { BoardId } from '#shared/ids'
import type { LoadedBoard } from '../../server/storage/BoardStore'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import {
	addRecord,
	BOARD,
	connectStock,
	HeldBoardStore,
	RawClient,
	type RoomServer,
	type StockClient,
	startRooms,
	synced,
} from './roomsHarness'

const open: { clients: (StockClient | RawClient)[]; servers: RoomServer[] } = { clients: [], servers: [] }
afterEach(async () => {
	for (const client of open.clients.splice(0)) {
		if (client instanceof RawClient) client.ws.terminate()
		else {
			client.provider.destroy()
			client.doc.destroy()
		}
	}
	for (const server of open.servers.splice(0)) await server.stop()
})

const start = async (...options: Parameters<typeof startRooms>) => {
	const server = await startRooms(...options)
	open.servers.push(server)
	return server
}
const stock = (...args: Parameters<typeof connectStock>) => {
	const client = connectStock(...args)
	open.clients.push(client)
	return client
}
const raw = async (...args: ConstructorParameters<typeof RawClient>) => {
	const client = new RawClient(...args)
	open.clients.push(client)
	return client.opened()
}
const knocking = (...args: ConstructorParameters<typeof RawClient>) => {
	const client = new RawClient(...args)
	open.clients.push(client)
	return client
}

describe('two stock clients', () => {
	test('see the template and each other', async () => {
		const server = await start()
		const anna = stock(server, 'anna-0001.participate')
		const bert = stock(server, 'bert-0001.participate')
		await synced(anna)
		await synced(bert)
		expect(metaOf(anna.doc).get('v')).toBe(1)
		addRecord(anna.doc, 'shape:a', 'from anna')
		addRecord(bert.doc, 'shape:b', 'from bert')
		await expect.poll(() => recordsOf(bert.doc).size).toBe(2)
		await expect.poll(() => recordsOf(anna.doc).size).toBe(2)
		expect(recordsOf(anna.doc).toJSON()).toEqual(recordsOf(bert.doc).toJSON())
	})

	test('bring their offline edits and share them', async () => {
		const server = await start()
		const doc = new Y.Doc()
		addRecord(doc, 'shape:offline', 'written on the train')
		const anna = stock(server, 'anna-0001.participate', { doc })
		const bert = stock(server, 'bert-0001.participate')
		await synced(anna)
		await expect.poll(() => recordsOf(bert.doc).has('shape:offline')).toBe(true)
	})

	test('who type while the connection opens lose nothing, and are not told to start afresh', async () => {
		const server = await start()
		const doc = new Y.Doc()
		addRecord(doc, 'shape:offline')
		const anna = stock(server, 'anna-0001.participate', { doc })
		const bert = stock(server, 'bert-0001.participate')
		// Before the server's question has come, so that this edit reaches the server ahead of the offline one.
		anna.provider.on('status', ({ status }) => {
			if (status === 'connected') setImmediate(() => addRecord(doc, 'shape:early'))
		})
		await expect.poll(() => [...recordsOf(bert.doc).keys()].sort()).toEqual(['shape:early', 'shape:offline'])
		addRecord(doc, 'shape:later')
		await expect.poll(() => recordsOf(bert.doc).has('shape:later')).toBe(true)
		expect(anna.closes).toEqual([])
	})

	test('see each other with the name and colour that the server gives', async () => {
		const server = await start()
		const anna = stock(server, 'anna-0001.participate')
		const bert = stock(server, 'bert-0001.participate')
		anna.awareness.setLocalState({ n: 'The Mayor', c: 9, p: 'somebody', x: 4, y: 2 })
		await expect
			.poll(() => bert.awareness.getStates().get(anna.doc.clientID))
			.toEqual({ n: 'name of anna-0001', c: 3, p: 'anna-0001', x: 4, y: 2 })
		anna.provider.destroy()
		await expect.poll(() => bert.awareness.getStates().has(anna.doc.clientID)).toBe(false)
	})

	test('come back visibly with a clock that was used before', async () => {
		const server = await start()
		const bert = stock(server, 'bert-0001.participate')
		const first = await raw(server, 'anna-0001.participate')
		first.sendPresence(77, 40, { x: 1, y: 1 })
		await expect.poll(() => bert.awareness.getStates().get(77)?.x).toBe(1)
		first.ws.terminate()
		await expect.poll(() => bert.awareness.getStates().has(77)).toBe(false)
		const second = await raw(server, 'anna-0001.participate')
		second.sendPresence(77, 1, { x: 2, y: 2 })
		await expect.poll(() => bert.awareness.getStates().get(77)?.x).toBe(2)
	})

	test('are quiet when nobody moves: an echo is not answered', async () => {
		const server = await start()
		const anna = stock(server, 'anna-0001.participate')
		const watcher = await raw(server, 'bert-0001.participate')
		await synced(anna)
		const first = await raw(server, 'carl-0001.participate')
		first.sendPresence(anna.doc.clientID + 1, 9, {})
		anna.awareness.setLocalState({ x: 1, y: 1 })
		await expect.poll(() => watcher.presences().filter(({ state }) => state?.x === 1).length).toBe(1)
		anna.awareness.setLocalState({ x: 5, y: 5 })
		await expect.poll(() => watcher.presences().filter(({ state }) => state?.x === 5).length).toBe(1)
		watcher.sendBarrier(1)
		await expect.poll(() => watcher.barriers()).toEqual([1])
		expect(watcher.presences().filter(({ id }) => id === anna.doc.clientID).length).toBeLessThan(5)
	})
})

test('a lone stock client stays connected beyond its 30 s of patience', async () => {
	const server = await start()
	const anna = stock(server, 'anna-0001.view')
	await synced(anna)
	// Without a state it renews nothing, so nothing is echoed: only the server's own word keeps it.
	anna.awareness.setLocalState(null)
	let disconnected = 0
	anna.provider.on('status', ({ status }) => {
		if (status === 'disconnected') disconnected++
	})
	const sinceMs = Date.now()
	await expect.poll(() => Date.now() - sinceMs, { timeout: 60_000, interval: 500 }).toBeGreaterThan(35_000)
	expect(disconnected).toBe(0)
	expect(anna.provider.wsconnected).toBe(true)
}, 60_000)

describe('a save barrier', () => {
	test('is echoed after everything earlier is on disk, and the edit survives the process', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'rooms-'))
		const store = await FileBoardStore.open(folder)
		const server = await start({ store })
		const anna = await raw(server, 'anna-0001.participate')
		const doc = new Y.Doc()
		addRecord(doc, 'shape:a', 'keep me')
		anna.sendUpdate(Y.encodeStateAsUpdate(doc))
		anna.sendBarrier(41)
		await expect.poll(() => anna.barriers()).toEqual([41])
		// No stop, no release: whatever a second reader finds was there when the barrier was answered.
		const reader = await FileBoardStore.open(folder)
		const loaded = await reader.load(BOARD)
		const copy = new Y.Doc()
		for (const { update } of loaded?.updates ?? []) Y.applyUpdate(copy, update)
		expect(recordsOf(copy).has('shape:a')).toBe(true)
		expect(loaded?.updates.at(-1)?.by).toBe('anna-0001')
		expect(loaded?.updates.at(-1)?.owns).toEqual([doc.clientID])
		await reader.close()
		await rm(folder, { recursive: true, force: true })
	})

	test('of a new connection also waits for what came over the old one', async () => {
		const store = new HeldBoardStore()
		const server = await start({ store })
		store.hold()
		const first = await raw(server, 'anna-0001.participate')
		const doc = new Y.Doc()
		addRecord(doc, 'shape:a')
		first.sendUpdate(Y.encodeStateAsUpdate(doc))
		const second = await raw(server, 'anna-0001.participate')
		await expect.poll(async () => (await server.rooms.open(BOARD)).isSettled).toBe(false)
		second.sendBarrier(1)
		second.sendUpdate(Y.encodeStateAsUpdate(doc))
		second.ws.send(new Uint8Array([3]))
		second.sendPresence(5, 1, {})
		await expect.poll(() => second.presences().length).toBeGreaterThan(0)
		expect(second.barriers()).toEqual([])
		store.letGo()
		await expect.poll(() => second.barriers()).toEqual([1])
	})

	test('is what makes a client hear messages of type 100 and up', async () => {
		const server = await start()
		const ours = await raw(server, 'anna-0001.participate')
		const plain = await raw(server, 'bert-0001.participate')
		ours.sendBarrier(1)
		await expect.poll(() => ours.barriers()).toEqual([1])
		await server.rooms.closeBoard(BOARD, 4404, { state: 'erased' })
		await expect.poll(() => [ours.code, plain.code]).toEqual([4404, 4404])
		expect(ours.statuses()).toEqual(['erased'])
		expect(plain.ofType(101)).toEqual([])
	})
})

describe('the handshake', () => {
	test.each([
		['bad', 4401],
		['anna-0001.epoch', 4409],
		['anna-0001.gone', 4404],
		['anna-0001.contribute', 4403],
	])('accepts and then closes token %s with %i', async (token, code) => {
		const server = await start()
		const client = knocking(server, token)
		await expect.poll(() => client.code).toBe(code)
		expect(client.ws.protocol).toBe('constellate')
		expect(client.messages).toEqual([])
	})

	test('answers an unknown board and a wrong token alike', async () => {
		const server = await start()
		const client = knocking(server, 'anna-0001.participate', { board: 'no/../such' })
		await expect.poll(() => client.status ?? client.code).toBe(4401)
	})

	test('Z1: refuses an evil and a null origin with 403', async () => {
		const server = await start()
		const evil = knocking(server, 'anna-0001.participate', { headers: { origin: 'https://evil.example' } })
		const nobody = knocking(server, 'anna-0001.participate', { headers: { origin: 'null' } })
		const own = await raw(server, 'anna-0001.participate', {
			headers: { origin: `http://127.0.0.1:${server.port}` },
		})
		await expect.poll(() => [evil.status, nobody.status]).toEqual([403, 403])
		expect(own.code).toBeNull()
	})

	test('closes with 4513 when the server is full', async () => {
		const server = await start({ socket: { maxConnections: 1 } })
		await raw(server, 'anna-0001.participate')
		const second = knocking(server, 'bert-0001.participate')
		await expect.poll(() => second.code ?? second.status).toBe(4513)
	})

	test('B9: closes a connection whose token expires with 4401', async () => {
		let isValid = true
		const server = await start({
			socket: {
				pingIntervalMs: 50,
				authorise: () =>
					isValid
						? { ok: true, access: { ...accessFor('anna-0001'), expiresAtMs: Date.now() + 60_000 } }
						: { ok: false, reason: 'unauthorized' },
			},
		})
		const anna = await raw(server, 'anna-0001.participate')
		isValid = false
		await expect.poll(() => anna.code).toBe(4401)
	})
})
const accessFor = (participant: string) => ({
	sessionId: 'session-under-test' as never,
	participantId: participant as never,
	grade: 'participate' as const,
	epoch: 1,
	secretGeneration: 1,
})

describe('connections of one participant', () => {
	test('with the same client id: the new one replaces the old one with 4501', async () => {
		const server = await start()
		const dead = await raw(server, 'anna-0001.participate')
		dead.sendPresence(7, 1, {})
		await expect.poll(() => dead.presences().length).toBe(1)
		const fresh = await raw(server, 'anna-0001.participate')
		fresh.sendPresence(7, 2, { x: 1, y: 1 })
		await expect.poll(() => dead.code).toBe(4501)
		await expect.poll(() => fresh.presences().at(-1)?.state?.x).toBe(1)
		expect(fresh.presences().filter(({ state }) => state === null)).toEqual([])
	})

	test('with different client ids (two tabs) live side by side', async () => {
		const server = await start()
		const one = stock(server, 'anna-0001.participate')
		const two = stock(server, 'anna-0001.participate')
		await synced(one)
		await synced(two)
		addRecord(one.doc, 'shape:one')
		addRecord(two.doc, 'shape:two')
		await expect.poll(() => recordsOf(one.doc).size + recordsOf(two.doc).size).toBe(4)
		expect([...one.closes, ...two.closes]).toEqual([])
	})
})

test('R4: a stop closes with 4503 and everything that was written can be loaded again', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'rooms-'))
	const first = await startRooms({ store: await FileBoardStore.open(folder) })
	const anna = stock(first, 'anna-0001.participate')
	await synced(anna)
	for (let i = 0; i < 50; i++) addRecord(anna.doc, `shape:n${i}`)
	await expect.poll(async () => recordCount(await first.rooms.snapshot(BOARD))).toBe(50)
	await first.stop()
	await first.store.close()
	await expect.poll(() => anna.closes).toContain(4503)
	anna.provider.destroy()
	const second = await start({ store: await FileBoardStore.open(folder), seed: false })
	expect(recordCount(await second.rooms.snapshot(BOARD))).toBe(50)
	await rm(folder, { recursive: true, force: true })
})

function recordCount(update: Uint8Array | null): number {
	const doc = new Y.Doc()
	if (update) Y.applyUpdate(doc, update)
	return recordsOf(doc).size
}

test('D1: a full disk is told, edits go on between people, barriers wait until there is room', async () => {
	const store = new HeldBoardStore()
	const server = await start({ store })
	const anna = await raw(server, 'anna-0001.participate')
	const bert = stock(server, 'bert-0001.participate')
	anna.sendBarrier(1)
	await expect.poll(() => anna.barriers()).toEqual([1])
	store.hold()
	const doc = new Y.Doc()
	addRecord(doc, 'shape:unsaved')
	anna.sendUpdate(Y.encodeStateAsUpdate(doc))
	anna.sendBarrier(2)
	await expect.poll(() => recordsOf(bert.doc).has('shape:unsaved')).toBe(true)
	await expect.poll(() => anna.statuses()).toEqual(['disk-full'])
	expect(anna.barriers()).toEqual([1])
	store.letGo()
	await expect.poll(() => anna.barriers()).toEqual([1, 2])
	expect(anna.statuses()).toEqual(['disk-full', 'ok'])
})

test('50 stock clients writing at once all end with the same 50 records', async () => {
	const server = await start()
	const clients = Array.from({ length: 50 }, (_, i) => stock(server, `crowd-${i}.participate`))
	await Promise.all(clients.map(synced))
	for (const [i, { doc }] of clients.entries()) addRecord(doc, `shape:c${i}`)
	await expect
		.poll(() => clients.filter(({ doc }) => recordsOf(doc).size === 50).length, { timeout: 10_000 })
		.toBe(50)
	const states = new Set(clients.map(({ doc }) => JSON.stringify([...recordsOf(doc).keys()].sort())))
	expect(states.size).toBe(1)
}, 20_000)

describe('after an unclean stop', () => {
	/** A log of which the last writer did not close, and which has lost its last entries. */
	class TornBoardStore extends MemoryBoardStore {
		isTorn = false
		override async load(board: BoardId): Promise<LoadedBoard | null> {
			const loaded = await super.load(board)
			if (!loaded || !this.isTorn) return loaded
			return { ...loaded, updates: loaded.updates.slice(0, 1), uncleanStop: true }
		}
	}

	test('B6: a colleague brings back what the log has lost, and its writer goes on with it', async () => {
		const store = new TornBoardStore()
		const server = await start({ store })
		const anna = stock(server, 'anna-0001.participate')
		const bert = stock(server, 'bert-0001.participate')
		await synced(anna)
		await synced(bert)
		addRecord(anna.doc, 'shape:lost')
		await expect.poll(() => recordsOf(bert.doc).has('shape:lost')).toBe(true)
		anna.provider.disconnect()
		store.isTorn = true
		await server.rooms.closeBoard(BOARD, 4503)
		await expect.poll(async () => recordCount(await server.rooms.snapshot(BOARD)), { timeout: 5000 }).toBe(1)
		addRecord(anna.doc, 'shape:next')
		anna.provider.connect()
		await synced(anna)
		addRecord(anna.doc, 'shape:live')
		await expect.poll(() => recordsOf(bert.doc).size, { timeout: 5000 }).toBe(3)
		expect(anna.closes).toEqual([])
	})
})
