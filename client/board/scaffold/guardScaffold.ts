import {
	type Editor,
	getIndexAbove,
	getIndexBetween,
	type IndexKey,
	isPageId,
	type TLInstancePageState,
	type TLPageId,
	type TLShape,
	type TLShapeId,
} from 'tldraw'
import { adoptShapes } from './adoptShapes'
import { guardPaste } from './guardPaste'
import { isZone } from './zones'

type IsScaffold = (id: TLShapeId) => boolean
type ShapesOrIds = TLShape[] | TLShapeId[]
type GroupOptions = { groupId?: TLShapeId; select?: boolean }

const idsOf = (shapes: ShapesOrIds): TLShapeId[] => shapes.map((s) => (typeof s === 'string' ? s : s.id))

/**
 * Protects the template against a stray hand, in this tab only; what the server sends passes. The records themselves
 * cannot be deleted by anybody (they stand in a root only the server writes): this keeps the hand from doing
 * something that would have to be taken back, and the notes inside a zone from going with it.
 * Answers what takes the protection away again.
 */
export function guardScaffold(editor: Editor, isScaffold: IsScaffold): () => void {
	const undo = [
		guardRecords(editor, isScaffold),
		guardSelection(editor, isScaffold),
		guardOperations(editor, isScaffold),
		guardPaste(editor),
	]
	return () => {
		for (const restore of undo.reverse()) restore()
	}
}

/** Refuses changes to scaffold records and keeps everything else above them. */
function guardRecords(editor: Editor, isScaffold: IsScaffold): () => void {
	const { sideEffects } = editor
	const raise = (shape: TLShape): TLShape =>
		isScaffold(shape.id) || !isPageId(shape.parentId) ? shape : raised(editor, isScaffold, shape)
	const stops = [
		sideEffects.registerBeforeChangeHandler('shape', (prev, next, source) => {
			if (source !== 'user') return next
			return isScaffold(prev.id) ? prev : raise(next)
		}),
		sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
			source === 'user' ? raise(shape) : shape
		),
		sideEffects.registerBeforeDeleteHandler('shape', (shape, source) =>
			source === 'user' && isScaffold(shape.id) ? false : undefined
		),
		sideEffects.registerBeforeDeleteHandler('page', (page, source) =>
			source === 'user' && [...editor.getPageShapeIds(page)].some(isScaffold) ? false : undefined
		),
	]
	return () => {
		for (const stop of stops) stop()
	}
}

/** A shape on the page with an index above all scaffold: "send to back" must not hide it under a zone. */
function raised(editor: Editor, isScaffold: IsScaffold, shape: TLShape): TLShape {
	let floor: IndexKey | undefined
	let lowest: IndexKey | undefined
	for (const id of editor.getSortedChildIdsForParent(shape.parentId as TLPageId)) {
		const sibling = editor.getShape(id)
		if (!sibling) continue
		if (isScaffold(id)) {
			if (!floor || sibling.index > floor) floor = sibling.index
		}
	}
	if (!floor || shape.index > floor) return shape
	for (const id of editor.getSortedChildIdsForParent(shape.parentId as TLPageId)) {
		const index = editor.getShape(id)?.index
		if (id === shape.id || !index || index <= floor) continue
		if (!lowest || index < lowest) lowest = index
	}
	return { ...shape, index: lowest ? getIndexBetween(floor, lowest) : getIndexAbove(floor) }
}

/** Keeps scaffold out of everything a hand can hold: selection, hover, eraser, editing. */
function guardSelection(editor: Editor, isScaffold: IsScaffold): () => void {
	const without = (ids: TLShapeId[]) => (ids.some(isScaffold) ? ids.filter((id) => !isScaffold(id)) : ids)
	const unless = (id: TLShapeId | null) => (id && isScaffold(id) ? null : id)
	const clean = (state: TLInstancePageState): TLInstancePageState => {
		const selectedShapeIds = without(state.selectedShapeIds)
		const erasingShapeIds = without(state.erasingShapeIds)
		const hoveredShapeId = unless(state.hoveredShapeId)
		const editingShapeId = unless(state.editingShapeId)
		const isClean =
			selectedShapeIds === state.selectedShapeIds &&
			erasingShapeIds === state.erasingShapeIds &&
			hoveredShapeId === state.hoveredShapeId &&
			editingShapeId === state.editingShapeId
		// Hinting stays: it is the highlight of the zone a note is being dropped into.
		return isClean ? state : { ...state, selectedShapeIds, erasingShapeIds, hoveredShapeId, editingShapeId }
	}
	return editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (_prev, next) => clean(next))
}

