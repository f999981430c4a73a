import type { Editor, TLShape, TLShapeId, VecLike } from 'tldraw'
import { freeCellOf } from '#shared/records/freeCell'
import { isScaffoldType } from '#shared/records/shapes'
import { noteCapacity, noteCell } from '#shared/records/zoneGrid'
import type { ExampleShape, ZoneShape } from './scaffoldShapes'

/** Is this record a zone? */
export const isZone = (shape: TLShape | undefined): shape is ZoneShape => shape?.type === 'zone'

/** All zones of the board in the order of their numbers. */
export function zonesOf(editor: Editor): ZoneShape[] {
	return editor
		.getCurrentPageShapes()
		.filter(isZone)
		.sort((a, b) => a.props.number - b.props.number || (a.id < b.id ? -1 : 1))
}

/** The zone under a point of the page; of two that overlap, the smaller one. */
export function zoneAt(editor: Editor, point: VecLike): ZoneShape | undefined {
	return zonesOf(editor)
		.filter((zone) => editor.getShapePageBounds(zone)?.containsPoint(point))
		.sort((a, b) => a.props.w * a.props.h - b.props.w * b.props.h)[0]
}

/** The zone a shape lies in through its parents. */
export function zoneOf(editor: Editor, shape: TLShape): ZoneShape | undefined {
	if (isZone(shape)) return shape
	const zone = editor.findShapeAncestor(shape, isZone)
	return isZone(zone) ? zone : undefined
}

/** Does the zone hold a note somebody wrote? Notes in a group count, and so does a line on a ground to draw on. */
export function zoneHasNote(editor: Editor, parentId: TLShapeId): boolean {
	const parent = editor.getShape(parentId)
	const isChart = isZone(parent) && parent.props.chart !== undefined
	return editor.getSortedChildIdsForParent(parentId).some((id) => {
		const type = editor.getShape(id)?.type
		return type === 'note' || (isChart && type === 'draw') || (type === 'group' && zoneHasNote(editor, id))
	})
}

/** The zone an example belongs to: its parent, or the zone it is drawn over. */
export function zoneOfExample(editor: Editor, example: ExampleShape): ZoneShape | undefined {
	const parent = editor.getShape(example.parentId as TLShapeId)
	if (isZone(parent)) return parent
	return zoneAt(editor, { x: example.x + example.props.w / 2, y: example.y + example.props.h / 2 })
}

/**
 * Where the next note goes, px inside the zone: the first cell that nothing people made lies on. Examples do not
 * count: they go when the first note arrives. A full zone answers the cell below the last one.
 */
export function freeCell(editor: Editor, zone: ZoneShape): { x: number; y: number } {
	const taken = editor.getSortedChildIdsForParent(zone.id).flatMap((id) => {
		const shape = editor.getShape(id)
		if (!shape || isScaffoldType(shape.type)) return []
		const bounds = editor.getShapeGeometry(shape).bounds
		return [{ x: shape.x + bounds.x, y: shape.y + bounds.y, w: bounds.w, h: bounds.h }]
	})
	return freeCellOf(zone.props, taken) ?? noteCell(zone.props, noteCapacity(zone.props))
}
