import { Box, type Editor, type TLShapeId } from 'tldraw'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { sharedTextOf } from '#shared/records/layout'
import type { TextPiece } from '#shared/records/richText'
import { flatten } from '#shared/records/textPieces'
import type { Caret } from './caretsOf'

/** A caret as it is drawn, and what its owner has selected; all on the page, px. */
export type CaretBoxes = {
	caret: Box
	selection: Box[]
	/** Another value whenever its owner has moved it or written, but not when others write before it. */
	step: string
}

/** Lines lower than this on the screen cannot be read, px. */
const MIN_LINE_PX = 5

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6'
type Point = { node: Node; offset: number }

/** The element that shows a shape; null when it is not drawn. */
export const shapeElement = (editor: Editor, id: string): HTMLElement | null =>
	editor.getContainer().querySelector<HTMLElement>(`.tl-shape[data-shape-id="${CSS.escape(id)}"]`)

/** Where to draw a caret; null when its text is not on the screen, or is not the one it stands in. */
export function caretBoxes(editor: Editor, doc: Y.Doc, { shapeId, at }: Caret): CaretBoxes | null {
	const text = sharedTextOf(recordsOf(doc), shapeId)
	const element = text && shapeElement(editor, shapeId)
	const root = element && drawnText(editor, element, shapeId)
	if (!text || !root) return null
	const anchor = indexOf(doc, text, at[0]!, at[1]!)
	const head = at.length === 4 ? indexOf(doc, text, at[2]!, at[3]!) : anchor
	if (anchor === null || head === null) return null
	const written = flatten(text.toDelta() as TextPiece[]).text
	const points = [anchor, head].map((index) => pointOf(root, written, index))
	if (!points[0] || !points[1]) return null
	const caret = onPage(editor, rectAt(points[1]))
	const linePx = caret.h * editor.getZoomLevel()
	if (linePx < MIN_LINE_PX || !editor.getViewportPageBounds().collides(caret)) return null
	const selection = anchor === head ? [] : selectionBoxes(editor, points as Point[], anchor < head)
	return { caret, selection, step: `${at.join()} ${unitBefore(text, head)}` }
}

/** The text as it stands on this screen: in the open text field, if this person writes in it too. */
function drawnText(editor: Editor, element: HTMLElement, id: string): Element | null {
	const open = editor.getEditingShapeId() === (id as TLShapeId) && element.querySelector('.ProseMirror')
	return open || element.querySelector('.tl-rich-text')
}

function indexOf(doc: Y.Doc, text: Y.Text, client: number, clock: number): number | null {
	const relative = Y.createRelativePositionFromJSON({ item: { client, clock }, assoc: 0 })
	const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc)
	return absolute?.type === text ? absolute.index : null
}

/** Names the unit before a caret: whoever writes or deletes there stands behind another one. */
function unitBefore(text: Y.Text, index: number): string {
	if (index === 0) return ''
	const { item } = Y.createRelativePositionFromTypeIndex(text, index - 1)
	return item ? `${item.client} ${item.clock}` : ''
}

/** The place in the page's elements that stands for a unit of the text. */
function pointOf(root: Element, written: string, index: number): Point | null {
	const before = written.slice(0, index).split('\n')
	const block = root.querySelectorAll(BLOCKS)[before.length - 1]
	if (!block) return null
	let left = before.at(-1)!.length
	const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		if (node instanceof Text) {
			if (left <= node.length) return { node, offset: left }
			left -= node.length
		} else if (node instanceof HTMLBRElement) {
			if (left === 0) return { node, offset: 0 }
			left--
		}
	}
	return { node: block, offset: block.childNodes.length }
}

function rectAt({ node, offset }: Point): DOMRect {
	if (node instanceof Element && node.childNodes.length === 0) return node.getBoundingClientRect()
	const range = document.createRange()
	range.setStart(node, offset)
	// At the end of a line a caret has two places: the one on the next line is where the next letter comes.
	return (
		[...range.getClientRects()].at(-1) ?? (node.parentElement ?? (node as Element)).getBoundingClientRect()
	)
}

function selectionBoxes(editor: Editor, [anchor, head]: Point[], isForward: boolean): Box[] {
	const [start, end] = isForward ? [anchor!, head!] : [head!, anchor!]
	const range = document.createRange()
	range.setStart(start.node, start.offset)
	range.setEnd(end.node, end.offset)
	return [...range.getClientRects()].filter(({ width }) => width > 0).map((rect) => onPage(editor, rect))
}

function onPage(editor: Editor, { left, top, width, height }: DOMRect): Box {
	const { x, y } = editor.screenToPage({ x: left, y: top })
	const zoom = editor.getZoomLevel()
	return new Box(x, y, width / zoom, height / zoom)
}
