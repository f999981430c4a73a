import type { JoinAnswer } from '#shared/api/sessions'
import type { DeviceMemory } from './deviceMemory'

type Joined = { boardId: string; secret: string; answer: JoinAnswer }

/**
 * Keeps what lets this device come back as the same person. Who is known in the session from before stays that
 * person: joining by code a second time made a new participant that nobody needs.
 */
export function rememberJoined(memory: DeviceMemory, { boardId, secret, answer }: Joined): void {
	const { sessionId } = answer.session
	// A view link opened later must not take away the link with which this device takes part.
	const kept = answer.grade === 'view' ? memory.read().boards[boardId]?.secret : undefined
	const board = answer.boards.find((one) => one.boardId === boardId)
	memory.keepBoard(
		boardId,
		{
			sessionId,
			secret: kept ?? secret,
			title: board?.title ?? answer.session.title,
			openedAtMs: Date.now(),
		},
		memory.read().participantKeys[sessionId] ?? answer.participantKey
	)
}
