import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type { LayoutCommand } from '#shared/api/layout'
import type { LayoutRefusal } from '#shared/api/layoutAnswer'
import { LIMITS } from '#shared/limits'
import { zoneText } from '#shared/records/boardText'
import type { PlainRecord } from '#shared/records/layout'
import { resizeZone } from '#shared/records/resizeZone'
import { FIRST_PAGE_ID } from '#shared/records/schema'
import type { TitleBandProps, ZoneProps } from '#shared/records/shapes'
import { type Box, freeTowards, nearestFree } from '#shared/records/zoneBoxes'
import { notesTopFor, zoneHeight, zoneWidth } from '#shared/records/zoneGrid'
import {
	boxOfZone,
	isZoneRecord,
	type LayoutChange,
	type LayoutRecords,
	scaffoldChange,
	type ZoneRecord,
} from '#shared/records/zoneRecords'
import { joinThreads, moveThreadEnds } from '#shared/records/zoneThreads'
import { BOARD } from '#shared/theme'

/** Commands that change the layout itself. */
export type LayoutStep = Exclude<LayoutCommand, { do: 'open' | 'close' | 'undo' }>

/** What a step changes, or why it changes nothing. Pure: the server writes it (docs/protocol.md, "The layout"). */
export function changeLayout(board: LayoutRecords, step: LayoutStep): LayoutChange[] | LayoutRefusal {
	if (step.do === 'clear-examples') return clearExamples(board)
	const zones = board.scaffold.filter(isZoneRecord)
	if (step.do === 'add') return addZone(board, zones, step.title)
	const zone = zones.find(({ id }) => id === step.zone)
	if (!zone) return 'no-zone'
	const others = zones.filter((other) => other !== zone)
	switch (step.do) {
		case 'rename':
			return renameZone(zone, step.title)
		case 'resize':
			return resizeZone(board, { zone, others, side: step.side, by: step.by })
		case 'nudge':
		case 'place':
			return moveZone(board, { zone, others }, step)
		case 'remove':
			return removeZone(board, zone, others)
	}
}

function clearExamples({ scaffold }: LayoutRecords): LayoutChange[] | LayoutRefusal {
	const examples = scaffold.filter(({ type }) => type === 'example')
	return examples.length > 0 ? examples.map((example) => scaffoldChange(example, null)) : 'nothing'
}

function renameZone(zone: ZoneRecord, title: string): LayoutChange[] | LayoutRefusal {
	if (zone.props.title === title) return 'nothing'
	const props = { ...zone.props, title }
	return zoneText(props).title.isCut ? 'no-room' : [scaffoldChange(zone, { ...zone, props })]
}

/** Lower edge of the head of the board: no zone stands above it. */
function headBottom({ scaffold }: LayoutRecords): number {
	const band = scaffold.find(({ type }) => type === 'title-band')
	if (!band) return -LIMITS.maxLayoutPx
	return Number(band.y) + (band.props as TitleBandProps).h
}

const NUDGE_PX = 100
const NUDGES = {
	left: { x: -NUDGE_PX, y: 0 },
	right: { x: NUDGE_PX, y: 0 },
	up: { x: 0, y: -NUDGE_PX },
	down: { x: 0, y: NUDGE_PX },
} as const

type Among = { zone: ZoneRecord; others: readonly ZoneRecord[] }

function moveZone(
	board: LayoutRecords,
	{ zone, others }: Among,
	step: Extract<LayoutStep, { do: 'nudge' | 'place' }>
): LayoutChange[] | LayoutRefusal {
	const here = boxOfZone(zone)
	const boxes = others.map(boxOfZone)
	let to: Box
	if (step.do === 'nudge') {
		const { x, y } = NUDGES[step.to]
		to = freeTowards({ ...here, x: here.x + x, y: here.y + y }, step.to, boxes)
	} else {
		const y = Math.max(step.y, headBottom(board))
		to = nearestFree({ ...here, x: step.x, y }, boxes)
		// Above the head is no place: the next best is below what is in the way.
		if (to.y < headBottom(board)) to = freeTowards({ ...here, x: step.x, y }, 'down', boxes)
	}
	const isFar = Math.max(Math.abs(to.x), Math.abs(to.y)) > LIMITS.maxLayoutPx
	if (isFar || to.y < headBottom(board)) return 'no-room'
	if (to.x === here.x && to.y === here.y) return 'nothing'
	const moved = { x: to.x - here.x, y: to.y - here.y }
	return [
		scaffoldChange(zone, { ...zone, x: to.x, y: to.y }),
		...moveThreadEnds(board.scaffold, zone, others, moved),
	]
}

