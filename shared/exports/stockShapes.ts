import { generateNKeysBetween } from 'fractional-indexing-jittered'
import {
	BAND_GLYPH_PX,
	exampleText,
	type TextBlock,
	titleBandText,
	zoneText,
} from '#shared/records/boardText'
import type { ExampleProps, ThreadProps, TitleBandProps, ZoneProps } from '#shared/records/shapes'
import { threadSamples } from '#shared/records/threadCurve'
import { laneBox } from '#shared/records/zoneGrid'
import { BOARD, type Constellation, TONE_TO_TLDRAW } from '#shared/theme'

/**
 * The scaffold's drawings as shapes that any tldraw knows. A part of a drawing is placed like the shape it comes from;
 * it gets its id, parent and order from stockRecords.
 */
export type StockPart = {
	type: 'frame' | 'geo' | 'text' | 'line'
	x: number
	y: number
	props: Record<string, unknown>
}

/** tldraw's letters of size `m` at scale 1, px. */
const TEXT_PX = 24
/** From the top of a text shape to its first baseline, in sizes of its letters: half the leading, then the ascent. */
const BASELINE = 1.05
/** tldraw's palette has no tokens of ours: the nearest of its colours. */
const INK = 'black'
const MUTED = 'grey'
const CONSTELLATION_COLOURS = {
	'the-system': 'blue',
	'ethical-compass': 'violet',
	catalysts: 'orange',
} as const satisfies Record<Constellation, string>
const CONSTELLATION_GLYPHS = {
	'the-system': 'hexagon',
	'ethical-compass': 'diamond',
	catalysts: 'star',
} as const satisfies Record<Constellation, string>
const STAR_PX = 108

type TextStyle = { color: string; isBold?: boolean }

function richText(lines: readonly string[], isBold: boolean) {
	const marks = isBold ? { marks: [{ type: 'bold' }] } : {}
	return {
		type: 'doc',
		content: lines.map((text) =>
			text ? { type: 'paragraph', content: [{ type: 'text', text, ...marks }] } : { type: 'paragraph' }
		),
	}
}

/** One text shape for each block: the lines stay broken where they are on our board. */
function text(block: TextBlock, { color, isBold = false }: TextStyle): StockPart {
	const scale = block.sizePx / TEXT_PX
	return {
		type: 'text',
		x: block.x,
		y: block.y - block.sizePx * BASELINE,
		props: {
			color,
			size: 'm',
			font: 'sans',
			textAlign: 'start',
			w: Math.max(1, block.right - block.x) / scale,
			richText: richText(block.lines, isBold),
			scale,
			autoSize: true,
		},
	}
}

type GeoLook = {
	geo?: string
	color: string
	dash?: 'solid' | 'dashed' | 'dotted'
	fill?: 'none' | 'solid' | 'fill'
	size?: 's' | 'm' | 'l'
	label?: string
	labelColor?: string
	scale?: number
}

function geo(box: { x: number; y: number; w: number; h: number }, look: GeoLook): StockPart {
	const { x, y, w, h } = box
	return {
		type: 'geo',
		x,
		y,
		props: {
			geo: look.geo ?? 'rectangle',
			dash: look.dash ?? 'solid',
			url: '',
			w,
			h,
			growY: 0,
			scale: look.scale ?? 1,
			labelColor: look.labelColor ?? INK,
			color: look.color,
			fill: look.fill ?? 'none',
			size: look.size ?? 's',
			font: 'sans',
			align: 'middle',
			verticalAlign: 'middle',
			richText: richText([look.label ?? ''], true),
		},
	}
}

const glyph = (
	constellation: Constellation,
	box: { x: number; y: number; w: number; h: number },
	label = ''
) =>
	geo(box, {
		geo: CONSTELLATION_GLYPHS[constellation],
		color: CONSTELLATION_COLOURS[constellation],
		labelColor: 'white',
		fill: label ? 'fill' : 'solid',
		size: label ? 's' : 'l',
		label,
		scale: label ? 1.5 : 1,
	})

/** What lies in a zone's frame under the notes. */
export function zoneParts(props: ZoneProps): StockPart[] {
	const { title, prompts, lanes } = zoneText(props)
	const spine = geo(
		{ x: 0, y: 0, w: BOARD.spineWidth, h: props.h },
		{ color: TONE_TO_TLDRAW[props.tone], fill: 'fill' }
	)
	const lines = lanes.slice(1).map((_lane, i): StockPart => {
		const { x } = laneBox(props, lanes.length, i + 1)
		const height = props.h - BOARD.zonePadding - props.notesTop + 44
		return line(
			x - BOARD.noteGap / 2,
			props.notesTop - 44,
			[
				{ x: 0, y: 0 },
				{ x: 0, y: height },
			],
			MUTED
		)
	})
	return [
		spine,
		text(title, { color: INK, isBold: true }),
		...prompts.map((prompt) => text(prompt, { color: INK })),
		...lanes.map((lane) => text(lane, { color: MUTED, isBold: true })),
		...lines,
		...figureParts(props),
	]
}

