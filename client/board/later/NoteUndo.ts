import { type Editor, react, type TLShapePartial } from 'tldraw'
import type { RichTextDoc } from '#shared/records/richText'
import { isComposing, selectionIn } from '../sync/openCaret'
import { readLastKey } from '../sync/patchOpenText'
import type { TextHands } from '../sync/TextHands'

/** A pause of this length ends what one Ctrl+Z takes back, as in TipTap, ms. */
const PAUSE_MS = 500
/** Fields in which a text of the board is written: on the canvas, and on a phone below it. */
const FIELDS = '.ProseMirror, .board-sheet-field'

/** How many steps I had made in all texts before and after what one Ctrl+Z took back. */
type Turn = { before: number; after: number }
type Wish = 'undo' | 'redo' | null

/**
 * Undo and redo in an open text, by what is known of who wrote which letter (TextHands.ts). TipTap's own history takes back
 * a stretch of text with everything in it, also what others have written between my letters since.
 */
export class NoteUndo {
	readonly #editor: Editor
	readonly #texts: TextHands
	readonly #stops: (() => void)[]
	#done: number[] = []
	#undone: Turn[] = []
	#last: { atMs: number; caret: number | undefined } | null = null
	#isTurning = false

	constructor(editor: Editor, texts: TextHands) {
		this.#editor = editor
		this.#texts = texts
		texts.onStep = (id, stepsBefore) => this.#note(id, stepsBefore)
		document.addEventListener('keydown', this.#onKey, { capture: true })
		document.addEventListener('beforeinput', this.#onInput, { capture: true })
		this.#stops = [
			() => document.removeEventListener('keydown', this.#onKey, { capture: true }),
			() => document.removeEventListener('beforeinput', this.#onInput, { capture: true }),
			react('begin with another text', () => {
				editor.getEditingShapeId()
				this.#done = []
				this.#undone = []
				this.#last = null
			}),
		]
	}

	dispose(): void {
		for (const stop of this.#stops) stop()
		this.#texts.onStep = undefined
	}

	#note(id: string, stepsBefore: number): void {
		if (this.#isTurning || id !== this.#editor.getEditingShapeId()) return
		const now = { atMs: performance.now(), caret: selectionIn(this.#editor)?.[1] }
		if (!this.#last || now.atMs - this.#last.atMs > PAUSE_MS || !isBeside(now.caret, this.#last.caret))
			this.#done.push(stepsBefore)
		this.#undone = []
		this.#last = now
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const textEditor = this.#editor.getRichTextEditor()
		// On a busy device a key comes before the editor was told what the last one selected: Ctrl+B would miss a part of it.
		if (textEditor && isInText(event)) readLastKey(textEditor)
		if ((event.ctrlKey || event.metaKey) && !event.altKey) this.#answer(event, wishOfKey(event))
	}

	/** From the browser's menu, or shaken out of a phone. */
	readonly #onInput = (event: InputEvent): void => {
		const { inputType } = event
		this.#answer(event, inputType === 'historyUndo' ? 'undo' : inputType === 'historyRedo' ? 'redo' : null)
	}

	#answer(event: Event, wish: Wish): void {
		if (!wish || !isInText(event) || !this.#editor.getEditingShapeId() || isComposing(this.#editor)) return
		event.preventDefault()
		event.stopPropagation()
		if (wish === 'undo') this.#undo()
		else this.#redo()
		this.#last = null
	}

	#undo(): void {
		for (let before = this.#done.pop(); before !== undefined; before = this.#done.pop()) {
			const after = this.#texts.steps
			if (!this.#turnBackTo(before)) continue
			this.#undone.push({ before, after })
			return
		}
	}

	#redo(): void {
		const turn = this.#undone.pop()
		if (!turn) return
		this.#turnBackTo(turn.after)
		this.#done.push(turn.before)
	}

	/** Takes back all that I did to the open text after this step; false when nothing of that is left. */
	#turnBackTo(step: number): boolean {
		const editor = this.#editor
		const shape = editor.getEditingShape()
		const richText = shape && this.#texts.without(shape, step)
		if (!richText) return false
		this.#isTurning = true
		this.#show(richText)
		editor.updateShapes([{ id: shape.id, type: shape.type, props: { richText } } as TLShapePartial])
		this.#isTurning = false
		return true
	}

	/** At once, so that no key falls in between, and with the caret behind what has changed. */
	#show(richText: RichTextDoc): void {
		const textEditor = this.#editor.getRichTextEditor()
		if (!textEditor) return
		const { content } = textEditor.state.doc
		textEditor.commands.setContent(richText)
		const now = textEditor.state.doc.content
		const start = content.findDiffStart(now)
		const end = content.findDiffEnd(now)
		if (start !== null && end) textEditor.commands.setTextSelection(Math.max(start, end.b))
	}
}

const isInText = ({ target }: Event): boolean => target instanceof Element && target.closest(FIELDS) !== null

function wishOfKey({ key, shiftKey }: KeyboardEvent): Wish {
	const letter = key.toLowerCase()
	// Z where the keyboard writes Cyrillic.
	if (letter === 'z' || letter === 'я') return shiftKey ? 'redo' : 'undo'
	return letter === 'y' ? 'redo' : null
}

/** One letter further, or back, is still the same stretch of writing. */
const isBeside = (one: number | undefined, other: number | undefined): boolean =>
	one === undefined || other === undefined || Math.abs(one - other) <= 1
