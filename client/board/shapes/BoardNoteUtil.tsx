import type { ReactElement } from 'react'
import { NoteShapeUtil, type SvgExportContext, type TLNoteShape } from 'tldraw'
import { LIGHT } from '#shared/theme'
import { toneOf } from '../tools/noteTone'
import { ToneGlyph } from '../ui/ToneGlyph'

/** Distance of the tone's mark from the corner of a note, px at scale 1. */
const GLYPH_INSET = 6
const GLYPH_SIZE = 20

/** tldraw's note with the mark of its tone in the top left corner, on the board and in exports. */
export class BoardNoteUtil extends NoteShapeUtil {
	override component(shape: TLNoteShape): ReactElement {
		const tone = toneOf(shape.props.color)
		const { scale } = shape.props
		return (
			<>
				{super.component(shape)}
				{tone && (
					<div className="board-note-glyph" style={{ left: GLYPH_INSET * scale, top: GLYPH_INSET * scale }}>
						<ToneGlyph tone={tone} sizePx={GLYPH_SIZE * scale} colour={LIGHT.ink} />
					</div>
				)}
			</>
		)
	}
	override toSvg(shape: TLNoteShape, context: SvgExportContext): ReactElement {
		const tone = toneOf(shape.props.color)
		return (
			<>
				{super.toSvg(shape, context)}
				{tone && (
					<g transform={`translate(${GLYPH_INSET}, ${GLYPH_INSET})`}>
						<ToneGlyph tone={tone} sizePx={GLYPH_SIZE} colour={LIGHT.ink} />
					</g>
				)}
			</>
		)
	}
}
