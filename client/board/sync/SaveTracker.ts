import type { TLRecord } from 'tldraw'
import type { UnsavedNote, UnsavedNotes } from './LocalCopy'

/** A record that the server has not acknowledged yet: as it was before the first change, null = not there. */
type UnsavedRecord = { base: TLRecord | null; lastGeneration: number }
/** What another tab has not heard to be saved, and the own write count since which it is in this document. */
type OthersNote = UnsavedNote & { since: number }

/** What an answer of the server has settled. */
export type Settled = { own: string[]; others: UnsavedNotes }

/**
 * Knows what of this device the server has not called saved. Each own write is a new generation; the server answers
 * a barrier when everything before it is on disk. State vectors would not do: deletions do not change them. What other
 * tabs have left in the shared copy, closed ones too, is sent by this one and waits with it.
 */
export class SaveTracker {
	#generation = 0
	/** Generation 0 is the document as it was opened: nothing is called saved before the server has spoken. */
	#acknowledged = -1
	readonly #unsaved = new Map<string, UnsavedRecord>()
	#others = new Map<string, OthersNote>()

	/** Number of the last own write; what a barrier carries. */
	get generation(): number {
		return this.#generation
	}

	get isSaved(): boolean {
		return this.#acknowledged >= this.#generation
	}

	get hasUnsaved(): boolean {
		return this.#unsaved.size > 0 || this.#others.size > 0
	}

	/** How many things on the board wait; an arrow and its two bindings are one. */
	get waiting(): number {
		const ids = [...this.#unsaved.keys(), ...[...this.#others.values()].map(({ recordId }) => recordId)]
		return new Set(ids.filter((id) => !id.startsWith('binding:'))).size
	}

	/** Records with unsaved changes, with what each was before anybody on this device changed it. */
	unsaved(): [id: string, base: TLRecord | null][] {
		const others = [...this.#others.values()].map(({ recordId, base }) => [recordId, base] as const)
		return [...new Map([...[...this.#unsaved].map(([id, { base }]) => [id, base] as const), ...others])]
	}

	/** Counts a write and answers the note to keep of it. */
	noteWrite(recordId: string, base: TLRecord | null): UnsavedNote {
		this.#generation++
		const earlier = this.#unsaved.get(recordId)
		const first = earlier ? earlier.base : base
		this.#unsaved.set(recordId, { base: first, lastGeneration: this.#generation })
		return { recordId, base: first, generation: this.#generation }
	}

	/** What the other tabs' notes are now. Answers whether there is anything to ask the server about. */
	noteOthers(notes: UnsavedNotes): boolean {
		const before = this.#others
		this.#others = new Map()
		let isNew = false
		for (const [key, note] of notes) {
			const known = before.get(key)
			const isKnown = known?.generation === note.generation
			if (!isKnown && !isNew) {
				isNew = true
				this.#generation++
			}
			this.#others.set(key, { ...note, since: isKnown ? known.since : this.#generation })
		}
		return isNew
	}

	/** The server has everything up to this generation on disk. An older answer changes nothing. */
	acknowledge(generation: number): Settled {
		const settled = { own: [] as string[], others: new Map<string, UnsavedNote>() }
		if (generation <= this.#acknowledged || generation > this.#generation) return settled
		this.#acknowledged = generation
		for (const [id, { lastGeneration }] of this.#unsaved) {
			if (lastGeneration > generation) continue
			this.#unsaved.delete(id)
			settled.own.push(id)
		}
		for (const [key, note] of this.#others) {
			if (note.since > generation) continue
			this.#others.delete(key)
			settled.others.set(key, note)
		}
		return settled
	}
}
