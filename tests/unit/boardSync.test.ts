// @vitest-environment happy-dom
import {
	createShapeId,
	type Editor,
	type TLNoteShape,
	type TLShapeId,
	type TLStore,
	toRichText,
} from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { putRecord, readRecord } from '#shared/records/layout'
import { plainTextOf } from '#shared/records/richText'
import { outlineOf } from '../../client/board/sync/outlineOf'
import { replayUnsaved } from '../../client/board/sync/replayUnsaved'
import { SaveTracker } from '../../client/board/sync/SaveTracker'
import { BoardReplicas, type Replica } from '../helpers/boardReplicas'
import { createHeadlessStore, FrameClock } from '../helpers/headlessEditor'
import { noteRecord } from '../helpers/stockClient'

const frames = new FrameClock()
frames.install()

const note = (store: TLStore, id: TLShapeId) => store.get(id) as TLNoteShape | undefined
const textOf = (store: TLStore, id: TLShapeId) => plainTextOf(note(store, id)?.props.richText)
const type = (editor: Editor, id: TLShapeId, text: string) =>
	editor.updateShape({ id, type: 'note', props: { richText: toRichText(text) } })

describe('undo', () => {
	let board: BoardReplicas
	let anna: Replica
	let ben: Replica
	const id = createShapeId('one')
	beforeEach(() => {
		board = new BoardReplicas(2, frames)
		;[anna, ben] = board.replicas as [Replica, Replica]
		anna.editor.createShape({ id, type: 'note', x: 0, y: 0 })
		board.settle()
		anna.editor.markHistoryStoppingPoint()
	})
	afterEach(() => board.dispose())

	test('takes back my move and leaves the colour and the words somebody else gave the note', () => {
		anna.editor.updateShape({ id, type: 'note', x: 100 })
		board.settle()
		ben.editor.updateShape({ id, type: 'note', props: { color: 'red' } })
		type(ben.editor, id, 'by Ben')
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(note(anna.store, id)).toMatchObject({ x: 0, props: { color: 'red' } })
		expect(textOf(anna.store, id)).toBe('by Ben')
	})

	test('leaves a colour alone that somebody else chose between two steps of my drag', () => {
		anna.editor.updateShape({ id, type: 'note', x: 50 })
		board.settle()
		ben.editor.updateShape({ id, type: 'note', props: { color: 'red' } })
		board.settle()
		anna.editor.updateShape({ id, type: 'note', x: 100 })
		anna.editor.undo()
		board.settle()
		expect(note(ben.store, id)).toMatchObject({ x: 0, props: { color: 'red' } })
	})

	test('does not bring back what somebody else deleted', () => {
		anna.editor.updateShape({ id, type: 'note', x: 100 })
		board.settle()
		ben.editor.deleteShapes([id])
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(note(anna.store, id)).toBeUndefined()
		expect(note(ben.store, id)).toBeUndefined()
	})

	test('of creating a note leaves the note in which others have written', () => {
		type(ben.editor, id, 'by Ben')
		board.settle()
		anna.editor.undo()
		anna.editor.undo()
		board.settle()
		expect(textOf(anna.store, id)).toBe('by Ben')
		expect(anna.refusals).toEqual(['stays'])
	})

	test('takes back my words from a text in which others wrote, before, between and after mine', () => {
		type(anna.editor, id, 'one')
		board.settle()
		type(ben.editor, id, 'oTWOne')
		board.settle()
		type(anna.editor, id, 'oTWOne three')
		board.settle()
		type(ben.editor, id, 'oTWOne three FOUR')
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(textOf(anna.store, id)).toBe('TWO FOUR')
		expect(textOf(ben.store, id)).toBe('TWO FOUR')
		anna.editor.redo()
		board.settle()
		expect(textOf(ben.store, id)).toBe('oTWOne three FOUR')
		anna.editor.undo()
		ben.editor.undo()
		board.settle()
		expect(textOf(ben.store, id)).toBe('')
	})

	test('brings back what I deleted from a text, and not what others deleted', () => {
		type(ben.editor, id, 'keep this and that')
		board.settle()
		anna.editor.markHistoryStoppingPoint()
		type(anna.editor, id, 'keep that')
		board.settle()
		type(ben.editor, id, 'that')
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(textOf(ben.store, id)).toBe('this and that')
	})

	test('writes each word by itself, so that what somebody types between them at the same time stays in its place', () => {
		type(anna.editor, id, 'a')
		board.settle()
		type(ben.editor, id, 'aBEN')
		board.settle()
		type(anna.editor, id, 'aBENc')
		board.settle()
		anna.editor.undo()
		type(ben.editor, id, 'aBxENc')
		board.settle()
		expect(textOf(anna.store, id)).toBe('BxEN')
	})

	test('takes my bold back where nobody else styled the words since', () => {
		type(anna.editor, id, 'plain words')
		board.settle()
		anna.editor.markHistoryStoppingPoint()
		const styled = (marks: { type: string }[]) => ({
			type: 'doc',
			content: [{ type: 'paragraph', content: [{ type: 'text', text: 'plain words', marks }] }],
		})
		const style = (editor: Editor, marks: { type: string }[]) =>
			editor.updateShape({ id, type: 'note', props: { richText: styled(marks) } })
		style(anna.editor, [{ type: 'bold' }])
		board.settle()
		style(ben.editor, [{ type: 'bold' }, { type: 'italic' }])
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(note(ben.store, id)?.props.richText).toEqual(styled([{ type: 'italic' }]))
	})

	test('of creating a note does not bring it back by redo when somebody else deleted it', () => {
		anna.editor.updateShape({ id, type: 'note', x: 5 })
		board.settle()
		ben.editor.deleteShapes([id])
		board.settle()
		anna.editor.undo()
		anna.editor.undo()
		anna.editor.redo()
		anna.editor.redo()
		board.settle()
		expect(note(anna.store, id)).toBeUndefined()
		expect(anna.refusals).toContain('theirs')
	})

	test('leaves a frame into which somebody else has put a note', () => {
		const frame = createShapeId('frame')
		anna.editor.createShape({ id: frame, type: 'frame', x: 500, y: 0 })
		board.settle()
		ben.editor.reparentShapes([id], frame)
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(anna.store.has(frame)).toBe(true)
		expect(ben.store.has(id)).toBe(true)
		expect(anna.refusals).toEqual(['stays'])
	})

	test('does not put a thing back into what somebody else deleted or put into it', () => {
		const [outer, inner] = [createShapeId('outer'), createShapeId('inner')]
		anna.editor.createShape({ id: outer, type: 'frame', x: 0, y: 0 })
		anna.editor.createShape({ id: inner, type: 'frame', parentId: outer, x: 0, y: 0 })
		board.settle()
		anna.editor.markHistoryStoppingPoint()
		anna.editor.reparentShapes([inner], anna.editor.getCurrentPageId())
		board.settle()
		ben.editor.reparentShapes([outer], inner)
		board.settle()
		anna.editor.undo()
		board.settle()
		expect(anna.editor.getShape(inner)?.parentId).toBe('page:page')
		ben.editor.deleteShapes([outer])
		board.settle()
		anna.editor.redo()
		anna.editor.undo()
		board.settle()
		expect(anna.editor.getShape(inner)?.parentId).toBe('page:page')
	})

	test('redo of a deletion leaves the note in which somebody has written since', () => {
		anna.editor.deleteShapes([id])
		anna.editor.undo()
		board.settle()
		type(ben.editor, id, 'by Ben')
		board.settle()
		anna.editor.redo()
		board.settle()
		expect(textOf(anna.store, id)).toBe('by Ben')
		expect(anna.refusals).toEqual(['stays'])
	})

	test('of creating a note that is still only mine takes it away', () => {
		anna.editor.undo()
		board.settle()
		expect(note(ben.store, id)).toBeUndefined()
	})
})

