import { simpleDiffString } from 'lib0/diff'
import { deepEqual } from '#shared/records/deepEqual'
import { fromPieces, plainTextOf, type RichTextDoc, type TextPiece, toPieces } from '#shared/records/richText'

/** One character of `plainTextOf`, and what it is in the rich text. */
type Character = { piece: TextPiece; text: string }

const BLOCK_END = '\n'

/**
 * The rich text after somebody changed its plain text (see `plainTextOf`) to `text` in a field that knows no
 * formatting. What was not touched keeps its bold, links, lists and headings; new words look like the words they
 * continue; a new line in a list is a new item.
 */
export function retypeRichText(value: unknown, text: string): RichTextDoc {
	const pieces = toPieces(value)
	const characters = charactersOf(pieces.length > 0 ? pieces : [{ insert: BLOCK_END }])
	const change = simpleDiffString(plainTextOf(value), text)
	const head = characters.slice(0, change.index)
	const tail = characters.slice(change.index + change.remove)
	const isNewLine = change.insert.includes(BLOCK_END)
	return fromPieces(
		joined([
			...piecesOf(head),
			...insertedPieces(change.insert, head.at(-1), tail),
			...piecesOf(isNewLine ? asNextItem(tail) : tail),
		])
	)
}

/** Neighbours that look alike as one piece, as tldraw itself would write them. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
	const all: TextPiece[] = []
	for (const piece of pieces) {
		const last = all.at(-1)
		const isOne =
			typeof last?.insert === 'string' &&
			typeof piece.insert === 'string' &&
			deepEqual(last.attributes ?? {}, piece.attributes ?? {})
		if (isOne) all[all.length - 1] = { ...last, insert: `${last.insert}${piece.insert}` }
		else all.push(piece)
	}
	return all
}

function charactersOf(pieces: readonly TextPiece[]): Character[] {
	return pieces.flatMap((piece) =>
		typeof piece.insert === 'string'
			? // By UTF-16 unit, as the diff counts.
				piece.insert.split('').map((text) => ({ piece, text }))
			: [{ piece, text: BLOCK_END }]
	)
}

/** Characters of one piece stand together again, so that no letter of two units is cut. */
function piecesOf(characters: readonly Character[]): TextPiece[] {
	const pieces: TextPiece[] = []
	let last: TextPiece | undefined
	for (const { piece, text } of characters) {
		const open = pieces.at(-1)
		if (piece === last && open && typeof open.insert === 'string') open.insert += text
		else pieces.push(typeof piece.insert === 'string' ? { ...piece, insert: text } : piece)
		last = piece
	}
	return pieces
}

const isBlockEnd = ({ piece }: Character): boolean => piece.insert === BLOCK_END

function insertedPieces(
	insert: string,
	before: Character | undefined,
	tail: readonly Character[]
): TextPiece[] {
	const blockEnd = tail.find(isBlockEnd)?.piece.attributes
	const look = lookOf(before, tail[0])
	return insert
		.split(/(\n)/)
		.filter((part) => part !== '')
		.map((part) => {
			const attributes = part === BLOCK_END ? blockEnd : look
			return attributes ? { insert: part, attributes } : { insert: part }
		})
}

/** New words continue the words before them; a link only where they stand inside of it. */
function lookOf(before: Character | undefined, after: Character | undefined): TextPiece['attributes'] {
	if (!before || isBlockEnd(before) || typeof before.piece.insert !== 'string') return undefined
	const { link, ...look } = before.piece.attributes ?? {}
	const isInside = link !== undefined && deepEqual(after?.piece.attributes?.link, link)
	return isInside ? { ...look, link } : look
}

/** The block that was cut in two continues the lists it stands in, as an item of its own. */
function asNextItem(tail: readonly Character[]): Character[] {
	const at = tail.findIndex(isBlockEnd)
	const end = tail[at]
	const mark = end?.piece.attributes?.b
	if (!end || !Array.isArray(mark) || !Array.isArray(mark[2])) return [...tail]
	const path = mark[2].map((step: unknown, depth, all) =>
		Array.isArray(step) ? [step[0], step[1], depth === all.length - 1 ? 1 : 0] : step
	)
	const piece = { ...end.piece, attributes: { ...end.piece.attributes, b: [mark[0], mark[1], path] } }
	return tail.map((character, position) => (position === at ? { ...character, piece } : character))
}
