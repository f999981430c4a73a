import { simpleDiffString } from 'lib0/diff'
import * as Y from 'yjs'
import { fromPieces, type RichTextDoc, type TextPiece, toPieces } from '#shared/records/richText'
import { attributeChange, diffRanges, type Flat, flatten } from '#shared/records/textPieces'

const piecesOf = (text: Y.Text): TextPiece[] => text.toDelta()

/** Reads a rich text; total, see richText.ts. */
export const readRichText = (text: Y.Text): RichTextDoc => fromPieces(piecesOf(text))

/** Fills an empty Y.Text that is already part of a document. */
export function fillRichText(text: Y.Text, value: unknown): void {
	text.applyDelta(toPieces(value))
}

/**
 * Does to `text` what leads from `base` to `mine`: one deletion, one insertion between the common beginning and end,
 * and formatting of what stays. Where the text has moved on from `base`, the change is moved along with it, so that
 * whatever others wrote meanwhile is kept; where they changed the same words, theirs stay and mine are added after.
 * `caret` as in diffRanges.
 */
export function mergeRichText(text: Y.Text, base: unknown, mine: unknown, caret?: number): void {
	const current = flatten(piecesOf(text))
	const wanted = flatten(toPieces(mine))
	const start = flatten(toPieces(base)).text
	if (start === current.text) {
		becomeText(text, current, wanted, caret)
		return
	}
	const own = simpleDiffString(start, wanted.text)
	const theirs = simpleDiffString(start, current.text)
	if (own.index + own.remove <= theirs.index) {
		if (own.remove > 0) text.delete(own.index, own.remove)
		insertPieces(text, wanted, own.index, own.insert.length, own.index)
	} else if (own.index >= theirs.index + theirs.remove) {
		const at = own.index + theirs.insert.length - theirs.remove
		if (own.remove > 0) text.delete(at, own.remove)
		insertPieces(text, wanted, own.index, own.insert.length, at)
	} else {
		insertPieces(text, wanted, own.index, own.insert.length, theirs.index + theirs.insert.length)
	}
}

/** The same merge on plain values: `current` with what leads from `base` to `mine`. */
export function mergeRichTextValues(base: unknown, mine: unknown, current: unknown): RichTextDoc {
	const text = new Y.Doc().getText('scratch')
	fillRichText(text, current)
	mergeRichText(text, base, mine)
	return readRichText(text)
}

function becomeText(text: Y.Text, current: Flat, wanted: Flat, caret?: number): void {
	const ranges = diffRanges(current.text, wanted.text, caret)
	let [at, from] = [0, 0]
	const kept: { at: number; from: number; length: number }[] = []
	for (const range of ranges) {
		kept.push({ at, from, length: range.at - from })
		at = range.from + range.length
		from = range.at + range.remove
	}
	kept.push({ at, from, length: current.text.length - from })
	// What lies before a range is new already when it is reached, so that its place is the one in the new text.
	for (const { from: target, remove, length } of ranges) {
		if (remove > 0) text.delete(target, remove)
		insertPieces(text, wanted, target, length, target)
	}
	for (const range of kept) reformat(text, current, wanted, range)
}

/** Inserts `length` characters of `wanted`, from `from` on, at `target`. Call inside a transaction. */
export function insertPieces(text: Y.Text, wanted: Flat, from: number, length: number, target: number): void {
	for (let at = from; at < from + length; ) {
		const piece = wanted.pieceAt[at]!
		let end = at + 1
		while (end < from + length && wanted.pieceAt[end] === piece) end++
		const position = target + at - from
		// Empty attributes, not absent ones: text inserted after bold text would else become bold.
		if (typeof piece.insert === 'string')
			text.insert(position, wanted.text.slice(at, end), piece.attributes ?? {})
		else text.insertEmbed(position, piece.insert, piece.attributes ?? {})
		at = end
	}
}

/** Formats `length` characters at `at` of the new text, which stood at `from` of the old one, where their attributes differ. */
function reformat(
	text: Y.Text,
	current: Flat,
	wanted: Flat,
	range: { at: number; from: number; length: number }
): void {
	for (let i = 0; i < range.length; ) {
		const before = current.pieceAt[range.from + i]
		const after = wanted.pieceAt[range.at + i]
		let end = i + 1
		while (
			end < range.length &&
			current.pieceAt[range.from + end] === before &&
			wanted.pieceAt[range.at + end] === after
		)
			end++
		const change = attributeChange(before?.attributes ?? {}, after?.attributes ?? {})
		if (change) text.format(range.at + i, end - i, change)
		i = end
	}
}
