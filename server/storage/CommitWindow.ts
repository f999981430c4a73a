/** On a slow disk the window grows up to this, ms. */
const MAX_WINDOW_MS = 50

/** Decides when the next fdatasync of one board begins: everything written until then shares it. */
export class CommitWindow {
	readonly #windowMs: number
	#startMs = Number.NEGATIVE_INFINITY
	#tookMs = 0
	#timer: NodeJS.Timeout | undefined

	constructor(windowMs: number) {
		this.#windowMs = windowMs
	}

	/** At once after a pause, so that an edit in a quiet room waits for nobody; else a window after the last one. */
	whenOpen(begin: () => void): void {
		if (this.#timer) return
		const windowMs = Math.max(this.#windowMs, Math.min(2 * this.#tookMs, MAX_WINDOW_MS))
		const waitMs = this.#startMs + windowMs - performance.now()
		if (waitMs <= 0) {
			begin()
			return
		}
		this.#timer = setTimeout(() => {
			this.#timer = undefined
			begin()
		}, waitMs)
	}

	/** Runs one fdatasync and remembers when it began and how long it took. */
	async measure(sync: () => Promise<void>): Promise<void> {
		this.#startMs = performance.now()
		await sync()
		this.#tookMs = performance.now() - this.#startMs
	}
}
