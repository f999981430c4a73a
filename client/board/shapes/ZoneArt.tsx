import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import { STEP_INDENT, type TextBlock, zoneText } from '#shared/records/boardText'
import type { ZoneProps } from '#shared/records/shapes'
import { textWidth } from '#shared/records/textFit'
import { laneBox, noteCapacity, noteCell, noteColumns, ZONE_HEAD, ZONE_INSET } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import { ChartArt } from './ChartArt'
import { FigureArt } from './FigureArt'
import { glyphPath, NumberedStarArt } from './GlyphArt'
import { CANVAS_FONT, TextArt } from './TextArt'

/** Strip of the tone's colour along the left edge, inside the rounded corners. */
function spinePath(h: number, spineWidth: number): string {
	const r = BOARD.zoneRadius
	// Height of the corner's arc at the right edge of the strip.
	const dip = r - Math.sqrt(r * r - (r - spineWidth) ** 2)
	return `M${spineWidth} ${dip}A${r} ${r} 0 0 0 0 ${r}V${h - r}A${r} ${r} 0 0 0 ${spineWidth} ${h - dip}Z`
}

/** The sheet of a zone: surface, edge and spine. */
export function ZoneSheetArt(props: {
	w: number
	h: number
	tone: ZoneProps['tone']
	colours: ArtColours
	/** A small picture of the board needs a stronger edge and spine; the spine at most as wide as the corner's radius. */
	edgeWidth?: number
	spineWidth?: number
}): ReactElement {
	const { w, h, tone, colours, edgeWidth = 2, spineWidth = BOARD.spineWidth } = props
	return (
		<g>
			<rect width={w} height={h} rx={BOARD.zoneRadius} fill={colours.surface} />
			<path d={spinePath(h, spineWidth)} fill={colours.tone[tone]} />
			<rect
				width={w}
				height={h}
				rx={BOARD.zoneRadius}
				fill="none"
				stroke={colours.edge}
				strokeWidth={edgeWidth}
			/>
		</g>
	)
}

/** A zone as it stands on the canvas and in exports; its notes are drawn by themselves. */
export function ZoneArt({ props, colours }: { props: ZoneProps; colours: ArtColours }): ReactElement {
	const { title, prompts, lanes, rows } = zoneText(props)
	return (
		<g>
			{props.look !== 'bare' && <ZoneSheetArt w={props.w} h={props.h} tone={props.tone} colours={colours} />}
			<TextArt block={title} colour={colours.ink} weight={700} />
			{prompts.map((prompt) => (
				<TextArt key={prompt.y} block={prompt} colour={colours.ink} />
			))}
			{lanes.map((lane) => (
				<TextArt key={lane.x} block={lane} colour={colours.muted} weight={700} />
			))}
			{props.chart && <ChartArt props={props} colours={colours} />}
			{props.rows ? (
				<RowLinesArt props={props} colour={colours.line} />
			) : (
				<CornerStarsArt props={props} colour={props.look ? colours.edge : colours.line} />
			)}
			<LaneLinesArt props={props} colour={colours.edge} />
			{props.rows && (
				<StepsArt props={props} lanes={lanes} colour={colours.constellation[props.constellation]} />
			)}
			{rows.map((row) => (
				<TextArt key={row.y} block={row} colour={colours.ink} weight={700} />
			))}
			{props.figure && <FigureArt figure={props.figure} tone={props.tone} colours={colours} />}
			<g transform={`translate(${BOARD.spineWidth / 2} 0)`}>
				<NumberedStarArt
					constellation={props.constellation}
					number={props.number}
					colours={colours}
					fontFamily={CANVAS_FONT}
				/>
			</g>
		</g>
	)
}

/**
 * Small stars where the corners of four notes meet: an empty zone shows how many notes it is meant for, and notes laid
 * out between them stand straight.
 */
function CornerStarsArt({ props, colour }: { props: ZoneProps; colour: string }): ReactElement {
	const columns = noteColumns(props)
	const rows = Math.round(noteCapacity(props) / columns)
	const corners = Array.from({ length: (columns - 1) * (rows - 1) }, (_, i) => {
		const cell = noteCell(props, (Math.floor(i / (columns - 1)) + 1) * columns + (i % (columns - 1)) + 1)
		return `translate(${cell.x - BOARD.noteGap / 2} ${cell.y - BOARD.noteGap / 2})`
	})
	return (
		<g fill={colour}>
			{corners.map((transform) => (
				<path key={transform} d={CORNER_STAR} transform={transform} />
			))}
		</g>
	)
}
const CORNER_STAR = glyphPath('ethical-compass', 13)

/** A line between two rows that have headings; a chart has its own. */
function RowLinesArt({ props, colour }: { props: ZoneProps; colour: string }): ReactElement | null {
	if (props.chart) return null
	const count = props.rows?.length ?? 0
	const edges = Array.from({ length: Math.max(0, count - 1) }, (_, i) => {
		const { y } = noteCell(props, (i + 1) * noteColumns(props))
		return y - BOARD.noteGap / 2
	})
	return (
		<g stroke={colour} strokeWidth={3}>
			{edges.map((y) => (
				<line key={y} x1={ZONE_INSET} x2={props.w - BOARD.zonePadding} y1={y} y2={y} />
			))}
		</g>
	)
}

/** A star before the name of each step, and the thread from one to the next. */
function StepsArt({
	props,
	lanes,
	colour,
}: {
	props: ZoneProps
	lanes: TextBlock[]
	colour: string
}): ReactElement {
	const middle = props.notesTop - ZONE_HEAD.laneLine + 20
	return (
		<g fill={colour}>
			{lanes.map((lane, i) => {
				const next = lanes[i + 1]
				const from = lane.x + textWidth(lane.lines[0] ?? '', lane.sizePx) + 16
				return (
					<g key={lane.x}>
						<path
							d={glyphPath(props.constellation, 15)}
							transform={`translate(${lane.x - STEP_INDENT / 2 - 4} ${middle})`}
						/>
						{next && (
							<line
								x1={from}
								x2={next.x - STEP_INDENT - 10}
								y1={middle}
								y2={middle}
								stroke={colour}
								strokeWidth={5}
								strokeLinecap="round"
								strokeDasharray="0 16"
							/>
						)}
					</g>
				)
			})}
		</g>
	)
}

/** Dotted lines in the gap between two lanes. */
function LaneLinesArt({ props, colour }: { props: ZoneProps; colour: string }): ReactElement {
	const count = props.lanes?.length ?? 0
	const edges = Array.from({ length: Math.max(0, count - 1) }, (_, i) => {
		const { x } = laneBox(props, count, i + 1)
		return x - BOARD.noteGap / 2
	})
	return (
		<g stroke={colour} strokeWidth={3} strokeLinecap="round" strokeDasharray="0 12">
			{edges.map((x) => (
				<line
					key={x}
					x1={x}
					x2={x}
					y1={props.notesTop - (props.rows ? 0 : 44)}
					y2={props.h - BOARD.zonePadding}
				/>
			))}
		</g>
	)
}
