import { type Editor, react } from 'tldraw'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import type { Presence } from '#shared/protocol/presence'
import { sharedTextOf } from '#shared/records/layout'
import type { PresenceSync } from '../sync/PresenceSync'

type TextEditor = NonNullable<ReturnType<Editor['getRichTextEditor']>>

/** One's own caret is told at most this often (ten times a second): it moves with every key. */
const TELL_INTERVAL_MS = 100

/** Is this person composing letters? Their text is then another than the document's (CompositionHold.ts). */
export const isComposing = (editor: Editor): boolean => editor.getRichTextEditor()?.view.composing === true

/** Tells in one's presence where one's caret stands, whenever it has moved. Returns the way to stop. */
export function tellOwnCaret(editor: Editor, doc: Y.Doc, { caret }: Pick<PresenceSync, 'caret'>): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	let toldAtMs = Number.NEGATIVE_INFINITY
	const tell = () => {
		timer = undefined
		// Letters that are composed come before the same unit; the text on this screen is another than the document's.
		if (isComposing(editor)) return
		toldAtMs = performance.now()
		caret.set(ownCaret(editor, doc))
	}
	const tellSoon = () => {
		timer ??= setTimeout(tell, Math.max(0, toldAtMs + TELL_INTERVAL_MS - performance.now()))
	}
	document.addEventListener('selectionchange', tellSoon)
	const stop = react('tell own caret', () => {
		editor.getEditingShapeId()
		editor.getRichTextEditor()
		tellSoon()
	})
	return () => {
		stop()
		document.removeEventListener('selectionchange', tellSoon)
		clearTimeout(timer)
		caret.set(undefined)
	}
}

/**
 * Where this person's caret stands in the text they write: the units of the document before which their selection
 * begins and ends, so that it stays right when others write before it. Undefined when they write nothing.
 */
function ownCaret(editor: Editor, doc: Y.Doc): Presence['at'] {
	const id = editor.getEditingShapeId()
	const text = id && sharedTextOf(recordsOf(doc), id)
	const indices = text && selectionIn(editor)
	if (!indices) return undefined
	const at = indices.flatMap((index) => {
		const { item } = Y.createRelativePositionFromTypeIndex(text, Math.min(index, text.length))
		return item ? [item.client, item.clock] : []
	})
	if (at.length !== 4) return undefined
	return at[0] === at[2] && at[1] === at[3] ? at.slice(0, 2) : at
}

/** Anchor and head, counted in units of the text; on a phone the text is written in a plain field. */
function selectionIn(editor: Editor): [anchor: number, head: number] | null {
	const field = document.activeElement
	if (field instanceof HTMLTextAreaElement && field.closest('.board-sheet')) {
		const { selectionStart, selectionEnd, selectionDirection } = field
		return selectionDirection === 'backward' ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd]
	}
	const textEditor = editor.getRichTextEditor()
	if (!textEditor || textEditor.isDestroyed) return null
	const { doc, selection } = textEditor.state
	return [unitsBefore(doc, selection.anchor), unitsBefore(doc, selection.head)]
}

/** A position of the text editor as a number of units: those of each block, and one for its end. */
function unitsBefore(doc: TextEditor['state']['doc'], position: number): number {
	let units = 0
	doc.descendants((node, start) => {
		if (!node.isTextblock) return true
		const inside = position - start - 1
		if (inside >= 0) units += inside > node.content.size ? node.content.size + 1 : inside
		return false
	})
	return units
}
