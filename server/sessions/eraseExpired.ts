import type { BoardId } from '#shared/ids'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import type { RoomStatus } from '#shared/protocol/messages'
import { errorFields, type Log } from '../ops/Log'
import type { AssetStore } from '../storage/AssetStore'
import type { BoardStore } from '../storage/BoardStore'
import type { MetadataStore } from '../storage/MetadataStore'

const CHECK_INTERVAL_MS = 60 * 60 * 1000

type Parts = {
	metadata: MetadataStore
	boards: BoardStore
	assets: AssetStore
	rooms: { closeBoard(board: BoardId, code: CloseCode, status?: RoomStatus): Promise<void> }
	nowMs: () => number
	log: Log
}

/**
 * Erases every session whose last day has passed: whoever is in it is told, its boards go, then the session itself.
 * Cut short, it goes on at the next check, because the session goes last. Pictures of sessions that are gone already, erased in
 * another way or by hand, go too.
 */
export async function eraseExpired({ metadata, boards, assets, rooms, nowMs, log }: Parts): Promise<void> {
	const expired = [...metadata.sessions()].filter(({ retainUntilMs }) => retainUntilMs <= nowMs())
	for (const { sessionId, boards: theirs } of expired) {
		for (const { boardId } of theirs) {
			await rooms.closeBoard(boardId, CLOSE.gone, { state: 'erased' })
			await boards.delete(boardId)
		}
		await assets.erase(sessionId)
		await metadata.delete(sessionId)
		log.info('session.erased', { sessionId, boards: theirs.length, reason: 'retention' })
	}
	for (const sessionId of await assets.sessions())
		if (!metadata.session(sessionId)) await assets.erase(sessionId)
}

/** Looks at once and every hour. A failure is logged and tried again. Resolves when a running check has ended. */
export function keepErasing(parts: Parts): { stop(): Promise<void> } {
	let running = Promise.resolve()
	const check = () => {
		running = running
			.then(() => eraseExpired(parts))
			.catch((error: unknown) => parts.log.error('session.erase_failed', errorFields(error)))
	}
	check()
	const timer = setInterval(check, CHECK_INTERVAL_MS)
	timer.unref()
	return {
		stop() {
			clearInterval(timer)
			return running
		},
	}
}
