import { type Editor, isPageId, type TLShape, type TLShapeId } from 'tldraw'
import { isScaffoldType } from '#shared/records/shapes'
import { isZone, zonesOf } from '../scaffold/zones'

/** Shapes whose tops differ by less stand in one row, px; the outline reads by the same measure. */
const ROW_PX = 60

function inReadingOrder(a: TLShape, b: TLShape): number {
	const rows = Math.round(a.y / ROW_PX) - Math.round(b.y / ROW_PX)
	return rows !== 0 ? rows : a.x - b.x || (a.id < b.id ? -1 : 1)
}

/** What people made, zone by zone, then what lies outside of them: the order of the outline. */
export function readingOrder(editor: Editor): TLShape[] {
	const parents = [...zonesOf(editor).map((zone) => zone.id), editor.getCurrentPageId()]
	return parents.flatMap((parentId) =>
		editor
			.getSortedChildIdsForParent(parentId)
			.map((id) => editor.getShape(id))
			.filter((shape) => shape !== undefined)
			.filter((shape) => !isScaffoldType(shape.type) && editor.getShapeUtil(shape).canTabTo(shape))
			.sort(inReadingOrder)
	)
}

/**
 * Lets Tab walk through the notes of all zones. tldraw's own order knows what lies on the page only, and inside of a
 * parent it goes round and round. Answers what restores tldraw's way.
 */
export function readByZones(editor: Editor): () => void {
	const { getCurrentPageShapesInReadingOrder, selectAdjacentShape } = editor
	editor.getCurrentPageShapesInReadingOrder = () => readingOrder(editor)
	editor.selectAdjacentShape = (direction) => {
		const selected = editor.getSelectedShapes()[0]
		const parent = selected && editor.getShape(selected.parentId as TLShapeId)
		const isNested = selected && !isPageId(selected.parentId) && !isZone(parent)
		if ((direction !== 'next' && direction !== 'prev') || isNested) {
			selectAdjacentShape.call(editor, direction)
			return
		}
		const order = readingOrder(editor)
		const at = order.findIndex((shape) => shape.id === selected?.id)
		const next = order[(at + (direction === 'next' ? 1 : -1) + order.length) % order.length]
		if (!next) return
		editor.markHistoryStoppingPoint('select next')
		editor.select(next.id)
		editor.zoomToSelectionIfOffscreen(256, {
			animation: { duration: editor.options.animationMediumMs },
			inset: 0,
		})
	}
	return () => {
		Object.assign(editor, { getCurrentPageShapesInReadingOrder, selectAdjacentShape })
	}
}
