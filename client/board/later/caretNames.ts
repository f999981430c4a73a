import type { Editor } from 'tldraw'

/** Between a name and the line it belongs to, other names, and the edge of the canvas, px. */
const GAP_PX = 2
const EDGE_PX = 4
/** A pointer this near to a caret asks for its name, px. */
const NEAR_PX = 12

type Rect = { left: number; top: number; right: number; bottom: number }

type Marks = { caret: HTMLElement; label: HTMLElement }

/** Each caret and the label with its owner's name: names lie over all carets, so they stand apart. */
function marksIn(layer: Element): Marks[] {
	const labels = layer.querySelectorAll<HTMLElement>('.board-caret-label')
	return [...layer.querySelectorAll<HTMLElement>('.board-caret')].map((caret, at) => ({
		caret,
		label: labels[at]!,
	}))
}

/**
 * Puts each name above the line its owner writes: inside the canvas, and above other names instead of over them. Where the
 * canvas ends above the line, below it.
 */
export function arrangeNames(editor: Editor, layer: Element): void {
	const canvas = editor.getContainer().getBoundingClientRect()
	const taken: Rect[] = []
	const inOrder = marksIn(layer)
		.map(({ caret, label }) => ({
			foot: caret.firstElementChild as HTMLElement,
			name: label.firstElementChild as HTMLElement,
			line: caret.getBoundingClientRect(),
		}))
		.sort((one, other) => one.line.top - other.line.top || one.line.left - other.line.left)
	for (const { foot, name, line } of inOrder) {
		const { offsetWidth: width, offsetHeight: height } = name
		const left = Math.max(canvas.left + EDGE_PX, Math.min(line.left - 1, canvas.right - width - EDGE_PX))
		const place = freePlace({ left, width, height }, line, canvas.top, taken)
		taken.push(place)
		name.style.transform = onScreen(place.left - line.left, place.top - line.top)
		const [from, to] = place.top < line.top ? [place.bottom, line.top] : [line.bottom, place.top]
		foot.style.transform = onScreen(-1, from - line.top)
		foot.style.height = `${Math.max(0, to - from)}px`
	}
}

/** Moves by px of the screen and draws in them, whatever the zoom of the board. */
const onScreen = (x: number, y: number): string => `scale(var(--tl-scale)) translate(${x}px, ${y}px)`

function freePlace(
	{ left, width, height }: { left: number; width: number; height: number },
	line: DOMRect,
	canvasTop: number,
	taken: readonly Rect[]
): Rect {
	const at = (top: number): Rect => ({ left, top, right: left + width, bottom: top + height })
	const step = (from: number, by: 1 | -1): Rect => {
		let place = at(from)
		for (let hit = hitOf(place, taken); hit; hit = hitOf(place, taken))
			place = at(by < 0 ? hit.top - height - GAP_PX : hit.bottom + GAP_PX)
		return place
	}
	const above = step(line.top - height - GAP_PX, -1)
	return above.top >= canvasTop + EDGE_PX ? above : step(line.bottom + GAP_PX, 1)
}

const hitOf = (place: Rect, taken: readonly Rect[]): Rect | undefined =>
	taken.find(
		(other) =>
			place.left < other.right &&
			place.right > other.left &&
			place.top < other.bottom &&
			place.bottom > other.top
	)

/** Shows the name of a caret again while the pointer is near it. Returns the way to stop. */
export function nameUnderPointer(editor: Editor, layer: Element): () => void {
	const container = editor.getContainer()
	const onMove = ({ clientX, clientY }: PointerEvent) => {
		for (const { caret, label } of marksIn(layer)) {
			const { left, right, top, bottom } = caret.getBoundingClientRect()
			const isNear =
				clientX > left - NEAR_PX &&
				clientX < right + NEAR_PX &&
				clientY > top - NEAR_PX &&
				clientY < bottom + NEAR_PX
			for (const mark of [caret, label]) mark.classList.toggle('board-caret-near', isNear)
		}
	}
	container.addEventListener('pointermove', onMove, { passive: true })
	return () => container.removeEventListener('pointermove', onMove)
}
