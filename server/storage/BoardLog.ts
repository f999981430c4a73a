import { join } from 'node:path'
import type { Append, Haste, LoadedBoard, NewEntry, Seq, StorageReport, StoreHealth } from './BoardStore'
import { type BoardFolder, holesIn, type KeptCheckpoint, logName, readBoardFolder } from './boardFolder'
import { CommitWindow } from './CommitWindow'
import { type AppendFile, errnoOf, type FileSystem, isDiskFull } from './FileSystem'
import { type CheckpointPlace, type LogState, logStateFrom } from './LogState'
import { encodeClosed } from './logFormat'
import { PendingEntry } from './PendingEntry'
import { Turns } from './Turns'

export type BoardLogOptions = {
	files: FileSystem
	/** Folder of this board; its parent exists. */
	folder: string
	/** Parent of `folder`. */
	parent: string
	/** Shared by all boards: fdatasync must not take every thread that writes need. */
	syncTurns: Turns
	commitWindowMs: number
	retryMinMs: number
	retryMaxMs: number
	maxLogBytes: number
	report: StorageReport
	onHealthChange(health: StoreHealth): void
}

/** Most that is handed to the operating system in one write, bytes. */
const MAX_WRITE_BYTES = 8 * 1024 * 1024

/**
 * The log of one board: appends in order, group fdatasync, and what to do when the disk will not take it.
 *
 * An entry moves from `#queue` (not written) to `#unsynced` (written to `#file`) to durable. Whatever is in one of
 * the two is in memory, so it can be written again; in the file it may then stand twice, which readers expect.
 */
export class BoardLog {
	readonly #options: BoardLogOptions
	/** One at a time: write, open, rotate, read, close. */
	readonly #turns = new Turns()
	#queue: PendingEntry[] = []
	#unsynced: PendingEntry[] = []
	#file: AppendFile | null = null
	/** Length of `#file` up to the last whole record. */
	#goodBytes = 0
	/** True when `#file` holds something that is durable. */
	#isFileProven = false
	/** Logs that were left before anything in them was durable, paths. */
	#needlessFiles: string[] = []
	/** undefined until the folder has been read. */
	#state: LogState | undefined
	/** The folder's own name survives a power cut. */
	#folderDurable = false
	#trouble: { reason: NonNullable<StoreHealth['reason']>; attempts: number } | undefined
	#retryTimer: NodeJS.Timeout | undefined
	#pumping = false
	readonly #window: CommitWindow
	#syncing: Promise<void> | undefined
	/** Set when the log is closed or deleted: everything still pending is refused with it. */
	#refusal: Error | undefined

	constructor(options: BoardLogOptions) {
		this.#options = options
		this.#window = new CommitWindow(options.commitWindowMs)
	}

