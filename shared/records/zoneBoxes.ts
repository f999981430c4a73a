import { BOARD } from '#shared/theme'

/** A rectangle on the page, px. */
export type Box = { x: number; y: number; w: number; h: number }

/** Zones that are moved keep this distance from each other, px. */
export const ZONE_GAP = BOARD.gutter

/** True when two rectangles lie over each other, or nearer to each other than `gap`. */
export const collides = (a: Box, b: Box, gap = 0): boolean =>
	a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The place just behind an obstacle, seen in a direction. */
function beyond(box: Box, obstacle: Box, to: Direction): Box {
	switch (to) {
		case 'left':
			return { ...box, x: obstacle.x - box.w - ZONE_GAP }
		case 'right':
			return { ...box, x: obstacle.x + obstacle.w + ZONE_GAP }
		case 'up':
			return { ...box, y: obstacle.y - box.h - ZONE_GAP }
		case 'down':
			return { ...box, y: obstacle.y + obstacle.h + ZONE_GAP }
	}
}

/** The first free place from here on in a direction: what stands in the way is passed. */
export function freeTowards(box: Box, to: Direction, others: readonly Box[]): Box {
	let free = box
	for (;;) {
		const obstacle = others.find((other) => collides(free, other, ZONE_GAP))
		if (!obstacle) return free
		free = beyond(free, obstacle, to)
	}
}

/** The free place that is nearest to the wanted one. */
export function nearestFree(box: Box, others: readonly Box[]): Box {
	const distance = (place: Box) => Math.hypot(place.x - box.x, place.y - box.y)
	const places = (['right', 'down', 'left', 'up'] as const).map((to) => freeTowards(box, to, others))
	return places.reduce((best, place) => (distance(place) < distance(best) ? place : best))
}
