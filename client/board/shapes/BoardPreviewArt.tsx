import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import type {
	DrawingProps,
	ExampleProps,
	ThreadProps,
	TitleBandProps,
	ZoneFigure,
	ZoneProps,
} from '#shared/records/shapes'
import { breakLines, type FittedText, fitText, textWidth } from '#shared/records/textFit'
import { threadPath } from '#shared/records/threadCurve'
import { noteCell } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import { ChartArt, chartCurvePath } from './ChartArt'
import { DrawingArt } from './DrawingArt'
import { FigureArt } from './FigureArt'
import { GlyphArt, NumberedStarArt } from './GlyphArt'
import { ROAD_REACH_PX } from './ThreadArt'
import { ZoneSheetArt } from './ZoneArt'

type Placed<Type extends string, Props> = {
	type: Type
	id: string
	parentId: string
	x: number
	y: number
	props: Props
}
/** The shapes of a board that its picture is made of. */
export type PreviewShape =
	| Placed<'zone', ZoneProps>
	| Placed<'title-band', TitleBandProps>
	| Placed<'thread', ThreadProps>
	| Placed<'example', ExampleProps>
	| Placed<'drawing', DrawingProps>
type PreviewExample = Extract<PreviewShape, { type: 'example' }>
type PreviewZone = Extract<PreviewShape, { type: 'zone' }>

/** Size of the picture: the 3:2 of a board. */
export const PREVIEW = { w: 480, h: 320 } as const
const MARGIN_PX = 18
/** A picture shown as an image cannot load the page's fonts. */
const FONT = '"IBM Plex Sans", system-ui, sans-serif'
/** Other fonts are wider than the one that the width table knows. */
const FONT_RESERVE = 0.88

/**
 * A board as a small picture: the true places of everything, with fewer and larger words than on the board, because a
 * card is a tenth of a screen. Sizes below are px of the picture.
 */
export function BoardPreviewArt({
	shapes,
	colours,
}: {
	shapes: readonly PreviewShape[]
	colours: ArtColours
}): ReactElement {
	const zones = shapes.filter((shape): shape is PreviewZone => shape.type === 'zone')
	const { left: boardX, w: boardW, h: boardH } = extentOf(shapes)
	const scale = Math.min((PREVIEW.w - 2 * MARGIN_PX) / boardW, (PREVIEW.h - 2 * MARGIN_PX) / boardH)
	const titleSizePx = titleSize(zones, scale)
	const left = (PREVIEW.w - boardW * scale) / 2 - boardX * scale
	const top = (PREVIEW.h - boardH * scale) / 2
	return (
		<svg
			xmlns="http://www.w3.org/2000/svg"
			width={PREVIEW.w}
			height={PREVIEW.h}
			viewBox={`0 0 ${PREVIEW.w} ${PREVIEW.h}`}
		>
			<title>{shapes.find((shape) => shape.type === 'title-band')?.props.title ?? ''}</title>
			<rect width={PREVIEW.w} height={PREVIEW.h} fill={colours.paper} />
			<g transform={`translate(${round(left)} ${round(top)})`}>
				{shapes.map((shape) => {
					if (shape.type === 'title-band') return <Band key={shape.id} {...{ shape, scale, colours }} />
					if (shape.type === 'thread') return <Thread key={shape.id} {...{ shape, scale, colours }} />
					if (shape.type === 'drawing') return <Drawing key={shape.id} {...{ shape, scale, colours }} />
					return null
				})}
				{zones.map((zone) => (
					<Zone
						key={zone.id}
						{...{ zone, scale, colours, titleSizePx }}
						examples={shapes.filter(
							(shape): shape is PreviewExample => shape.type === 'example' && shape.parentId === zone.id
						)}
					/>
				))}
			</g>
		</svg>
	)
}

/** Zones, and the pictures under them, which may reach further. */
function extentOf(shapes: readonly PreviewShape[]): { left: number; w: number; h: number } {
	const parts = shapes.filter(({ type }) => type === 'zone' || type === 'drawing')
	const left = Math.min(0, ...parts.map(({ x }) => x))
	const right = Math.max(...parts.map(({ x, props }) => x + props.w))
	return { left, w: right - left, h: Math.max(...parts.map(({ y, props }) => y + props.h)) }
}

const titleRoom = (zone: PreviewZone, scale: number) => (zone.props.w * scale - 20) * FONT_RESERVE

const TITLE_TOP_PX = 11
/** How far a title may reach into the place of the notes, which then move down. */
const TITLE_SLACK_PX = 12
const titleBottom = (lineCount: number, sizePx: number) => TITLE_TOP_PX + lineCount * sizePx * 1.15 + 5

/** One size for all zone titles: the largest at which each of them stays above the notes and breaks no word. */
function titleSize(zones: readonly PreviewZone[], scale: number): number {
	const fits = (sizePx: number) =>
		zones.every((zone) => {
			const widthPx = titleRoom(zone, scale)
			const words = zone.props.title.split(' ')
			return (
				words.every((word) => textWidth(word, sizePx) <= widthPx) &&
				titleBottom(breakLines(zone.props.title, sizePx, widthPx).length, sizePx) <=
					zone.props.notesTop * scale + TITLE_SLACK_PX
			)
		})
	return [18, 16, 14, 13, 12, 11, 10, 9].find(fits) ?? 8
}

type Common = { scale: number; colours: ArtColours }
const round = (value: number) => Math.round(value * 10) / 10

