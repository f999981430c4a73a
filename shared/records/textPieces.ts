import { simpleDiffStringWithCursor } from 'lib0/diff'
import { deepEqual } from '#shared/records/deepEqual'
import { OBJECT_CHARACTER, type TextPiece } from '#shared/records/richText'

/** A text and, for each UTF-16 unit of it, the piece it belongs to. */
export type Flat = { text: string; pieceAt: TextPiece[] }

/** Pieces as a text of which each unit knows where it comes from. */
export function flatten(pieces: readonly TextPiece[]): Flat {
	let text = ''
	const pieceAt: TextPiece[] = []
	for (const piece of pieces) {
		const part = typeof piece.insert === 'string' ? piece.insert : OBJECT_CHARACTER
		for (let i = 0; i < part.length; i++) pieceAt.push(piece)
		text += part
	}
	return { text, pieceAt }
}

/** `remove` units at `at` of the old text give way to `length` units from `from` on of the new one. */
export type TextRange = { at: number; remove: number; from: number; length: number }

/**
 * What leads from one text to another, first to last: one range, or several where units only went or only came. Several,
 * because what somebody else wrote between two words of mine must not be deleted and written again when both my words
 * are taken back. `caret`: where the writer's caret stands in the new text. Without it nobody can tell which of two equal
 * letters side by side is the new one. Of two line ends the new one is that of the new line, behind the caret, so that
 * two people who press Enter at one place write on in lines of their own.
 */
export function diffRanges(before: string, after: string, caret = Number.POSITIVE_INFINITY): TextRange[] {
	const grown = after.length - before.length
	const start = Math.max(0, caret - Math.max(0, grown))
	const touched = grown > 0 ? after.slice(start, caret) : before.slice(start, start - grown)
	const cursor = touched.startsWith('\n') ? start + 1 : start
	const { index, remove, insert } = simpleDiffStringWithCursor(before, after, cursor)
	if (remove === 0 && insert.length === 0) return []
	const whole = [{ at: index, remove, from: index, length: insert.length }]
	if (remove === 0 || insert.length === 0 || remove === insert.length) return whole
	const removed = before.slice(index, index + remove)
	const gaps = remove > insert.length ? gapsIn(removed, insert) : gapsIn(insert, removed)
	if (!gaps) return whole
	return gaps.map(({ long, short, length }) =>
		remove > insert.length
			? { at: index + long, remove: length, from: index + short, length: 0 }
			: { at: index + short, remove: 0, from: index + long, length }
	)
}

type Gap = { long: number; short: number; length: number }

/** Where `long` has what `short` has not, when that is all there is between them; else null. */
function gapsIn(long: string, short: string): Gap[] | null {
	const gaps: Gap[] = []
	let at = 0
	for (let i = 0; i <= short.length; i++) {
		const next = i === short.length ? long.length : long.indexOf(short.charAt(i), at)
		if (next < 0) return null
		if (next > at) gaps.push({ long: at, short: i, length: next - at })
		at = next + 1
	}
	return gaps
}

/** What has to be set for one set of attributes to become another; null = removed. Null when they are the same. */
export function attributeChange(
	before: Record<string, unknown>,
	after: Record<string, unknown>
): Record<string, unknown> | null {
	const change: Record<string, unknown> = {}
	for (const key of Object.keys(before)) if (!(key in after)) change[key] = null
	for (const key of Object.keys(after)) if (!deepEqual(before[key], after[key])) change[key] = after[key]
	return Object.keys(change).length > 0 ? change : null
}