test('a pen stroke is written every 40 ms, not at every point, and whole when the pen is lifted', async () => {
	const board = new BoardReplicas(1, frames)
	const { doc, editor } = board.replicas[0] as Replica
	const id = createShapeId('stroke')
	const points = Array.from({ length: 60 }, (_, at) => ({ x: at * 2, y: at, z: 0.5 }))
	const draw = (count: number, isComplete: boolean) =>
		editor.updateShape({
			id,
			type: 'draw',
			props: { segments: [{ type: 'free', points: points.slice(0, count) }], isComplete },
		})
	const drawn = () => {
		const segments = readRecord(id, recordsOf(doc).get(id)).props?.segments as { points: unknown[] }[]
		return segments.flatMap((segment) => segment.points)
	}
	editor.createShape({
		id,
		type: 'draw',
		props: { segments: [{ type: 'free', points: points.slice(0, 1) }] },
	})
	let writes = 0
	doc.on('update', () => writes++)
	for (let count = 2; count < 50; count++) draw(count, false)
	expect(writes).toBe(0)
	await vi.waitUntil(() => drawn().length === 49)
	expect(writes).toBe(1)
	for (let count = 50; count < 60; count++) draw(count, false)
	draw(60, true)
	expect(writes).toBe(2)
	expect(drawn()).toEqual(points)
	board.dispose()
})

