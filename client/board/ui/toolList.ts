import {
	Circle,
	Cloud,
	Diamond,
	Eraser,
	Hand,
	Highlighter,
	type LucideIcon,
	Minus,
	MousePointer2,
	MoveUpRight,
	Pencil,
	Square,
	Star,
	StickyNote,
	Triangle,
	Type,
} from 'lucide-react'
import { type Editor, GeoShapeGeoStyle, type TLGeoShapeGeoStyle } from 'tldraw'
import type { MessageKey } from '#shared/i18n/translate'
import { writeNoteInZone } from '../tools/createNote'
import { isCramped } from '../touch/sheetShape'
import { zoneInView } from './camera'

/** One thing the hand can do on the board. */
export type Tool = {
	/** tldraw's name of the tool, or of the figure when `isFigure`. */
	id: string
	label: MessageKey
	icon: LucideIcon
	isFigure: boolean
	/** Also for those who may only look. */
	isForReaders: boolean
}

const tool = (id: string, label: MessageKey, icon: LucideIcon, isForReaders = false): Tool => ({
	id,
	label,
	icon,
	isForReaders,
	isFigure: false,
})
const figure = (id: TLGeoShapeGeoStyle, label: MessageKey, icon: LucideIcon): Tool => ({
	...tool(id, label, icon),
	isFigure: true,
})

export const BASIC_TOOLS: readonly Tool[] = [
	tool('select', 'canvas.tool.select', MousePointer2, true),
	tool('hand', 'canvas.tool.hand', Hand, true),
	tool('note', 'canvas.tool.note', StickyNote),
	tool('draw', 'canvas.tool.draw', Pencil),
]
/** Under "More" where the screen is narrow. */
export const WIDE_TOOLS: readonly Tool[] = [
	tool('text', 'canvas.tool.text', Type),
	tool('arrow', 'canvas.tool.arrow', MoveUpRight),
]
export const ERASER: Tool = tool('eraser', 'canvas.tool.eraser', Eraser)
export const FIGURES: readonly Tool[] = [
	figure('rectangle', 'canvas.tool.rectangle', Square),
	figure('ellipse', 'canvas.tool.ellipse', Circle),
]
/** Always under "More". */
export const RARE_TOOLS: readonly Tool[] = [
	figure('triangle', 'canvas.tool.triangle', Triangle),
	figure('diamond', 'canvas.tool.diamond', Diamond),
	figure('star', 'canvas.tool.star', Star),
	figure('cloud', 'canvas.tool.cloud', Cloud),
	tool('line', 'canvas.tool.line', Minus),
	tool('highlight', 'canvas.tool.highlight', Highlighter),
]

/**
 * Takes a tool into the hand. On a phone the note is written at once, in the zone in view: the zone fills the screen, so
 * there is nothing to choose, and the second note is as near as the first.
 */
export function pickTool(editor: Editor, tool: Tool): void {
	const zone = tool.id === 'note' && isCramped(editor) ? zoneInView(editor) : undefined
	if (zone) {
		writeNoteInZone(editor, zone)
		return
	}
	if (!tool.isFigure) {
		editor.setCurrentTool(tool.id)
		return
	}
	editor.run(() => {
		editor.setStyleForNextShapes(GeoShapeGeoStyle, tool.id as TLGeoShapeGeoStyle)
		editor.setCurrentTool('geo')
	})
}

/** Is this tool in the hand? Reactive: reads the editor's state. */
export function isInHand(editor: Editor, tool: Tool): boolean {
	const current = editor.getCurrentToolId()
	if (!tool.isFigure) return current === tool.id
	return current === 'geo' && editor.getStyleForNextShape(GeoShapeGeoStyle) === tool.id
}
