import { type ArtColours, paintColour } from '#shared/records/artColours'
import type { DrawingPart } from '#shared/records/shapes'
import type { Constellation } from '#shared/theme'

/** Width of a line for which the template names none, px: that of a zone's edge and a bit. */
const LINE_PX = 4
/** Widest line that is made stronger in a small picture, px: what is as wide as a post is seen there as it is. */
const WIDEST_SCALED_PX = 24

const DASHES = {
	dots: (width: number) => `0 ${width * 2.6}`,
	dashes: (width: number) => `${width * 4} ${width * 3}`,
} as const

/** One path of a drawing as SVG draws it; what is undefined is left out. */
export type DrawnPart = {
	d: string
	transform: string | undefined
	fill: string
	stroke: string | undefined
	strokeWidth: number | undefined
	strokeDasharray: string | undefined
}

type Look = { colours: ArtColours; constellation: Constellation; lineScale?: number }

/** A part in the colours of a theme. `lineScale`: how much stronger thin lines are, for a small picture of a board. */
export function drawnPart(part: DrawingPart, { colours, constellation, lineScale = 1 }: Look): DrawnPart {
	const { d, fill, line, dash, width: own = LINE_PX, scale = 1 } = part
	const width = Math.max(own, Math.min(own * lineScale, WIDEST_SCALED_PX)) / Math.abs(scale)
	return {
		d,
		transform: placeOf(part),
		fill: fill ? paintColour(fill, colours, constellation) : 'none',
		stroke: line && paintColour(line, colours, constellation),
		strokeWidth: line && width,
		strokeDasharray: line && dash && DASHES[dash](width),
	}
}

/** Where a part lies, as an SVG transform; undefined when it lies where its path says. */
function placeOf({ x = 0, y = 0, scale = 1, turn = 0 }: DrawingPart): string | undefined {
	const words = [
		(x !== 0 || y !== 0) && `translate(${x} ${y})`,
		turn !== 0 && `rotate(${turn})`,
		scale !== 1 && `scale(${scale})`,
	].filter(Boolean)
	return words.length > 0 ? words.join(' ') : undefined
}
