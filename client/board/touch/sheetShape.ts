import { type Atom, type Editor, react, type TLShapeId } from 'tldraw'

/** Canvas below this width or height has no room for words between its bars and an on-screen keyboard, px. */
const CRAMPED_WIDTH_PX = 760
const CRAMPED_HEIGHT_PX = 500

/** Marks the canvas while its text is written in the sheet; touch.css then hides tldraw's own text field. */
const MARK = 'writesInSheet'

/**
 * Keeps in `sheet` the shape whose text is written in the sheet: the one that is being edited, where the pointer is a
 * finger or a pen and the canvas is cramped, be it a phone or a tablet whose keyboard came up. Once open the sheet
 * stays until the writing ends, however the device is turned. Answers what stops it.
 */
export function watchSheetShape(editor: Editor, sheet: Atom<TLShapeId | null>): () => void {
	const { dataset } = editor.getContainer()
	const stop = react('what is written in the sheet', () => {
		const editing = editor.getEditingShapeId()
		const isOpen = sheet.get() !== null
		const next = editing && (isOpen || isCramped(editor)) ? editing : null
		// Before React draws: tldraw's text field must never get the focus, or the keyboard would jump.
		if (next) dataset[MARK] = 'true'
		else delete dataset[MARK]
		sheet.set(next)
	})
	return () => {
		stop()
		delete dataset[MARK]
		sheet.set(null)
	}
}

/** Is this a finger on a canvas that has no room for words beside a keyboard? Reactive. */
export function isCramped(editor: Editor): boolean {
	const { w, h } = editor.getViewportScreenBounds()
	const isSmall = w < CRAMPED_WIDTH_PX || h < CRAMPED_HEIGHT_PX
	return isSmall && editor.getInstanceState().isCoarsePointer
}