function removeZone(
	board: LayoutRecords,
	zone: ZoneRecord,
	others: readonly ZoneRecord[]
): LayoutChange[] | LayoutRefusal {
	if (others.length === 0) return 'last-zone'
	const examples = board.scaffold.filter(({ parentId }) => parentId === zone.id)
	const inOrder = [...others].sort((a, b) => a.props.number - b.props.number)
	const renumbered = inOrder.flatMap((other, i) =>
		other.props.number === i + 1
			? []
			: [scaffoldChange(other, { ...other, props: { ...other.props, number: i + 1 } })]
	)
	return [
		...[zone, ...examples].map((record) => scaffoldChange(record, null)),
		...renumbered,
		...joinThreads(board.scaffold, zone, others),
		...liftOntoPage(board, zone),
	]
}

const byIndex = (a: PlainRecord, b: PlainRecord): number => (String(a.index) < String(b.index) ? -1 : 1)
const numberIn = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** What people have put into a zone stays where they see it, on the page and above the template. */
function liftOntoPage({ scaffold, records }: LayoutRecords, zone: ZoneRecord): LayoutChange[] {
	const inside = records.filter(({ parentId }) => parentId === zone.id).sort(byIndex)
	const keys = keysAbove({ scaffold, records }, inside.length)
	return inside.map((from, i) => {
		const place = { x: numberIn(from.x) + zone.x, y: numberIn(from.y) + zone.y }
		const to = { ...from, ...place, parentId: FIRST_PAGE_ID, index: keys[i] }
		return { root: 'records', id: from.id, from, to }
	})
}

/** Free order keys on the page: above the template, below what people have put there. */
function keysAbove({ scaffold, records }: LayoutRecords, count: number): string[] {
	const onPage = ({ typeName, parentId }: PlainRecord) => typeName === 'shape' && parentId === FIRST_PAGE_ID
	const floor = scaffold.filter(onPage).sort(byIndex).at(-1)
	const low = floor ? String(floor.index) : null
	const above = records.filter((one) => onPage(one) && String(one.index) > (low ?? '')).sort(byIndex)[0]
	try {
		return generateNKeysBetween(low, above ? String(above.index) : null, count)
	} catch {
		// Somebody's own key is none that can be followed; every reader puts equal ones apart.
		return generateNKeysBetween(low, null, count)
	}
}

/** Notes side by side, and below each other, in a zone that was added. */
const ADDED = { columns: 4, rows: 2 } as const
/** Between the lowest thing on the board and a zone that is added, px: room for its star. */
const ADDED_GAP = 170

function addZone(
	board: LayoutRecords,
	zones: readonly ZoneRecord[],
	title: string
): LayoutChange[] | LayoutRefusal {
	if (zones.length >= LIMITS.maxZonesPerBoard) return 'no-room'
	const taken = new Set(zones.map(({ props }) => props.key))
	let n = 1
	while (taken.has(`added-${n}`)) n++
	const notesTop = notesTopFor(0)
	const [w, h] = [zoneWidth(ADDED.columns), zoneHeight(notesTop, ADDED.rows)]
	const band = board.scaffold.find(({ type }) => type === 'title-band')?.props as TitleBandProps | undefined
	const props: ZoneProps = {
		w,
		h,
		key: `added-${n}`,
		title,
		number: Math.max(0, ...zones.map((zone) => zone.props.number)) + 1,
		tone: 'open',
		constellation: band?.constellation ?? zones[0]?.props.constellation ?? 'the-system',
		prompts: [],
		notesTop,
	}
	if (zoneText(props).title.isCut) return 'no-room'
	const boxes = zones.map(boxOfZone)
	const x = boxes.length > 0 ? Math.min(...boxes.map((box) => box.x)) : 0
	const y = Math.max(BOARD.titleBandHeight, ...boxes.map((box) => box.y + box.h)) + ADDED_GAP
	if (y > LIMITS.maxLayoutPx) return 'no-room'
	const still = { rotation: 0, opacity: 1, isLocked: false, meta: {} }
	const shape = { typeName: 'shape', type: 'zone', parentId: FIRST_PAGE_ID, x, y, ...still, props }
	const [index] = keysAbove(board, 1)
	return [scaffoldChange(null, { id: `shape:zone-added-${n}`, index, ...shape })]
}
