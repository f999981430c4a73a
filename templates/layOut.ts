import { notesTopFor, ROW_HEAD_WIDTH, ZONE_HEAD, ZONE_INSET, zoneHeight } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import { type BoardLayout, figureBox, layOutRows, type PlacedZone, planWidth } from '#templates/rowLayout'
import type { RowPlan, Template, ZonePlan } from '#templates/Template'

/** Where a board begins below its title band, px from its top. */
export const BELOW_BAND = BOARD.titleBandHeight + BOARD.gutter

/** Every zone with its place: in rows, or where the template puts it. */
export function layOut(template: Template): BoardLayout {
	if (!template.rows.some((row) => row.zones.some((zone) => zone.at))) return layOutRows(template)
	const zones: PlacedZone[] = []
	template.rows.forEach((row, rowIndex) => {
		for (const plan of row.zones) zones.push(placeFreely(plan, { row, rowIndex, number: zones.length + 1 }))
	})
	return {
		w: Math.max(...zones.map(({ x, w }) => x + w)),
		h: Math.max(...zones.map(({ y, h }) => y + h)),
		zones,
	}
}

function placeFreely(
	plan: ZonePlan,
	{ row, rowIndex, number }: { row: RowPlan; rowIndex: number; number: number }
): PlacedZone {
	const { at = { x: 0, y: 0 }, promptLines = row.promptLines, noteRows = row.noteRows } = plan
	const notesTop = notesTopFor(promptLines) + (plan.lanes ? ZONE_HEAD.laneLine : 0)
	const w = Math.max(planWidth(plan), plan.width ?? 0)
	const zone: PlacedZone = {
		plan,
		number,
		row: rowIndex,
		x: at.x,
		y: at.y + BELOW_BAND,
		w,
		h: zoneHeight(notesTop, noteRows),
		notesTop,
	}
	if (plan.hasRowHeads) zone.notesLeft = ZONE_INSET + ROW_HEAD_WIDTH
	if (plan.figure) zone.figure = figureBox(w, notesTop)
	return zone
}
