import type { Editor } from 'tldraw'

type TextEditor = NonNullable<ReturnType<Editor['getRichTextEditor']>>

/** Is this person composing letters? Their text is then another than the document's (CompositionHold.ts). */
export const isComposing = (editor: Editor): boolean => editor.getRichTextEditor()?.view.composing === true

/** Anchor and head, counted in units of the text; on a phone the text is written in a plain field. */
export function selectionIn(editor: Editor): [anchor: number, head: number] | null {
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
