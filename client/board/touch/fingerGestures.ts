import { type Editor, type StateNode, type TLPointerEventInfo, type TLShapeId, Vec } from 'tldraw'
import { startWriting } from '../tools/createNote'

/** Below this speed the board stops where the finger left it, px a millisecond. */
const LEAST_GLIDE_SPEED = 0.1
const GREATEST_GLIDE_SPEED = 2

/** Has the last press come from a finger? A pen keeps tldraw's ways: it is as exact as a mouse. */
const isFinger = (editor: Editor, info: TLPointerEventInfo): boolean =>
	!info.isPen && editor.getInstanceState().isCoarsePointer

/**
 * One finger on the board: a drag moves the board, unless it begins on something that is selected; a tap selects, a
 * second tap writes. tldraw draws a marquee and moves whatever is under the finger, so that looking around a full
 * board pushes other people's notes out of place. Answers what restores tldraw's way.
 */
export function installFingerGestures(editor: Editor): () => void {
	const onCanvas = stateOf(editor, 'select.pointing_canvas')
	const onShape = stateOf(editor, 'select.pointing_shape')
	const stops = [panOnCanvas(editor, onCanvas), panOnUnselected(editor, onShape, onCanvas)]
	return () => {
		for (const stop of stops) stop()
	}
}

function stateOf(editor: Editor, path: string): StateNode {
	const state = editor.getStateDescendant<StateNode>(path)
	if (!state) throw new Error(`tldraw has no state ${path} any more`)
	return state
}

type Handlers = Pick<StateNode, 'onEnter' | 'onPointerMove' | 'onPointerUp'>

/** Puts other handlers on one state; answers what takes them off again. */
function override(state: StateNode, wrap: (stock: Handlers) => Handlers): () => void {
	const { onEnter, onPointerMove, onPointerUp } = state
	const stock = { onEnter, onPointerMove, onPointerUp }
	Object.assign(state, wrap(stock))
	return () => {
		Object.assign(state, stock)
	}
}

/** The board under a finger: it follows from where it is now, and glides on when let go in motion. */
function panOnCanvas(editor: Editor, state: StateNode): () => void {
	let last: Vec | null = null
	return override(state, (stock) => ({
		onEnter(info: TLPointerEventInfo, from: string) {
			last = null
			editor.stopCameraAnimation()
			// A finger that moves the board keeps what is selected; a tap lets go of it when it ends.
			if (!isFinger(editor, info)) stock.onEnter?.call(state, info, from)
		},
		onPointerMove(info: TLPointerEventInfo) {
			if (!isFinger(editor, info)) return stock.onPointerMove?.call(state, info)
			if (!editor.inputs.isDragging) return
			const here = editor.inputs.currentScreenPoint.clone()
			const { x, y, z } = editor.getCamera()
			if (last) editor.setCamera({ x: x + (here.x - last.x) / z, y: y + (here.y - last.y) / z, z })
			last = here
		},
		onPointerUp(info: TLPointerEventInfo) {
			if (!last) return stock.onPointerUp?.call(state, info)
			last = null
			const speed = Math.min(editor.inputs.pointerVelocity.len(), GREATEST_GLIDE_SPEED)
			if (speed > LEAST_GLIDE_SPEED) {
				editor.slideCamera({ speed, direction: Vec.From(editor.inputs.pointerVelocity) })
			}
			state.parent.transition('idle', info)
		},
	}))
}

/** A press on something: what was selected before it is dragged, what was not is passed over. */
function panOnUnselected(editor: Editor, state: StateNode, onCanvas: StateNode): () => void {
	let before: TLShapeId[] = []
	let wasSelected = false
	return override(state, (stock) => ({
		onEnter(info: TLPointerEventInfo, from: string) {
			before = editor.getSelectedShapeIds()
			stock.onEnter?.call(state, info, from)
			wasSelected = editor.getSelectedShapeIds() === before
		},
		onPointerMove(info: TLPointerEventInfo) {
			if (wasSelected || !editor.inputs.isDragging || !isFinger(editor, info)) {
				stock.onPointerMove?.call(state, info)
				return
			}
			editor.setSelectedShapes(before)
			state.parent.transition('pointing_canvas', info)
			onCanvas.onPointerMove?.(info)
		},
		onPointerUp(info: TLPointerEventInfo) {
			stock.onPointerUp?.call(state, info)
			const only = editor.getOnlySelectedShape()
			// tldraw starts to write only where the words are; a finger may press the note anywhere.
			if (wasSelected && only && before.includes(only.id) && isFinger(editor, info)) writeIn(editor, only.id)
		},
	}))
}

function writeIn(editor: Editor, id: TLShapeId): void {
	const shape = editor.getShape(id)
	const isMine = shape && editor.isIn('select.idle') && !editor.getIsReadonly()
	if (!isMine || editor.isShapeOrAncestorLocked(shape) || !editor.getShapeUtil(shape).canEdit(shape)) return
	editor.markHistoryStoppingPoint('editing shape')
	startWriting(editor, id)
}
