import { ownValue } from '#shared/ownValue'
import type { AppParts } from './AppContext'

type Parts = Pick<AppParts, 'memory' | 'prefix'>

/** Boards of which a device keeps name and copy. */
const MAX_BOARDS = 50

/** Removes everything that this device keeps of a board: what it remembers of it, and the copy of its document. */
export async function forgetBoard({ memory, prefix }: Parts, boardId: string): Promise<void> {
	memory.forgetBoard(boardId)
	const { deleteLocalCopies } = await import('../board/localCopies')
	await deleteLocalCopies(prefix, boardId)
}

/** Forgets the boards of a session; with a secret, only those that this device opens with it. */
export async function forgetSession(parts: Parts, sessionId: string, secret?: string): Promise<void> {
	for (const [boardId, board] of Object.entries(parts.memory.read().boards))
		if (board.sessionId === sessionId && (secret === undefined || board.secret === secret))
			await forgetBoard(parts, boardId)
}

/**
 * The server no longer knows this link. If it is the one that this device keeps, the session was erased or its links
 * were renewed, and nothing of it stays here. Any other link is only a wrong one: it must not cost anybody their board.
 */
export async function forgetVoidBoard(parts: Parts, boardId: string, secret: string): Promise<void> {
	const known = ownValue(parts.memory.read().boards, boardId)
	if (known?.secret === secret) await forgetSession(parts, known.sessionId, secret)
}

/** Removes the boards that were not opened for longest when there are too many, but none with edits that only this device has. */
export async function forgetOldBoards(parts: Parts): Promise<void> {
	const newestFirst = Object.entries(parts.memory.read().boards).sort(
		([, a], [, b]) => b.openedAtMs - a.openedAtMs
	)
	for (const [boardId] of newestFirst.slice(MAX_BOARDS))
		if (!(await hasUnsentEdits(parts, [boardId]))) await forgetBoard(parts, boardId)
}

/** True when one of these boards has edits that are on this device only. */
export async function hasUnsentEdits(
	{ prefix }: Pick<Parts, 'prefix'>,
	boardIds: readonly string[]
): Promise<boolean> {
	const { hasUnsent } = await import('../board/localCopies')
	for (const boardId of boardIds) if (await hasUnsent(prefix, boardId)) return true
	return false
}
