import type { TLRecord } from 'tldraw'

/** A record that the server has not acknowledged yet: as it was before the first change, null = not there. */
type UnsavedRecord = { base: TLRecord | null; lastGeneration: number }

/**
 * Knows what of this device the server has not called saved. Each own write is a new generation; the server answers
 * a barrier when everything before it is on disk. State vectors would not do: deletions do not change them.
 */
export class SaveTracker {
	#generation = 0
	#acknowledged = 0
	readonly #unsaved = new Map<string, UnsavedRecord>()

	/** Number of the last own write; what a barrier carries. */
	get generation(): number {
		return this.#generation
	}

	get isSaved(): boolean {
		return this.#acknowledged >= this.#generation
	}

	/** How many things on the board wait; an arrow and its two bindings are one. */
	get waiting(): number {
		return new Set([...this.#unsaved.keys()].filter((id) => !id.startsWith('binding:'))).size
	}

	/** Records with unsaved changes, with what each was before. */
	unsaved(): [id: string, base: TLRecord | null][] {
		return [...this.#unsaved].map(([id, { base }]) => [id, base])
	}

	noteWrite(id: string, base: TLRecord | null): void {
		this.#generation++
		const earlier = this.#unsaved.get(id)
		this.#unsaved.set(id, { base: earlier ? earlier.base : base, lastGeneration: this.#generation })
	}

	/** The server has everything up to this generation on disk. An older answer changes nothing. */
	acknowledge(generation: number): void {
		if (generation <= this.#acknowledged || generation > this.#generation) return
		this.#acknowledged = generation
		for (const [id, { lastGeneration }] of this.#unsaved)
			if (lastGeneration <= generation) this.#unsaved.delete(id)
	}

	/** Forgets everything that waited: it was written again elsewhere, or given up. */
	reset(): void {
		this.#acknowledged = this.#generation
		this.#unsaved.clear()
	}
}
