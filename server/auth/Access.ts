import type { Grade } from '#shared/api/sessions'
import type { ParticipantId, SessionId } from '#shared/ids'

/** What a valid token says: who may do what, in which session, until when. */
export type Access = {
	sessionId: SessionId
	participantId: ParticipantId
	grade: Grade
	/** Epoch of the documents the client knows. */
	epoch: number
	/** Renewal count of the links the token was made under. */
	secretGeneration: number
	expiresAtMs: number
}

export type AccessCheck =
	| { ok: true; access: Access }
	| { ok: false; reason: 'unauthorized' | 'epoch-changed' | 'gone' }
