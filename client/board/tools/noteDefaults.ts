import { type Editor, isPageId, type TLShapeId } from 'tldraw'
import { zoneAt } from '../scaffold/zones'
import { writeNoteAt } from './createNote'
import { colourOf, toneForNewNote } from './noteTone'

/**
 * New notes take the tone of the zone they are made in. Pasted and duplicated notes come with a colour of their own
 * and keep it. Answers what restores tldraw's way.
 */
export function tintNewNotes(editor: Editor): () => void {
	const { createShapes } = editor
	editor.createShapes = (partials) =>
		createShapes.call(
			editor,
			partials.map((partial) => {
				const props: { color?: unknown } = partial.props ?? {}
				if (partial.type !== 'note' || props.color !== undefined) return partial
				const parentId = partial.parentId
				const parent =
					parentId && !isPageId(parentId)
						? editor.getShape(parentId as TLShapeId)
						: zoneAt(editor, { x: partial.x ?? 0, y: partial.y ?? 0 })
				return { ...partial, props: { ...props, color: colourOf(toneForNewNote(editor, parent)) } }
			})
		)
	return () => {
		Object.assign(editor, { createShapes })
	}
}

/** The state of tldraw's select tool that answers a double click on nothing. */
type IdleState = { handleDoubleClickOnCanvas(info: unknown): void }

const isIdleState = (state: object | undefined): state is IdleState =>
	state !== undefined && 'handleDoubleClickOnCanvas' in state

/** A double click on the board writes a note; tldraw would make a loose text. */
export function writeNoteOnDoubleClick(editor: Editor): void {
	const idle = editor.getStateDescendant('select.idle')
	if (!isIdleState(idle)) throw new Error('tldraw changed the state that answers double clicks')
	idle.handleDoubleClickOnCanvas = () => {
		if (!editor.getIsReadonly()) writeNoteAt(editor, editor.inputs.currentPagePoint)
	}
}
