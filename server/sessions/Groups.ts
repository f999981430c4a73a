import { randomBytes, randomInt } from 'node:crypto'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { ownValue } from '#shared/ownValue'
import { encodeSessionChanged } from '#shared/protocol/messages'
import { errorFields, type Log } from '../ops/Log'
import type { Rooms } from '../rooms/Rooms'
import type { MetadataStore, StoredInvitation, StoredSession } from '../storage/MetadataStore'

/** Who has asked for the session page within this time is on it, ms; pages ask every few seconds. */
const ON_PAGE_MS = 15_000
/** Who was given a group within this time may still be on the way to it, ms. */
const ON_WAY_MS = 2 * 60 * 1000
const MS_PER_HOUR = 60 * 60 * 1000
/** Sessions whose pages are counted; the one looked at longest ago goes first. */
const MAX_SESSIONS_KEPT = 10_000

type Parts = {
	metadata: MetadataStore
	rooms: Pick<Rooms, 'opened'>
	nowMs: () => number
	log: Log
}
type GroupInvitation = Extract<StoredInvitation, { kind: 'group' }>

/** True when a call to other boards is so old that nobody means it any more. */
export const isOver = ({ atMs }: StoredInvitation, nowMs: number): boolean =>
	atMs + LIMITS.invitationHours * MS_PER_HOUR <= nowMs

/** The boards of all groups of an invitation. */
export const groupsOf = ({ boardIds, boardOf }: GroupInvitation): BoardId[] =>
	boardIds ?? [...new Set(Object.values(boardOf))]

/** Where the people of a session are, and the calls that ask them elsewhere. Nobody is ever moved. */
export class Groups {
	readonly #parts: Parts
	/** When a person last asked for the session page. */
	readonly #onPage = new Map<SessionId, Map<ParticipantId, number>>()
	/** When a latecomer was given a group, of the latest sessions. */
	readonly #placedAtMs = new Map<ParticipantId, number>()

	constructor(parts: Parts) {
		this.#parts = parts
	}

