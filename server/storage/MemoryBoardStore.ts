import type { BoardId } from '#shared/ids'
import {
	type Append,
	BoardDeletedError,
	type BoardStore,
	type Checkpoint,
	type LoadedBoard,
	type NewEntry,
	StoreClosedError,
	type StoredUpdate,
	type StoreHealth,
} from './BoardStore'

type Kept = { checkpoint?: Checkpoint; updates: StoredUpdate[]; lastSeq: number; updatedAtMs: number }

/** Boards in memory, for tests and demonstrations: everything is gone with the process. */
export class MemoryBoardStore implements BoardStore {
	readonly #boards = new Map<BoardId, Kept>()
	readonly #deleted = new Set<BoardId>()
	#closed = false

	append(board: BoardId, entry: NewEntry): Append {
		const refusal = this.#refusalFor(board)
		if (refusal) {
			const durable = Promise.reject(refusal)
			// Not everybody waits for `durable`; who does still gets the refusal.
			durable.catch(() => undefined)
			return { written: Promise.resolve(false), durable }
		}
		const kept = this.#boards.get(board) ?? { updates: [], lastSeq: 0, updatedAtMs: 0 }
		this.#boards.set(board, kept)
		kept.lastSeq++
		kept.updatedAtMs = Date.now()
		kept.updates.push({ seq: kept.lastSeq, atMs: kept.updatedAtMs, ...entry })
		return { written: Promise.resolve(true), durable: Promise.resolve(kept.lastSeq) }
	}

	write(): void {
		// It is where it stays.
	}

	hurry(): void {
		// What is in memory is as durable as it gets.
	}

	async load(board: BoardId): Promise<LoadedBoard | null> {
		if (this.#closed) throw new StoreClosedError('the board store is closed')
		const kept = this.#boards.get(board)
		if (!kept) return null
		const { checkpoint, updates, lastSeq } = kept
		return { checkpoint, updates: [...updates], lastSeq, damage: [], uncleanStop: false }
	}

	async compact(board: BoardId, checkpoint: Checkpoint): Promise<void> {
		const refusal = this.#refusalFor(board)
		if (refusal) throw refusal
		const kept = this.#boards.get(board)
		const lastSeq = kept?.lastSeq ?? 0
		if (!kept || checkpoint.upTo > lastSeq)
			throw new RangeError(`a checkpoint up to ${checkpoint.upTo}, the log ends at ${lastSeq}`)
		if (kept.checkpoint && kept.checkpoint.upTo >= checkpoint.upTo) return
		kept.checkpoint = checkpoint
		kept.updates = kept.updates.filter((entry) => entry.seq > checkpoint.upTo)
	}

	async release(): Promise<void> {
		// A board in memory holds nothing that could be given back.
	}

	async *list(): AsyncGenerator<{ board: BoardId; bytes: number; updatedAtMs: number }> {
		for (const [board, { checkpoint, updates, updatedAtMs }] of this.#boards) {
			const state = checkpoint?.state.length ?? 0
			yield { board, bytes: updates.reduce((sum, { update }) => sum + update.length, state), updatedAtMs }
		}
	}

	async delete(board: BoardId): Promise<void> {
		if (this.#closed) throw new StoreClosedError('the board store is closed')
		this.#deleted.add(board)
		this.#boards.delete(board)
	}

	health(): StoreHealth {
		return { writable: true, pending: 0 }
	}

	onHealthChange(): () => void {
		return () => undefined
	}

	async close(): Promise<void> {
		this.#closed = true
	}

	#refusalFor(board: BoardId): Error | undefined {
		if (this.#closed) return new StoreClosedError('the board store is closed')
		return this.#deleted.has(board) ? new BoardDeletedError(`board ${board} is deleted`) : undefined
	}
}
