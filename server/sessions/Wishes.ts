import type { Wish } from '#shared/api/sessions'
import type { ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'

const WISH_MS = LIMITS.wishMinutes * 60 * 1000

type StoredWish = { wish: Wish; by: ParticipantId; atMs: number }

/**
 * What one participant wants and a second one has to want too. In memory only: a restart costs a first wish its ten
 * minutes, nothing else.
 */
export class Wishes {
	readonly #wishes = new Map<SessionId, StoredWish[]>()
	readonly #nowMs: () => number

	constructor(nowMs: () => number) {
		this.#nowMs = nowMs
	}

	/** Wishes that still wait, as one person sees them. */
	of(sessionId: SessionId, by: ParticipantId | null): { wish: Wish; isMine: boolean }[] | undefined {
		const alive = this.#alive(sessionId)
		return alive.length > 0 ? alive.map((one) => ({ wish: one.wish, isMine: one.by === by })) : undefined
	}

	/** True when somebody else has wished the same: then it is to be done. */
	make(sessionId: SessionId, by: ParticipantId, wish: Wish): boolean {
		const alive = this.#alive(sessionId)
		if (alive.some((one) => one.wish === wish && one.by !== by)) {
			this.drop(sessionId, wish)
			return true
		}
		const others = alive.filter((one) => one.wish !== wish)
		this.#wishes.set(sessionId, [...others, { wish, by, atMs: this.#nowMs() }])
		return false
	}

	drop(sessionId: SessionId, wish: Wish): void {
		const left = this.#alive(sessionId).filter((one) => one.wish !== wish)
		if (left.length > 0) this.#wishes.set(sessionId, left)
		else this.#wishes.delete(sessionId)
	}

	#alive(sessionId: SessionId): StoredWish[] {
		const all = this.#wishes.get(sessionId) ?? []
		return all.filter(({ atMs }) => atMs + WISH_MS > this.#nowMs())
	}
}
