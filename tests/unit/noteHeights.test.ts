// @vitest-environment happy-dom
import { createShapeId, type TLNoteShape, toRichText } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plainTextOf } from '#shared/records/richText'
import { BoardReplicas, type Replica } from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

describe('a note in which two people write at the same time', () => {
	const frames = new FrameClock()
	frames.install()
	const id = createShapeId('note')
	let board: BoardReplicas
	let anna: Replica
	let ben: Replica
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
		board = new BoardReplicas(2, frames)
		;[anna, ben] = board.replicas as [Replica, Replica]
		anna.editor.createShape({ id, type: 'note' })
		board.settle()
	})
	afterEach(() => {
		board.dispose()
		vi.useRealTimers()
	})
	const note = ({ store }: Replica) => store.get(id) as TLNoteShape
	const write = ({ editor }: Replica, text: string) =>
		editor.updateShape({ id, type: 'note', props: { richText: toRichText(text) } })
	/** What it should be: as if one had typed all of it. */
	const right = ({ editor, store }: Replica) => {
		const shape = store.get(id) as TLNoteShape
		return editor.getShapeUtil(shape).onBeforeCreate?.(shape)?.props.growY ?? shape.props.growY
	}
	const pass = () => {
		board.settle()
		vi.advanceTimersByTime(1000)
		board.settle()
	}

	test('is as high as both their words, on both devices', () => {
		write(anna, 'a'.repeat(200))
		write(ben, 'b'.repeat(200))
		board.settle()
		const stale = note(anna).props.growY
		pass()
		expect(note(anna).props.growY).toBeGreaterThan(stale)
		for (const replica of board.replicas) expect(note(replica).props.growY).toBe(right(replica))
	})

	test('is measured once by each of them and never again, also when their fonts differ', () => {
		ben.editor.textMeasure.measureHtml = (() => ({ x: 0, y: 0, w: 100, h: 777, scrollWidth: 10 })) as never
		write(anna, 'a'.repeat(200))
		write(ben, 'b'.repeat(200))
		board.settle()
		let writes = 0
		for (const { doc } of board.replicas)
			doc.on('update', (_update: Uint8Array, origin: unknown) => {
				if (origin !== 'network') writes++
			})
		for (let i = 0; i < 10; i++) pass()
		expect(writes).toBeGreaterThan(0)
		expect(writes).toBeLessThanOrEqual(2)
		expect(note(anna).props.growY).toBe(note(ben).props.growY)
	})

	test('is left alone by who only looks', () => {
		board.dispose()
		board = new BoardReplicas(3, frames)
		const [writer, other, viewer] = board.replicas as [Replica, Replica, Replica]
		writer.editor.createShape({ id, type: 'note' })
		board.settle()
		let writes = 0
		viewer.doc.on('update', (_update: Uint8Array, origin: unknown) => {
			if (origin !== 'network') writes++
		})
		write(writer, 'a'.repeat(200))
		write(other, 'b'.repeat(200))
		pass()
		expect(writes).toBe(0)
		expect(note(viewer).props.growY).toBe(right(viewer))
	})

	test('is not one more step to take back', () => {
		anna.editor.markHistoryStoppingPoint()
		write(anna, 'a'.repeat(200))
		write(ben, 'b'.repeat(200))
		pass()
		anna.editor.undo()
		board.settle()
		expect(plainTextOf(note(ben).props.richText)).toBe('b'.repeat(200))
	})
})
