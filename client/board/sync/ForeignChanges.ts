import type { TLRecord } from 'tldraw'
import { changedFields, type FieldPath } from './recordFields'

const TEXT: FieldPath = 'props.richText'

/**
 * Remembers which fields of which records somebody else wrote last, so that undo leaves them alone. Somebody else's
 * hand in a text is remembered for good: tldraw's history squashes my typing together with what others typed in
 * between, so a text that two people wrote can no longer be taken back as mine.
 */
export class ForeignChanges {
	readonly #fields = new Map<string, Set<FieldPath>>()

	/** Somebody else changed a record. */
	noteForeign(from: TLRecord, to: TLRecord): void {
		const fields = this.#fields.get(to.id) ?? new Set()
		for (const field of changedFields(from, to)) fields.add(field)
		this.#fields.set(to.id, fields)
	}

	/** I changed a record: these fields are mine again. */
	noteOwn(from: TLRecord, to: TLRecord): void {
		const fields = this.#fields.get(to.id)
		if (!fields) return
		for (const field of changedFields(from, to)) if (field !== TEXT) fields.delete(field)
	}

	/** The record is gone; one that comes back is new. */
	forget(id: string): void {
		this.#fields.delete(id)
	}

	isForeign(id: string, field: FieldPath): boolean {
		return this.#fields.get(id)?.has(field) ?? false
	}

	/** True when somebody else has ever changed anything of it that still stands. */
	isTouched(id: string): boolean {
		return (this.#fields.get(id)?.size ?? 0) > 0
	}
}
