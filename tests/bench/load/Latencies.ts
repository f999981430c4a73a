/** Percentiles of a window, ms. */
export type LatencyFigures = { count: number; p50: number | null; p95: number | null; p99: number | null }

const US_PER_MS = 1000

/** Gathers latencies without making garbage. */
export class Latencies {
	#values = new Float64Array(1 << 14)
	#count = 0

	add(us: number): void {
		if (this.#count === this.#values.length) {
			const larger = new Float64Array(this.#values.length * 2)
			larger.set(this.#values)
			this.#values = larger
		}
		this.#values[this.#count++] = us
	}

	figures(): LatencyFigures {
		const sorted = this.#values.slice(0, this.#count).sort()
		const at = (share: number): number | null => {
			const us = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
			return us === undefined ? null : Number((us / US_PER_MS).toFixed(2))
		}
		return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
	}
}
