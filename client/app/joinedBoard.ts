import type { JoinAnswer, SessionCreated } from '#shared/api/sessions'
import { ownValue } from '#shared/ownValue'
import type { DeviceMemory } from './deviceMemory'

type Joined = { boardId: string; secret: string; answer: JoinAnswer }

/**
 * Keeps what lets this device come back as the same person. Who is known in the session from before stays that
 * person: joining by code a second time made a new participant that nobody needs.
 */
export function rememberJoined(memory: DeviceMemory, { boardId, secret, answer }: Joined): void {
	const { sessionId } = answer.session
	const { boards, participantKeys } = memory.read()
	const known = ownValue(boards, boardId)
	// A view link opened later must not take away the link with which this device takes part.
	const kept = answer.grade === 'view' && known ? known.secret : secret
	const participantKey = ownValue(participantKeys, sessionId) ?? answer.participantKey
	// Only what this device will be told again counts later: not a nameless look at the welcome card as somebody else.
	const isOwn = kept === secret && participantKey === answer.participantKey
	memory.keepBoard(
		boardId,
		{
			sessionId,
			secret: kept,
			title: answer.boards.find((one) => one.boardId === boardId)?.title ?? answer.session.title,
			openedAtMs: Date.now(),
			answer: isOwn ? answer : known?.answer,
		},
		participantKey
	)
}

/** Who starts a board has taken part in it from the beginning: no welcome card, and the name goes along. */
export function rememberCreated(memory: DeviceMemory, created: SessionCreated, boardId: string): void {
	memory.keepBoard(boardId, {
		sessionId: created.sessionId,
		secret: created.secrets.participate,
		title: created.title,
		openedAtMs: Date.now(),
	})
}
