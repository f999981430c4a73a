import type { Append, NewEntry, Seq, StoredUpdate } from './BoardStore'
import { encodeUpdate } from './logFormat'

/** An entry that was accepted and is not yet durable. It stays in memory until it is. */
export class PendingEntry {
	/** What the caller of `append` gets. */
	readonly append: Append
	readonly #entry: NewEntry
	readonly #atMs: number
	#seq: Seq | undefined
	#record: Buffer | undefined
	#settleWritten!: (written: boolean) => void
	#settleDurable!: (seq: Seq) => void
	#refuse!: (reason: Error) => void

	constructor(entry: NewEntry, atMs: number) {
		this.#entry = entry
		this.#atMs = atMs
		const written = new Promise<boolean>((resolve) => {
			this.#settleWritten = resolve
		})
		const durable = new Promise<Seq>((resolve, reject) => {
			this.#settleDurable = resolve
			this.#refuse = reject
		})
		// Not everybody waits for `durable`; a refusal nobody waits for must not end the process. Who waits still gets it.
		durable.catch(() => undefined)
		this.append = { written, durable }
	}

	/** Gives the entry its place in the log. Once: it keeps it when it is written again. */
	place(next: () => Seq): this {
		this.#seq ??= next()
		return this
	}

	stored(): StoredUpdate {
		if (this.#seq === undefined) throw new Error('an entry was read before it had its place in the log')
		return { seq: this.#seq, atMs: this.#atMs, ...this.#entry }
	}

	record(): Buffer {
		this.#record ??= encodeUpdate(this.stored())
		return this.#record
	}

	settleWritten(written: boolean): void {
		this.#settleWritten(written)
	}

	settleDurable(): void {
		this.#settleDurable(this.stored().seq)
	}

	refuse(reason: Error): void {
		this.#settleWritten(false)
		this.#refuse(reason)
	}
}