	append(entry: NewEntry, haste: Haste): Append {
		const pending = new PendingEntry(entry, Date.now())
		if (this.#refusal) pending.refuse(this.#refusal)
		else {
			this.#window.take(haste === 'now')
			this.#queue.push(pending)
			if (this.#trouble) pending.settleWritten(false)
			if (haste === 'now') void this.#pump()
			else this.#scheduleSync()
		}
		return pending.append
	}

	/** Hands what was appended so far to the operating system. */
	write(): void {
		void this.#pump()
	}

	/** Somebody waits for what was appended so far. */
	hurry(): void {
		this.#window.want()
		this.#scheduleSync()
	}

	get health(): StoreHealth {
		const pending = this.#queue.length + this.#unsynced.length
		return this.#trouble
			? { writable: false, reason: this.#trouble.reason, pending }
			: { writable: true, pending }
	}

	/** True when nothing would be lost by forgetting this object. */
	get isIdle(): boolean {
		return !this.#file && !this.#pumping && this.#queue.length + this.#unsynced.length === 0
	}

	/** Reads the board, with what is so far in memory only. */
	load(): Promise<LoadedBoard | null> {
		return this.#turns.run(async () => {
			const found = await readBoardFolder(this.#options.files, this.#options.folder)
			const state = this.#adopt(found)
			const updates = new Map(found?.updates.map((entry) => [entry.seq, entry]))
			for (const pending of [...this.#unsynced, ...this.#queue]) {
				const stored = pending.place(() => ++state.lastSeq).stored()
				updates.set(stored.seq, stored)
			}
			if (state.lastSeq === 0) return null
			const inOrder = [...updates.values()].sort((a, b) => a.seq - b.seq)
			return {
				checkpoint: found?.checkpoint,
				updates: inOrder,
				lastSeq: state.lastSeq,
				damage: holesIn(inOrder, found?.checkpoint?.upTo ?? 0, state.lastSeq),
				uncleanStop: state.uncleanStop,
			}
		})
	}

	/**
	 * Begins a new log and tells from which one on there may be entries after `upTo`. `null` when that place is
	 * already behind a checkpoint.
	 */
	rotate(upTo: Seq): Promise<CheckpointPlace | null> {
		return this.#turns.run(async () => {
			const state = await this.#knownState()
			if (upTo > state.lastSeq)
				throw new RangeError(`a checkpoint up to ${upTo}, the log ends at ${state.lastSeq}`)
			if (state.kept && state.kept.upTo >= upTo) return null
			await this.#startNextFile()
			const fromGeneration = state.logs.findLast((log) => log.afterSeq <= upTo)?.generation ?? 1
			return {
				generation: state.generation,
				fromGeneration,
				previous: state.kept,
				damagedFiles: state.damagedFiles,
			}
		})
	}

	/** Told when a checkpoint is durable. */
	checkpointKept(kept: KeptCheckpoint): void {
		if (this.#state) this.#state.kept = kept
	}

	/** Waits until everything is durable, marks the log as closed in order and gives the file back. */
	async release(): Promise<void> {
		for (let closed = false; !closed; ) {
			this.hurry()
			await Promise.allSettled([...this.#unsynced, ...this.#queue].map(({ append }) => append.durable))
			closed = await this.#turns.run(async () => {
				if (this.#queue.length + this.#unsynced.length > 0) return false
				await this.#closeFile()
				return true
			})
		}
	}

	/** Like release, but what the disk will not take now is refused. */
	async close(refusal: Error): Promise<void> {
		this.#refusal ??= refusal
		clearTimeout(this.#retryTimer)
		this.#retryTimer = undefined
		await this.#pump()
		await this.release()
	}

	/** Refuses what is pending and gives the file back without another write. */
	async abandon(refusal: Error): Promise<void> {
		this.#refusal ??= refusal
		clearTimeout(this.#retryTimer)
		this.#retryTimer = undefined
		await this.#turns.run(async () => {
			this.#refuseAll(this.#refusal ?? refusal)
			const file = this.#file
			this.#file = null
			await file?.close()
			if (this.#trouble) this.#recover()
		})
	}

	/** Takes over what reading the folder told. Only the first time: later this object knows better. */
	#adopt(found: BoardFolder | null): LogState {
		if (!this.#state) {
			this.#state = logStateFrom(found)
			for (const { file, unreadableBytes } of found?.problems ?? [])
				this.#options.report('storage.unreadable', { folder: this.#options.folder, file, unreadableBytes })
		}
		return this.#state
	}

	async #knownState(): Promise<LogState> {
		return this.#state ?? this.#adopt(await readBoardFolder(this.#options.files, this.#options.folder))
	}

	async #pump(): Promise<void> {
		if (this.#pumping) return
		this.#pumping = true
		while (this.#queue.length > 0 && !this.#retryTimer) await this.#turns.run(() => this.#writeQueue())
		this.#pumping = false
	}

	async #writeQueue(): Promise<void> {
		const batch: PendingEntry[] = []
		let bytes = 0
		let file: AppendFile | null = null
		try {
			file = await this.#openFile()
			const state = await this.#knownState()
			for (const pending of this.#queue) {
				if (bytes > MAX_WRITE_BYTES) break
				batch.push(pending.place(() => ++state.lastSeq))
				bytes += pending.record().length
			}
			await file.append(Buffer.concat(batch.map((pending) => pending.record())))
		} catch (error) {
			if (file && file !== this.#file) return
			await this.#dropTornTail(error)
			return this.#fail(error)
		}
		// A failed fsync made us leave this file meanwhile; then the batch is still in the queue and is written again.
		if (file !== this.#file) return
		this.#goodBytes += bytes
		this.#queue.splice(0, batch.length)
		this.#unsynced.push(...batch)
		for (const pending of batch) pending.settleWritten(true)
		this.#scheduleSync()
		if (this.#queue.length === 0) await this.#removeNeedless()
	}

	/** While fsync keeps failing each try begins a log: all but the last can go, what they held stands in that. */
	async #removeNeedless(): Promise<void> {
		for (const path of this.#needlessFiles.splice(0))
			await this.#options.files.remove(path).catch((error: unknown) => {
				this.#options.report('storage.remove_failed', { code: errnoOf(error) ?? 'unknown' })
			})
	}

	async #openFile(): Promise<AppendFile> {
		const state = await this.#knownState()
		if (this.#file && this.#goodBytes > this.#options.maxLogBytes) await this.#startNextFile()
		if (this.#file) return this.#file
		const { files, folder, parent } = this.#options
		if (!this.#folderDurable) {
			await files.makeFolder(folder)
			await files.syncFolder(parent)
			this.#folderDurable = true
		}
		const file = await files.openAppend(join(folder, logName(state.generation)))
		try {
			if (file.initialBytes === 0) await files.syncFolder(folder)
		} catch (error) {
			await file.close()
			throw error
		}
		if (state.logs.at(-1)?.generation !== state.generation)
			state.logs.push({ generation: state.generation, afterSeq: state.lastSeq })
		this.#file = file
		this.#goodBytes = file.initialBytes
		this.#isFileProven = file.initialBytes > 0
		return file
	}

	/** Everything in the present log is durable before the next one begins. Called with the turn. */
	async #startNextFile(): Promise<void> {
		while (this.#unsynced.length > 0) await (this.#syncing ?? this.#sync())
		const state = await this.#knownState()
		const file = this.#file
		this.#file = null
		await file?.close()
		state.generation++
		await this.#openFile()
	}

	/** A full disk gives back part of a record: cut it off. When that fails too, the file is left as it is. */
	async #dropTornTail(error: unknown): Promise<void> {
		if (!this.#file) return
		if (isDiskFull(error))
			try {
				await this.#file.truncate(this.#goodBytes)
				return
			} catch (truncateError) {
				this.#options.report('storage.truncate_failed', { code: errnoOf(truncateError) ?? 'unknown' })
			}
		await this.#leaveFile()
	}

	/** Never trusts this descriptor again: what it had not made durable is written again, to a new log. */
	async #leaveFile(): Promise<void> {
		const file = this.#file
		this.#file = null
		this.#queue = [...this.#unsynced, ...this.#queue]
		this.#unsynced = []
		if (file && this.#state) {
			if (!this.#isFileProven)
				this.#needlessFiles.push(join(this.#options.folder, logName(this.#state.generation)))
			this.#state.generation++
		}
		await file?.close().catch((error: unknown) => {
			this.#options.report('storage.close_failed', { code: errnoOf(error) ?? 'unknown' })
		})
	}

	#fail(error: unknown): void {
		const reason = isDiskFull(error) ? 'disk-full' : 'io-error'
		this.#options.report('storage.write_failed', {
			folder: this.#options.folder,
			code: errnoOf(error) ?? String(error),
			pending: this.#queue.length + this.#unsynced.length,
		})
		for (const pending of this.#queue) pending.settleWritten(false)
		const changed = this.#trouble?.reason !== reason
		const attempts = (this.#trouble?.attempts ?? 0) + 1
		this.#trouble = { reason, attempts }
		if (changed) this.#options.onHealthChange(this.health)
		if (this.#refusal) {
			this.#refuseAll(this.#refusal)
			return
		}
		clearTimeout(this.#retryTimer)
		const waitMs = Math.min(this.#options.retryMaxMs, this.#options.retryMinMs * 2 ** (attempts - 1))
		this.#retryTimer = setTimeout(() => {
			this.#retryTimer = undefined
			void this.#pump()
		}, waitMs)
	}

	#refuseAll(refusal: Error): void {
		for (const pending of [...this.#unsynced, ...this.#queue]) pending.refuse(refusal)
		this.#queue = []
		this.#unsynced = []
	}

	#scheduleSync(): void {
		const isToWrite = this.#queue.length > 0 && !this.#pumping && !this.#retryTimer
		if (this.#syncing || (this.#unsynced.length === 0 && !isToWrite)) return
		this.#window.whenOpen(async () => {
			await this.#pump()
			if (!this.#syncing && this.#unsynced.length > 0) void this.#sync()
		})
	}

	#sync(): Promise<void> {
		this.#syncing = this.#options.syncTurns
			.run(() => this.#syncOnce())
			.finally(() => {
				this.#syncing = undefined
				this.#scheduleSync()
			})
		return this.#syncing
	}

	async #syncOnce(): Promise<void> {
		const file = this.#file
		const covered = this.#unsynced.length
		if (!file || covered === 0) return
		try {
			await this.#window.measure(() => file.dataSync())
		} catch (error) {
			// The kernel may have dropped the pages and call the next fsync of this file a success.
			if (file !== this.#file) return
			await this.#leaveFile()
			this.#fail(error)
			return
		}
		// The file was left meanwhile: its entries are in the queue again.
		if (file !== this.#file) return
		this.#isFileProven = true
		this.#window.settle(covered)
		for (const pending of this.#unsynced.splice(0, covered)) pending.settleDurable()
		if (this.#trouble && this.#queue.length === 0) this.#recover()
	}

	#recover(): void {
		this.#trouble = undefined
		this.#options.report('storage.recovered', { folder: this.#options.folder })
		this.#options.onHealthChange(this.health)
	}

	async #closeFile(): Promise<void> {
		const file = this.#file
		if (!file) return
		const state = await this.#knownState()
		this.#file = null
		try {
			await file.append(encodeClosed(state.lastSeq, Date.now()))
			await file.dataSync()
			state.uncleanStop = false
		} catch (error) {
			// Nothing is lost: the next reader only believes in an unclean stop and looks closer.
			this.#options.report('storage.closing_record_failed', { code: errnoOf(error) ?? 'unknown' })
		} finally {
			await file.close()
		}
	}
}