	/** Somebody looks at the session page. */
	noteOnPage(sessionId: SessionId, participantId: ParticipantId): void {
		const seen = this.#onPage.get(sessionId) ?? new Map<ParticipantId, number>()
		const nowMs = this.#parts.nowMs()
		for (const [id, atMs] of seen) if (atMs + ON_PAGE_MS <= nowMs) seen.delete(id)
		this.#onPage.delete(sessionId)
		this.#onPage.set(sessionId, seen.set(participantId, nowMs))
		if (this.#onPage.size > MAX_SESSIONS_KEPT)
			this.#onPage.delete(this.#onPage.keys().next().value ?? sessionId)
	}

	/** People who may take part, on each board. */
	onBoards({ boards }: StoredSession): Map<BoardId, ReadonlySet<ParticipantId>> {
		const on = ({ boardId }: { boardId: BoardId }) =>
			this.#parts.rooms.opened(boardId)?.participants() ?? new Set<ParticipantId>()
		return new Map(boards.map((board) => [board.boardId, on(board)]))
	}

	/** Everybody who is here, each once. */
	present(session: StoredSession): Set<ParticipantId> {
		const nowMs = this.#parts.nowMs()
		const onPage = [...(this.#onPage.get(session.sessionId) ?? [])]
			.filter(([, atMs]) => atMs + ON_PAGE_MS > nowMs)
			.map(([id]) => id)
		return new Set([...[...this.onBoards(session).values()].flatMap((people) => [...people]), ...onPage])
	}

	/**
	 * Invites everybody who is here to one of these boards, equally many to each, by chance. Who has been invited to one
	 * of them before stays with it.
	 */
	async spread(session: StoredSession, boardIds: readonly BoardId[]): Promise<Map<BoardId, number>> {
		const groups = new Map<BoardId, number>(boardIds.map((boardId) => [boardId, 0]))
		const boardOf = new Map<ParticipantId, BoardId>()
		const join = (person: ParticipantId, boardId: BoardId) => {
			boardOf.set(person, boardId)
			groups.set(boardId, (groups.get(boardId) ?? 0) + 1)
		}
		const { invitation } = session
		const before = invitation?.kind === 'group' ? invitation.boardOf : {}
		const people = shuffled([...this.present(session)])
		for (const person of people) {
			const known = ownValue(before, person)
			if (known && groups.has(known)) join(person, known)
		}
		for (const person of people) {
			const smallest = smallestOf(groups)
			if (!boardOf.has(person) && smallest) join(person, smallest)
		}
		await this.#invite(session.sessionId, {
			kind: 'group',
			boardOf: Object.fromEntries(boardOf),
			boardIds: [...boardIds],
		})
		return groups
	}

	/**
	 * Gives a group to somebody who comes while people are spread: the one whose board they come to, else the smallest.
	 * Who has one keeps it. Answers the session as it then is.
	 */
	async place(session: StoredSession, person: ParticipantId, cameTo: BoardId | null): Promise<StoredSession> {
		const { metadata, nowMs, log } = this.#parts
		const { sessionId } = session
		if (!mayBePlaced(session, person, nowMs())) return session
		const present = this.present(session)
		try {
			await metadata.update(sessionId, (stored) => {
				const { invitation } = stored
				if (invitation?.kind !== 'group' || !mayBePlaced(stored, person, nowMs())) return
				const groups = groupsOf(invitation)
				const counts = this.#countsOf(invitation, present)
				const board = cameTo && groups.includes(cameTo) ? cameTo : smallestOf(counts)
				if (!board) return
				invitation.boardOf[person] = board
				// At once: those who come at the same moment have to see each other.
				this.#notePlaced(person)
			})
		} catch (error) {
			// It is in memory and is written as soon as the disk takes it; nobody is kept out for that.
			log.warn('session.kept_in_memory', { sessionId, ...errorFields(error) })
		}
		return metadata.session(sessionId) ?? session
	}

	/** Somebody would rather be in the group of this board. False when there is no such group now. */
	async choose(session: StoredSession, person: ParticipantId, boardId: BoardId): Promise<boolean> {
		const { metadata, nowMs } = this.#parts
		const { invitation } = session
		if (invitation?.kind !== 'group' || isOver(invitation, nowMs())) return false
		if (!groupsOf(invitation).includes(boardId)) return false
		await metadata.update(session.sessionId, (stored) => {
			if (stored.invitation?.kind === 'group' && stored.invitation.id === invitation.id)
				stored.invitation.boardOf[person] = boardId
		})
		this.tell(session.sessionId)
		return true
	}

	/** People in each group who are here or on their way. */
	#countsOf(invitation: GroupInvitation, present: ReadonlySet<ParticipantId>): Map<BoardId, number> {
		const counts = new Map<BoardId, number>(groupsOf(invitation).map((boardId) => [boardId, 0]))
		const nowMs = this.#parts.nowMs()
		for (const [id, boardId] of Object.entries(invitation.boardOf)) {
			const person = id as ParticipantId
			const isOnWay = (this.#placedAtMs.get(person) ?? 0) + ON_WAY_MS > nowMs
			if (present.has(person) || isOnWay) counts.set(boardId, (counts.get(boardId) ?? 0) + 1)
		}
		return counts
	}

	#notePlaced(person: ParticipantId): void {
		this.#placedAtMs.set(person, this.#parts.nowMs())
		const oldest = this.#placedAtMs.keys().next().value
		if (this.#placedAtMs.size > MAX_SESSIONS_KEPT && oldest) this.#placedAtMs.delete(oldest)
	}

	/** Invites everybody to one board. */
	async gather(session: StoredSession, boardId: BoardId): Promise<void> {
		await this.#invite(session.sessionId, { kind: 'gather', boardId })
	}

	/** Lets every open board of a session ask for it again. */
	tell(sessionId: SessionId): void {
		const session = this.#parts.metadata.session(sessionId)
		const message = encodeSessionChanged()
		for (const { boardId } of session?.boards ?? []) this.#parts.rooms.opened(boardId)?.announce(message)
	}

	async #invite(
		sessionId: SessionId,
		invitation: { kind: 'gather'; boardId: BoardId } | Pick<GroupInvitation, 'kind' | 'boardOf' | 'boardIds'>
	): Promise<void> {
		const id = randomBytes(9).toString('base64url')
		await this.#parts.metadata.update(sessionId, (stored) => {
			stored.invitation = { ...invitation, id, atMs: this.#parts.nowMs() }
		})
		this.tell(sessionId)
	}
}

/** Somebody without a group, while people are spread and may write. */
function mayBePlaced(
	{ invitation, endedAtMs }: StoredSession,
	person: ParticipantId,
	nowMs: number
): boolean {
	if (invitation?.kind !== 'group' || isOver(invitation, nowMs) || endedAtMs !== undefined) return false
	const isFull = Object.keys(invitation.boardOf).length >= LIMITS.maxNamesPerSession
	return !isFull && !Object.hasOwn(invitation.boardOf, person)
}

const smallestOf = (counts: ReadonlyMap<BoardId, number>): BoardId | undefined =>
	[...counts].sort(([, a], [, b]) => a - b)[0]?.[0]

function shuffled<Item>(items: readonly Item[]): Item[] {
	const result = [...items]
	for (let at = result.length - 1; at > 0; at--) {
		const other = randomInt(at + 1)
		const [here, there] = [result[at] as Item, result[other] as Item]
		result[at] = there
		result[other] = here
	}
	return result
}