describe('what the server has not called saved', () => {
	test('is counted by thing, and gone when the barrier of its last change is answered', () => {
		const saves = new SaveTracker()
		saves.noteWrite('shape:a', null)
		saves.noteWrite('shape:a', null)
		saves.noteWrite('shape:arrow', null)
		saves.noteWrite('binding:start', null)
		expect(saves).toMatchObject({ waiting: 2, isSaved: false, generation: 4 })
		saves.acknowledge(2)
		expect(saves.unsaved().map(([id]) => id)).toEqual(['shape:arrow', 'binding:start'])
		saves.acknowledge(4)
		expect(saves).toMatchObject({ waiting: 0, isSaved: true })
	})

	test('is not shortened by an old answer or one for the future', () => {
		const saves = new SaveTracker()
		saves.noteWrite('shape:a', null)
		saves.acknowledge(7)
		saves.acknowledge(0)
		expect(saves.isSaved).toBe(false)
	})

	test('is written onto what others did meanwhile, field by field and word by word', () => {
		const board = new BoardReplicas(1, frames)
		const { store, editor } = board.replicas[0]!
		const id = createShapeId('one')
		editor.createShape({ id, type: 'note', x: 0, y: 0, props: { richText: toRichText('start end') } })
		const base = note(store, id)!
		const mine = { ...base, x: 40, props: { ...base.props, richText: toRichText('start mine end') } }
		type(editor, id, 'theirs start end')
		editor.updateShape({ id, type: 'note', y: 70, props: { color: 'red' } })
		replayUnsaved(store, [{ id, base, mine }])
		expect(note(store, id)).toMatchObject({ x: 40, y: 70, props: { color: 'red' } })
		expect(textOf(store, id)).toBe('theirs start mine end')
		board.dispose()
	})

	test('does not bring back what somebody deleted, and deletes what I deleted', () => {
		const store = createHeadlessStore()
		const board = new BoardReplicas(1, frames)
		const { editor } = board.replicas[0]!
		const [gone, kept] = [createShapeId('gone'), createShapeId('kept')]
		editor.createShapes([
			{ id: gone, type: 'note' },
			{ id: kept, type: 'note' },
		])
		const [a, b] = [note(editor.store, gone)!, note(editor.store, kept)!]
		store.put([b])
		replayUnsaved(store, [
			{ id: gone, base: a, mine: { ...a, x: 9 } },
			{ id: kept, base: b, mine: null },
		])
		expect(store.get(gone)).toBeUndefined()
		expect(store.get(kept)).toBeUndefined()
		board.dispose()
	})
})

describe('a record of the template', () => {
	test('stays as it is in everybody’s store, and no change of it reaches the document', () => {
		const board = new BoardReplicas(2, frames)
		const [anna] = board.replicas as [Replica, Replica]
		const zone = 'shape:zone-1' as TLShapeId
		const before = anna.store.get(zone)
		const state = Y.encodeStateVector(anna.doc)
		anna.store.update(zone, (record) => ({ ...record, x: 9999 }) as never)
		board.settle()
		expect(anna.store.get(zone)).toEqual(before)
		expect(Y.encodeStateVector(anna.doc)).toEqual(state)
		board.dispose()
	})
})

describe('the outline', () => {
	test('names zones by number, and their notes from top left to bottom right', () => {
		const board = new BoardReplicas(1, frames)
		const { doc, store } = board.replicas[0]!
		doc.transact(() => {
			const places: [string, number, number][] = [
				['below', 40, 500],
				['right', 300, 210],
				['left', 40, 200],
			]
			places.forEach(([text, x, y], i) => {
				putRecord(recordsOf(doc), noteRecord(`shape:n${i + 1}`, text, { x, y, parentId: 'shape:zone-2' }))
			})
			putRecord(recordsOf(doc), noteRecord('shape:n9', 'outside', { x: -900, y: 0 }))
			putRecord(recordsOf(doc), noteRecord('shape:n8', '', { x: 0, y: 0, parentId: 'shape:zone-1' }))
		})
		board.settle()
		const outline = outlineOf(store.allRecords())
		expect(outline.zones.map((zone) => [zone.title, zone.notes.map((n) => n.text)])).toEqual([
			['Zone 1', []],
			['Zone 2', ['left', 'right', 'below']],
		])
		expect(outline.loose.map((n) => n.text)).toEqual(['outside'])
		expect(scaffoldOf(doc).size).toBe(4)
		board.dispose()
	})
})
