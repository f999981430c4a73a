import type { BoardId } from '#shared/ids'
import type { BoardStore } from '../storage/BoardStore'

/** Longest a person waits for a new board on a disk that does not answer, ms. */
const SEED_TIMEOUT_MS = 5000

type Parts = {
	rooms: { seed(board: BoardId, update: Uint8Array): Promise<void> }
	boards: BoardStore
}

/**
 * Writes the first update of a board; false when it is not durable in time. A full disk keeps an append waiting
 * instead of failing it: whoever makes a board has to be told, and the half-made board has to go.
 */
export function seedDurably({ rooms, boards }: Parts, board: BoardId, update: Uint8Array): Promise<boolean> {
	if (!boards.health().writable) return Promise.resolve(false)
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			boards.delete(board).then(() => resolve(false), reject)
		}, SEED_TIMEOUT_MS)
		rooms
			.seed(board, update)
			.then(() => resolve(true), reject)
			.finally(() => clearTimeout(timer))
	})
}
