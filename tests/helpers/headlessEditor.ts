import {
	createTLStore,
	defaultAddFontsFromNode,
	defaultShapeTools,
	defaultTools,
	Editor,
	registerDefaultSideEffects,
	type TLStore,
	tipTapDefaultExtensions,
} from 'tldraw'
import { BOARD_BINDING_UTILS, BOARD_SHAPE_UTILS } from '../../client/board/shapes/boardShapeUtils'

/** Frames are drawn when a test says so. */
export class FrameClock {
	#queue: { id: number; callback: FrameRequestCallback }[] = []
	#nextId = 1

	/** Takes over the page's frames. */
	install(): void {
		globalThis.requestAnimationFrame = (callback) => {
			this.#queue.push({ id: this.#nextId, callback })
			return this.#nextId++
		}
		globalThis.cancelAnimationFrame = (id) => {
			this.#queue = this.#queue.filter((frame) => frame.id !== id)
		}
	}

	/** Draws the frames asked for so far. */
	tick(): void {
		const due = this.#queue
		this.#queue = []
		for (const frame of due) frame.callback(performance.now())
	}
}

export function createHeadlessStore(): TLStore {
	return createTLStore({ shapeUtils: BOARD_SHAPE_UTILS, bindingUtils: BOARD_BINDING_UTILS })
}

/** A real tldraw editor without a screen; text is measured by its length. */
export function createHeadlessEditor(store: TLStore): Editor {
	stubFonts()
	const container = document.createElement('div')
	document.body.appendChild(container)
	const editor = new Editor({
		store,
		shapeUtils: BOARD_SHAPE_UTILS,
		bindingUtils: BOARD_BINDING_UTILS,
		tools: [...defaultTools, ...defaultShapeTools],
		getContainer: () => container,
		initialState: 'select',
		textOptions: {
			addFontsFromNode: defaultAddFontsFromNode,
			tipTapConfig: { extensions: tipTapDefaultExtensions },
		},
	})
	const height = (text: string, maxWidth: number | null | undefined) =>
		24 * Math.max(1, Math.ceil((text.length * 8) / (maxWidth || Number.POSITIVE_INFINITY)))
	const measure = (text: string, options: { maxWidth?: number | null }) => ({
		x: 0,
		y: 0,
		w: options.maxWidth ?? text.length * 8,
		h: height(text, options.maxWidth),
		scrollWidth: 10,
	})
	editor.textMeasure.measureText = measure as never
	editor.textMeasure.measureHtml = measure as never
	registerDefaultSideEffects(editor)
	// Its listeners hold the editor, and with it the whole board.
	editor.disposables.add(() => container.remove())
	return editor
}

function stubFonts(): void {
	class Font {
		family: string
		constructor(family: string) {
			this.family = family
		}
		load() {
			return Promise.resolve(this)
		}
	}
	Object.assign(globalThis, { FontFace: Font })
	Object.defineProperty(document, 'fonts', {
		configurable: true,
		value: { add() {}, has: () => false, forEach() {}, *[Symbol.iterator]() {} },
	})
}
