// @vitest-environment happy-dom
// What somebody drags may go meanwhile: another person deletes it, or a key of the same hand does.
import { createShapeId, type Editor, type TLShapeId } from 'tldraw'
import { beforeEach, expect, test } from 'vitest'
import { seedRecords } from '#templates/seedBoard'
import { createHeadlessEditor, createHeadlessStore } from '../helpers/headlessEditor'

let editor: Editor

beforeEach(() => {
	const store = createHeadlessStore()
	const seeded = seedRecords({ templateId: 'blank', locale: 'en' })
	store.mergeRemoteChanges(() => store.put(seeded as never))
	editor = createHeadlessEditor(store)
})

/** An arrow that hangs on two notes. */
function arrowBetweenNotes(): TLShapeId {
	const [from, to, arrow] = [createShapeId(), createShapeId(), createShapeId()]
	editor.createShapes([
		{ id: from, type: 'note', x: 0, y: 0 },
		{ id: to, type: 'note', x: 600, y: 0 },
		{ id: arrow, type: 'arrow', x: 0, y: 0 },
	])
	for (const [terminal, toId] of [
		['start', from],
		['end', to],
	] as const)
		editor.createBinding({
			type: 'arrow',
			fromId: arrow,
			toId,
			props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
		})
	return arrow
}

type Translating = { onPointerMove(): void; onKeyUp(): void; onPointerUp(): void }

test('an arrow that another person deletes while it is dragged leaves the canvas alive', () => {
	const arrow = arrowBetweenNotes()
	editor.select(arrow)
	editor.setCurrentTool('select.translating', { target: 'shape', shape: editor.getShape(arrow) })
	expect(editor.isIn('select.translating')).toBe(true)
	const hand = editor.getStateDescendant('select.translating') as unknown as Translating
	editor.inputs.currentPagePoint.set(400, 20)
	hand.onPointerMove()
	editor.store.mergeRemoteChanges(() => editor.store.remove([arrow]))
	expect(editor.getShape(arrow)).toBeUndefined()
	hand.onPointerMove()
	hand.onKeyUp()
	hand.onPointerUp()
	expect(editor.isIn('select.idle')).toBe(true)
})
