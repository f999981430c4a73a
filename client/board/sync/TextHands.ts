import type { TLRecord } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'
import { fromPieces, type RichTextDoc, type TextPiece, toPieces } from '#shared/records/richText'
import {
	applyForeignDelta,
	type Cell,
	cellsOf,
	changeCells,
	piecesOfCells,
	type TextDelta,
	turnSteps,
} from './textCells'

/** The rich text of a record; undefined when it has none. */
export function richTextOf(record: TLRecord | null): unknown {
	return record && 'props' in record ? Reflect.get(record.props, 'richText') : undefined
}

/**
 * Knows of the texts I write in which unit is from which of my steps, so that undo takes back mine and nothing else.
 * tldraw's history keeps a text before and after, and squashes what others typed in between; here a record that the
 * history holds stands only for the number of my steps when it was shown.
 */
export class TextHands {
	readonly #texts = new Map<string, Cell[]>()
	/** How many steps I had made when a record looked like this. */
	readonly #stepsAt = new WeakMap<TLRecord, number>()
	/** The texts between two that an undo leads through, by the last of them. */
	readonly #ways = new WeakMap<object, readonly RichTextDoc[]>()
	#steps = 0
	/** Where my caret stands in a text that I have open. */
	caretIn: (id: string) => number | undefined = () => undefined
	/** Told when I have changed a text, with the number of my steps before. */
	onStep: ((id: string, stepsBefore: number) => void) | undefined

	/** How many steps I have made. */
	get steps(): number {
		return this.#steps
	}

	/** I changed a record. */
	noteOwn(from: TLRecord, to: TLRecord): void {
		const [before, after] = [richTextOf(from), richTextOf(to)]
		if (after === undefined) return
		this.#stepsAt.set(from, this.#steps)
		if (before !== after && !deepEqual(before, after)) {
			this.#steps++
			changeCells(this.#cellsOf(from.id, before), toPieces(after), this.#steps, this.caretIn(from.id))
			this.onStep?.(from.id, this.#steps - 1)
		}
		this.#stepsAt.set(to, this.#steps)
	}

	/** A record looks like this now: it has just come or is just going by my hand. */
	noteState(record: TLRecord): void {
		if (richTextOf(record) !== undefined) this.#stepsAt.set(record, this.#steps)
	}

	/** Somebody else changed a text, as Yjs tells it. */
	noteForeign(id: string, delta: TextDelta): void {
		const cells = this.#texts.get(id)
		if (cells) applyForeignDelta(cells, delta)
	}

	/** Somebody else deleted the record. */
	forget(id: string): void {
		this.#texts.delete(id)
	}

	/**
	 * The text of `current` without (or again with) what I did between the two states of a history entry; null when that
	 * changes nothing, undefined when these states are not known.
	 */
	turn(current: TLRecord, from: TLRecord, to: TLRecord): RichTextDoc | null | undefined {
		const [steps, wanted] = [this.#stepsAt.get(from), this.#stepsAt.get(to)]
		if (steps === undefined || wanted === undefined) return undefined
		if (steps === wanted) return null
		const before = richTextOf(current)
		const cells = this.#cellsOf(current.id, before)
		const low = Math.min(steps, wanted)
		return this.#lastOf(turnSteps(cells, low, Math.max(steps, wanted), wanted < steps), before)
	}

	/** The last of the texts that lead away from one, and remembers the way; null when it leads nowhere. */
	#lastOf(way: readonly TextPiece[][], before: unknown): RichTextDoc | null {
		const texts = way.map(fromPieces)
		const last = texts.at(-1)!
		if (deepEqual(last, fromPieces(toPieces(before)))) return null
		this.#ways.set(last, texts)
		return last
	}

	/** The text of a record without what I did to it after this step; null when that changes nothing. */
	without(record: TLRecord, step: number): RichTextDoc | null {
		const before = richTextOf(record)
		const cells = structuredClone(this.#cellsOf(record.id, before))
		return this.#lastOf(turnSteps(cells, step, this.#steps, true), before)
	}

	/** The texts on the way to this one, itself last: a change written in small steps. */
	wayTo(richText: unknown): readonly unknown[] {
		return (typeof richText === 'object' && richText && this.#ways.get(richText)) || [richText]
	}

	/** The cells of a text that looks like this now; where they say otherwise, somebody else has changed it. */
	#cellsOf(id: string, richText: unknown): Cell[] {
		const pieces = toPieces(richText)
		const known = this.#texts.get(id)
		if (!known) {
			const cells = cellsOf(pieces, 0)
			this.#texts.set(id, cells)
			return cells
		}
		if (!deepEqual(piecesOfCells(known), pieces)) changeCells(known, pieces, 0)
		return known
	}
}
