import { join } from 'node:path'
import { type BoardId, isBoardId } from '#shared/ids'
import { BoardLog } from './BoardLog'
import {
	type Append,
	BoardDeletedError,
	type BoardStore,
	type Checkpoint,
	type Haste,
	type LoadedBoard,
	type NewEntry,
	type StorageReport,
	StoreClosedError,
	type StoreHealth,
} from './BoardStore'
import { parseFileName } from './boardFolder'
import { compactBoard } from './compactBoard'
import { errnoOf, type FileSystem, nodeFileSystem } from './FileSystem'
import { PendingEntry } from './PendingEntry'
import { Turns } from './Turns'

export type FileBoardStoreOptions = {
	files?: FileSystem
	/** What the operator should know; never content, names or secrets. */
	report?: StorageReport
	/** Time between two fdatasync of one board, ms: everything written meanwhile shares one. */
	commitWindowMs?: number
	/** First and longest pause between two attempts while the disk takes nothing, ms. */
	retryMinMs?: number
	retryMaxMs?: number
	/** A log longer than this is continued in a new file. */
	maxLogBytes?: number
}

const DEFAULTS = {
	files: nodeFileSystem,
	report: () => undefined,
	commitWindowMs: 15,
	retryMinMs: 100,
	retryMaxMs: 5000,
	maxLogBytes: 64 * 1024 * 1024,
} satisfies Required<FileBoardStoreOptions>

/** Node has four threads for files: on a slow disk one stays free for writes. */
const SYNCS_AT_A_TIME = 3
const TOMBSTONE = '.deleted'

/** A board that this process has touched. */
type OpenBoard = {
	log: BoardLog
	/** One compaction, release or deletion at a time. */
	maintenance: Turns
	/** Calls that hold on to `log`: while there are any, no second one may be made for the same folder. */
	users: number
	isNeeded: boolean
}

/** Boards as append-only log files in one folder: `<root>/<board id>/`. See docs/decisions/0003. */
export class FileBoardStore implements BoardStore {
	readonly #root: string
	readonly #options: Required<FileBoardStoreOptions>
	readonly #open = new Map<BoardId, OpenBoard>()
	readonly #deleted: Set<BoardId>
	readonly #listeners = new Set<(board: BoardId, health: StoreHealth) => void>()
	readonly #syncTurns = new Turns(SYNCS_AT_A_TIME)
	#closed = false

	private constructor(root: string, options: Required<FileBoardStoreOptions>, deleted: Set<BoardId>) {
		this.#root = root
		this.#options = options
		this.#deleted = deleted
	}

	/** Opens the folder with all boards and makes it when it is not there; its parent must be there. */
	static async open(root: string, options: FileBoardStoreOptions = {}): Promise<FileBoardStore> {
		const all = { ...DEFAULTS, ...options }
		await all.files.makeFolder(root)
		await all.files.syncFolder(join(root, '..'))
		const deleted = new Set<BoardId>()
		for (const name of await all.files.list(root)) {
			const board = name.endsWith(TOMBSTONE) ? name.slice(0, -TOMBSTONE.length) : ''
			if (!isBoardId(board)) continue
			deleted.add(board)
			// A deletion that was cut short goes on.
			await all.files.remove(join(root, board))
		}
		return new FileBoardStore(root, all, deleted)
	}

	append(board: BoardId, entry: NewEntry, haste: Haste = 'now'): Append {
		const refusal = this.#refusalFor(board)
		if (!refusal) {
			const opened = this.#opened(board)
			opened.isNeeded = true
			return opened.log.append(entry, haste)
		}
		const refused = new PendingEntry(entry, Date.now())
		refused.refuse(refusal)
		return refused.append
	}

	write(board: BoardId): void {
		this.#open.get(board)?.log.write()
	}

	hurry(board: BoardId): void {
		this.#open.get(board)?.log.hurry()
	}

	async load(board: BoardId): Promise<LoadedBoard | null> {
		if (this.#closed) throw new StoreClosedError('the board store is closed')
		if (this.#deleted.has(board)) return null
		return this.#use(board, async (opened) => {
			const loaded = await opened.log.load()
			// Nobody may fill the memory by asking for boards that do not exist.
			opened.isNeeded = loaded !== null
			return this.#deleted.has(board) ? null : loaded
		})
	}

