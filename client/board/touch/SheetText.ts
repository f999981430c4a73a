import { simpleDiffString } from 'lib0/diff'
import { type Editor, react, type TLShape, type TLShapeId, type TLShapePartial } from 'tldraw'
import { retypeRichText } from '#shared/records/retype'
import { plainTextOf } from '#shared/records/richText'
import { mergeRichTextValues } from '#shared/records/textMerge'

/** Text in the store: rich text, or plain text on arrows. */
type StoredText = { field: 'richText' | 'text'; value: unknown }

function textIn(shape: TLShape): StoredText | undefined {
	const { props } = shape
	if ('richText' in props) return { field: 'richText', value: props.richText }
	if ('text' in props) return { field: 'text', value: props.text }
	return undefined
}

const plainOf = ({ field, value }: StoredText): string =>
	field === 'richText' ? plainTextOf(value) : String(value)

/**
 * Joins a plain text field and the text of one shape. Every key goes into the store at once; what others write appears
 * in the field without moving the caret, except while the keyboard still composes a word: a browser would drop it.
 */
export class SheetText {
	readonly #editor: Editor
	readonly #shapeId: TLShapeId
	readonly #field: HTMLTextAreaElement
	/** The text as the field shows it; what others wrote since then is merged, not overwritten. */
	#shown: StoredText | undefined
	#isComposing = false
	readonly #stop: () => void

	constructor(editor: Editor, shapeId: TLShapeId, field: HTMLTextAreaElement) {
		this.#editor = editor
		this.#shapeId = shapeId
		this.#field = field
		const stopReacting = react('text in the sheet', () => this.#show())
		const events: [keyof HTMLElementEventMap, () => void][] = [
			['input', () => this.#write()],
			['compositionstart', () => this.#compose(true)],
			['compositionend', () => this.#compose(false)],
		]
		for (const [name, listener] of events) field.addEventListener(name, listener)
		this.#stop = () => {
			stopReacting()
			for (const [name, listener] of events) field.removeEventListener(name, listener)
		}
		field.setSelectionRange(field.value.length, field.value.length)
	}

	dispose(): void {
		this.#stop()
	}

	#compose(isComposing: boolean): void {
		this.#isComposing = isComposing
		if (!isComposing) this.#write()
	}

	#stored(): StoredText | undefined {
		const shape = this.#editor.getShape(this.#shapeId)
		return shape && textIn(shape)
	}

	#show(): void {
		const stored = this.#stored()
		if (!stored || this.#isComposing) return
		this.#shown = stored
		const field = this.#field
		const text = plainOf(stored)
		if (text === field.value) return
		const { index, remove, insert } = simpleDiffString(field.value, text)
		const moved = (at: number) => {
			if (at <= index) return at
			return at >= index + remove ? at + insert.length - remove : index + insert.length
		}
		const [start, end] = [moved(field.selectionStart), moved(field.selectionEnd)]
		field.value = text
		field.setSelectionRange(start, end)
	}

	#write(): void {
		const shape = this.#editor.getShape(this.#shapeId)
		const stored = this.#stored()
		const shown = this.#shown
		const text = this.#field.value
		if (!shape || !stored || !shown || text === plainOf(shown)) {
			this.#show()
			return
		}
		const isRich = stored.field === 'richText'
		const mine = isRich ? retypeRichText(shown.value, text) : text
		const next = isRich && stored.value !== shown.value ? merged(shown, mine, stored) : mine
		this.#shown = { field: stored.field, value: mine }
		// One prop of a shape whose type is known only at run time.
		const partial = { id: shape.id, type: shape.type, props: { [stored.field]: next } } as TLShapePartial
		this.#editor.updateShapes([partial])
		this.#show()
	}
}

const merged = (shown: StoredText, mine: unknown, stored: StoredText) =>
	mergeRichTextValues(shown.value, mine, stored.value)
