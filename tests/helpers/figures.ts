/** The value below which this share (0 to 1) of the figures lies. */
export function quantile(figures: readonly number[], share: number): number {
	const sorted = [...figures].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Median time of a few answers of /healthz, ms; NaN when one of them was not well. */
export async function healthMedianMs(url: string, asks = 7): Promise<number> {
	const timesMs: number[] = []
	for (let i = 0; i < asks; i++) {
		const startMs = performance.now()
		const { status } = await fetch(`${url}/healthz`)
		if (status !== 200) return Number.NaN
		timesMs.push(performance.now() - startMs)
	}
	return quantile(timesMs, 0.5)
}
