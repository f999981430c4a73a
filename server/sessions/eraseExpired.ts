import type { BoardId } from '#shared/ids'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import type { RoomStatus } from '#shared/protocol/messages'
import { errorFields, type Log } from '../ops/Log'
import type { AssetStore } from '../storage/AssetStore'
import type { BoardStore } from '../storage/BoardStore'
import type { MetadataStore, StoredSession } from '../storage/MetadataStore'

/** The day of a session may be over, or the 24 hours of its announced end. */
const CHECK_INTERVAL_MS = 60 * 1000

/** What erasing a session needs. */
export type ErasingParts = {
	metadata: MetadataStore
	boards: BoardStore
	assets: AssetStore
	rooms: { closeBoard(board: BoardId, code: CloseCode, status?: RoomStatus): Promise<void> }
	/** Told of each board that is gone. */
	forget?(board: BoardId): void
	nowMs: () => number
	log: Log
}

/**
 * Erases one session: whoever is in it is told, its boards go, then the session itself. Cut short, it goes on at the
 * next check when its time has come, because the session goes last.
 */
export async function eraseSession(
	{ metadata, boards, assets, rooms, forget, log }: ErasingParts,
	session: StoredSession,
	reason: 'retention' | 'steward'
): Promise<void> {
	for (const { boardId } of session.boards) {
		await rooms.closeBoard(boardId, CLOSE.gone, { state: 'erased' })
		await boards.delete(boardId)
		forget?.(boardId)
	}
	await assets.erase(session.sessionId)
	await metadata.delete(session.sessionId)
	log.info('session.erased', { sessionId: session.sessionId, boards: session.boards.length, reason })
}

/**
 * Erases every session whose last day has passed, or whose announced end has come. Pictures of sessions that are gone
 * already, erased in another way or by hand, go too.
 */
export async function eraseExpired(parts: ErasingParts): Promise<void> {
	const { assets, metadata } = parts
	const nowMs = parts.nowMs()
	for (const session of [...metadata.sessions()]) {
		if (session.eraseAtMs !== undefined && session.eraseAtMs <= nowMs)
			await eraseSession(parts, session, 'steward')
		else if (session.retainUntilMs <= nowMs) await eraseSession(parts, session, 'retention')
	}
	for (const sessionId of await assets.sessions())
		if (!metadata.session(sessionId)) await assets.erase(sessionId)
}

/** Looks at once and every minute, or as often as told. A failure is logged and tried again. Resolves when a running check has ended. */
export function keepErasing(parts: ErasingParts, intervalMs = CHECK_INTERVAL_MS): { stop(): Promise<void> } {
	let running = Promise.resolve()
	const check = () => {
		running = running
			.then(() => eraseExpired(parts))
			.catch((error: unknown) => parts.log.error('session.erase_failed', errorFields(error)))
	}
	check()
	const timer = setInterval(check, intervalMs)
	timer.unref()
	return {
		stop() {
			clearInterval(timer)
			return running
		},
	}
}
