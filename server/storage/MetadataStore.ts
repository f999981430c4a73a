import type { SessionMeeting, SessionPromise } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'

/** A link's secret, as SHA-256 of its bytes, base64url: the secret itself is nowhere on disk. */
export type SecretHash = string
export type LinkGrade = 'participate' | 'view'

export type StoredBoard = {
	boardId: BoardId
	title: string
	templateId: string
	createdAtMs: number
	/** The board that it was copied from, for a board of a group. */
	copyOf?: BoardId
	/** Language of its template's texts, when that has been changed: else the session's. */
	lang?: Locale
}

export type StoredParticipant = { name: string; joinedAtMs: number }

/** The latest call to other boards: everybody to one board, or each person to the board of their group. */
export type StoredInvitation = { id: string; atMs: number } & (
	| { kind: 'gather'; boardId: BoardId }
	| {
			kind: 'group'
			boardOf: Record<ParticipantId, BoardId>
			/** The boards of all groups, also of those that nobody is in. Absent in what earlier versions wrote. */
			boardIds?: BoardId[]
	  }
)

/** One session (a workshop) as kept in the metadata store. */
export type StoredSession = {
	sessionId: SessionId
	title: string
	lang: Locale
	promise?: SessionPromise
	meeting?: SessionMeeting
	startsAtMs?: number
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
	/** Since when nobody may write any more. */
	endedAtMs?: number
	/** Since when it is put away; an archived session has ended too. */
	archivedAtMs?: number
	/** When it is erased at the wish of its steward. */
	eraseAtMs?: number
	/** While set, only these come in: those who were in before. */
	pause?: { insiders: ParticipantId[] }
	invitation?: StoredInvitation
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
