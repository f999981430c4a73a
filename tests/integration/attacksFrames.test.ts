// Rows A1 to A3, A7 and A8 of docs/security.md: what goes wrong below the messages.
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { ANNA, attackedBoard, closeCodesIn } from './attackHarness'
import { addRecord } from './roomsHarness'

const board = attackedBoard()

describe('frames', () => {
	test.each([
		['an unmasked frame', Buffer.from([0x82, 0x01, 0x00]), 1002],
		['opcode 15', Buffer.from([0x8f, 0x80, 0, 0, 0, 0]), 1002],
		['reserved bits', Buffer.from([0xf2, 0x80, 0, 0, 0, 0]), 1002],
		['a close with bad UTF-8', Buffer.from([0x88, 0x84, 0, 0, 0, 0, 0x03, 0xe8, 0xff, 0xfe]), 1007],
	])('A1: %s closes that socket only', async (_name, attack, code) => {
		const { socket, state } = await board.rawSocket()
		socket.write(attack)
		await expect.poll(() => state.isClosed || closeCodesIn(state.received) === code).toBe(true)
		expect(closeCodesIn(state.received)).toBe(code)
		socket.destroy()
		await board.expectServerLives()
	})

	test('A2: a header that announces 101 MB closes with 1009 before anything is read', async () => {
		const { socket, state } = await board.rawSocket()
		const header = Buffer.alloc(14)
		header.set([0x82, 0xff])
		header.writeBigUInt64BE(101n * 1024n * 1024n, 2)
		socket.write(header)
		await expect.poll(() => closeCodesIn(state.received)).toBe(1009)
		socket.destroy()
		await board.expectServerLives()
	})

	test('A2: an honest resync of 12 MB passes', async () => {
		const doc = new Y.Doc()
		for (let i = 0; i < 12; i++) addRecord(doc, `shape:big${i}`, 'x'.repeat(1024 * 1024))
		const client = await board.attacker(ANNA)
		client.sendUpdate(Y.encodeStateAsUpdate(doc), 1)
		client.sendBarrier(1)
		await expect.poll(() => client.barriers(), { timeout: 10_000 }).toEqual([1])
		await expect.poll(() => recordsOf(board.observer.doc).has('shape:big11'), { timeout: 10_000 }).toBe(true)
		await board.expectServerLives()
	}, 30_000)

	test('A3: more than 512 fragments of one message close with 1008', async () => {
		const { socket, state } = await board.rawSocket()
		const first = Buffer.from([0x02, 0x81, 0, 0, 0, 0, 0])
		const more = Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0])
		socket.write(Buffer.concat([first, ...new Array<Buffer>(16_000).fill(more)]))
		await expect.poll(() => closeCodesIn(state.received)).toBe(1008)
		socket.destroy()
		await board.expectServerLives()
	})

	test('A7: a reader that never reads is closed when 8 MB wait for it', async () => {
		const { socket } = await board.rawSocket()
		socket.pause()
		await expect.poll(() => board.server.rooms.size.connections).toBe(3)
		const text = 'x'.repeat(1024 * 1024)
		let sent = 0
		await expect
			.poll(
				async () => {
					if (sent < 60) addRecord(board.victim.doc, `shape:flood${sent++}`, text)
					return board.server.rooms.size.connections
				},
				{ timeout: 25_000, interval: 50 }
			)
			.toBe(2)
		socket.destroy()
		await board.expectServerLives()
	}, 40_000)

	test('a text frame and an unknown message type close with 4400', async () => {
		const text = await board.attacker()
		text.ws.send('hello')
		const unknown = await board.attacker()
		unknown.ws.send(new Uint8Array([77, 1, 2]))
		await expect.poll(() => [text.code, unknown.code]).toEqual([4400, 4400])
		await board.expectServerLives()
	})
})
