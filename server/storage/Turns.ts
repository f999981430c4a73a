/** Lets a bounded number of asynchronous pieces of work run at a time, in the order they came. */
export class Turns {
	readonly #waiting: (() => void)[] = []
	#free: number

	constructor(atATime = 1) {
		this.#free = atATime
	}

	async run<T>(work: () => Promise<T>): Promise<T> {
		if (this.#free > 0) this.#free--
		else await new Promise<void>((resolve) => this.#waiting.push(resolve))
		try {
			return await work()
		} finally {
			// A place is handed over, not given back first: nobody who comes now may pass those who wait.
			const next = this.#waiting.shift()
			if (next) next()
			else this.#free++
		}
	}
}
