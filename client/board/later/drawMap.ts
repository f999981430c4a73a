import type { Editor, TLShape } from 'tldraw'
import type { ArtColours } from '#shared/records/artColours'
import { isZone } from '../scaffold/zones'
import { toneOf } from '../tools/noteTone'
import type { MapScale } from './BoardMap'

/** A zone narrower than this has no room for its number, map px. */
const NUMBER_ROOM_PX = 16
const NUMBER_FONT = '600 11px'

/** Draws the board in small: zones with their tone and number, notes in their colours, the rest as quiet marks. */
export function drawMap(
	context: CanvasRenderingContext2D,
	editor: Editor,
	map: MapScale,
	colours: ArtColours
): void {
	const font = getComputedStyle(editor.getContainer()).fontFamily
	for (const shape of editor.getCurrentPageShapesSorted()) {
		const bounds = editor.getShapePageBounds(shape)
		if (!bounds || editor.isShapeHidden(shape)) continue
		const box = {
			x: (bounds.x - map.x) * map.scale,
			y: (bounds.y - map.y) * map.scale,
			w: bounds.w * map.scale,
			h: bounds.h * map.scale,
		}
		if (isZone(shape)) drawZone(context, shape.props, box, colours, font)
		else drawOther(context, shape, box, colours)
	}
}

type Place = { x: number; y: number; w: number; h: number }
type ZoneLook = { tone: keyof ArtColours['tone']; number: number }

function drawZone(
	context: CanvasRenderingContext2D,
	{ tone, number }: ZoneLook,
	{ x, y, w, h }: Place,
	colours: ArtColours,
	font: string
): void {
	context.fillStyle = colours.wash[tone]
	context.strokeStyle = colours.edge
	context.lineWidth = 1
	context.beginPath()
	context.roundRect(x, y, w, h, Math.min(4, w / 4, h / 4))
	context.fill()
	context.stroke()
	if (Math.min(w, h) < NUMBER_ROOM_PX) return
	context.font = `${NUMBER_FONT} ${font}`
	context.textBaseline = 'top'
	context.fillStyle = colours.ink
	context.fillText(String(number), x + 4, y + 4)
}

function drawOther(
	context: CanvasRenderingContext2D,
	shape: TLShape,
	{ x, y, w, h }: Place,
	colours: ArtColours
): void {
	const type: string = shape.type
	if (['example', 'thread', 'drawing', 'group'].includes(type)) return
	const tone = type === 'note' && 'color' in shape.props ? toneOf(String(shape.props.color)) : undefined
	const isNote = type === 'note'
	context.fillStyle = tone ? colours.tone[tone] : type === 'title-band' ? colours.line : colours.muted
	// At least a dot: a single note on a huge board has to be found as well.
	const [wide, tall] = [Math.max(w, isNote ? 3 : 1), Math.max(h, isNote ? 3 : 1)]
	context.globalAlpha = isNote || type === 'title-band' ? 1 : 0.5
	context.fillRect(x, y, wide, tall)
	context.globalAlpha = 1
	if (!isNote) return
	context.strokeStyle = colours.ink
	context.lineWidth = 0.5
	context.strokeRect(x, y, wide, tall)
}