/**
 * Operations that reach further than the records they are given. `deleteShapes` collects descendants before a veto
 * can speak, so the zone would survive and its notes would not.
 */
function guardOperations(editor: Editor, isScaffold: IsScaffold): () => void {
	const { duplicateShapes, reparentShapes, selectAll, nudgeShapes } = editor
	const deleteShapes: (ids: TLShapeId[]) => Editor = editor.deleteShapes
	const groupShapes: (ids: TLShapeId[], options: GroupOptions) => Editor = editor.groupShapes
	const free = (shapes: ShapesOrIds) => idsOf(shapes).filter((id) => !isScaffold(id))

	editor.deleteShapes = (shapes: ShapesOrIds) => deleteShapes.call(editor, free(shapes))
	editor.duplicateShapes = (shapes, offset) => {
		duplicateShapes.call(editor, free(shapes), offset)
		if (offset) adoptShapes(editor, editor.getSelectedShapeIds())
		return editor
	}
	editor.groupShapes = (shapes: ShapesOrIds, options: GroupOptions = {}) => {
		const ids = free(shapes)
		const parents = new Set(ids.map((id) => editor.getShape(id)?.parentId))
		// A group across zones would take the notes out of all of them.
		return parents.size > 1 ? editor : groupShapes.call(editor, ids, options)
	}
	editor.reparentShapes = (shapes, parentId, index) =>
		reparentShapes.call(editor, free(shapes), parentId, index)
	editor.nudgeShapes = (shapes, offset) => {
		nudgeShapes.call(editor, shapes, offset)
		adoptShapes(editor, idsOf(shapes))
		return editor
	}
	editor.selectAll = () => editor.setSelectedShapes(selectable(editor, isScaffold))
	const restoreOrder = keepOrder(editor)
	return () => {
		restoreOrder()
		Object.assign(editor, {
			deleteShapes,
			duplicateShapes,
			groupShapes,
			reparentShapes,
			selectAll,
			nudgeShapes,
		})
	}
}

/**
 * Several shapes sent to the back keep their order among themselves: each of them alone is lifted above the template,
 * the last of them lowest, which would turn them round.
 */
function keepOrder(editor: Editor): () => void {
	const { sendToBack, sendBackward } = editor
	const inOrder = (shapes: ShapesOrIds, move: (ids: TLShapeId[]) => void) => {
		const before = editor.getCurrentPageShapesSorted().filter(({ id }) => idsOf(shapes).includes(id))
		editor.run(() => {
			move(idsOf(shapes))
			for (const parentId of new Set(before.map((shape) => shape.parentId))) {
				const moved = before
					.flatMap(({ id }) => editor.getShape(id) ?? [])
					.filter((s) => s.parentId === parentId)
				const indices = moved.map(({ index }) => index).sort()
				editor.updateShapes(
					moved.flatMap(({ id, type, index }, at) => {
						const wanted = indices[at]
						return wanted && wanted !== index ? [{ id, type, index: wanted }] : []
					})
				)
			}
		})
		return editor
	}
	editor.sendToBack = (shapes: ShapesOrIds) =>
		inOrder(shapes, (ids) => sendToBack.call(editor, ids as TLShapeId[] & TLShape[]))
	editor.sendBackward = (shapes: ShapesOrIds, options) =>
		inOrder(shapes, (ids) => sendBackward.call(editor, ids as TLShapeId[] & TLShape[], options))
	return () => {
		Object.assign(editor, { sendToBack, sendBackward })
	}
}

/** Everything people made that is not inside something else they made. */
function selectable(editor: Editor, isScaffold: IsScaffold): TLShapeId[] {
	return editor
		.getCurrentPageShapesSorted()
		.filter((shape) => !isScaffold(shape.id) && !editor.isShapeOrAncestorLocked(shape))
		.filter((shape) => isPageId(shape.parentId) || isZone(editor.getShape(shape.parentId as TLShapeId)))
		.map((shape) => shape.id)
}
