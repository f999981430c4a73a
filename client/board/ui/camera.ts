import { Box, type Editor, react, type TLShapeId } from 'tldraw'
import { BOARD } from '#shared/theme'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { isZone, zonesOf } from '../scaffold/zones'

/** Air around a fitted zone, screen px. */
const MARGIN_PX = 24
/** Room for the toolbars before they are drawn, screen px. */
const TOOLBARS_PX = 136
/** Below this height, as on a phone lying down, all bars stand in one row, screen px. */
const SHORT_PX = 500
const ONE_ROW_PX = 84
/** Below this width the words of a zone need every px there is, screen px. */
const PHONE_PX = 760
/** Air between the first note of a zone and the bars, screen px. */
const NOTE_AIR_PX = 8
/** A zone's star stands out of its top left corner, page px. */
const STAR = 64
/** Notes have 22 px text: at this zoom it is 11 px, the least that can be read. */
const LEAST_READABLE_ZOOM = 0.5
const GREATEST_ZOOM = 1
const FLIGHT_MS = 200

/**
 * Fits the camera to a zone. Where the whole zone would be too small to read, its top left part is shown at a
 * readable size: the title, the prompts and the first notes.
 */
export function fitZone(editor: Editor, zoneId: TLShapeId, options: { isAnimated?: boolean } = {}): void {
	const bounds = editor.getShapePageBounds(zoneId)
	const zone = editor.getShape(zoneId)
	if (!bounds || !isZone(zone)) return
	const isPhone = editor.getViewportScreenBounds().w < PHONE_PX
	// On a phone half of the star is given up, so that the prompts are not cut.
	const overhang = isPhone ? MARGIN_PX / LEAST_READABLE_ZOOM : -STAR
	const withStar = new Box(bounds.x + overhang, bounds.y - STAR, bounds.w - overhang, bounds.h + STAR)
	const firstNote = STAR + zone.props.notesTop + BOARD.noteSize
	showBounds(editor, withStar, { ...options, leastZoom: LEAST_READABLE_ZOOM, firstNote })
}

/** Fits the camera to everything on the board. */
export function fitBoard(editor: Editor): void {
	const bounds = editor.getCurrentPageBounds()
	if (bounds) showBounds(editor, bounds, { leastZoom: 0, isAnimated: true })
}

/** Fits the camera to what is selected; with nothing selected it stays. */
export function fitSelection(editor: Editor): void {
	const bounds = editor.getSelectionPageBounds()
	if (bounds) showBounds(editor, bounds, { leastZoom: 0, isAnimated: true })
}

/** Brings a shape into the middle of what is free, large enough to read, and selects it. */
export function showShape(editor: Editor, id: TLShapeId): void {
	const bounds = editor.getShapePageBounds(id)
	if (!bounds) return
	if (editor.getEditingShapeId()) editor.setEditingShape(null)
	editor.select(id)
	const around = bounds.clone().expandBy(Math.max(bounds.w, bounds.h))
	showBounds(editor, around, { leastZoom: LEAST_READABLE_ZOOM, isAnimated: true })
}

/** The part of the canvas that no bar covers, screen px from its top left corner. */
function freeArea(editor: Editor): Box {
	const screen = editor.getViewportScreenBounds()
	const container = editor.getContainer().getBoundingClientRect()
	const edges = (selector: string) =>
		[...editor.getContainer().querySelectorAll(selector)]
			.map((bar) => bar.getBoundingClientRect())
			.filter((bar) => bar.height > 0)
	const below = edges('.board-bottom, .board-view').map((bar) => container.bottom - bar.top)
	// A card covers the top where it is as wide as the canvas, which is on a phone.
	const above = edges('.board-find, .board-following-card')
		.filter((card) => card.width > container.width / 2)
		.map((card) => card.bottom - container.top)
	const undrawn = screen.h < SHORT_PX ? ONE_ROW_PX : TOOLBARS_PX
	const bottom = below.length > 0 ? Math.max(...below) : undrawn
	const top = Math.max(0, ...above)
	// On a very low screen bars would leave nothing: then what is shown lies under them.
	const height = Math.max(screen.h - top - bottom, screen.h / 3)
	return new Box(0, top, screen.w, height)
}

type View = {
	leastZoom: number
	isAnimated?: boolean
	/** How far down the first note ends, page px from the top of the bounds: it must be above the bars. */
	firstNote?: number
}

function showBounds(editor: Editor, bounds: Box, { leastZoom, isAnimated, firstNote = 0 }: View): void {
	const free = freeArea(editor)
	const width = Math.max(1, free.w - 2 * MARGIN_PX)
	const height = Math.max(1, free.h - 2 * MARGIN_PX)
	const fitting = Math.min(width / bounds.w, height / bounds.h, GREATEST_ZOOM)
	// Asked for less than it allows, tldraw would keep the middle of what was meant and show something else.
	const zoom = Math.max(fitting, leastZoom, editor.getCameraOptions().zoomSteps[0] ?? 0)
	// What does not fit is cut at the right and at the bottom, never at the title.
	const left = free.x + MARGIN_PX + Math.max(0, width - bounds.w * zoom) / 2
	const centred = free.y + MARGIN_PX + Math.max(0, height - bounds.h * zoom) / 2
	const top = Math.min(centred, free.maxY - NOTE_AIR_PX - firstNote * zoom)
	const camera = { x: left / zoom - bounds.x, y: top / zoom - bounds.y, z: zoom }
	editor.setCamera(camera, isAnimated ? { animation: { duration: FLIGHT_MS } } : { immediate: true })
}

/** The zone in the middle of the screen, or the one nearest to it. */
export function zoneInView(editor: Editor): ZoneShape | undefined {
	const centre = editor.getViewportPageBounds().center
	let nearest: ZoneShape | undefined
	let least = Number.POSITIVE_INFINITY
	for (const zone of zonesOf(editor)) {
		const bounds = editor.getShapePageBounds(zone)
		if (!bounds) continue
		const dx = Math.max(bounds.minX - centre.x, 0, centre.x - bounds.maxX)
		const dy = Math.max(bounds.minY - centre.y, 0, centre.y - bounds.maxY)
		if (dx * dx + dy * dy < least) {
			least = dx * dx + dy * dy
			nearest = zone
		}
	}
	return nearest
}

/** Fits the first zone once, as soon as there is one and the canvas has a size. Answers what stops waiting. */
export function arriveAtFirstZone(editor: Editor): () => void {
	let hasArrived = false
	return react('arrive at the first zone', () => {
		const first = zonesOf(editor)[0]
		const screen = editor.getViewportScreenBounds()
		if (hasArrived || !first || screen.w < 2 || screen.h < 2) return
		hasArrived = true
		fitZone(editor, first.id)
	})
}
