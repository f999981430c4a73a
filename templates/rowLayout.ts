import {
	notesExtent,
	notesTopFor,
	ROW_HEAD_WIDTH,
	ZONE_HEAD,
	ZONE_INSET,
	zoneHeight,
	zoneWidth,
} from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import type { RowPlan, Template, ZonePlan } from '#templates/Template'

/** Space between two rows: the gutter, and room for the stars and the thread above the lower row. */
export const ROW_GUTTER = 170

/** A zone with its place on the page, px. */
export type PlacedZone = {
	plan: ZonePlan
	/** From 1, in reading order. */
	number: number
	/** Row it stands in, from 0. */
	row: number
	x: number
	y: number
	w: number
	h: number
	notesTop: number
	notesLeft?: number
	figure?: { x: number; y: number; w: number; h: number }
}
/** Every part of a board with its place; the title band is at 0, 0. */
export type BoardLayout = { w: number; h: number; zones: PlacedZone[] }

/** Width of a zone that is as wide as its notes and headings, px. */
export const planWidth = ({ columns, hasRowHeads }: ZonePlan) =>
	zoneWidth(columns) + (hasRowHeads ? ROW_HEAD_WIDTH : 0)

const naturalWidth = (row: RowPlan) =>
	row.zones.reduce((sum, zone) => sum + planWidth(zone), (row.zones.length - 1) * BOARD.gutter)

/** Rows of zones below the title band, all as wide as the widest; what a row is short of goes to its zones evenly. */
export function layOutRows(template: Template): BoardLayout {
	const w = Math.max(...template.rows.map(naturalWidth))
	const zones: PlacedZone[] = []
	let y: number = BOARD.titleBandHeight + BOARD.gutter
	template.rows.forEach((row, rowIndex) => {
		zones.push(...placeRow(row, { rowIndex, y, w, firstNumber: zones.length + 1 }))
		y = zones[zones.length - 1]!.y + zones[zones.length - 1]!.h + ROW_GUTTER
	})
	return { w, h: y - ROW_GUTTER, zones }
}

function placeRow(
	row: RowPlan,
	at: { rowIndex: number; y: number; w: number; firstNumber: number }
): PlacedZone[] {
	const hasLanes = row.zones.some((zone) => zone.lanes)
	const notesTop = notesTopFor(row.promptLines) + (hasLanes ? ZONE_HEAD.laneLine : 0)
	const h = zoneHeight(notesTop, row.noteRows)
	const spare = at.w - naturalWidth(row)
	let x = 0
	return row.zones.map((plan, i) => {
		const share =
			Math.floor((spare * (i + 1)) / row.zones.length) - Math.floor((spare * i) / row.zones.length)
		const w = planWidth(plan) + share
		const zone: PlacedZone = {
			plan,
			number: at.firstNumber + i,
			row: at.rowIndex,
			x,
			y: at.y,
			w,
			h,
			notesTop,
		}
		if (plan.hasRowHeads) zone.notesLeft = ZONE_INSET + ROW_HEAD_WIDTH
		if (plan.figure) zone.figure = figureBox(w, notesTop)
		x += w + BOARD.gutter
		return zone
	})
}

/** Place of a figure: the two right columns. */
export function figureBox(zoneW: number, notesTop: number) {
	const side = notesExtent(2)
	return { x: zoneW - BOARD.zonePadding - side, y: notesTop, w: side, h: side }
}

/** Centre of a zone's star: on the corner where the spine meets the top edge. */
export const starCentre = ({ x, y }: { x: number; y: number }) => ({ x: x + BOARD.spineWidth / 2, y })

/** Distance from the centre of a star at which a thread begins, in each direction: between two of its points. */
const NOTCH = 42
/** The tip of a star, with a little air. */
const TIP = 78
/** Height of a thread above the top edge of the zones it joins, at its middle. */
const ARC_RISE = 100

type Point = { x: number; y: number }

/**
 * Corner points of the way from one zone's star to the next, on the page. In a row it is a low arc above the zones;
 * to the next row it goes down the gutter at the left of the zone and along the gutter between the rows, so that it
 * never crosses a zone.
 */
export function threadPoints(from: PlacedZone, to: PlacedZone): Point[] {
	const start = starCentre(from)
	const end = starCentre(to)
	const notch = end.x < start.x ? -NOTCH : NOTCH
	if (from.row === to.row)
		return [
			{ x: start.x + notch, y: start.y - NOTCH },
			{ x: (start.x + end.x) / 2, y: start.y - ARC_RISE },
			{ x: end.x - notch, y: end.y - NOTCH },
		]
	const downX = from.x - BOARD.gutter / 2
	if (from.x === to.x)
		return [
			{ x: start.x - NOTCH, y: start.y + NOTCH },
			{ x: downX, y: start.y + NOTCH + 60 },
			{ x: downX, y: from.y + from.h - NOTCH },
			{ x: end.x, y: end.y - TIP },
		]
	const alongY = from.y + from.h + ROW_GUTTER * 0.28
	return [
		{ x: start.x - NOTCH, y: start.y + NOTCH },
		{ x: downX, y: start.y + NOTCH + 60 },
		{ x: downX, y: alongY },
		{ x: end.x, y: alongY },
		{ x: end.x, y: end.y - TIP },
	]
}
