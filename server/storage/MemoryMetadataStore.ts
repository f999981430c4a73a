import type { BoardId, SessionId } from '#shared/ids'
import type { MetadataStore, StoredSession } from './MetadataStore'
import { SessionIndex } from './SessionIndex'

/** Sessions in memory, for tests and demonstrations: everything is gone with the process. */
export class MemoryMetadataStore implements MetadataStore {
	readonly #index = new SessionIndex()

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

	async insert(session: StoredSession): Promise<void> {
		this.#index.add(session)
	}

	async update(id: SessionId, change: (session: StoredSession) => void): Promise<boolean> {
		return this.#index.change(id, change)
	}

	async delete(id: SessionId): Promise<void> {
		this.#index.remove(id)
	}

	health(): { writable: boolean } {
		return { writable: true }
	}

	async close(): Promise<void> {
		// Nothing waits to be written.
	}
}
