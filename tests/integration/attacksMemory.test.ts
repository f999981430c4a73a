// Rows A7, B3, B8 and M1 of docs/security.md: what an attack leaves in the memory. Live memory is measured after a
// collection: the resident size says more of the collector's mood than of the server.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import type { BoardId } from '#shared/ids'
import { loadDocument } from '../../server/rooms/loadDocument'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import { AttackedBoard, EVE } from './attackHarness'
import { addRecord, BOARD, RawClient, startRooms, templateUpdate } from './roomsHarness'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
/** Bounded here; `ROOMS=10000` is the full row. */
const ROOMS = Number(process.env.ROOMS ?? 500)

function liveMb(): number {
	collect()
	const { heapUsed, external } = process.memoryUsage()
	return (heapUsed + external) / 1e6
}

test('A7: a reader that never reads is closed while others write 60 MB, and less than 20 MB stay behind', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'constellate-flood-'))
	// On disk: a store in memory would keep all that was ever written.
	const store = await FileBoardStore.open(folder, { report: () => undefined })
	const board = new AttackedBoard()
	await board.open({ store })
	const { socket } = await board.rawSocket()
	socket.pause()
	await expect.poll(() => board.server.rooms.size.connections).toBe(3)
	const beforeMb = liveMb()
	let writtenMb = 0
	// One record that is overwritten: the document itself does not grow.
	const write = () => {
		if (writtenMb >= 60) return true
		recordsOf(board.victim.doc).get('shape:honest')?.set('m.flood', `${writtenMb++}`.padEnd(1_000_000, 'x'))
		return false
	}
	await expect.poll(write, { timeout: 30_000, interval: 60 }).toBe(true)
	await expect.poll(() => board.server.rooms.size.connections, { timeout: 10_000 }).toBe(2)
	await board.expectServerLives()
	await expect.poll(() => liveMb() - beforeMb, { timeout: 5000 }).toBeLessThan(20)
	socket.destroy()
	await board.close()
	await store.close()
	await rm(folder, { recursive: true, force: true })
}, 60_000)

test('B3: of 100,000 client ids none is taken', async () => {
	const board = new AttackedBoard()
	await board.open()
	const crowd = new Y.Doc()
	crowd.transact(() => {
		for (let i = 0; i < 100_000; i++) {
			crowd.clientID = 10_000 + i
			recordsOf(crowd).set(`shape:crowd${i}`, new Y.Map<unknown>())
		}
	})
	const idsBefore = board.server.rooms.mostClientIds
	await board.expectRefused(Y.encodeStateAsUpdate(crowd), { step: 1 })
	expect(board.server.rooms.mostClientIds).toBe(idsBefore)
	await board.expectServerLives()
	await board.close()
}, 30_000)

test('B8: 300,000 overwrites of one person are slowed down or compacted: the board loads within a second', async () => {
	const store = new MemoryBoardStore()
	const server = await startRooms({ store, rooms: { idleRoomMs: 50 } })
	const eve = await new RawClient(server, EVE).opened()
	const doc = new Y.Doc()
	addRecord(doc, 'shape:worn', 'text')
	const send = (change: () => void) => {
		const before = Y.encodeStateVector(doc)
		change()
		eve.sendUpdate(Y.encodeStateAsUpdate(doc, before))
	}
	eve.sendUpdate(Y.encodeStateAsUpdate(doc), 1)
	for (let batch = 0; batch < 300; batch++)
		send(() => {
			for (let i = 0; i < 1000; i++) recordsOf(doc).get('shape:worn')?.set('@', ['page:page', batch, i, 0])
		})
	eve.sendBarrier(1)
	await expect.poll(() => eve.barriers(), { timeout: 30_000 }).toEqual([1])
	eve.ws.close()
	await expect.poll(() => server.rooms.size.rooms, { timeout: 10_000 }).toBe(0)
	const stored = await store.load(BOARD)
	if (!stored) throw new Error('the board is gone')
	const startMs = performance.now()
	const loaded = loadDocument(stored)
	expect(performance.now() - startMs).toBeLessThan(1000)
	expect(recordsOf(loaded.doc).get('shape:worn')?.get('@')).toEqual(['page:page', 299, 999, 0])
	await server.stop()
}, 60_000)

test(
	`M1, R16: ${ROOMS} rooms that were opened once are gone after a while, and so is their memory`,
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'constellate-rooms-'))
		const store = await FileBoardStore.open(folder, { report: () => undefined })
		const server = await startRooms({ store, rooms: { idleRoomMs: 50 } })
		const template = templateUpdate()
		const openMany = async (from: number, to: number) => {
			for (let i = from; i < to; i++) {
				const board = `board-${i}` as BoardId
				await server.rooms.seed(board, template)
				await server.rooms.open(board)
			}
			await expect.poll(() => server.rooms.size.rooms, { timeout: 20_000 }).toBe(0)
		}
		await openMany(0, Math.ceil(ROOMS / 10))
		const before = { live: liveMb(), rss: process.memoryUsage().rss / 1e6 }
		await openMany(Math.ceil(ROOMS / 10), ROOMS)
		expect(liveMb()).toBeLessThan(before.live * 1.2)
		expect(process.memoryUsage().rss / 1e6).toBeLessThan(before.rss * 1.2)
		await server.stop()
		await store.close()
		await rm(folder, { recursive: true, force: true })
	},
	ROOMS * 100 + 30_000
)
