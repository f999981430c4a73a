import type { ReactElement } from 'react'
import {
	type Editor,
	FrameShapeUtil,
	type Geometry2d,
	HTMLContainer,
	SVGContainer,
	type SvgExportContext,
	stopEventPropagation,
	type TLDragShapesOutInfo,
	type TLDragShapesOverInfo,
	type TLFrameShape,
	type TLShape,
	useEditor,
	useValue,
} from 'tldraw'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'
import { noteCell } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import { ZoneGeometry } from '../scaffold/ScaffoldGeometry'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { zoneHasNote } from '../scaffold/zones'
import { writeNoteInZone } from '../tools/createNote'
import { exportColours, useArtColours } from '../ui/boardColours'
import { useWords } from '../ui/words'
import { ScaffoldUtil } from './scaffoldUtil'
import { ZoneArt } from './ZoneArt'

/** Draws a zone and lets notes be dropped into it. */
export class ZoneUtil extends ScaffoldUtil<ZoneShape> {
	static override type = 'zone' as const
	static override props = SCAFFOLD_SHAPES.zone

	override getDefaultProps(): ZoneShape['props'] {
		const text = { key: '', title: '', prompts: [] }
		return { w: 740, h: 640, ...text, number: 1, tone: 'open', constellation: 'the-system', notesTop: 200 }
	}
	override getGeometry(shape: ZoneShape): Geometry2d {
		return new ZoneGeometry(shape.props)
	}
	// Left out of tldraw's public types; frames use it so that highlighter strokes stay above the frame.
	providesBackgroundForChildren(): boolean {
		return true
	}
	override canReceiveNewChildrenOfType(): boolean {
		return true
	}
	override onDragShapesIn(shape: ZoneShape, dragged: TLShape[], info: TLDragShapesOverInfo): void {
		// tldraw's frame does what we want, and reads nothing of the frame but its id.
		FrameShapeUtil.prototype.onDragShapesIn.call(this, shape as TLShape as TLFrameShape, dragged, info)
	}
	override onDragShapesOut(shape: ZoneShape, dragged: TLShape[], info: TLDragShapesOutInfo): void {
		if (info.nextDraggingOverShapeId) return
		const own = dragged.filter((child) => child.parentId === shape.id)
		this.editor.reparentShapes(own, this.editor.getCurrentPageId())
	}
	override getText(shape: ZoneShape): string {
		return shape.props.title
	}
	override getAriaDescriptor(shape: ZoneShape): string {
		return shape.props.title
	}
	override indicator(shape: ZoneShape): ReactElement {
		return <rect width={shape.props.w} height={shape.props.h} rx={BOARD.zoneRadius} />
	}
	override component(shape: ZoneShape): ReactElement {
		return <Zone shape={shape} />
	}
	override toSvg(shape: ZoneShape, context: SvgExportContext): ReactElement {
		return <ZoneArt props={shape.props} colours={exportColours(context.isDarkMode)} />
	}
}

function Zone({ shape }: { shape: ZoneShape }): ReactElement {
	const editor = useEditor()
	const colours = useArtColours()
	const showsGhost = useValue('zone is empty', () => isWritable(editor) && !zoneHasNote(editor, shape.id), [
		editor,
		shape.id,
	])
	return (
		<>
			<SVGContainer aria-hidden="true">
				<ZoneArt props={shape.props} colours={colours} />
			</SVGContainer>
			{showsGhost && (
				<HTMLContainer>
					<GhostNote zone={shape} />
				</HTMLContainer>
			)}
		</>
	)
}

const isWritable = (editor: Editor) => !editor.getIsReadonly()

/** An invitation where the first note of a zone goes; pressing it writes that note. */
function GhostNote({ zone }: { zone: ZoneShape }): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const { x, y } = noteCell(zone.props, 0)
	return (
		<button
			type="button"
			className="board-ghost-note"
			style={{ left: x, top: y, width: BOARD.noteSize, height: BOARD.noteSize }}
			aria-label={words('canvas.first_note_in', { zone: zone.props.title })}
			// The canvas would take the press for the start of a marquee.
			onPointerDown={stopEventPropagation}
			// It also refuses the start of every touch, after which a browser sends no click.
			onTouchStart={stopEventPropagation}
			onTouchEnd={stopEventPropagation}
			onKeyDown={stopEventPropagation}
			onClick={({ clientX, clientY }) => {
				writeNoteInZone(editor, zone)
				swallowSecondPress(editor.getContainer(), { x: clientX, y: clientY })
			}}
		>
			{words('canvas.first_note')}
		</button>
	)
}

/** A double click is two clicks this close together, ms and px. */
const DOUBLE_CLICK_MS = 400
const DOUBLE_CLICK_PX = 12

/**
 * Many people double-click everything: the second press would land on the new note and end the writing it has just
 * begun.
 */
function swallowSecondPress(container: HTMLElement, first: { x: number; y: number }): void {
	const swallow = (event: MouseEvent) => {
		if (Math.hypot(event.clientX - first.x, event.clientY - first.y) > DOUBLE_CLICK_PX) return
		event.stopPropagation()
		// Also keeps the caret where it is.
		event.preventDefault()
	}
	const presses = ['pointerdown', 'mousedown', 'dblclick'] as const
	for (const press of presses) container.addEventListener(press, swallow, { capture: true })
	setTimeout(() => {
		for (const press of presses) container.removeEventListener(press, swallow, { capture: true })
	}, DOUBLE_CLICK_MS)
}
