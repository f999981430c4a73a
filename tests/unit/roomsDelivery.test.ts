import { describe, expect, test, vi } from 'vitest'
import * as ws from 'ws'
import * as Y from 'yjs'
import type { ParticipantId } from '#shared/ids'
import { encodeUpdateMessage } from '#shared/protocol/messages'
import { Connection } from '../../server/rooms/Connection'
import { EncodedDocument } from '../../server/rooms/EncodedDocument'
import { frameOf } from '../../server/rooms/frames'
import { Outbox } from '../../server/rooms/Outbox'

function connection(writes: (readonly Uint8Array[])[] = []): Connection {
	const socket = {
		isOpen: true,
		waitingBytes: 0,
		send: (messages: readonly Uint8Array[]) => void writes.push(messages),
		close() {},
	}
	const profile = () => ({ name: '', colour: 0 })
	return new Connection(socket, { participantId: 'p' as ParticipantId, grade: 'participate', profile }, 0)
}

/** An update that sets a key of its own. */
function update(key: string): Uint8Array {
	const doc = new Y.Doc()
	doc.getMap('records').set(key, 1)
	return Y.encodeStateAsUpdate(doc)
}

describe('the outbox', () => {
	test('hands all readers the same one message, and each writer what the others wrote', () => {
		const [anna, ben, ...readers] = [connection(), connection(), connection(), connection()]
		const outbox = new Outbox(16, () => undefined)
		const [first, second, third] = ['a', 'b', 'c'].map(update) as [Uint8Array, Uint8Array, Uint8Array]
		outbox.add(first, anna)
		outbox.add(second, ben)
		outbox.add(third, ben)
		const { updates, deliveries } = outbox.take(new Set([anna, ben, ...readers]))
		outbox.stop()
		expect(updates).toBe(3)
		const messagesTo = (to: Connection) => deliveries.filter((delivery) => delivery.to.includes(to))
		expect(messagesTo(anna)).toEqual([{ messages: [second, third].map(encodeUpdateMessage), to: [anna] }])
		expect(messagesTo(ben)).toEqual([{ messages: [encodeUpdateMessage(first)], to: [ben] }])
		expect(deliveries[0]).toEqual({
			messages: [encodeUpdateMessage(Y.mergeUpdates([first, second, third]))],
			to: readers,
		})
	})

	test('lets a first edit go at once, and what follows only after its interval, longer in large rooms', async () => {
		const times: number[] = []
		const room = new Set(Array.from({ length: 400 }, () => connection()))
		const outbox = new Outbox(100, () => {
			outbox.take(room)
			times.push(performance.now())
		})
		const startMs = performance.now()
		outbox.add(update('a'), null)
		await vi.waitUntil(() => times.length === 1)
		outbox.add(update('b'), null)
		await vi.waitUntil(() => times.length === 2, { interval: 5, timeout: 2000 })
		expect(times[0]! - startMs).toBeLessThan(100)
		// Twice as many as one interval is meant for; a timer may be a millisecond early.
		expect(times[1]! - times[0]!).toBeGreaterThan(195)
	})

	test('sends less often when sending takes long, so that there is time for everything else', async () => {
		const times: number[] = []
		const slow = connection()
		slow.sendAll = () => {
			const startMs = performance.now()
			while (performance.now() - startMs < 10);
		}
		const outbox = new Outbox(1, () => {
			times.push(performance.now())
			const { deliveries } = outbox.take(new Set([slow]))
			expect(outbox.send(deliveries, 0)).toBe(1)
		})
		for (let sent = 1; sent <= 3; sent++) {
			outbox.add(update(`k${sent}`), null)
			await vi.waitUntil(() => times.length === sent, { interval: 1, timeout: 2000 })
		}
		outbox.stop()
		// Eight times as long as it took the first time; a timer may be a millisecond early.
		expect(times[2]! - times[1]!).toBeGreaterThan(78)
		expect(times[2]! - times[1]!).toBeGreaterThan(times[1]! - times[0]!)
	})
})

test('a frame is read by ws as the message it was made of, at every length of its head', async () => {
	for (const length of [0, 1, 125, 126, 65_535, 65_536, 70_000]) {
		const message = new Uint8Array(length).map((_, at) => at * 7)
		// Not in the types of ws.
		const Receiver = Reflect.get(ws, 'Receiver') as new (options: object) => NodeJS.WritableStream
		const receiver = new Receiver({ binaryType: 'nodebuffer' })
		const read = new Promise<Buffer>((resolve) => receiver.on('message', resolve))
		receiver.write(frameOf(message))
		expect(new Uint8Array(await read)).toEqual(message)
	}
})

describe('the encodings of a document', () => {
	const stateIn = (message: Uint8Array, doc = new Y.Doc()) => {
		Y.applyUpdate(doc, message)
		return doc.getMap('records').toJSON()
	}

	test('are made once until it changes, and hold the change afterwards', () => {
		const doc = new Y.Doc()
		doc.getMap('records').set('a', 1)
		const encoded = new EncodedDocument(doc)
		const { state, vector } = encoded
		const answer = encoded.answerTo(new Uint8Array([0]))
		expect(encoded.answerTo(new Uint8Array())).toBe(answer)
		expect(encoded.answerTo(vector)).toBe(encoded.answerTo(new Uint8Array(vector)))
		expect(stateIn(state)).toEqual({ a: 1 })
		doc.getMap('records').set('b', 2)
		encoded.forget()
		expect(encoded.vector).not.toEqual(vector)
		expect(stateIn(encoded.state)).toEqual({ a: 1, b: 2 })
		// Who had the first state gets what is new, and nothing else.
		const back = new Y.Doc()
		Y.applyUpdate(back, state)
		const missing = encoded.answerTo(vector)
		expect(missing.length).toBeLessThan(encoded.answerTo(new Uint8Array([0])).length)
		expect(stateIn(missing.subarray(3), back)).toEqual({ a: 1, b: 2 })
	})

	test('are right for more clients than are remembered', () => {
		const doc = new Y.Doc()
		const encoded = new EncodedDocument(doc)
		const vectors: Uint8Array[] = []
		for (let i = 0; i < 40; i++) {
			doc.getMap('records').set(`k${i}`, i)
			vectors.push(Y.encodeStateVector(doc))
		}
		for (const vector of vectors) {
			const missing = encoded.answerTo(vector)
			expect(missing.subarray(missing.length - Y.encodeStateAsUpdate(doc, vector).length)).toEqual(
				Y.encodeStateAsUpdate(doc, vector)
			)
		}
		expect(stateIn(encoded.state)).toEqual(doc.getMap('records').toJSON())
	})
})
