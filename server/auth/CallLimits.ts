import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { BoardId, ParticipantId } from '#shared/ids'
import { LIMITS } from '#shared/limits'

const MS_PER_DAY = 24 * 60 * 60 * 1000
const EVERYBODY = 'everybody'

/**
 * How often one caller may be wrong, and may create. Only wrong joins count, so forty tablets behind one address
 * never stand in each other's way. Addresses are kept in memory only, as HMACs under a key that lives a day.
 */
export class CallLimits {
	readonly #wrongJoins = new RateLimiterMemory({ points: LIMITS.maxWrongJoinsPerMinute, duration: 60 })
	readonly #wrongCodes = new RateLimiterMemory({ points: LIMITS.maxWrongCodesPerMinute, duration: 60 })
	readonly #creations = new RateLimiterMemory({ points: LIMITS.maxSessionsPerHour, duration: 3600 })
	readonly #languages = new RateLimiterMemory({ points: LIMITS.maxLanguageChangesPerMinute, duration: 60 })
	readonly #answers = new RateLimiterMemory({ points: LIMITS.maxAnswersPerMinute, duration: 60 })
	readonly #nowMs: () => number
	#dayKey = randomBytes(32)
	#day = 0

	constructor(nowMs: () => number) {
		this.#nowMs = nowMs
	}

	/** Seconds this caller has to wait before it may try a code; 0 when it may. A right code has to wait as well. */
	async waitForCode(address: string): Promise<number> {
		return Math.max(
			await waitOf(this.#wrongJoins, this.#keyOf(address)),
			await waitOf(this.#wrongCodes, EVERYBODY)
		)
	}

	/** Counts a wrong secret. Seconds to wait when there were too many; a right secret never has to. */
	async countWrongLink(address: string): Promise<number> {
		return take(this.#wrongJoins, this.#keyOf(address))
	}

	/** Counts a wrong code, for the caller and for everybody together. */
	async countWrongCode(address: string): Promise<void> {
		await take(this.#wrongJoins, this.#keyOf(address))
		await take(this.#wrongCodes, EVERYBODY)
	}

	/** Counts sessions or boards that are to be made. Seconds to wait when there were too many. */
	async countCreation(address: string, count = 1): Promise<number> {
		return take(this.#creations, this.#keyOf(address), count)
	}

	/** Counts a change of a board's language, whoever makes it: all of the scaffold is written anew by it. */
	async countLanguageChange(board: BoardId): Promise<number> {
		return take(this.#languages, board)
	}

	/** Counts an answer that the server is to place. */
	async countAnswer(participant: ParticipantId): Promise<number> {
		return take(this.#answers, participant)
	}

	#keyOf(address: string): string {
		const day = Math.floor(this.#nowMs() / MS_PER_DAY)
		if (day !== this.#day) {
			this.#day = day
			this.#dayKey = randomBytes(32)
		}
		return createHmac('sha256', this.#dayKey).update(networkOf(address)).digest('base64url')
	}
}

/** An IPv6 customer has 2^64 addresses at hand, so the network counts, not the address. */
function networkOf(address: string): string {
	const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
	if (v4 !== undefined || !isIPv6(address)) return v4 ?? address
	const [head = '', tail = ''] = address.split('::')
	const groups = head.split(':').filter(Boolean)
	const missing = address.includes('::') ? 8 - groups.length - tail.split(':').filter(Boolean).length : 0
	return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':')]
		.slice(0, 4)
		.join(':')
}

const secondsOf = (waitMs: number) => Math.max(1, Math.ceil(waitMs / 1000))

async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number> {
	const state = await limiter.get(key)
	return state && state.consumedPoints >= limiter.points ? secondsOf(state.msBeforeNext) : 0
}

async function take(limiter: RateLimiterMemory, key: string, points = 1): Promise<number> {
	const state = await limiter.penalty(key, points)
	return state.consumedPoints > limiter.points ? secondsOf(state.msBeforeNext) : 0
}
