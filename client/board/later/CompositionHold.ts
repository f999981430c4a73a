import { type Editor, react, type TLRecord } from 'tldraw'
import type * as Y from 'yjs'
import { toPieces } from '#shared/records/richText'
import { flatten } from '#shared/records/textPieces'
import { isComposing } from '../sync/openCaret'
import { richTextOf } from '../sync/TextHands'
import type { TextHold } from '../sync/TextHold'
import type { TextDelta } from '../sync/textCells'
import { HeldText } from './HeldText'

/** A browser writes its last letters into the text a moment after it has said that the composition ended, ms. */
const SETTLE_MS = 50

export type CompositionHoldOptions = {
	editor: Editor
	/** Writes all that this person has done until now, the last key too. */
	settle(): void
	/** The composition is over: shows what was held back; `delta` leads there from what is shown. */
	onRelease(id: string, delta: TextDelta): void
}

/**
 * While somebody composes letters (Chinese, Japanese, Korean, accents, many phone keyboards) the browser owns the text
 * around them: a change by somebody else would end the composition or write its letters twice. Until it is over others'
 * words of that one text are held back from this screen; this person's reach the document at once.
 */
export class CompositionHold implements TextHold {
	readonly #options: CompositionHoldOptions
	readonly #stops: (() => void)[]
	#id: string | null = null
	#held: HeldText | null = null
	#timer: ReturnType<typeof setTimeout> | undefined

	constructor(options: CompositionHoldOptions) {
		this.#options = options
		const { editor } = options
		const container = editor.getContainer()
		container.addEventListener('compositionend', this.#releaseSoon)
		this.#stops = [
			() => container.removeEventListener('compositionend', this.#releaseSoon),
			// A text that is closed while it is composed tells nobody that the composition is over.
			react('leave a composed text', () => {
				if (editor.getEditingShapeId() !== this.#id) this.#releaseSoon()
			}),
		]
	}

	/** Shows at once what is held back, and holds nothing any more. */
	dispose(): void {
		for (const stop of this.#stops) stop()
		clearTimeout(this.#timer)
		this.#release()
	}

	/** Somebody else changed a text; true when that is held back. `shown` is its record as this screen shows it. */
	noteForeign(shown: TLRecord | undefined, text: Y.Text, delta: TextDelta): boolean {
		if (!shown) return false
		if (this.#id === shown.id && this.#held?.text === text) {
			this.#held.noteForeign(delta)
			return true
		}
		if (!this.#isComposed(shown.id)) return false
		const { length } = flatten(toPieces(richTextOf(shown))).text
		if (length !== text.length - growthOf(delta)) return false
		this.#held = new HeldText(text, length)
		this.#held.noteForeign(delta)
		this.#id = shown.id
		return true
	}

	/** Writes this person's change of a held text into the document; false when the text is not held. */
	write(from: TLRecord, to: TLRecord, caret?: number): boolean {
		if (this.#id !== to.id || !this.#held) return false
		this.#held.write(richTextOf(from), richTextOf(to), caret)
		return true
	}

	/** A record as this screen is to show it: with the text that it shows now, when that is held. */
	asShown(wanted: TLRecord | undefined, shown: TLRecord | undefined): TLRecord | undefined {
		if (!wanted || !shown || this.#id !== wanted.id) {
			if (this.#id !== null && this.#id === shown?.id) this.#drop()
			return wanted
		}
		return {
			...wanted,
			props: { ...(wanted as { props: object }).props, richText: richTextOf(shown) },
		} as TLRecord
	}

	#isComposed(id: string): boolean {
		const { editor } = this.#options
		return editor.getEditingShapeId() === id && isComposing(editor)
	}

	readonly #releaseSoon = (): void => {
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => {
			// The next syllable may have begun.
			if (this.#id === null || this.#isComposed(this.#id)) return
			this.#options.settle()
			this.#release()
		}, SETTLE_MS)
	}

	#release(): void {
		const [id, held] = [this.#id, this.#held]
		this.#drop()
		if (id !== null && held) this.#options.onRelease(id, held.delta())
	}

	#drop(): void {
		this.#id = null
		this.#held = null
	}
}

/** How much longer a change made the text. */
const growthOf = (delta: TextDelta): number =>
	delta.reduce(
		(sum, { insert, delete: remove = 0 }) =>
			sum + (insert === undefined ? 0 : typeof insert === 'string' ? insert.length : 1) - remove,
		0
	)
