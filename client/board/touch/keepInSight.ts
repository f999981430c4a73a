import { Box, type Editor, react, type TLShapeId, unsafe__withoutCapture, type VecLike } from 'tldraw'

/** Air around what is written, and room for the bars below it while they are shown, screen px. */
const MARGIN_PX = 16
const BARS_PX = 136
/** Above the sheet stand the colours only. */
const COLOURS_PX = 64
const FLIGHT_MS = 160

/**
 * Keeps what is being written in sight while a keyboard comes up or the device is turned, and takes the board back to
 * where it was when the writing ends, unless somebody has moved it meanwhile. Answers what stops it.
 */
export function keepWritingInSight(editor: Editor): () => void {
	let home: VecLike | null = null
	let target: VecLike | null = null
	const fly = (to: VecLike) => editor.setCamera(to, { animation: { duration: FLIGHT_MS } })
	const follow = (id: TLShapeId) => {
		const next = cameraShowing(editor, id)
		if (!next) return
		home ??= { ...editor.getCamera() }
		target = next
		fly(next)
	}
	const goHome = () => {
		const isWhereWePutIt = target !== null && isSame(editor.getCamera(), target)
		if (home && isWhereWePutIt) fly(home)
		home = null
		target = null
	}
	return react('keep what is written in sight', () => {
		const id = editor.getEditingShapeId()
		const isByTouch = editor.getInstanceState().isCoarsePointer
		editor.getViewportScreenBounds()
		unsafe__withoutCapture(() => {
			if (id && isByTouch) follow(id)
			else if (!id) goHome()
		})
	})
}

const isSame = (a: VecLike, b: VecLike) => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1

/** The camera that shows this shape; undefined where it is in sight already. */
function cameraShowing(editor: Editor, id: TLShapeId): VecLike | undefined {
	const bounds = editor.getShapePageBounds(id)
	if (!bounds) return undefined
	const screen = editor.getViewportScreenBounds()
	const isInSheet = 'writesInSheet' in editor.getContainer().dataset
	const bars = isInSheet ? Math.min(COLOURS_PX, screen.h / 3) : BARS_PX
	const sight = new Box(MARGIN_PX, MARGIN_PX, screen.w - 2 * MARGIN_PX, screen.h - 2 * MARGIN_PX - bars)
	const { x, y, z } = editor.getCamera()
	const shown = new Box((bounds.x + x) * z, (bounds.y + y) * z, bounds.w * z, bounds.h * z)
	if (sight.contains(shown)) return undefined
	// Its middle to the middle; of something larger than the sight the beginning, where its words begin.
	const left = Math.max(sight.x, sight.midX - shown.w / 2)
	const top = Math.max(sight.y, sight.midY - shown.h / 2)
	return { x: left / z - bounds.x, y: top / z - bounds.y, z }
}
