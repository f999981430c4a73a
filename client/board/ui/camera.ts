import { Box, type Editor, react, type TLShapeId } from 'tldraw'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { zonesOf } from '../scaffold/zones'

/** Air around a fitted zone and room for the toolbars below it, screen px. */
const MARGIN_PX = 24
const TOOLBARS_PX = 136
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
	if (!bounds) return
	const withStar = new Box(bounds.x - STAR, bounds.y - STAR, bounds.w + STAR, bounds.h + STAR)
	showBounds(editor, withStar, LEAST_READABLE_ZOOM, options)
}

/** Fits the camera to everything on the board. */
export function fitBoard(editor: Editor): void {
	const bounds = editor.getCurrentPageBounds()
	if (bounds) showBounds(editor, bounds, 0, { isAnimated: true })
}

function showBounds(editor: Editor, bounds: Box, leastZoom: number, options: { isAnimated?: boolean }): void {
	const screen = editor.getViewportScreenBounds()
	const width = Math.max(1, screen.w - 2 * MARGIN_PX)
	const height = Math.max(1, screen.h - 2 * MARGIN_PX - TOOLBARS_PX)
	const fitting = Math.min(width / bounds.w, height / bounds.h, GREATEST_ZOOM)
	const zoom = Math.max(fitting, leastZoom)
	// What does not fit is cut at the right and at the bottom, never at the title.
	const left = MARGIN_PX + Math.max(0, width - bounds.w * zoom) / 2
	const top = MARGIN_PX + Math.max(0, height - bounds.h * zoom) / 2
	const camera = { x: left / zoom - bounds.x, y: top / zoom - bounds.y, z: zoom }
	editor.setCamera(camera, options.isAnimated ? { animation: { duration: FLIGHT_MS } } : { immediate: true })
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
