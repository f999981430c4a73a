import type * as Y from 'yjs'
import { type TextPiece, toPieces } from '#shared/records/richText'
import { insertPieces } from '#shared/records/textMerge'
import { attributeChange, diffRanges, type Flat, flatten } from '#shared/records/textPieces'
import type { TextDelta } from '../sync/textCells'

/** One unit of the text: is it on this screen, is it in the document? At least one of both. */
type Unit = { isShown: boolean; isThere: boolean }

/**
 * A text of which this screen shows an older state while the document goes on: what others write is held back, what this
 * person writes goes to its place in the document at once, unit by unit, so that nothing of either is lost.
 */
export class HeldText {
	readonly text: Y.Text
	readonly #units: Unit[]

	/** `length` units are shown, and were in `text` before others changed it. */
	constructor(text: Y.Text, length: number) {
		this.text = text
		this.#units = Array.from({ length }, () => ({ isShown: true, isThere: true }))
	}

	/** Somebody else changed the text, as Yjs tells it. */
	noteForeign(delta: TextDelta): void {
		let at = 0
		for (const { retain = 0, insert, delete: remove = 0 } of delta) {
			if (insert !== undefined) {
				const length = typeof insert === 'string' ? insert.length : 1
				this.#units.splice(at, 0, ...newUnits(length, false))
				at += length
			}
			at = this.#pass(at, retain)
			at = this.#removeThere(at, remove)
		}
	}

	/** Writes into the document what leads from one shown text to the next. Call inside a transaction. */
	write(before: unknown, after: unknown, caret?: number): void {
		const [old, now] = [flatten(toPieces(before)), flatten(toPieces(after))]
		const ranges = diffRanges(old.text, now.text, caret)
		this.#restyle(old, now, ranges)
		// Last first, so that what lies before a range still stands where it stood.
		for (const range of [...ranges].reverse()) {
			for (let i = 0; i < range.remove; i++) this.#removeShown(range.at)
			const at = range.at === 0 ? 0 : this.#placeOf(range.at - 1) + 1
			insertPieces(this.text, now, range.from, range.length, this.#indexOf(at))
			this.#units.splice(at, 0, ...newUnits(range.length, true))
		}
	}

	/** What leads from the shown text to the one in the document. */
	delta(): TextDelta {
		const { pieceAt, text } = flatten(this.text.toDelta() as TextPiece[])
		const delta: { retain?: number; delete?: number; insert?: unknown; attributes?: object }[] = []
		let index = 0
		for (const { isShown, isThere } of this.#units) {
			const piece = pieceAt[index]
			const last = delta.at(-1)
			if (isShown && isThere) {
				if (last?.retain) last.retain++
				else delta.push({ retain: 1 })
			} else if (isShown) delta.push({ delete: 1 })
			else if (piece)
				delta.push({
					insert: typeof piece.insert === 'string' ? text.charAt(index) : piece.insert,
					...(piece.attributes ? { attributes: piece.attributes } : {}),
				})
			if (isThere) index++
		}
		return delta as TextDelta
	}

	#restyle(old: Flat, now: Flat, ranges: ReturnType<typeof diffRanges>): void {
		let [at, from] = [0, 0]
		const restyleUntil = (end: number) => {
			for (; at < end; at++, from++) {
				const place = this.#placeOf(at)
				const change = attributeChange(old.pieceAt[at]?.attributes ?? {}, now.pieceAt[from]?.attributes ?? {})
				if (change && this.#units[place]?.isThere) this.text.format(this.#indexOf(place), 1, change)
			}
		}
		for (const range of ranges) {
			restyleUntil(range.at)
			at += range.remove
			from += range.length
		}
		restyleUntil(old.text.length)
	}

	/** Passes `count` units of the document from `at` on. */
	#pass(at: number, count: number): number {
		for (let left = count; left > 0 && at < this.#units.length; at++) if (this.#units[at]?.isThere) left--
		return at
	}

	#removeThere(at: number, count: number): number {
		for (let left = count; left > 0 && at < this.#units.length; ) {
			const unit = this.#units[at]!
			if (unit.isThere) {
				left--
				unit.isThere = false
			}
			if (unit.isShown) at++
			else this.#units.splice(at, 1)
		}
		return at
	}

	#removeShown(shownIndex: number): void {
		const place = this.#placeOf(shownIndex)
		const unit = this.#units[place]!
		if (unit.isThere) this.text.delete(this.#indexOf(place), 1)
		this.#units.splice(place, 1)
	}

	/** Where the unit that is shown as the n-th stands among all. */
	#placeOf(shownIndex: number): number {
		let left = shownIndex
		return this.#units.findIndex(({ isShown }) => isShown && left-- === 0)
	}

	/** How many units of the document stand before this place. */
	#indexOf(place: number): number {
		return this.#units.slice(0, place).filter(({ isThere }) => isThere).length
	}
}

const newUnits = (length: number, isShown: boolean): Unit[] =>
	Array.from({ length }, () => ({ isShown, isThere: true }))
