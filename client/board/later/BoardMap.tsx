import { type PointerEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { type Atom, atom, Box, type Editor, react, useEditor, useValue } from 'tldraw'
import { useArtColours } from '../ui/boardColours'
import { useWords } from '../ui/words'
import { drawMap } from './drawMap'

const WIDTH_PX = 248
const HEIGHT_PX = 160
/** Air around the board on the map, px. */
const AIR_PX = 10
/** What others write shows up this late, ms: drawing thousands of notes for every key would cost the writer. */
const DRAW_DELAY_MS = 250

/** How the page lies on the map: map px = (page px - origin) * scale. */
export type MapScale = { x: number; y: number; scale: number }

function scaleOf(bounds: Box): MapScale {
	const scale = Math.min((WIDTH_PX - 2 * AIR_PX) / bounds.w, (HEIGHT_PX - 2 * AIR_PX) / bounds.h)
	return {
		x: bounds.x - (WIDTH_PX / scale - bounds.w) / 2,
		y: bounds.y - (HEIGHT_PX / scale - bounds.h) / 2,
		scale,
	}
}

/** The whole board in small, with a frame around what is in view; a press or a drag moves the view there. */
export function BoardMap(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const canvas = useRef<HTMLCanvasElement>(null!)
	const [map] = useState(() => atom<MapScale>('map', scaleOf(new Box(0, 0, 1, 1))))
	useDrawing(editor, map, canvas)
	const go = (event: PointerEvent) => {
		if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
		else if (event.buttons === 0) return
		const { left, top } = canvas.current.getBoundingClientRect()
		const { x, y, scale } = map.get()
		editor.stopCameraAnimation()
		editor.centerOnPoint({ x: (event.clientX - left) / scale + x, y: (event.clientY - top) / scale + y })
	}
	return (
		<div className="board-panel board-map" onPointerDown={go} onPointerMove={go}>
			<canvas ref={canvas} role="img" aria-label={words('canvas.map')} />
			<InView editor={editor} map={map} />
		</div>
	)
}

function useDrawing(
	editor: Editor,
	map: Atom<MapScale>,
	canvas: { readonly current: HTMLCanvasElement }
): void {
	const colours = useArtColours()
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined
		const draw = () => {
			timer = undefined
			const bounds = editor.getCurrentPageBounds()
			if (bounds) map.set(scaleOf(bounds))
			const { devicePixelRatio: density } = window
			canvas.current.width = WIDTH_PX * density
			canvas.current.height = HEIGHT_PX * density
			const context = canvas.current.getContext('2d')
			context?.scale(density, density)
			if (context) drawMap(context, editor, map.get(), colours)
		}
		draw()
		const stop = react('what the map shows', () => {
			editor.getCurrentPageShapes()
			timer ??= setTimeout(draw, DRAW_DELAY_MS)
		})
		return () => {
			stop()
			clearTimeout(timer)
		}
	}, [editor, map, canvas, colours])
}

function InView({ editor, map }: { editor: Editor; map: Atom<MapScale> }): ReactElement {
	const style = useValue('frame on the map', () => {
		const { x, y, scale } = map.get()
		const view = editor.getViewportPageBounds()
		const px = (value: number, most: number) => Math.min(most, Math.max(0, value * scale))
		const [left, top] = [px(view.minX - x, WIDTH_PX), px(view.minY - y, HEIGHT_PX)]
		return {
			left,
			top,
			width: px(view.maxX - x, WIDTH_PX) - left,
			height: px(view.maxY - y, HEIGHT_PX) - top,
		}
	}, [editor, map])
	return <div className="board-map-view" style={style} />
}
