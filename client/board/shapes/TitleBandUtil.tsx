import type { ReactElement } from 'react'
import { SVGContainer, type SvgExportContext } from 'tldraw'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'
import { BOARD } from '#shared/theme'
import type { TitleBandShape } from '../scaffold/scaffoldShapes'
import { exportColours, useArtColours } from '../ui/boardColours'
import { ScaffoldUtil } from './scaffoldUtil'
import { TitleBandArt } from './TitleBandArt'

/** Draws the head of a board. */
export class TitleBandUtil extends ScaffoldUtil<TitleBandShape> {
	static override type = 'title-band' as const
	static override props = SCAFFOLD_SHAPES['title-band']

	override getDefaultProps(): TitleBandShape['props'] {
		return {
			w: 2000,
			h: BOARD.titleBandHeight,
			title: '',
			purpose: '',
			constellation: 'the-system',
			promiseTitle: '',
			promise: [],
		}
	}
	override component(shape: TitleBandShape): ReactElement {
		return <Drawing shape={shape} />
	}
	override toSvg(shape: TitleBandShape, context: SvgExportContext): ReactElement {
		return <TitleBandArt props={shape.props} colours={exportColours(context.isDarkMode)} />
	}
}

function Drawing({ shape }: { shape: TitleBandShape }): ReactElement {
	return (
		<SVGContainer aria-hidden="true">
			<TitleBandArt props={shape.props} colours={useArtColours()} />
		</SVGContainer>
	)
}
