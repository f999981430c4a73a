import type { ReactElement } from 'react'
import { SVGContainer, type SvgExportContext } from 'tldraw'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'
import { BOARD } from '#shared/theme'
import type { ExampleShape } from '../scaffold/scaffoldShapes'
import { exportColours, useArtColours } from '../ui/boardColours'
import { ExampleArt } from './ExampleArt'
import { ScaffoldUtil } from './scaffoldUtil'

/** Draws an example; whether it is visible is said by Canvas. */
export class ExampleUtil extends ScaffoldUtil<ExampleShape> {
	static override type = 'example' as const
	static override props = SCAFFOLD_SHAPES.example

	override getDefaultProps(): ExampleShape['props'] {
		return { w: BOARD.noteSize, h: BOARD.noteSize, text: '', label: '', tone: 'open' }
	}
	override component(shape: ExampleShape): ReactElement {
		return <Drawing shape={shape} />
	}
	override toSvg(shape: ExampleShape, context: SvgExportContext): ReactElement {
		return <ExampleArt props={shape.props} colours={exportColours(context.isDarkMode)} />
	}
}

function Drawing({ shape }: { shape: ExampleShape }): ReactElement {
	return (
		<SVGContainer aria-hidden="true">
			<ExampleArt props={shape.props} colours={useArtColours()} />
		</SVGContainer>
	)
}
