import type { ReactElement } from 'react'
import { type ArtColours, paintColour } from '#shared/records/artColours'
import type { DrawingPart, DrawingProps } from '#shared/records/shapes'

/** Width of a line for which the template names none, px: that of a zone's edge and a bit. */
const LINE_PX = 4
/** Widest line that is made stronger in a small picture, px. */
const WIDEST_SCALED_PX = 24

/** Where a part lies, as an SVG transform; undefined when it lies where its path says. */
function placeOf({ x = 0, y = 0, scale = 1, turn = 0 }: DrawingPart): string | undefined {
	const words = [
		(x !== 0 || y !== 0) && `translate(${x} ${y})`,
		turn !== 0 && `rotate(${turn})`,
		scale !== 1 && `scale(${scale})`,
	].filter(Boolean)
	return words.length > 0 ? words.join(' ') : undefined
}

const DASHES = {
	dots: (width: number) => `0 ${width * 2.6}`,
	dashes: (width: number) => `${width * 4} ${width * 3}`,
} as const

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
	const paint = (name: DrawingPart['fill']) => (name ? paintColour(name, colours, constellation) : 'none')
	return (
		<g strokeLinecap="round" strokeLinejoin="round">
			{parts.map((part, at) => {
				const { width: own = LINE_PX } = part
				// What is as wide as a post or a rope is seen in a small picture as it is.
				const width = Math.max(own, Math.min(own * lineScale, WIDEST_SCALED_PX)) / Math.abs(part.scale ?? 1)
				return (
					<path
						// biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order.
						key={at}
						d={part.d}
						transform={placeOf(part)}
						fill={paint(part.fill)}
						stroke={part.line && paint(part.line)}
						strokeWidth={part.line && width}
						strokeDasharray={part.line && part.dash && DASHES[part.dash](width)}
					/>
				)
			})}
		</g>
	)
}
