// What the crash tests write: every byte follows from the board and the sequence, so that a reader can check it.
import { createHash } from 'node:crypto'
import type { BoardId } from '#shared/ids'

export const CRASH_BOARDS = ['board-aaaa', 'board-bbbb', 'board-cccc'] as BoardId[]

/** From a few bytes to some kilobytes. */
export function updateFor(board: BoardId, seq: number): Uint8Array {
	const seed = createHash('sha256').update(`${board} ${seq}`).digest()
	const bytes = Buffer.alloc(seed[0]! * (seed[1]! % 8 === 0 ? 40 : 2) + 8, seed)
	bytes.writeUInt32LE(seq)
	return Uint8Array.from(bytes)
}

/** A state that says up to where it goes. */
export function stateFor(board: BoardId, upTo: number): Uint8Array {
	return Uint8Array.from(Buffer.from(`${board} up to ${upTo}`))
}
