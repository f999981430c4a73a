import type { ExampleProps, TitleBandProps, ZoneProps } from '#shared/records/shapes'
import { breakLines, type FitStep, fitText } from '#shared/records/textFit'
import {
	laneBox,
	noteCell,
	noteColumns,
	ROW_HEAD_WIDTH,
	ZONE_HEAD,
	ZONE_INSET,
} from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'

/** Lines of one text with their place in the shape, px. `y` is the baseline of the first line. */
export type TextBlock = {
	x: number
	y: number
	/** Right edge that no line may pass. */
	right: number
	sizePx: number
	lineHeightPx: number
	lines: string[]
	isCut: boolean
}

/** Share of the font size from the top of a line to its baseline. */
const ASCENT = 0.98

type Place = { x: number; top: number; w: number; lineHeight: number }

function block(text: string, place: Place, steps: readonly [FitStep, ...FitStep[]]): TextBlock {
	const { lines, sizePx, isCut } = fitText(text, place.w, steps)
	return {
		x: place.x,
		y: place.top + sizePx * ASCENT,
		right: place.x + place.w,
		sizePx,
		lineHeightPx: Math.round(sizePx * place.lineHeight),
		lines,
		isCut,
	}
}

/** Lowest point that the letters of a block reach. */
export const blockBottom = ({ y, lines, lineHeightPx, sizePx }: TextBlock): number =>
	y + (lines.length - 1) * lineHeightPx + sizePx * 0.24

/** Side of the square that holds the glyph of the constellation in the title band. */
export const BAND_GLYPH_PX = 220
const BAND_TEXT_X = BAND_GLYPH_PX + 40
const BAND_GAP = 100
const PROMISE_MAX_W = 1300

/** The texts of a title band: title and purpose at the left, the promise at the right. */
export function titleBandText(props: TitleBandProps): {
	title: TextBlock
	purpose: TextBlock
	promiseTitle: TextBlock | null
	promise: TextBlock[]
} {
	const hasPromise = props.promise.length > 0
	const promiseW = hasPromise ? Math.min(PROMISE_MAX_W, Math.round(props.w * 0.38)) : 0
	const w = props.w - BAND_TEXT_X - (hasPromise ? promiseW + BAND_GAP : 0)
	const title = block(props.title, { x: BAND_TEXT_X, top: 8, w, lineHeight: 1.06 }, [
		{ sizePx: BOARD.titleSize, maxLines: 1 },
		{ sizePx: 96, maxLines: 1 },
		{ sizePx: 76, maxLines: 2 },
		{ sizePx: 56, maxLines: 3 },
		{ sizePx: 42, maxLines: 4 },
	])
	const purposeTop = blockBottom(title) + 12
	const room = (lineHeightPx: number) =>
		Math.max(1, Math.floor((BOARD.titleBandHeight - purposeTop) / lineHeightPx))
	const purpose = block(
		props.purpose,
		{ x: BAND_TEXT_X, top: purposeTop, w: Math.min(w, 1800), lineHeight: 1.3 },
		[
			{ sizePx: BOARD.promptSize, maxLines: room(47) },
			{ sizePx: 30, maxLines: room(39) },
			{ sizePx: 26, maxLines: room(34) },
		]
	)
	return { title, purpose, ...promiseText(props, props.w - promiseW, promiseW) }
}

/** Room left of each line of the promise for its star. */
const PROMISE_INDENT = 40

function promiseText(
	props: TitleBandProps,
	x: number,
	w: number
): { promiseTitle: TextBlock | null; promise: TextBlock[] } {
	if (props.promise.length === 0) return { promiseTitle: null, promise: [] }
	const promiseTitle = block(props.promiseTitle, { x, top: 8, w, lineHeight: 1.2 }, [
		{ sizePx: 40, maxLines: 1 },
		{ sizePx: 30, maxLines: 1 },
	])
	const textW = w - PROMISE_INDENT
	const top = blockBottom(promiseTitle) + 18
	const size = promiseSize(props.promise, textW, BOARD.titleBandHeight - top)
	const lineHeightPx = Math.round(size.sizePx * 1.25)
	const promise: TextBlock[] = []
	let nextTop = top
	for (const line of props.promise.slice(0, 3)) {
		const made = block(line, { x: x + PROMISE_INDENT, top: nextTop, w: textW, lineHeight: 1.25 }, [size])
		promise.push(made)
		nextTop += made.lines.length * lineHeightPx + PROMISE_LINE_GAP
	}
	return { promiseTitle, promise }
}

const PROMISE_LINE_GAP = 10
const PROMISE_SIZES = [34, 30, 26, 22] as const

