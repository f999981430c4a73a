import type { ChangeSession } from '#shared/api/sessionLife'
import type { SessionState, Wish } from '#shared/api/sessions'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { errorFields, type Log } from '../ops/Log'
import type { Rooms } from '../rooms/Rooms'
import type { MetadataStore, StoredSession } from '../storage/MetadataStore'
import type { Groups } from './Groups'
import { rewriteTitleBand } from './rewriteTitleBand'
import type { Sessions } from './Sessions'
import type { Wishes } from './Wishes'

const MS_PER_HOUR = 60 * 60 * 1000
const MS_PER_DAY = 24 * MS_PER_HOUR

type Parts = {
	metadata: MetadataStore
	rooms: Pick<Rooms, 'open' | 'opened'>
	sessions: Pick<Sessions, 'entered' | 'renewLinks'>
	groups: Pick<Groups, 'tell'>
	wishes: Wishes
	/** Erases for good, at once. */
	erase(session: StoredSession): Promise<void>
	/** Told after the links were renewed: whoever came by an old one is to go at once. */
	linksRenewed(): void
	nowMs: () => number
	log: Log
}

/** What happens to a session between its start and its erasure. Every change is told to those who are on its boards. */
export class SessionLife {
	readonly #parts: Parts

	constructor(parts: Parts) {
		this.#parts = parts
	}

	/** Changes what any participant may change; the promise is written at the head of every board too. */
	async change(session: StoredSession, { title, promise, meeting, startsAt }: ChangeSession): Promise<void> {
		await this.#update(session.sessionId, (stored) => {
			if (title !== undefined) stored.title = title
			if (promise !== undefined) stored.promise = promise
			if (meeting !== undefined) stored.meeting = meeting
			if (startsAt === null) delete stored.startsAtMs
			else if (startsAt !== undefined) stored.startsAtMs = Date.parse(startsAt)
		})
		if (promise === undefined) return
		const { lang } = session
		for (const { boardId } of session.boards) await this.#rewrite(boardId, { lang, promise })
	}

	async renameBoard({ sessionId, lang }: StoredSession, boardId: BoardId, title: string): Promise<void> {
		await this.#update(sessionId, (stored) => {
			const board = stored.boards.find((one) => one.boardId === boardId)
			if (board) board.title = title
		})
		await this.#rewrite(boardId, { lang, title })
	}

	/** Ends a session, puts it away, or lets it go on. Boards that are open become read only, or writable, at once. */
	async setState({ sessionId, boards }: StoredSession, state: SessionState): Promise<void> {
		const { nowMs, rooms, log } = this.#parts
		await this.#update(sessionId, (stored) => {
			if (state === 'open') delete stored.endedAtMs
			else stored.endedAtMs ??= nowMs()
			if (state === 'archived') {
				stored.archivedAtMs ??= nowMs()
				stored.joinCode = null
			} else delete stored.archivedAtMs
		})
		for (const { boardId } of boards) rooms.opened(boardId)?.statusChanged()
		log.info('session.state', { sessionId, state })
	}

	/** Sets the last day of a session: not before now, not after ten years. */
	async keepUntil({ sessionId }: StoredSession, wantedMs: number): Promise<void> {
		const nowMs = this.#parts.nowMs()
		const retainUntilMs = Math.min(
			Math.max(wantedMs, nowMs + MS_PER_HOUR),
			nowMs + LIMITS.maxRetentionDays * MS_PER_DAY
		)
		await this.#update(sessionId, (stored) => {
			stored.retainUntilMs = retainUntilMs
		})
	}

	/** One participant wants this; carried out when a second one does. The new secret is the second one's to pass on. */
	async wish(
		session: StoredSession,
		by: ParticipantId,
		wish: Wish
	): Promise<{ state: 'waiting' | 'done'; secret?: string }> {
		const isAgreed = this.#parts.wishes.make(session.sessionId, by, wish)
		if (isAgreed) return { state: 'done', ...(await this.fulfil(session, wish)) }
		this.#parts.groups.tell(session.sessionId)
		return { state: 'waiting' }
	}

	/** Does what two participants, or the steward, want. */
	async fulfil(session: StoredSession, wish: Wish): Promise<{ secret?: string }> {
		const { sessionId } = session
		this.#parts.wishes.drop(sessionId, wish)
		this.#parts.log.info('session.wish', { sessionId, wish })
		if (wish === 'renew') {
			const secret = await this.#parts.sessions.renewLinks(sessionId)
			this.#parts.groups.tell(sessionId)
			this.#parts.linksRenewed()
			return secret === null ? {} : { secret }
		}
		const insiders = wish === 'pause' ? await this.#insiders(session) : []
		await this.#update(sessionId, (stored) => {
			if (wish === 'pause') stored.pause = { insiders }
			else delete stored.pause
		})
		return {}
	}

	/** Erases at once when nobody but `by` has written, else in 24 hours, for all to see. null: it is gone already. */
	async erase(session: StoredSession, by: ParticipantId | null): Promise<number | null> {
		const { sessionId } = session
		const writers = await this.#writers(session)
		if (by) writers.delete(by)
		if (writers.size === 0) {
			await this.#parts.erase(session)
			return null
		}
		const eraseAtMs = session.eraseAtMs ?? this.#parts.nowMs() + LIMITS.eraseDelayHours * MS_PER_HOUR
		await this.#update(sessionId, (stored) => {
			stored.eraseAtMs = eraseAtMs
		})
		this.#parts.log.info('session.erase_announced', { sessionId })
		return eraseAtMs
	}

	/** Calls erasing off. */
	async keep({ sessionId }: StoredSession): Promise<void> {
		await this.#update(sessionId, (stored) => {
			delete stored.eraseAtMs
		})
		this.#parts.log.info('session.erase_called_off', { sessionId })
	}

	async #update(sessionId: SessionId, change: (stored: StoredSession) => void): Promise<void> {
		await this.#parts.metadata.update(sessionId, change)
		this.#parts.groups.tell(sessionId)
	}

	async #writers({ boards }: StoredSession): Promise<Set<ParticipantId>> {
		const writers = new Set<ParticipantId>()
		for (const { boardId } of boards)
			for (const writer of (await this.#parts.rooms.open(boardId)).writers()) writers.add(writer)
		return writers
	}

	/** Who stays in while joining is paused: who came since the start, gave a name, or has written. */
	async #insiders(session: StoredSession): Promise<ParticipantId[]> {
		const entered = this.#parts.sessions.entered(session.sessionId)
		const named = Object.keys(session.participants) as ParticipantId[]
		return [...new Set([...entered, ...named, ...(await this.#writers(session))])]
	}

	/** The head of a board is for the eye: what counts is in the session, so a disk that is full may delay it. */
	async #rewrite(boardId: BoardId, words: Parameters<typeof rewriteTitleBand>[1]): Promise<void> {
		const { rooms, log } = this.#parts
		const failed = (error: unknown) => log.warn('board.title_failed', { boardId, ...errorFields(error) })
		try {
			const room = await rooms.open(boardId)
			room.transact((doc) => rewriteTitleBand(doc, words)).catch(failed)
		} catch (error) {
			failed(error)
		}
	}
}
