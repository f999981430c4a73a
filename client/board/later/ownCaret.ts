import { type Editor, react } from 'tldraw'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import type { Presence } from '#shared/protocol/presence'
import { sharedTextOf } from '#shared/records/layout'
import { isComposing, selectionIn } from '../sync/openCaret'
import type { PresenceSync } from '../sync/PresenceSync'

/** One's own caret is told at most this often (ten times a second): it moves with every key. */
const TELL_INTERVAL_MS = 100

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