	async compact(board: BoardId, checkpoint: Checkpoint): Promise<void> {
		await this.#use(board, ({ log, maintenance }) =>
			maintenance.run(async () => {
				const refusal = this.#refusalFor(board)
				if (refusal) throw refusal
				await compactBoard(this.#options.files, this.#folderOf(board), log, checkpoint)
			})
		)
	}

	async release(board: BoardId): Promise<void> {
		if (!this.#open.has(board)) return
		await this.#use(board, async (opened) => {
			opened.isNeeded = false
			await opened.maintenance.run(() => opened.log.release())
		})
	}

	async *list(): AsyncGenerator<{ board: BoardId; bytes: number; updatedAtMs: number }> {
		for (const board of await this.#options.files.list(this.#root)) {
			if (!isBoardId(board) || this.#deleted.has(board)) continue
			let bytes = 0
			let updatedAtMs = 0
			for (const name of await this.#options.files.list(this.#folderOf(board))) {
				const found =
					parseFileName(name) && (await this.#options.files.stat(join(this.#folderOf(board), name)))
				if (!found) continue
				bytes += found.bytes
				updatedAtMs = Math.max(updatedAtMs, found.modifiedAtMs)
			}
			if (bytes > 0) yield { board, bytes, updatedAtMs }
		}
	}

	/** The tombstone comes first: from then on a deletion that is cut short goes on at the next start. */
	async delete(board: BoardId): Promise<void> {
		if (this.#closed) throw new StoreClosedError('the board store is closed')
		const { files } = this.#options
		const refusal = new BoardDeletedError(`board ${board} is deleted`)
		await files.writeNew(join(this.#root, board + TOMBSTONE), new Uint8Array()).catch((error: unknown) => {
			if (errnoOf(error) !== 'EEXIST') throw error
		})
		await files.syncFolder(this.#root)
		this.#deleted.add(board)
		await this.#use(board, async (opened) => {
			opened.isNeeded = false
			// Outside of `maintenance` first: a release there may be waiting for a disk that is full.
			await opened.log.abandon(refusal)
			await opened.maintenance.run(async () => {
				await opened.log.abandon(refusal)
				await files.remove(this.#folderOf(board))
				await files.syncFolder(this.#root)
			})
		})
	}

	health(board?: BoardId): StoreHealth {
		if (board !== undefined) return this.#open.get(board)?.log.health ?? { writable: true, pending: 0 }
		const all = [...this.#open.values()].map(({ log }) => log.health)
		const pending = all.reduce((sum, health) => sum + health.pending, 0)
		const reason = all.find((health) => !health.writable)?.reason
		return reason ? { writable: false, reason, pending } : { writable: true, pending }
	}

	onHealthChange(listener: (board: BoardId, health: StoreHealth) => void): () => void {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	async close(): Promise<void> {
		this.#closed = true
		const refusal = new StoreClosedError('the board store is closed')
		await Promise.all(
			[...this.#open.values()].map(async ({ log, maintenance }) => {
				// Outside of `maintenance` first: a release there may be waiting for a disk that only closing gives up on.
				await log.close(refusal)
				await maintenance.run(() => log.close(refusal))
			})
		)
		this.#open.clear()
	}

	#refusalFor(board: BoardId): Error | undefined {
		if (this.#closed) return new StoreClosedError('the board store is closed')
		return this.#deleted.has(board) ? new BoardDeletedError(`board ${board} is deleted`) : undefined
	}

	#folderOf(board: BoardId): string {
		return join(this.#root, board)
	}

	#opened(board: BoardId): OpenBoard {
		const known = this.#open.get(board)
		if (known) return known
		const log = new BoardLog({
			...this.#options,
			folder: this.#folderOf(board),
			parent: this.#root,
			syncTurns: this.#syncTurns,
			onHealthChange: (health) => {
				for (const listener of this.#listeners) listener(board, health)
			},
		})
		const opened = { log, maintenance: new Turns(), users: 0, isNeeded: true }
		this.#open.set(board, opened)
		return opened
	}

	async #use<T>(board: BoardId, work: (opened: OpenBoard) => Promise<T>): Promise<T> {
		const opened = this.#opened(board)
		opened.users++
		try {
			return await work(opened)
		} finally {
			opened.users--
			if (opened.users === 0 && !opened.isNeeded && opened.log.isIdle) this.#open.delete(board)
		}
	}
}
