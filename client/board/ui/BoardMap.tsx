import { type ReactElement, useState } from 'react'
import { DefaultMinimap, ErrorBoundary } from 'tldraw'
import { useWords } from './words'

/** tldraw's small picture of the whole board, to move about in. Some devices cannot draw it: they are told so. */
export function BoardMap(): ReactElement {
	const [canDraw] = useState(() => document.createElement('canvas').getContext('webgl2') !== null)
	const words = useWords()
	const none = <p className="board-map-none">{words('canvas.map_none')}</p>
	return (
		<div className="board-panel board-map">
			{canDraw ? (
				<ErrorBoundary fallback={() => none}>
					<DefaultMinimap />
				</ErrorBoundary>
			) : (
				none
			)}
		</div>
	)
}
