import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import type { StoredSession } from '../../server/storage/MetadataStore'

/** A session with one board; `name` makes its ids. */
export function sessionNamed(name: string, changes: Partial<StoredSession> = {}): StoredSession {
	const boardId = `board-of-${name}` as BoardId
	return {
		sessionId: `session-${name}` as SessionId,
		title: `Session ${name}`,
		lang: 'fi',
		createdAtMs: 1,
		retainUntilMs: 2,
		boards: [{ boardId, title: 'Board', templateId: 'empty', createdAtMs: 1 }],
		secrets: [{ hash: 'hash', grade: 'participate' }],
		secretGeneration: 0,
		stewardKeyHash: 'steward',
		joinCode: { code: `CODE-${name}`, expiresAtMs: 10 },
		participants: { ['participant-1' as ParticipantId]: { name: 'Aino', joinedAtMs: 3 } },
		epochs: { [boardId]: 1 },
		...changes,
	}
}
