// Rows B1 to B7 and Z4 of docs/security.md: hostile Yjs updates.
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import { mulberry32 } from '../helpers/random'
import { ANNA, attackedBoard, changeOf, copyOf, EVE, questionsIn } from './attackHarness'
import { addRecord, BOARD, bytes, connectStock } from './roomsHarness'

const SEED = Number(process.env.SEED ?? 9)
const board = attackedBoard()

describe('updates', () => {
	test.each([
		['2^31 clients', bytes(2 ** 31)],
		['2^33 structs', bytes(1, 2 ** 33, 1, 0)],
		['a delete set of 2^31 clients', bytes(0, 2 ** 31)],
	])('B1: %s in a few bytes are refused at once', async (_name, update) => {
		const startMs = performance.now()
		await board.expectRefused(update)
		expect(performance.now() - startMs).toBeLessThan(1000)
		await board.expectServerLives()
	})

	test('B1: a connection is closed with 4403 after three refused updates', async () => {
		const client = await board.attacker()
		const doc = new Y.Doc()
		for (let i = 0; i < LIMITS.maxRefusalsPerConnection; i++) {
			client.sendUpdate(changeOf(doc, () => doc.getMap('meta').set(`k${i}`, i)))
			if (i === 0) expect(client.code).toBeNull()
			doc.clientID++
		}
		await expect.poll(() => client.code).toBe(4403)
		await board.expectServerLives()
	})

	test('B2: version 2 bytes in a version 1 message are refused', async () => {
		const doc = new Y.Doc()
		addRecord(doc, 'shape:v2')
		await board.expectRefused(Y.encodeStateAsUpdateV2(doc))
		expect(recordsOf(board.observer.doc).has('shape:v2')).toBe(false)
		await board.expectServerLives()
	})

	test('B3: more than 50 new client ids an hour are refused', async () => {
		const crowd = new Y.Doc()
		for (let i = 0; i <= LIMITS.maxNewClientIdsPerHour; i++) {
			const doc = new Y.Doc()
			addRecord(doc, `shape:crowd${i}`)
			Y.applyUpdate(crowd, Y.encodeStateAsUpdate(doc))
		}
		await board.expectRefused(Y.encodeStateAsUpdate(crowd), { step: 1 })
		await board.expectServerLives()
	})

	test('B3: whoever comes back 50 times and writes is honest; the 51st new client id within the hour is refused over any connection', async () => {
		for (let i = 0; i < LIMITS.maxNewClientIdsPerHour; i++) {
			const reloaded = await board.attacker()
			const doc = new Y.Doc()
			addRecord(doc, `shape:reload${i}`)
			reloaded.sendUpdate(Y.encodeStateAsUpdate(doc))
			reloaded.sendBarrier(1)
			await expect.poll(() => reloaded.barriers(), { interval: 2 }).toEqual([1])
			reloaded.ws.terminate()
		}
		const late = new Y.Doc()
		addRecord(late, 'shape:late')
		const client = await board.expectRefused(Y.encodeStateAsUpdate(late))
		expect(client.statuses()).toEqual(['resync'])
		// Nobody else pays for it.
		addRecord(board.victim.doc, 'shape:other')
		await expect.poll(() => recordsOf(board.observer.doc).has('shape:other')).toBe(true)
		expect(recordsOf(board.observer.doc).has('shape:late')).toBe(false)
		await board.expectServerLives()
	})

	test('B5: a clock gap is refused and the client is told to start afresh', async () => {
		const doc = new Y.Doc()
		addRecord(doc, 'shape:lost')
		await board.expectRefused(changeOf(doc, () => addRecord(doc, 'shape:late')))
		await board.expectServerLives()
	})

	test('B5: skips, pending deletions and circles of dependencies are refused', async () => {
		const skip = bytes(1, 1, 4711, 0, new Uint8Array([10]), 5, 0)
		const farDelete = bytes(0, 1, 4711, 1, 100, 5)
		const item = (origin: number) => [new Uint8Array([0x84]), origin, 0, 'x']
		const circle = bytes(2, 1, 11, 0, ...item(12), 1, 12, 0, ...item(11), 0)
		for (const update of [skip, farDelete, circle]) await board.expectRefused(update)
		await board.expectServerLives()
	})

	test('B6: a forged struct for a live colleague is dropped and the colleague goes on', async () => {
		const forged = copyOf(board.victim.doc)
		forged.clientID = board.victim.doc.clientID
		const update = changeOf(forged, () => addRecord(forged, 'shape:forged'))
		const client = await board.expectRefused(update)
		await expect.poll(() => questionsIn(client)).toBeGreaterThan(1)
		expect(client.code).toBeNull()
		for (let i = 1; i < LIMITS.maxRefusalsPerConnection; i++) client.sendUpdate(update)
		await expect.poll(() => client.code).toBe(4403)
		await board.expectServerLives()
		expect(recordsOf(board.observer.doc).has('shape:forged')).toBe(false)
	})

	test('B6: also when the colleague is offline and the server was started again', async () => {
		board.victim.provider.disconnect()
		const forged = copyOf(board.victim.doc)
		forged.clientID = board.victim.doc.clientID
		addRecord(board.victim.doc, 'shape:offline')
		await board.server.rooms.closeBoard(BOARD, 4503)
		await board.expectRefused(
			changeOf(forged, () => addRecord(forged, 'shape:forged')),
			{ step: 1 }
		)
		board.victim.provider.connect()
		await expect.poll(() => recordsOf(board.observer.doc).has('shape:offline'), { timeout: 5000 }).toBe(true)
		await board.expectServerLives()
	})

	test('B6: duplicates of what others wrote are harmless', async () => {
		const client = await board.attacker()
		client.sendUpdate(Y.encodeStateAsUpdate(board.observer.doc), 1)
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
		await board.expectRefused(Y.encodeStateAsUpdate(nested))
		const plain = new Y.Doc()
		let value: unknown = 1
		for (let i = 0; i < 1000; i++) value = [value]
		recordsOf(plain).set('shape:any', value as never)
		await board.expectRefused(Y.encodeStateAsUpdate(plain))
		await board.expectServerLives()
	})

	test.each(['meta', 'scaffold', 'elsewhere'])('nobody but the server writes the root %s', async (root) => {
		const doc = copyOf(board.observer.doc)
		await board.expectRefused(changeOf(doc, () => doc.getMap(root).set('v', 99)))
		await board.expectServerLives()
	})

	test('nobody but the server writes into or deletes a scaffold record', async () => {
		const inside = copyOf(board.observer.doc)
		await board.expectRefused(changeOf(inside, () => scaffoldOf(inside).get('shape:zone')?.set('@', [0, 0])))
		const overwritten = copyOf(board.observer.doc)
		await board.expectRefused(
			changeOf(overwritten, () => scaffoldOf(overwritten).get('shape:zone')?.set('_', {}))
		)
		const deleted = copyOf(board.observer.doc)
		await board.expectRefused(changeOf(deleted, () => scaffoldOf(deleted).delete('shape:zone')))
		await board.expectServerLives()
	})

	test('Z4: a viewer reads, and its edits are dropped and end its connection', async () => {
		const viewer = connectStock(board.server, 'vera-0001.view')
		await expect.poll(() => recordsOf(viewer.doc).has('shape:honest')).toBe(true)
		for (let i = 0; i < LIMITS.maxRefusalsPerConnection; i++) addRecord(viewer.doc, `shape:viewer${i}`)
		await expect.poll(() => viewer.closes).toContain(4403)
		viewer.provider.destroy()
		await board.expectServerLives()
		expect(recordsOf(board.observer.doc).has('shape:viewer0')).toBe(false)
	})

	test('an honest client closed out by a refusal is not closed for typing on', async () => {
		const doc = copyOf(board.observer.doc)
		const client = await board.expectRefused(changeOf(doc, () => metaOf(doc).set('v', 2)))
		for (let i = 0; i < 10; i++) client.sendUpdate(changeOf(doc, () => addRecord(doc, `shape:t${i}`)))
		client.ws.send(new Uint8Array([3]))
		await expect.poll(() => client.presences().length).toBeGreaterThan(0)
		expect(client.code).toBeNull()
	})

	test('B9: recorded frames of an honest person, sent again and out of order by anybody, change nothing, also after a restart', async () => {
		const random = mulberry32(SEED)
		const frames = recordEdits(board.victim.doc)
		const stateNow = async () => (await board.server.rooms.open(BOARD)).snapshot()
		await expect.poll(() => recordsOf(board.observer.doc).has('shape:rec39')).toBe(true)
		await expect.poll(() => recordsOf(board.observer.doc).has('shape:rec3')).toBe(false)
		const before = await stateNow()
		const replay = async (token: string) => {
			const client = await board.attacker(token)
			for (let round = 0; round < 3; round++)
				for (const frame of shuffled(frames, random)) client.sendUpdate(frame, round === 2 ? 1 : 2)
			client.sendBarrier(7)
			await expect.poll(() => client.barriers()).toEqual([7])
			expect([client.statuses(), client.code]).toEqual([[], null])
		}
		for (const token of [EVE, ANNA, 'vera-0001.view']) await replay(token)
		expect(await stateNow()).toEqual(before)
		await board.server.rooms.closeBoard(BOARD, 4503)
		await expect.poll(() => board.victim.provider.synced && board.observer.provider.synced).toBe(true)
		await replay(EVE)
		expect(Buffer.compare(await stateNow(), before)).toBe(0)
		await board.expectServerLives()
	}, 30_000)
})

/** Edits as they go over the wire: notes that are made, written, moved and deleted again. */
function recordEdits(doc: Y.Doc): Uint8Array[] {
	const frames: Uint8Array[] = []
	const record = (update: Uint8Array) => void frames.push(update)
	doc.on('update', record)
	for (let i = 0; i < 40; i++) {
		addRecord(doc, `shape:rec${i}`, `text ${i}`)
		const map = recordsOf(doc).get(`shape:rec${i}`)
		map?.set('@', ['page:page', i, 0, 0])
		const text = map?.get('p.richText')
		if (text instanceof Y.Text) text.delete(0, 2)
		if (i % 4 === 3 && i < 39) recordsOf(doc).delete(`shape:rec${i}`)
	}
	doc.off('update', record)
	return frames
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	return items
		.map((item) => ({ item, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item)
}