/** The frame that takes a zone's place and holds its notes. */
export function zoneFrame(props: ZoneProps): Record<string, unknown> {
	return { w: props.w, h: props.h, name: `${props.number} ${props.title}`, color: INK }
}

/** The numbered star, half outside of the zone: a frame would cut it, so it stands beside the frame on the page. */
export function zoneStar(props: ZoneProps): StockPart {
	const at = -STAR_PX / 2
	const box = { x: at + BOARD.spineWidth / 2, y: at, w: STAR_PX, h: STAR_PX }
	return glyph(props.constellation, box, String(props.number))
}

/** The head-and-shoulders drawing as plain ovals. */
function figureParts({ figure, tone }: ZoneProps): StockPart[] {
	if (!figure) return []
	const at = (x: number, y: number, w: number, h: number) => ({
		x: figure.x + x * figure.w,
		y: figure.y + y * figure.h,
		w: w * figure.w,
		h: h * figure.h,
	})
	const parts = [
		geo(at(0.14, 0.03, 0.82, 0.8), { geo: 'ellipse', color: TONE_TO_TLDRAW[tone], fill: 'solid' }),
		geo(at(0.12, 0.62, 0.76, 0.25), { geo: 'oval', color: INK, fill: 'solid', size: 'm' }),
		geo(at(0.29, 0.17, 0.42, 0.47), { geo: 'ellipse', color: INK, fill: 'solid', size: 'm' }),
	]
	if (!figure.caption) return parts
	const sizePx = (26 * figure.w) / 420
	const place = { x: figure.x + figure.w * 0.12, y: figure.y + figure.h * 0.97, right: figure.x + figure.w }
	const block = { ...place, sizePx, lineHeightPx: sizePx * 1.2, lines: [figure.caption], isCut: false }
	return [...parts, text(block, { color: MUTED })]
}

/** The head of a board. */
export function titleBandParts(props: TitleBandProps): StockPart[] {
	const { title, purpose, promiseTitle, promise } = titleBandText(props)
	const color = CONSTELLATION_COLOURS[props.constellation]
	const side = promiseTitle
		? [
				line(
					promiseTitle.x - 48,
					12,
					[
						{ x: 0, y: 0 },
						{ x: 0, y: props.h - 24 },
					],
					color,
					'solid'
				),
				text(promiseTitle, { color, isBold: true }),
				...promise.map((block) => text(block, { color: INK })),
			]
		: []
	return [
		glyph(props.constellation, { x: 0, y: 0, w: BAND_GLYPH_PX, h: BAND_GLYPH_PX }),
		text(title, { color: INK, isBold: true }),
		text(purpose, { color: MUTED }),
		...side,
	]
}

/** A note that shows what could stand here. */
export function exampleParts(props: ExampleProps): StockPart[] {
	const blocks = exampleText(props)
	const dot = { x: props.w - 35, y: 17, w: 18, h: 18 }
	return [
		geo({ x: 0, y: 0, w: props.w, h: props.h }, { color: MUTED, dash: 'dashed', fill: 'none' }),
		geo(dot, { geo: 'ellipse', color: TONE_TO_TLDRAW[props.tone], fill: 'fill' }),
		text(blocks.label, { color: MUTED, isBold: true }),
		text(blocks.text, { color: MUTED }),
	]
}

/** The dotted way between two zones. */
export function threadParts(props: ThreadProps): StockPart[] {
	const color = CONSTELLATION_COLOURS[props.constellation]
	return props.points.length < 2 ? [] : [line(0, 0, threadSamples(props.points, 3), color)]
}

function line(
	x: number,
	y: number,
	points: readonly { x: number; y: number }[],
	color: string,
	dash: 'dotted' | 'solid' = 'dotted'
): StockPart {
	const distinct = points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]))
	const keys = generateNKeysBetween(null, null, distinct.length)
	const named = distinct.map(
		(point, i) => [`p${i + 1}`, { id: `p${i + 1}`, index: keys[i], ...point }] as const
	)
	const look = { color, dash, size: 'm', spline: 'line', scale: 1 }
	return { type: 'line', x, y, props: { ...look, points: Object.fromEntries(named) } }
}

const isSame = (a: { x: number; y: number }, b: { x: number; y: number } | undefined) =>
	a.x === b?.x && a.y === b.y

/** A shape that stock tldraw does not know and nobody has drawn here: its box with its words. */
export function unknownParts(props: Record<string, unknown>): StockPart[] {
	const words = [props.title, props.name, props.label, props.text].filter(
		(value) => typeof value === 'string'
	)
	const side = (value: unknown) => (typeof value === 'number' && value > 0 ? value : BOARD.noteSize)
	const box = { x: 0, y: 0, w: side(props.w), h: side(props.h) }
	return [geo(box, { color: MUTED, dash: 'dashed', label: words.join(' ') })]
}
