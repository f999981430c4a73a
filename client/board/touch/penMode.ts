import { type Editor, react, type TLEventInfo } from 'tldraw'

/** Tools that leave a line under whatever touches the board. */
const DRAWING_TOOLS: readonly string[] = ['draw', 'highlight', 'eraser']

const drawsByHand = (editor: Editor): boolean => DRAWING_TOOLS.includes(editor.getCurrentToolId())

/** Does only the pen draw now, because a pen was used with a drawing tool? Reactive. */
export const isPenOnly = (editor: Editor): boolean =>
	editor.getInstanceState().isPenMode && drawsByHand(editor)

/** Lets fingers draw beside the pen from now on, in this tab. */
export function letFingersDraw(editor: Editor): void {
	const { meta } = editor.getInstanceState()
	editor.updateInstanceState({ isPenMode: false, meta: { ...meta, fingersDraw: true } })
}

/**
 * Rejects the palm. While a pen touches the board everything else that touches it is the hand that holds the pen, and
 * with a drawing tool it stays so between two strokes. With any other tool fingers work again at once: tldraw would
 * ignore them until somebody finds the button. Answers what restores tldraw's way.
 */
export function installPenMode(editor: Editor): () => void {
	const { dispatch } = editor
	const pens = trackPens()
	let isPalm = false
	const passes = (info: TLEventInfo): boolean => {
		if (info.type === 'pinch') {
			if (info.name === 'pinch_start') isPalm = pens.areDown()
			return !isPalm
		}
		if (info.type !== 'pointer') return true
		return info.isPen || !pens.areDown()
	}
	editor.dispatch = (info) => {
		if (!passes(info)) return editor
		if (info.type === 'pointer' && info.name === 'pointer_down') {
			if (info.isPen && makeWayForPen(editor, dispatch)) isPalm = true
			if (!info.isPen && editor.getInstanceState().isPenMode && !drawsByHand(editor)) {
				editor.updateInstanceState({ isPenMode: false })
			}
		}
		return dispatch.call(editor, info)
	}
	const stopReacting = react('fingers draw beside the pen', () => {
		const { isPenMode, meta } = editor.getInstanceState()
		if (isPenMode && meta.fingersDraw === true && drawsByHand(editor)) {
			editor.updateInstanceState({ isPenMode: false })
		}
	})
	return () => {
		editor.dispatch = dispatch
		pens.stop()
		stopReacting()
	}
}

/**
 * The palm often lands before the pen: ends the dot or the pinch it has begun, or the stroke would be lost. Answers
 * whether there was a pinch, whose rest is to be ignored.
 */
function makeWayForPen(editor: Editor, dispatch: Editor['dispatch']): boolean {
	const { inputs } = editor
	if (inputs.isPinching) {
		const keys = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, accelKey: false }
		const { x, y } = inputs.currentScreenPoint
		const point = { x, y, z: editor.getZoomLevel() }
		dispatch.call(editor, { type: 'pinch', name: 'pinch_end', point, delta: { x: 0, y: 0 }, ...keys })
		return true
	}
	if (inputs.isPointing && !inputs.isDragging) editor.interrupt()
	return false
}

/** Which pens touch the page. Listens beside tldraw, which is not told when the system takes a pointer away. */
function trackPens(): { areDown(): boolean; stop(): void } {
	const down = new Set<number>()
	const onDown = (event: PointerEvent) => {
		if (event.pointerType === 'pen') down.add(event.pointerId)
	}
	const onUp = (event: PointerEvent) => down.delete(event.pointerId)
	const listening = { capture: true } as const
	window.addEventListener('pointerdown', onDown, listening)
	window.addEventListener('pointercancel', onUp, listening)
	window.addEventListener('pointerup', onUp, listening)
	return {
		areDown: () => down.size > 0,
		stop() {
			window.removeEventListener('pointerdown', onDown, listening)
			window.removeEventListener('pointercancel', onUp, listening)
			window.removeEventListener('pointerup', onUp, listening)
		},
	}
}
