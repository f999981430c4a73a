import type { ReactElement } from 'react'
import { SVGContainer, type SvgExportContext } from 'tldraw'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'
import type { DrawingShape } from '../scaffold/scaffoldShapes'
import { exportColours, useArtColours } from '../ui/boardColours'
import { DrawingArt } from './DrawingArt'
import { ScaffoldUtil } from './scaffoldUtil'

/** Draws the picture that a template puts under its zones. */
export class DrawingUtil extends ScaffoldUtil<DrawingShape> {
	static override type = 'drawing' as const
	static override props = SCAFFOLD_SHAPES.drawing

	override getDefaultProps(): DrawingShape['props'] {
		return { w: 100, h: 100, alt: '', constellation: 'the-system', parts: [] }
	}
	override component(shape: DrawingShape): ReactElement {
		return <Drawing shape={shape} />
	}
	override toSvg(shape: DrawingShape, context: SvgExportContext): ReactElement {
		return (
			<g>
				{shape.props.alt && <title>{shape.props.alt}</title>}
				<DrawingArt props={shape.props} colours={exportColours(context.isDarkMode)} />
			</g>
		)
	}
}

function Drawing({ shape }: { shape: DrawingShape }): ReactElement {
	const { alt } = shape.props
	const spoken = alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true }
	return (
		<SVGContainer {...spoken}>
			<DrawingArt props={shape.props} colours={useArtColours()} />
		</SVGContainer>
	)
}
