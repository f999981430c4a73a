import type { ReactElement } from 'react'
import type { Constellation } from '#shared/theme'

const round = (value: number) => Math.round(value * 100) / 100
const corner = (radius: number, turn: number) =>
	`${round(radius * Math.sin(turn * 2 * Math.PI))} ${round(-radius * Math.cos(turn * 2 * Math.PI))}`

/**
 * A star whose sides bend inwards: `waist` is the share of the radius where two points meet, `short` that of every
 * second point.
 */
function starPath(points: number, radius: number, waist: number, short = 1): string {
	const sides = Array.from({ length: points }, (_, i) => {
		const bend = corner(radius * waist, (i + 0.5) / points)
		return `Q${bend} ${corner(radius * (i % 2 === 0 ? short : 1), (i + 1) / points)}`
	})
	return `M${corner(radius, 0)}${sides.join('')}Z`
}

/** Outline of a constellation's glyph around 0, 0: hexagon, four-point star, star of eight rays. */
export function glyphPath(constellation: Constellation, radius: number): string {
	if (constellation === 'ethical-compass') return starPath(4, radius, 0.34)
	if (constellation === 'catalysts') return starPath(8, radius, 0.44, 0.78)
	const corners = Array.from({ length: 6 }, (_, i) => corner(radius * 0.86, i / 6))
	return `M${corners.join('L')}Z`
}

/** The large glyph of a title band: outline and heart, so that it is told apart without its colour. */
export function GlyphArt(props: {
	constellation: Constellation
	radius: number
	lineWidth: number
	colour: string
}): ReactElement {
	const { constellation, radius, lineWidth, colour } = props
	const line = { fill: 'none', stroke: colour, strokeWidth: lineWidth, strokeLinejoin: 'round' as const }
	if (constellation === 'catalysts') return <RaysArt {...{ radius, lineWidth, colour }} />
	return (
		<g>
			<path d={glyphPath(constellation, radius - lineWidth)} {...line} />
			{constellation === 'the-system' ? (
				<circle r={radius * 0.2} fill={colour} />
			) : (
				<path d={glyphPath(constellation, radius * 0.42)} fill={colour} />
			)}
		</g>
	)
}

/** Eight rays, every second one shorter, around a dot. */
function RaysArt({ radius, lineWidth, colour }: { radius: number; lineWidth: number; colour: string }) {
	const rays = Array.from({ length: 8 }, (_, i) => {
		const outer = (i % 2 === 0 ? 1 : 0.78) * (radius - lineWidth)
		return `M${corner(radius * 0.38, i / 8)}L${corner(outer, i / 8)}`
	})
	return (
		<g>
			<path d={rays.join('')} fill="none" stroke={colour} strokeWidth={lineWidth} strokeLinecap="round" />
			<circle r={radius * 0.16} fill={colour} />
		</g>
	)
}

/** Radius of a zone's star, px. */
export const STAR_RADIUS = 60

/** A zone's number in the glyph of the board's constellation, around 0, 0, with a rim that parts it from the edge. */
export function NumberedStarArt(props: {
	constellation: Constellation
	number: number
	radius?: number
	colours: { paper: string; onConstellation: string; constellation: Record<Constellation, string> }
	fontFamily: string
}): ReactElement {
	const { constellation, number, radius = STAR_RADIUS, colours, fontFamily } = props
	const sizePx = radius * (number > 9 ? 0.5 : 0.62)
	return (
		<g>
			<path
				d={glyphPath(constellation, radius)}
				fill={colours.constellation[constellation]}
				stroke={colours.paper}
				strokeWidth={radius * 0.24}
				strokeLinejoin="round"
				paintOrder="stroke"
			/>
			<text
				y={sizePx * 0.35}
				textAnchor="middle"
				fontFamily={fontFamily}
				fontWeight={700}
				fontSize={sizePx}
				fill={colours.onConstellation}
			>
				{number}
			</text>
		</g>
	)
}