/** The largest size at which all lines of the promise have room; else the smallest, each line cut to its share. */
function promiseSize(lines: readonly string[], widthPx: number, heightPx: number): FitStep {
	for (const sizePx of PROMISE_SIZES) {
		const counts = lines.map((line) => breakLines(line, sizePx, widthPx).length)
		const needed =
			counts.reduce((sum, count) => sum + count * Math.round(sizePx * 1.25), 0) +
			(counts.length - 1) * PROMISE_LINE_GAP
		if (needed <= heightPx) return { sizePx, maxLines: Math.max(...counts) }
	}
	const sizePx = PROMISE_SIZES[3]
	const share = (heightPx - (lines.length - 1) * PROMISE_LINE_GAP) / lines.length
	return { sizePx, maxLines: Math.max(1, Math.floor(share / Math.round(sizePx * 1.25))) }
}

/** The texts of a zone: title, prompts one below the other, headings of its lanes and of its rows. */
export function zoneText(props: ZoneProps): {
	title: TextBlock
	prompts: TextBlock[]
	lanes: TextBlock[]
	rows: TextBlock[]
} {
	const w = props.w - ZONE_INSET - BOARD.zonePadding
	const title = block(props.title, { x: ZONE_INSET, top: ZONE_HEAD.titleTop, w, lineHeight: 1.1 }, [
		{ sizePx: BOARD.zoneTitleSize, maxLines: 1 },
		{ sizePx: 56, maxLines: 1 },
		{ sizePx: 48, maxLines: 1 },
	])
	const lanes = props.lanes ?? []
	const promptsBottom = props.notesTop - ZONE_HEAD.air - (lanes.length > 0 ? ZONE_HEAD.laneLine : 0)
	let free = Math.max(1, Math.floor((promptsBottom - ZONE_HEAD.promptsTop) / ZONE_HEAD.promptLine))
	let top: number = ZONE_HEAD.promptsTop
	const prompts: TextBlock[] = []
	for (const prompt of props.prompts.slice(0, 2)) {
		if (free === 0) break
		const made = block(
			prompt,
			{ x: ZONE_INSET, top, w, lineHeight: ZONE_HEAD.promptLine / BOARD.promptSize },
			[{ sizePx: BOARD.promptSize, maxLines: free }]
		)
		prompts.push(made)
		free -= made.lines.length
		top += made.lines.length * ZONE_HEAD.promptLine
	}
	return {
		title,
		prompts,
		lanes: lanes.map((lane, i) => laneText(props, lane, lanes.length, i)),
		rows: (props.rows ?? []).map((row, i) => rowText(props, row, i)),
	}
}

/** Room left of a step's name for its star. */
export const STEP_INDENT = 40

function laneText(props: ZoneProps, text: string, laneCount: number, lane: number): TextBlock {
	const box = laneBox(props, laneCount, lane)
	const top = props.notesTop - ZONE_HEAD.laneLine
	const indent = props.rows ? STEP_INDENT : 0
	return block(text, { x: box.x + indent, top, w: box.w - indent, lineHeight: 1.2 }, [
		{ sizePx: 28, maxLines: 1 },
		{ sizePx: 24, maxLines: 1 },
	])
}

/** Height of the mark above the heading of a row that is one end of a chart. */
export const CHART_MARK_PX = 76

function rowText(props: ZoneProps, text: string, row: number): TextBlock {
	const w = ROW_HEAD_WIDTH - 2 * BOARD.noteGap
	const top = noteCell(props, row * noteColumns(props)).y + (props.chart ? CHART_MARK_PX : 0) + 8
	return block(text, { x: ZONE_INSET, top, w, lineHeight: 1.2 }, [
		{ sizePx: 32, maxLines: props.chart ? 3 : 5 },
		{ sizePx: 26, maxLines: props.chart ? 3 : 5 },
	])
}

/** Free edge inside an example note. */
const EXAMPLE_PADDING = 16

/** The texts of an example note: the word "Example" and what could stand on the note. */
export function exampleText(props: ExampleProps): { label: TextBlock; text: TextBlock } {
	const w = props.w - 2 * EXAMPLE_PADDING
	// The tone's mark stands in the same line.
	const label = block(props.label, { x: EXAMPLE_PADDING, top: 12, w: w - 30, lineHeight: 1.2 }, [
		{ sizePx: 20, maxLines: 1 },
		{ sizePx: 16, maxLines: 1 },
	])
	const top = 46
	const text = block(props.text, { x: EXAMPLE_PADDING, top, w, lineHeight: 1.25 }, [
		{ sizePx: BOARD.noteTextSize, maxLines: Math.floor((props.h - top - EXAMPLE_PADDING) / 28) },
		{ sizePx: 19, maxLines: Math.floor((props.h - top - EXAMPLE_PADDING) / 24) },
	])
	return { label, text }
}
