import { breakLines } from '#shared/records/textFit'
import { BOARD } from '#shared/theme'

/** tldraw's letters of a note by size, px, and the height of a line in sizes of its letters. */
const LETTERS_PX = { m: 22, s: 18 } as const
const LINE = 1.35
/** Between the edge of a note and its text, px. */
const PADDING_PX = 16
/** Letters of a device may be a little wider than those of our table. */
const RESERVE = 1.06

/** How a note is written so that its text stays inside: in smaller letters where it is long, and higher where that is not enough. */
export function fitNote(text: string): { size: keyof typeof LETTERS_PX; growY: number } {
	const heightIn = (sizePx: number) =>
		text
			.split('\n')
			.flatMap((line) => breakLines(line || ' ', sizePx * RESERVE, BOARD.noteSize - 2 * PADDING_PX)).length *
			sizePx *
			LINE +
		2 * PADDING_PX
	if (heightIn(LETTERS_PX.m) <= BOARD.noteSize) return { size: 'm', growY: 0 }
	return { size: 's', growY: Math.max(0, Math.ceil(heightIn(LETTERS_PX.s) - BOARD.noteSize)) }
}
