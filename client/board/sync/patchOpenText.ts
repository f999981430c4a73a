import type { Editor as TextEditor } from '@tiptap/core'
import { fromPieces } from '#shared/records/richText'
import type { TextDelta } from './textCells'

type Doc = TextEditor['state']['doc']
/** `remove` characters at `at` of the old text give way to `insert`, a part of a Yjs delta. */
type Hunk = { at: number; remove: number; insert?: TextDelta[number] }

/**
 * Writes into an open text field what somebody else did, place by place as Yjs tells it. Compared as a whole, two changes
 * at once, one before the caret and one behind it, look like one change around it, and the caret ends at its far end.
 * Changes that begin or end a paragraph are left to `setContent`, and so is whatever this cannot place.
 */
export function patchOpenText(textEditor: TextEditor, delta: TextDelta): void {
	const { tr, doc, schema } = textEditor.state
	const { storedMarks } = tr
	// From the last to the first: what is in front keeps its place.
	for (const { at, remove, insert } of hunksOf(delta).reverse()) {
		const place = placeOf(doc, at, remove)
		if (!place) continue
		const line = insert && fromPieces([insert as Parameters<typeof fromPieces>[0][number]])
		const inline = line && schema.nodeFromJSON(line).firstChild?.content
		tr.replaceWith(place.from, place.to, inline ?? [])
	}
	if (!tr.docChanged) return
	// Bold switched on for the next letter: a replacement would switch it off again.
	tr.setStoredMarks(storedMarks).setMeta('preventUpdate', true).setMeta('addToHistory', false)
	textEditor.view.dispatch(tr)
}

/** The changes inside of paragraphs, in the order of the text. */
function hunksOf(delta: TextDelta): Hunk[] {
	const hunks: Hunk[] = []
	let at = 0
	for (const part of delta) {
		if (part.retain) at += part.retain
		else if (part.delete) {
			hunks.push({ at, remove: part.delete })
			at += part.delete
		} else if (typeof part.insert !== 'string' || !part.insert.includes('\n'))
			hunks.push({ at, remove: 0, insert: part })
	}
	return hunks
}

/** Where `length` characters from `at` are in the tree; null when they are not in one paragraph. */
function placeOf(doc: Doc, at: number, length: number): { from: number; to: number } | null {
	let start = 0
	let place: { from: number; to: number } | null = null
	doc.descendants((node, position) => {
		if (!node.isTextblock) return place === null
		const offset = at - start
		if (place === null && offset >= 0 && offset + length <= node.content.size)
			place = { from: position + 1 + offset, to: position + 1 + offset + length }
		// The end of a paragraph is a character too.
		start += node.content.size + 1
		return false
	})
	return place
}

/**
 * Lets an open text field read what the last key did to the page. The browser tells of a moved caret a moment after it
 * has moved; written to in between, the field would put the caret back.
 */
export function readLastKey({ view }: TextEditor): void {
	const observer: unknown = Reflect.get(view, 'domObserver')
	// Not public in prosemirror-view, which calls it in this situation itself (before a composition, on blur).
	const flush = (observer as { flush?: () => void } | undefined)?.flush
	if (!view.composing) flush?.call(observer)
}
