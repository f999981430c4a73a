import { Low } from 'lowdb'
import type { BoardId, SessionId } from '#shared/ids'
import type { StorageReport } from './BoardStore'
import { crashSafeFile } from './crashSafeFile'
import { errnoOf, type FileSystem, isDiskFull, nodeFileSystem } from './FileSystem'
import type { MetadataStore, StoredSession } from './MetadataStore'
import { SessionIndex } from './SessionIndex'
import { parseSessionsFile, type SessionsFile } from './sessionsFile'

export type LowdbMetadataStoreOptions = {
	files?: FileSystem
	report?: StorageReport
	/** Pause before what could not be written is tried again, ms. */
	retryMs?: number
}

/** Sessions in one JSON file, `sessions.json`: good for some thousand of them. See docs/decisions/0004. */
export class LowdbMetadataStore implements MetadataStore {
	readonly #low: Low<SessionsFile>
	readonly #index = new SessionIndex()
	readonly #report: StorageReport
	readonly #retryMs: number
	#trouble: 'disk-full' | 'io-error' | undefined
	#retryTimer: NodeJS.Timeout | undefined

	private constructor(low: Low<SessionsFile>, report: StorageReport, retryMs: number) {
		this.#low = low
		this.#report = report
		this.#retryMs = retryMs
		for (const session of low.data.sessions) this.#index.add(session)
	}

	/** Reads the file. Throws UnreadableFileError when it and its backup are both broken. */
	static async open(path: string, options: LowdbMetadataStoreOptions = {}): Promise<LowdbMetadataStore> {
		const { files = nodeFileSystem, report = () => undefined, retryMs = 2000 } = options
		const adapter = crashSafeFile({ files, path, parse: parseSessionsFile, report })
		const low = new Low<SessionsFile>(adapter, { version: 1, sessions: [] })
		await low.read()
		return new LowdbMetadataStore(low, report, retryMs)
	}

	session(id: SessionId): StoredSession | undefined {
		return this.#index.get(id)
	}

	sessionOfBoard(id: BoardId): StoredSession | undefined {
		return this.#index.ofBoard(id)
	}

	sessionOfCode(code: string): StoredSession | undefined {
		return this.#index.ofCode(code)
	}

	sessions(): Iterable<StoredSession> {
		return this.#index.all()
	}

	/** When it rejects, the session is not there: nobody was told of it. */
	async insert(session: StoredSession): Promise<void> {
		this.#index.add(session)
		try {
			await this.#save()
		} catch (error) {
			this.#index.remove(session.sessionId)
			throw error
		}
	}

	/** When it rejects, the change is in memory and is written as soon as the disk takes it. */
	async update(id: SessionId, change: (session: StoredSession) => void): Promise<boolean> {
		if (!this.#index.change(id, change)) return false
		await this.#save()
		return true
	}

	/** When it rejects, the session is gone from memory, and from the file as soon as the disk takes it. */
	async delete(id: SessionId): Promise<void> {
		this.#index.remove(id)
		await this.#save()
		// The version before is kept as a backup; a second write takes the session out of that too.
		await this.#save()
	}

	health(): { writable: boolean; reason?: 'disk-full' | 'io-error' } {
		return this.#trouble ? { writable: false, reason: this.#trouble } : { writable: true }
	}

	/** Rejects when the last changes could not be written. */
	async close(): Promise<void> {
		clearTimeout(this.#retryTimer)
		if (this.#trouble) await this.#save()
		clearTimeout(this.#retryTimer)
	}

	async #save(): Promise<void> {
		this.#low.data.sessions = [...this.#index.all()]
		try {
			await this.#low.write()
			if (this.#trouble) this.#report('storage.recovered', { file: 'sessions' })
			this.#trouble = undefined
			clearTimeout(this.#retryTimer)
		} catch (error) {
			this.#trouble = isDiskFull(error) ? 'disk-full' : 'io-error'
			this.#report('storage.write_failed', { file: 'sessions', code: errnoOf(error) ?? String(error) })
			this.#retryLater()
			throw error
		}
	}

	#retryLater(): void {
		clearTimeout(this.#retryTimer)
		// A failure is already reported by `#save`, which also sets the next try.
		this.#retryTimer = setTimeout(() => this.#save().catch(() => undefined), this.#retryMs)
		// What could not be written is tried once more by `close`; a timer must not keep the process.
		this.#retryTimer.unref()
	}
}
