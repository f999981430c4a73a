import type { ReactElement } from 'react'
import { SVGContainer, type SvgExportContext } from 'tldraw'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'
import type { ThreadShape } from '../scaffold/scaffoldShapes'
import { exportColours, useArtColours } from '../ui/boardColours'
import { ScaffoldUtil } from './scaffoldUtil'
import { ThreadArt } from './ThreadArt'

/** Draws the dotted way between two zones. */
export class ThreadUtil extends ScaffoldUtil<ThreadShape> {
	static override type = 'thread' as const
	static override props = SCAFFOLD_SHAPES.thread

	override getDefaultProps(): ThreadShape['props'] {
		return { w: 100, h: 100, points: [], constellation: 'the-system' }
	}
	override component(shape: ThreadShape): ReactElement {
		return <Drawing shape={shape} />
	}
	override toSvg(shape: ThreadShape, context: SvgExportContext): ReactElement {
		return <ThreadArt props={shape.props} colours={exportColours(context.isDarkMode)} />
	}
}

function Drawing({ shape }: { shape: ThreadShape }): ReactElement {
	return (
		<SVGContainer aria-hidden="true">
			<ThreadArt props={shape.props} colours={useArtColours()} />
		</SVGContainer>
	)
}
