import type { ParticipantId } from '#shared/ids'
import { LIMITS } from '#shared/limits'

const HOUR_MS = 3_600_000

/**
 * Counts the Yjs client ids that each participant brings into one board. A tab makes one when it first writes after
 * each load, so an hour holds many honest reloads; whoever comes back with a new connection gets no new allowance.
 */
export class NewClientIds {
	/** When each recent one came, ms. */
	readonly #timesMs = new Map<ParticipantId, number[]>()

	/** False, and nothing is counted, when it would be more than a person with many reloads needs. */
	take(participant: ParticipantId, count: number, nowMs: number): boolean {
		if (count === 0) return true
		this.#forgetOld(nowMs)
		const recent = this.#timesMs.get(participant) ?? []
		if (recent.length + count > LIMITS.maxNewClientIdsPerHour) return false
		this.#timesMs.set(participant, [...recent, ...new Array<number>(count).fill(nowMs)])
		return true
	}

	/** True when nobody has to be remembered any more. */
	isEmpty(nowMs: number): boolean {
		this.#forgetOld(nowMs)
		return this.#timesMs.size === 0
	}

	#forgetOld(nowMs: number): void {
		for (const [participant, timesMs] of this.#timesMs) {
			const recent = timesMs.filter((timeMs) => timeMs > nowMs - HOUR_MS)
			if (recent.length === 0) this.#timesMs.delete(participant)
			else if (recent.length < timesMs.length) this.#timesMs.set(participant, recent)
		}
	}
}
