import { randomBytes, randomInt } from 'node:crypto'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import { encodeSessionChanged } from '#shared/protocol/messages'
import type { Rooms } from '../rooms/Rooms'
import type { MetadataStore, StoredSession } from '../storage/MetadataStore'

/** Who has asked for the session page within this time is on it, ms; pages ask every few seconds. */
const ON_PAGE_MS = 15_000
/** Sessions whose pages are counted; the one looked at longest ago goes first. */
const MAX_SESSIONS_KEPT = 10_000

type Parts = {
	metadata: MetadataStore
	rooms: Pick<Rooms, 'opened'>
	nowMs: () => number
}

/** Where the people of a session are, and the calls that ask them elsewhere. Nobody is ever moved. */
export class Groups {
	readonly #parts: Parts
	/** When a person last asked for the session page. */
	readonly #onPage = new Map<SessionId, Map<ParticipantId, number>>()

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
	 * of them before stays with it, so that asking again only brings in those who came late.
	 */
	async spread(session: StoredSession, boardIds: readonly BoardId[]): Promise<Map<BoardId, number>> {
		const groups = new Map<BoardId, number>(boardIds.map((boardId) => [boardId, 0]))
		const boardOf: Record<ParticipantId, BoardId> = {}
		const join = (person: ParticipantId, boardId: BoardId) => {
			boardOf[person] = boardId
			groups.set(boardId, (groups.get(boardId) ?? 0) + 1)
		}
		const { invitation } = session
		const before = invitation?.kind === 'group' ? invitation.boardOf : {}
		const people = shuffled([...this.present(session)])
		for (const person of people) {
			const known = before[person]
			if (known && groups.has(known)) join(person, known)
		}
		for (const person of people) {
			if (boardOf[person]) continue
			const [smallest] = [...groups].sort(([, a], [, b]) => a - b)
			if (smallest) join(person, smallest[0])
		}
		await this.#invite(session.sessionId, { kind: 'group', boardOf })
		return groups
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
		invitation:
			| { kind: 'gather'; boardId: BoardId }
			| { kind: 'group'; boardOf: Record<ParticipantId, BoardId> }
	): Promise<void> {
		const id = randomBytes(9).toString('base64url')
		await this.#parts.metadata.update(sessionId, (stored) => {
			stored.invitation = { ...invitation, id, atMs: this.#parts.nowMs() }
		})
		this.tell(sessionId)
	}
}

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
