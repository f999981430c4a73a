import type { ReactElement } from 'react'
import { Group2d, NoteShapeUtil, Rectangle2d, type SvgExportContext, type TLNoteShape } from 'tldraw'
import { LIGHT } from '#shared/theme'
import { toneOf } from '../tools/noteTone'
import { ToneGlyph } from '../ui/ToneGlyph'
import { LateLabel } from './LateLabel'

/** Distance of the tone's mark from the corner of a note, px at scale 1. */
const GLYPH_INSET = 6
const GLYPH_SIZE = 20
/** Side of tldraw's note at scale 1, px. */
const NOTE_SIZE = 200

/** tldraw's note with the mark of its tone in the top left corner, on the board and in exports. */
export class BoardNoteUtil extends NoteShapeUtil {
	override getGeometry(shape: TLNoteShape): Group2d {
		const { scale, growY } = shape.props
		const outline = new Rectangle2d({
			width: NOTE_SIZE * scale,
			height: (NOTE_SIZE + growY) * scale,
			isFilled: true,
		})
		const measure = () => super.getGeometry(shape).children.find(({ isLabel }) => isLabel) ?? outline
		return new Group2d({ children: [outline, new LateLabel(outline, measure)] })
	}

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
