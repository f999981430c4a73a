import { Extension, type RawCommands } from '@tiptap/core'

/**
 * Replaces TipTap's `setContent` by one that changes only what differs, keeps the caret and stays out of the undo
 * stack. tldraw calls `setContent` for every change of a note's text that did not come from this keyboard; the stock
 * command replaces the whole text, so the caret jumps to the end whenever somebody else types (tldraw issue 7106).
 */
export const minimalSetContent = Extension.create({
	name: 'minimalSetContent',
	// After the core commands, whose `setContent` it replaces.
	priority: 1,
	addCommands(): Partial<RawCommands> {
		return {
			setContent:
				(content, emitUpdate = false) =>
				({ tr, editor, dispatch }) => {
					const next = editor.schema.nodeFromJSON(content)
					const start = tr.doc.content.findDiffStart(next.content)
					if (start === null) return true
					let { a: endBefore, b: endAfter } = tr.doc.content.findDiffEnd(next.content)!
					// The same letters can belong to the common beginning and the common end: "aa" -> "aaa".
					const overlap = start - Math.min(endBefore, endAfter)
					if (overlap > 0) {
						endBefore += overlap
						endAfter += overlap
					}
					if (dispatch) {
						const { storedMarks } = tr
						tr.replace(start, endBefore, next.slice(start, endAfter))
						// Bold switched on for the next letter: a replacement would switch it off again.
						tr.setStoredMarks(storedMarks)
						tr.setMeta('preventUpdate', !emitUpdate)
						tr.setMeta('addToHistory', false)
					}
					return true
				},
		}
	},
})
