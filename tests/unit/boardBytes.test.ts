// @vitest-environment happy-dom
// What a day of work costs on the wire and in the document. Clients have fixed ids and time goes as the tests say, so
// every figure is exact.
import { createShapeId, type TLShapeId, toRichText } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { readRecord } from '#shared/records/layout'
import { BoardReplicas, type Replica } from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

/** Message type, kind of sync message and length of the update, in front of each (docs/protocol.md). */
const framed = (update: Uint8Array): number =>
	update.length + 2 + (update.length < 128 ? 1 : update.length < 16384 ? 2 : 3)

describe('the bytes of', () => {
	const frames = new FrameClock()
	frames.install()
	let board: BoardReplicas
	let anna: Replica
	let ben: Replica
	let sent: Uint8Array[]
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
		board = new BoardReplicas(2, frames)
		;[anna, ben] = board.replicas as [Replica, Replica]
		anna.doc.clientID = 4_000_000_001
		ben.doc.clientID = 4_000_000_002
		sent = []
		anna.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'network') sent.push(update)
		})
	})
	afterEach(() => {
		board.dispose()
		vi.useRealTimers()
	})
	const bytes = () => sent.reduce((sum, update) => sum + framed(update), 0)

	/** Drags notes for two seconds at 60 moves a second; Ben types in another one meanwhile, if he is asked to. */
	function drag(count: number, isBenTyping: boolean): void {
		const ids = Array.from({ length: count }, (_, at) => createShapeId(`n${at}`))
		const bens = createShapeId('bens')
		anna.editor.createShapes([...ids, bens].map((id, at) => ({ id, type: 'note', x: at * 10, y: 0 })))
		board.settle()
		sent = []
		for (let step = 1; step <= 120; step++) {
			anna.editor.updateShapes(ids.map((id, at) => ({ id, type: 'note', x: at * 10 + step, y: step })))
			if (isBenTyping && step % 3 === 0) {
				ben.editor.updateShape({ id: bens, type: 'note', props: { richText: toRichText('x'.repeat(step)) } })
				while (ben.up.length > 0) board.deliver(ben, 'up')
				while (anna.down.length > 0) board.deliver(anna, 'down')
			}
			frames.tick()
			vi.advanceTimersByTime(1000 / 60)
		}
		board.settle()
		expect(ben.store.get(ids.at(-1)!)).toMatchObject({ x: (count - 1) * 10 + 120, y: 120 })
	}

	test('a drag of one note: 25 writes a second at most, at most 4 kB in two seconds', () => {
		drag(1, false)
		expect(sent.length).toBeLessThanOrEqual(51)
		expect(bytes()).toBeLessThanOrEqual(4_000)
	})

	test('a drag of 200 notes: 10 writes a second at most, at most 180 kB in two seconds', () => {
		drag(200, false)
		expect(sent.length).toBeLessThanOrEqual(21)
		expect(bytes()).toBeLessThanOrEqual(180_000)
	})

	test('a drag of 60 notes stay the same while somebody else types 20 times a second', () => {
		drag(60, true)
		expect(sent.length).toBeLessThanOrEqual(21)
	})

	test('300 letters, typed one by one in a growing note: at most 9 kB', () => {
		const id = createShapeId('note')
		anna.editor.createShape({ id, type: 'note' })
		board.settle()
		sent = []
		let text = ''
		for (let at = 0; at < 300; at++) {
			text += at % 6 === 5 ? ' ' : String.fromCodePoint(97 + (at % 26))
			anna.editor.updateShape({ id, type: 'note', props: { richText: toRichText(text) } })
			vi.advanceTimersByTime(120)
		}
		expect(sent.length).toBe(300)
		expect(bytes()).toBeLessThanOrEqual(9_000)
		board.settle()
		expect(Reflect.get(ben.store.get(id)!, 'props')).toMatchObject({ richText: toRichText(text) })
	})

	const points = Array.from({ length: 600 }, (_, at) => ({
		x: Math.round(Math.sin(at / 20) * 20_000) / 100,
		y: Math.round(Math.cos(at / 17) * 15_000) / 100,
		z: Math.round(50 + Math.sin(at / 9) * 40) / 100,
	}))
	const draw = (replica: Replica, id: TLShapeId, length: number, isComplete = false) =>
		replica.editor.updateShape({
			id,
			type: 'draw',
			props: { segments: [{ type: 'free', points: points.slice(0, length) }], isComplete },
		})
	const chunks = (replica: Replica, id: TLShapeId) =>
		recordsOf(replica.doc).get(id)?.get('p.segments') as Y.Array<unknown>
	/** Anna draws 600 points in four seconds and has not lifted the pen. */
	function drawLong(): TLShapeId {
		const id = createShapeId('stroke')
		anna.editor.createShape({ id, type: 'draw', props: { segments: [{ type: 'free', points: [] }] } })
		for (let length = 1; length < 600; length++) {
			draw(anna, id, length)
			vi.advanceTimersByTime(1000 / 150)
		}
		board.settle()
		return id
	}

	test('a stroke of 600 points: one piece in the document when it is finished, at most 3.3 kB of it', () => {
		const empty = Y.encodeStateAsUpdate(anna.doc).length
		const id = drawLong()
		expect(chunks(anna, id).length).toBeGreaterThan(50)
		const growing = Y.encodeStateAsUpdate(anna.doc).length - empty
		draw(anna, id, 600, true)
		board.settle()
		expect(chunks(ben, id).length).toBe(1)
		expect(readRecord(id, recordsOf(ben.doc).get(id)).props?.segments).toEqual([{ type: 'free', points }])
		const finished = Y.encodeStateAsUpdate(ben.doc).length - empty
		console.info(
			`stroke of 600 points: ${bytes()} sent, ${growing} while it grows, ${finished} when finished`
		)
		expect(finished).toBeLessThanOrEqual(3_300)
		expect(bytes()).toBeLessThanOrEqual(15_000)
	})

	test('a stroke are left alone when somebody else has replaced it, before or at the same moment', () => {
		const id = drawLong()
		const theirs = [{ type: 'free' as const, points: points.slice(0, 3) }]
		const replace = () => ben.editor.updateShape({ id, type: 'draw', props: { segments: theirs } })
		replace()
		draw(anna, id, 600, true)
		board.settle()
		for (const { doc } of board.replicas)
			expect(readRecord(id, recordsOf(doc).get(id)).props).toMatchObject({
				segments: theirs,
				isComplete: true,
			})
	})
})
