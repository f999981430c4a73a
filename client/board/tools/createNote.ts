import { createShapeId, type Editor, type TLShapeId, toRichText, type VecLike } from 'tldraw'
import { BOARD } from '#shared/theme'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { freeCell, zoneAt } from '../scaffold/zones'
import { colourOf, toneForNewNote } from './noteTone'

/** Selects something with text and puts the cursor into it. */
export function startWriting(editor: Editor, id: TLShapeId): void {
	const shape = editor.getShape(id)
	if (!shape) return
	editor.select(id)
	editor.setEditingShape(id)
	editor.setCurrentTool('select.editing_shape', { target: 'shape', shape })
}

/** Writes a note at the first free place of a zone. Nothing when the board is full or read only. */
export function writeNoteInZone(editor: Editor, zone: ZoneShape): TLShapeId | undefined {
	editor.markHistoryStoppingPoint('write note')
	const id = createShapeId()
	const color = colourOf(toneForNewNote(editor, zone))
	editor.createShape({
		id,
		type: 'note',
		parentId: zone.id,
		...freeCell(editor, zone),
		props: { color, richText: toRichText('') },
	})
	if (!editor.getShape(id)) return undefined
	startWriting(editor, id)
	return id
}

/** Writes a note with its middle at a point of the page, inside the zone that is there. */
export function writeNoteAt(editor: Editor, point: VecLike): TLShapeId | undefined {
	editor.markHistoryStoppingPoint('write note')
	const id = createShapeId()
	const zone = zoneAt(editor, point)
	const centre = zone ? editor.getPointInShapeSpace(zone, point) : point
	const half = BOARD.noteSize / 2
	editor.createShape({
		id,
		type: 'note',
		parentId: zone?.id ?? editor.getCurrentPageId(),
		x: centre.x - half,
		y: centre.y - half,
		props: { color: colourOf(toneForNewNote(editor, zone)), richText: toRichText('') },
	})
	if (!editor.getShape(id)) return undefined
	startWriting(editor, id)
	return id
}
