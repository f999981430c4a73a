import type { BoardId, SessionId } from '#shared/ids'
import type { StoredSession } from './MetadataStore'

/** Sessions in memory, found by id, by board and by join code. */
export class SessionIndex {
	readonly #sessions = new Map<SessionId, StoredSession>()
	readonly #byBoard = new Map<BoardId, SessionId>()
	readonly #byCode = new Map<string, SessionId>()

	get(id: SessionId): StoredSession | undefined {
		return this.#sessions.get(id)
	}

	ofBoard(id: BoardId): StoredSession | undefined {
		const session = this.#byBoard.get(id)
		return session && this.#sessions.get(session)
	}

	ofCode(code: string): StoredSession | undefined {
		const session = this.#byCode.get(code)
		return session && this.#sessions.get(session)
	}

	all(): Iterable<StoredSession> {
		return this.#sessions.values()
	}

	/** Keeps a copy. Two sessions with one id are a bug: ids are random. */
	add(session: StoredSession): void {
		if (this.#sessions.has(session.sessionId))
			throw new Error(`session ${session.sessionId} is there already`)
		this.#put(structuredClone(session))
	}

	/** All of a change or, when it throws, nothing of it. False when there is no such session. */
	change(id: SessionId, change: (session: StoredSession) => void): boolean {
		const before = this.#sessions.get(id)
		if (!before) return false
		const after = structuredClone(before)
		change(after)
		this.#put(after)
		return true
	}

	#put(session: StoredSession): void {
		this.#unlink(session.sessionId)
		this.#sessions.set(session.sessionId, session)
		for (const { boardId } of session.boards) this.#byBoard.set(boardId, session.sessionId)
		if (!session.joinCode) return
		const { code, expiresAtMs } = session.joinCode
		// Codes are few, so an old one may come again: the session whose code lives longer is meant.
		const holder = this.ofCode(code)?.joinCode
		if (!holder || holder.expiresAtMs <= expiresAtMs) this.#byCode.set(code, session.sessionId)
	}

	remove(id: SessionId): void {
		this.#unlink(id)
		this.#sessions.delete(id)
	}

	#unlink(id: SessionId): void {
		const session = this.#sessions.get(id)
		if (!session) return
		for (const { boardId } of session.boards)
			if (this.#byBoard.get(boardId) === id) this.#byBoard.delete(boardId)
		const code = session.joinCode?.code
		if (code !== undefined && this.#byCode.get(code) === id) this.#byCode.delete(code)
	}
}
