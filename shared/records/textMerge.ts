import { simpleDiffString } from 'lib0/diff'
import type * as Y from 'yjs'
import { deepEqual } from '#shared/records/deepEqual'
import {
	fromPieces,
	OBJECT_CHARACTER,
	type RichTextDoc,
	type TextPiece,
	toPieces,
} from '#shared/records/richText'

/** A text and, for each UTF-16 unit of it, the piece it belongs to. */
type Flat = { text: string; pieceAt: TextPiece[] }

function flatten(pieces: readonly TextPiece[]): Flat {
	let text = ''
	const pieceAt: TextPiece[] = []
	for (const piece of pieces) {
		const part = typeof piece.insert === 'string' ? piece.insert : OBJECT_CHARACTER
		for (let i = 0; i < part.length; i++) pieceAt.push(piece)
		text += part
	}
	return { text, pieceAt }
}

const piecesOf = (text: Y.Text): TextPiece[] => text.toDelta()

/** Reads a rich text; total, see richText.ts. */
export const readRichText = (text: Y.Text): RichTextDoc => fromPieces(piecesOf(text))

/** Fills an empty Y.Text that is already part of a document. */
export function fillRichText(text: Y.Text, value: unknown): void {
	text.applyDelta(toPieces(value))
}

/**
 * Changes `text` into `value` with the smallest edit: one deletion, one insertion between the common beginning and
 * end, and formatting of what stays. Whatever others write elsewhere in the text at the same time is kept.
 */
export function mergeRichText(text: Y.Text, value: unknown): void {
	const current = flatten(piecesOf(text))
	const wanted = flatten(toPieces(value))
	const change = simpleDiffString(current.text, wanted.text)
	if (change.remove > 0) text.delete(change.index, change.remove)
	insertPieces(text, wanted, change.index, change.insert.length)
	const tail = wanted.text.length - change.index - change.insert.length
	reformat(text, current, wanted, { at: 0, from: 0, length: change.index })
	reformat(text, current, wanted, {
		at: change.index + change.insert.length,
		from: change.index + change.remove,
		length: tail,
	})
}

function insertPieces(text: Y.Text, wanted: Flat, start: number, length: number): void {
	for (let at = start; at < start + length; ) {
		const piece = wanted.pieceAt[at]!
		let end = at + 1
		while (end < start + length && wanted.pieceAt[end] === piece) end++
		// Empty attributes, not absent ones: text inserted after bold text would else become bold.
		if (typeof piece.insert === 'string') text.insert(at, wanted.text.slice(at, end), piece.attributes ?? {})
		else text.insertEmbed(at, piece.insert, piece.attributes ?? {})
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

function attributeChange(
	before: Record<string, unknown>,
	after: Record<string, unknown>
): Record<string, unknown> | null {
	const change: Record<string, unknown> = {}
	for (const key of Object.keys(before)) if (!(key in after)) change[key] = null
	for (const key of Object.keys(after)) if (!deepEqual(before[key], after[key])) change[key] = after[key]
	return Object.keys(change).length > 0 ? change : null
}
