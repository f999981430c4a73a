import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import { drawnPart } from '#shared/records/drawnPart'
import type { DrawingProps } from '#shared/records/shapes'

/**
 * A template's picture as it stands on the canvas, in exports and in previews. `lineScale`: a small picture of a board
 * needs stronger lines.
 */
export function DrawingArt(props: {
	props: DrawingProps
	colours: ArtColours
	lineScale?: number
}): ReactElement {
	const { colours, lineScale = 1 } = props
	const { constellation, parts } = props.props
	return (
		<g strokeLinecap="round" strokeLinejoin="round">
			{parts.map((part, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order.
				<path key={at} {...drawnPart(part, { colours, constellation, lineScale })} />
			))}
		</g>
	)
}
