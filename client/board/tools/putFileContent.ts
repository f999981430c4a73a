import { Box, type Editor, getIndicesAbove, type TLShape } from 'tldraw'
import type { BoardFileContent } from '#shared/exports/readBoardFile'

/** Between what stands on the board and what comes in, and between two pages of a file, px. */
const GAP_PX = 240

/** How many more shapes fit onto the board. */
export const roomLeft = (editor: Editor): number =>
	Math.max(0, editor.options.maxShapesPerPage - editor.getCurrentPageShapeIds().size)

/**
 * Puts what a file held to the right of everything that stands on the board, selected and in sight. One step of undo
 * takes all of it away again.
 */
export function putFileContent(editor: Editor, content: BoardFileContent): void {
	const before = editor.getCurrentPageBounds()
	const pageId = editor.getCurrentPageId()
	const roots = content.shapes.filter(({ parentId }) => parentId === pageId)
	editor.markHistoryStoppingPoint('bring in a file')
	editor.run(() => {
		editor.store.put([...content.assets, ...onTop(editor, content.shapes, roots), ...content.bindings])
		placeBeside(editor, roots, content.pageOf, before)
		editor.setCurrentTool('select')
		editor.setSelectedShapes(roots.map(({ id }) => id))
	})
	const bounds = editor.getSelectionPageBounds()
	if (bounds) editor.zoomToBounds(bounds, { inset: 80, targetZoom: 1, animation: { duration: 200 } })
}

/** Above what is there, in the order of the file, and free to be moved: a locked frame could only be undone. */
function onTop(editor: Editor, shapes: readonly TLShape[], roots: readonly TLShape[]): TLShape[] {
	const ids = editor.getSortedChildIdsForParent(editor.getCurrentPageId())
	const highest = ids.map((id) => editor.getShape(id)?.index).at(-1)
	const indices = getIndicesAbove(highest, roots.length)
	const indexOf = new Map(roots.map(({ id }, i) => [id, indices[i]]))
	return shapes.map((shape) => {
		const index = indexOf.get(shape.id)
		return index ? { ...shape, index, isLocked: false } : shape
	})
}

/** Pages of a file stand side by side: a board has one page. */
function placeBeside(
	editor: Editor,
	roots: readonly TLShape[],
	pageOf: BoardFileContent['pageOf'],
	before: Box | undefined
): void {
	const groups = new Map<number, TLShape[]>()
	for (const root of roots) {
		const page = pageOf.get(root.id) ?? 0
		groups.set(page, [...(groups.get(page) ?? []), root])
	}
	let left = before ? before.maxX + GAP_PX : 0
	for (const group of groups.values()) {
		const bounds = Box.Common(group.flatMap(({ id }) => editor.getShapePageBounds(id) ?? []))
		const [dx, dy] = [left - bounds.minX, (before?.minY ?? 0) - bounds.minY]
		editor.updateShapes(group.map(({ id, type, x, y }) => ({ id, type, x: x + dx, y: y + dy })))
		left += bounds.w + GAP_PX
	}
}
