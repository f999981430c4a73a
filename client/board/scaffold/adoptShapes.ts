import type { Editor, TLShapeId } from 'tldraw'
import { isScaffoldType } from '#shared/records/shapes'
import { isZone, zoneAt } from './zones'

/**
 * Gives shapes to the zone their centre lies in. tldraw does so for a drag only: a paste or a nudge would leave a note
 * drawn over a zone that does not hold it, and the outline would list it nowhere.
 */
export function adoptShapes(editor: Editor, ids: readonly TLShapeId[]): void {
	for (const id of ids) {
		const shape = editor.getShape(id)
		if (!shape || isScaffoldType(shape.type)) continue
		const parent = editor.getShape(shape.parentId as TLShapeId)
		// A shape in a group or in a frame moves with it.
		if (parent && !isZone(parent)) continue
		const centre = editor.getShapePageBounds(shape)?.center
		const zone = centre && zoneAt(editor, centre)
		if (zone && zone.id !== shape.parentId) editor.reparentShapes([id], zone.id)
	}
}
