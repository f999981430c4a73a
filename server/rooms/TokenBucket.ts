/** Lets bursts through and holds a rate over time. Knows no clock: every call brings its time. */
export class TokenBucket {
	readonly #perSecond: number
	readonly #capacity: number
	#tokens: number
	#atMs: number

	constructor(perSecond: number, burstSeconds: number, nowMs: number) {
		this.#perSecond = perSecond
		this.#capacity = perSecond * burstSeconds
		this.#tokens = this.#capacity
		this.#atMs = nowMs
	}

	/** False when the bucket does not hold that many. */
	take(tokens: number, nowMs: number): boolean {
		const filled = this.#tokens + (Math.max(0, nowMs - this.#atMs) / 1000) * this.#perSecond
		this.#tokens = Math.min(this.#capacity, filled)
		this.#atMs = nowMs
		if (this.#tokens < tokens) return false
		this.#tokens -= tokens
		return true
	}
}
