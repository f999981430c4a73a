import { type Editor, react } from 'tldraw'

/**
 * Puts the caret at the end when somebody opens a note that has text. tldraw selects all of it, so that the next key
 * replaces what everybody wrote: on a shared board that is an accident waiting for 25 people. Returns the way to stop.
 */
export function keepTextWhenEditing(editor: Editor): () => void {
	return react('keep text when editing', () => {
		const textEditor = editor.getRichTextEditor()
		if (!textEditor || textEditor.isEmpty) return
		// tldraw selects right after it makes the text editor known.
		queueMicrotask(() => {
			if (textEditor.isDestroyed) return
			const { doc, selection } = textEditor.state
			// One position at each end is the paragraph's own.
			const isAll = !selection.empty && selection.from <= 1 && selection.to >= doc.content.size - 1
			// Not `focus('end')`: it comes back a frame later and takes the caret from where the first key has put it.
			if (isAll) textEditor.commands.setTextSelection(doc.content.size - 1)
		})
	})
}
