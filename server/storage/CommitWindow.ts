/** On a slow disk the window grows up to this, ms. */
const MAX_WINDOW_MS = 50
/** What nobody waits for is on the disk after this time, ms. */
const PATIENCE_MS = 200

/**
 * Decides when the next fdatasync of one board begins: everything written until then shares it. While nobody waits it
 * takes its time, since a moving pen would else cost one for each of its points.
 */
export class CommitWindow {
	readonly #windowMs: number
	#startMs = Number.NEGATIVE_INFINITY
	#tookMs = 0
	#timer: NodeJS.Timeout | undefined
	#isTimerPatient = false
	/** Entries so far: taken, needed as soon as possible, and durable. */
	#taken = 0
	#wanted = 0
	#durable = 0

	constructor(windowMs: number) {
		this.#windowMs = windowMs
	}

	/** An entry was taken; `isWanted`: somebody waits for it to be durable. */
	take(isWanted: boolean): void {
		this.#taken++
		if (isWanted) this.#wanted = this.#taken
	}

	/** Somebody waits for everything taken so far. */
	want(): void {
		this.#wanted = this.#taken
	}

	/** So many entries more are durable. */
	settle(count: number): void {
		this.#durable += count
	}

	/** At once after a pause, so that an edit in a quiet room waits for nobody; else a window after the last one. */
	whenOpen(begin: () => unknown): void {
		const isPatient = this.#wanted <= this.#durable
		if (this.#timer && (isPatient || !this.#isTimerPatient)) return
		clearTimeout(this.#timer)
		this.#timer = undefined
		const windowMs = Math.max(this.#windowMs, Math.min(2 * this.#tookMs, MAX_WINDOW_MS))
		const waitMs = isPatient ? PATIENCE_MS : this.#startMs + windowMs - performance.now()
		if (waitMs <= 0) {
			begin()
			return
		}
		this.#isTimerPatient = isPatient
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
