import type { Drawing } from './drawBoard'

/** Largest picture that a browser makes on every device, in pixels: Safari on phones takes no larger canvas. */
const MAX_PIXELS = 4096 * 4096
const MAX_SIDE_PX = 8192
const TILE_SIDE_PX = 4096
/** Pixels for one px of the board, best first. Below 1 small writing could not be read. */
const SCALES = [2, 1.5, 1] as const

type Area = { x: number; y: number; w: number; h: number }
/** Called after each step with the share that is done, 0 to 1. Throws when the person has cancelled. */
export type Step = (share: number) => Promise<void>

/** A drawing, or an area of it, as one SVG file that needs nothing else. */
export function svgText(drawing: Drawing, area: Area = drawing, scale = 1): string {
	const { x, y, w, h } = area
	const write = new XMLSerializer()
	const inside = drawing.shapes.filter(
		({ box }) => box.right >= x && box.left <= x + w && box.bottom >= y && box.top <= y + h
	)
	const parts = [...drawing.defs, ...inside.map(({ element }) => element)]
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${w * scale}" height="${h * scale}" viewBox="${x} ${y} ${w} ${h}"`,
		' stroke-linecap="round" stroke-linejoin="round" direction="ltr">',
		`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${drawing.background}"/>`,
		...parts.map((element) => write.serializeToString(element)),
		'</svg>',
	].join('')
}

async function paint(svg: string, w: number, h: number): Promise<Blob> {
	const image = new Image(w, h)
	image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
	try {
		await image.decode()
		const canvas = document.createElement('canvas')
		Object.assign(canvas, { width: w, height: h })
		const context = canvas.getContext('2d')
		if (!context) throw new Error('this browser makes no pictures')
		context.drawImage(image, 0, 0, w, h)
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
		if (!blob) throw new Error('the picture is too large for this device')
		return blob
	} finally {
		URL.revokeObjectURL(image.src)
	}
}

/** The largest scale at which an area is one picture; null when it has to be cut into tiles. */
export function scaleOf({ w, h }: Pick<Area, 'w' | 'h'>): number | null {
	const fits = (scale: number) => w * h * scale * scale <= MAX_PIXELS && Math.max(w, h) * scale <= MAX_SIDE_PX
	return SCALES.find(fits) ?? null
}

/** Tiles of a large area, row by row, at full size. */
export function tilesOf({ x, y, w, h }: Area): (Area & { row: number; column: number })[] {
	const [rows, columns] = [Math.ceil(h / TILE_SIDE_PX), Math.ceil(w / TILE_SIDE_PX)]
	return Array.from({ length: rows * columns }, (_, i) => {
		const [row, column] = [Math.floor(i / columns), i % columns]
		const [left, top] = [column * TILE_SIDE_PX, row * TILE_SIDE_PX]
		const size = { w: Math.min(TILE_SIDE_PX, w - left), h: Math.min(TILE_SIDE_PX, h - top) }
		return { row: row + 1, column: column + 1, x: x + left, y: y + top, ...size }
	})
}

/** A drawing as one picture or, when it is too large for that, as tiles that together are the whole. */
export async function pngFiles(drawing: Drawing, step: Step): Promise<{ name: string; blob: Blob }[]> {
	const w = Math.ceil(drawing.w)
	const h = Math.ceil(drawing.h)
	const whole = { x: drawing.x, y: drawing.y, w, h }
	const scale = scaleOf(whole)
	if (scale) {
		const [width, height] = [Math.floor(w * scale), Math.floor(h * scale)]
		return [{ name: '', blob: await paint(svgText(drawing, whole, scale), width, height) }]
	}
	const tiles = tilesOf(whole)
	const files: { name: string; blob: Blob }[] = []
	for (const tile of tiles) {
		await step(files.length / tiles.length)
		const blob = await paint(svgText(drawing, tile), tile.w, tile.h)
		files.push({ name: `row-${tile.row}-column-${tile.column}`, blob })
	}
	return files
}
