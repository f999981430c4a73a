import type { BoardId } from '#shared/ids'
import type { BoardStore } from '../storage/BoardStore'

/** Longest a person waits for a new board on a disk that does not answer, ms. */
const SEED_TIMEOUT_MS = 5000

type Parts = {
	rooms: { seed(board: BoardId, update: Uint8Array): Promise<void> }
	boards: BoardStore
}

/**
 * Writes the first update of a board; false when it cannot be made durable. A full disk keeps an append waiting instead
 * of failing it: whoever makes a board has to be told, and the half-made board has to go.
 */
export function seedDurably({ rooms, boards }: Parts, board: BoardId, update: Uint8Array): Promise<boolean> {
	if (!boards.health().writable) return Promise.resolve(false)
	return new Promise((resolve, reject) => {
		let isGivenUp = false
		const giveUp = () => {
			if (isGivenUp) return
			isGivenUp = true
			boards.delete(board).then(() => resolve(false), reject)
		}
		const timer = setTimeout(giveUp, SEED_TIMEOUT_MS)
		const stopListening = boards.onHealthChange((changed, { writable }) => {
			if (changed === board && !writable) giveUp()
		})
		rooms
			.seed(board, update)
			.then(
				() => resolve(!isGivenUp),
				// Deleting makes the waiting append fail; the outcome is then the deletion's.
				(error: unknown) => isGivenUp || reject(error)
			)
			.finally(() => {
				clearTimeout(timer)
				stopListening()
			})
	})
}
