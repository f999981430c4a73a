import type { SessionPromise } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'

/** A link's secret, as SHA-256 of its bytes, base64url: the secret itself is nowhere on disk. */
export type SecretHash = string
export type LinkGrade = 'participate' | 'view'

export type StoredBoard = { boardId: BoardId; title: string; templateId: string; createdAtMs: number }

export type StoredParticipant = { name: string; joinedAtMs: number }

/** One session (a workshop) as kept in the metadata store. */
export type StoredSession = {
	sessionId: SessionId
	title: string
	lang: Locale
	promise?: SessionPromise
	createdAtMs: number
	/** Day of erasure, ms since 1970. */
	retainUntilMs: number
	boards: StoredBoard[]
	/** All secrets that open this session. Joining by code adds one, renewing the links empties the list. */
	secrets: { hash: SecretHash; grade: LinkGrade }[]
	/** Counts the renewals of the links: a token of an older generation is refused. */
	secretGeneration: number
	stewardKeyHash: SecretHash
	joinCode: { code: string; expiresAtMs: number } | null
	participants: Record<ParticipantId, StoredParticipant>
	/** Epoch of each board's document; a token with another epoch is refused with 4409. */
	epochs: Record<BoardId, number>
}

/** Keeps sessions, nothing that grows with every edit. Reads answer from memory, writes resolve when durable. */
export interface MetadataStore {
	session(id: SessionId): StoredSession | undefined
	sessionOfBoard(id: BoardId): StoredSession | undefined
	/** The session whose join code this is, expired ones included: the caller looks at `expiresAtMs`. */
	sessionOfCode(code: string): StoredSession | undefined
	sessions(): Iterable<StoredSession>
	insert(session: StoredSession): Promise<void>
	/** Changes one session by a synchronous function. Resolves to false when there is no such session. */
	update(id: SessionId, change: (session: StoredSession) => void): Promise<boolean>
	delete(id: SessionId): Promise<void>
	health(): { writable: boolean; reason?: 'disk-full' | 'io-error' }
	close(): Promise<void>
}
