import { createShapeId, type Editor, renderRichTextFromHTML, type TLRichText, type VecLike } from 'tldraw'
import { normaliseRichText } from '#shared/records/richText'

/** Longer lines are broken, px of the page. */
const MAX_WIDTH = 920

/** The words of a copied page with their plain marks; everything else of it is left out. */
export function richTextOfPage(editor: Editor, html: string): TLRichText {
	return normaliseRichText(renderRichTextFromHTML(editor, html.trim())) as TLRichText
}

/**
 * Puts pasted words onto the board, their middle at a point of the page. tldraw's own way writes what was pasted as
 * HTML into an element to learn its size, plain text too: a browser would ask for its pictures and run its handlers.
 */
export function putText(
	editor: Editor,
	richText: TLRichText,
	point: VecLike = editor.getViewportPageBounds().center
): void {
	const id = createShapeId()
	const { x, y } = point
	editor.createShape({ id, type: 'text', x, y, props: { richText, autoSize: true, textAlign: 'start' } })
	const made = editor.getShape(id)
	if (!made) return
	if (editor.getShapeGeometry(id).bounds.w > MAX_WIDTH)
		editor.updateShape({ id, type: 'text', props: { autoSize: false, w: MAX_WIDTH } })
	const { w, h } = editor.getShapeGeometry(id).bounds
	editor.updateShape({ id, type: 'text', x: made.x - w / 2, y: made.y - h / 2 })
	editor.select(id)
}