function Band({ shape, scale, colours }: Common & { shape: Extract<PreviewShape, { type: 'title-band' }> }) {
	const { constellation, title, w } = shape.props
	const radius = Math.min(17, 140 * scale)
	const fitted = fitText(title, (w * scale - 50) * FONT_RESERVE, [
		{ sizePx: 26, maxLines: 1 },
		{ sizePx: 22, maxLines: 1 },
		{ sizePx: 18, maxLines: 1 },
		{ sizePx: 15, maxLines: 1 },
		{ sizePx: 13, maxLines: 1 },
		{ sizePx: 11, maxLines: 1 },
	])
	return (
		<g transform={`translate(${radius} ${radius - 1})`}>
			<GlyphArt
				constellation={constellation}
				radius={radius}
				lineWidth={2}
				colour={colours.constellation[constellation]}
			/>
			<Words fitted={fitted} x={27} y={9} colour={colours.ink} />
		</g>
	)
}

/** Thin lines of a drawing are this much stronger than on the board, where a picture is ten times as large. */
const DRAWING_LINE_SCALE = 2.6

function Drawing({ shape, scale, colours }: Common & { shape: Extract<PreviewShape, { type: 'drawing' }> }) {
	const place = `translate(${round(shape.x * scale)} ${round(shape.y * scale)}) scale(${Math.round(scale * 1e4) / 1e4})`
	return (
		<g transform={place}>
			<DrawingArt props={shape.props} colours={colours} lineScale={DRAWING_LINE_SCALE} />
		</g>
	)
}

function Thread({ shape, scale, colours }: Common & { shape: Extract<PreviewShape, { type: 'thread' }> }) {
	const points = shape.props.points.map(({ x, y }) => ({
		x: (x + shape.x) * scale,
		y: (y + shape.y) * scale,
	}))
	const { road, constellation } = shape.props
	// The pixels of the picture are small: corners keep the shape that they have on the board.
	const d = threadPath(points, (road ? ROAD_REACH_PX : 56) * scale)
	return (
		<g fill="none" strokeLinecap="round">
			{road && <path d={d} stroke={colours.line} strokeWidth={round(road * scale)} strokeLinecap="square" />}
			<path d={d} stroke={colours.constellation[constellation]} strokeWidth={1.6} strokeDasharray="0 4" />
		</g>
	)
}

function Zone({
	zone,
	scale,
	colours,
	examples,
	titleSizePx,
}: Common & { zone: PreviewZone; examples: PreviewExample[]; titleSizePx: number }) {
	const { props } = zone
	const fitted = fitText(props.title, titleRoom(zone, scale), [{ sizePx: titleSizePx, maxLines: 4 }])
	const lowest = Math.max(props.notesTop, ...examples.map(({ y }) => y)) + BOARD.noteSize
	const shift = Math.min(
		Math.max(0, titleBottom(fitted.lines.length, fitted.sizePx) / scale - props.notesTop),
		props.h - BOARD.noteGap - lowest
	)
	return (
		<g transform={`translate(${round(zone.x * scale)} ${round(zone.y * scale)})`}>
			<g transform={`scale(${Math.round(scale * 1e4) / 1e4})`}>
				{props.look !== 'bare' && (
					<ZoneSheetArt
						w={props.w}
						h={props.h}
						tone={props.tone}
						colours={colours}
						edgeWidth={7}
						spineWidth={24}
					/>
				)}
				<g transform={`translate(0 ${Math.round(shift)})`}>
					{props.chart && <ChartArt props={props} colours={colours} />}
					{!props.chart && <Notes zone={props} colours={colours} examples={examples} />}
					{props.chart && (
						<path
							d={chartCurvePath(props)}
							fill="none"
							stroke={colours.constellation[props.constellation]}
							strokeWidth={18}
							strokeLinecap="round"
						/>
					)}
				</g>
				{props.figure && (
					<FigureArt
						figure={lowered(props.figure, shift)}
						tone={props.tone}
						colours={colours}
						lineWidth={9}
					/>
				)}
			</g>
			<Words fitted={fitted} x={10} y={TITLE_TOP_PX + fitted.sizePx * 0.9} colour={colours.ink} />
			<g transform={`translate(${round((BOARD.spineWidth / 2) * scale)} 0)`}>
				<NumberedStarArt
					constellation={props.constellation}
					number={props.number}
					radius={Math.min(11.5, 95 * scale)}
					colours={colours}
					fontFamily={FONT}
				/>
			</g>
		</g>
	)
}

/** A figure that makes room for the larger title and keeps its lower right corner. */
function lowered(figure: ZoneFigure, shift: number): ZoneFigure {
	const { x, y, w, h } = figure
	return { ...figure, x: x + shift, y: y + shift, w: w - shift, h: h - shift, caption: '' }
}

/** The place of the first note, and the examples as notes of their tone. */
function Notes({
	zone,
	colours,
	examples,
}: {
	zone: ZoneProps
	colours: ArtColours
	examples: PreviewExample[]
}) {
	const size = { width: BOARD.noteSize, height: BOARD.noteSize, rx: 8 }
	return (
		<g>
			<rect
				{...noteCell(zone, 0)}
				{...size}
				fill="none"
				stroke={colours.edge}
				strokeWidth={7}
				strokeDasharray="20 16"
			/>
			{examples.map(({ id, x, y, props }) => (
				<rect key={id} x={x} y={y} {...size} fill={colours.tone[props.tone]} />
			))}
		</g>
	)
}

function Words({ fitted, x, y, colour }: { fitted: FittedText; x: number; y: number; colour: string }) {
	return (
		<text fontFamily={FONT} fontWeight={700} fontSize={fitted.sizePx} fill={colour}>
			{fitted.lines.map((line, i) => (
				<tspan key={line} x={x} y={round(y + i * fitted.sizePx * 1.15)}>
					{line}
				</tspan>
			))}
		</text>
	)
}
