import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import { CHART_MARK_PX } from '#shared/records/boardText'
import type { ZoneProps } from '#shared/records/shapes'
import { notesExtent, notesLeftOf, ZONE_INSET } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'

/** Sun and rain cloud in a square of 80: high and low without faces. */
const SUN_BLOB = 'M44 8C64 8 76 24 74 44C72 64 56 76 38 74C20 72 8 58 10 40C12 20 26 8 44 8Z'
const SUN_RAYS = 'M40 4V14M40 66V76M4 40H14M66 40H76M15 15L22 22M58 58L65 65M15 65L22 58M58 22L65 15'
const CLOUD =
	'M24 52C12 52 6 44 8 35C10 27 17 24 23 25C25 14 34 8 44 10C53 12 58 19 58 26C68 25 75 31 74 40C73 48 67 52 60 52Z'
const RAIN = 'M26 60L22 72M42 60L38 72M58 60L54 72'

/** The box that a chart fills: all cells of the notes. */
function chartBox(props: ZoneProps): { x: number; y: number; w: number; h: number } {
	const x = notesLeftOf(props)
	return {
		x,
		y: props.notesTop,
		w: props.w - BOARD.zonePadding - x,
		h: props.h - BOARD.zonePadding - props.notesTop,
	}
}

/** A way through highs and lows, for the small picture of a board: on the board itself people draw it. */
export function chartCurvePath(props: ZoneProps): string {
	const { x, y, w, h } = chartBox(props)
	const at = (across: number, down: number) => `${Math.round(x + w * across)} ${Math.round(y + h * down)}`
	return `M${at(0.02, 0.4)}C${at(0.1, 0.1)} ${at(0.16, 0.1)} ${at(0.24, 0.42)}S${at(0.38, 0.98)} ${at(0.46, 0.84)}S${at(0.6, 0.16)} ${at(0.7, 0.2)}S${at(0.84, 0.78)} ${at(0.9, 0.66)}S${at(0.96, 0.34)} ${at(0.98, 0.26)}`
}

/** The ground to draw a mood line on: light above, a little darker below, the middle as a line; sun and rain as ends. */
export function ChartArt({ props, colours }: { props: ZoneProps; colours: ArtColours }): ReactElement {
	const { x, y, w, h } = chartBox(props)
	const middle = y + h / 2
	const right = x + w
	const r = BOARD.zoneRadius
	const faint = {
		stroke: colours.line,
		strokeWidth: 3,
		strokeLinecap: 'round' as const,
		strokeDasharray: '0 14',
	}
	return (
		<g>
			<path
				d={`M${x} ${middle}V${y + r}Q${x} ${y} ${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${middle}Z`}
				fill={colours.ground.asset}
			/>
			<path
				d={`M${x} ${middle}V${y + h - r}Q${x} ${y + h} ${x + r} ${y + h}H${right - r}Q${right} ${y + h} ${right} ${y + h - r}V${middle}Z`}
				fill={colours.ground.concern}
			/>
			<line x1={x} x2={right} y1={y + h / 4} y2={y + h / 4} {...faint} />
			<line x1={x} x2={right} y1={y + (h * 3) / 4} y2={y + (h * 3) / 4} {...faint} />
			<line x1={x} x2={right} y1={middle} y2={middle} stroke={colours.edge} strokeWidth={3} />
			<MarkArt x={ZONE_INSET} y={y} blob={colours.wash.asset} colours={colours} lines={SUN_RAYS} isSun />
			<MarkArt
				x={ZONE_INSET}
				y={y + notesExtent(1) + BOARD.noteGap}
				blob={colours.wash.concern}
				colours={colours}
				lines={RAIN}
			/>
		</g>
	)
}

function MarkArt(props: {
	x: number
	y: number
	blob: string
	lines: string
	isSun?: boolean
	colours: ArtColours
}): ReactElement {
	const { x, y, blob, lines, isSun = false, colours } = props
	const line = {
		stroke: colours.ink,
		strokeWidth: 4,
		strokeLinecap: 'round' as const,
		strokeLinejoin: 'round' as const,
	}
	const size = CHART_MARK_PX / 80
	return (
		<g transform={`translate(${x} ${y}) scale(${size})`}>
			<path d={SUN_BLOB} transform={isSun ? undefined : 'translate(6 -6)'} fill={blob} />
			{isSun ? (
				<circle cx={40} cy={40} r={16} fill={colours.surface} {...line} />
			) : (
				<path d={CLOUD} fill={colours.surface} {...line} />
			)}
			<path d={lines} fill="none" {...line} />
		</g>
	)
}
