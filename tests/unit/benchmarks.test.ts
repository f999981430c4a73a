// The benchmarks' own instruments: a figure is worth what measures it.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { guardRecord } from '#shared/records/guard'
import { createBoardSchema } from '#shared/records/schema'
import { byId, hashOf, makeRecords, STROKE_ID, strokePoints, strokeRecord } from '../bench/board'
import { NESTED, OURS, seededDoc, strokeLengthOf } from '../bench/layouts'
import { RawSocket } from '../bench/RawSocket'
import { makeStamp, scanStamps } from '../bench/stamp'

describe('a stamp', () => {
	const read = (bytes: Buffer) => {
		const seen: [number, number][] = []
		scanStamps(bytes, (_sentUs, sender, sequence) => seen.push([sender, sequence]))
		return seen
	}

	test('is found in a Yjs update, also in a merged one, in both layouts', () => {
		for (const layout of [OURS, NESTED]) {
			const doc = seededDoc(layout, makeRecords(3))
			const updates: Uint8Array[] = []
			doc.on('update', (update: Uint8Array) => updates.push(update))
			layout.move(doc, 'shape:n0', { x: 1, y: 2, stamp: makeStamp(7, 41) })
			layout.move(doc, 'shape:n2', { x: 3, y: 4, stamp: makeStamp(12, 9_999_999) })
			expect(read(Buffer.from(Y.mergeUpdates(updates))).sort(([a], [b]) => a - b)).toEqual([
				[7, 41],
				[12, 9_999_999],
			])
			expect(layout.read(doc)['shape:n2']).toMatchObject({ x: 3, y: 4 })
		}
	})

	test('is not made up from what looks like the start of one', () => {
		expect(read(Buffer.from('-T-T12 -T'))).toEqual([])
		expect(read(Buffer.from(makeStamp(1, 2).slice(0, -1)))).toEqual([])
		expect(read(Buffer.from(`-T${makeStamp(1, 2)}`))).toEqual([[1, 2]])
	})
})

describe('the measured board', () => {
	test('passes the guard, moved or not, and its stroke as well', () => {
		const doc = seededDoc(OURS, [...makeRecords(200), strokeRecord(strokePoints(600))])
		OURS.move(doc, 'shape:n1', { x: 5, y: 6, stamp: makeStamp(0, 1) })
		const schema = createBoardSchema()
		const records = OURS.read(doc)
		expect(Object.keys(records)).toHaveLength(201)
		for (const record of Object.values(records))
			expect(guardRecord(schema, record, 'records')).toMatchObject({ ok: true })
		expect(strokeLengthOf(records)).toBe(600)
		expect(OURS.count(doc)).toBe(201)
		expect(records[STROKE_ID]?.type).toBe('draw')
	})

	test('has one hash in whatever order, and another after any move', () => {
		const records = makeRecords(50)
		expect(hashOf(byId([...records].reverse()))).toBe(hashOf(byId(records)))
		const doc = seededDoc(OURS, records)
		expect(hashOf(OURS.read(doc))).toBe(hashOf(byId(records)))
		OURS.move(doc, 'shape:n49', { x: 0.01, y: 0, stamp: '' })
		expect(hashOf(OURS.read(doc))).not.toBe(hashOf(byId(records)))
	})
})

describe('the small socket of the load', () => {
	const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
	const open: RawSocket[] = []
	afterAll(() => server.close())
	afterEach(() => {
		for (const socket of open.splice(0)) socket.cut()
	})

	test('reads messages of every length, in fragments and across reads, and answers pings', async () => {
		const lengths = [0, 1, 125, 126, 65_535, 65_536, 1_000_000]
		const accepted = once(server, 'connection') as Promise<[WebSocket]>
		const received: Buffer[] = []
		const { port } = server.address() as AddressInfo
		const socket = new RawSocket(
			`ws://127.0.0.1:${port}/`,
			{},
			{
				onOpen: () => undefined,
				onMessage: (bytes) => void received.push(Buffer.from(bytes)),
				onClose: () => undefined,
			}
		)
		open.push(socket)
		const [ws] = await accepted
		const messages = lengths.map((length) => Buffer.alloc(length, length % 251))
		for (const message of messages) ws.send(message)
		ws.send(Buffer.from('in '), { fin: false })
		ws.send(Buffer.from('two'), { fin: true })
		const pong = once(ws, 'pong')
		ws.ping()
		await pong
		await vi.waitUntil(() => received.length === lengths.length + 1)
		expect(received.slice(0, -1).every((bytes, at) => bytes.equals(messages[at]!))).toBe(true)
		expect(received.at(-1)?.toString()).toBe('in two')
		const sent = once(ws, 'message')
		socket.send(Buffer.alloc(70_000, 9))
		expect((await sent)[0]).toEqual(Buffer.alloc(70_000, 9))
		expect(socket.messagesIn).toBe(lengths.length + 1)
	})
})
