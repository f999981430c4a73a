import type { TLRecord } from 'tldraw'
import { changedFields, type FieldPath } from './recordFields'
import { TextHands } from './TextHands'

const TEXT: FieldPath = 'props.richText'

/** What a change of text or a repair brings along: nobody's own work. */
const SIDE_FIELDS: readonly FieldPath[] = ['index', 'props.growY', 'props.fontSizeAdjustment']

/**
 * Remembers which fields of which records somebody else wrote last and what they deleted, so that undo leaves it alone.
 * Somebody else's hand in a text is remembered for good; who wrote which word of it is in `texts`.
 */
export class ForeignChanges {
	readonly texts = new TextHands()
	readonly #fields = new Map<string, Set<FieldPath>>()
	readonly #removed = new Set<string>()
	/** What others have touched since it last came (back) by my hand. */
	readonly #touched = new Set<string>()
	/** Records as they were when I took them away, and those of them that I deleted myself and not by an undo. */
	readonly #last = new Map<string, TLRecord>()
	readonly #deletions = new WeakSet<TLRecord>()

	/** Somebody else changed a record. */
	noteForeign(from: TLRecord, to: TLRecord): void {
		const fields = this.#fields.get(to.id) ?? new Set()
		for (const field of changedFields(from, to)) {
			fields.add(field)
			if (!SIDE_FIELDS.includes(field)) this.#touched.add(to.id)
		}
		this.#fields.set(to.id, fields)
	}

	/** I changed a record: these fields are mine again. */
	noteOwn(from: TLRecord, to: TLRecord): void {
		const fields = this.#fields.get(to.id)
		if (!fields) return
		for (const field of changedFields(from, to)) if (field !== TEXT) fields.delete(field)
	}

	/** I created a record, or brought it back. */
	noteOwnAdded(record: TLRecord): void {
		this.#touched.delete(record.id)
		this.#last.delete(record.id)
		this.texts.noteState(record)
	}

	/** I took a record away, by deleting it or by an undo. */
	noteOwnRemoved(record: TLRecord, isUndo: boolean): void {
		this.#last.set(record.id, record)
		if (!isUndo) this.#deletions.add(record)
		this.texts.noteState(record)
	}

	/** Somebody else deleted a record. */
	noteForeignRemoved(id: string): void {
		this.#removed.add(id)
		this.#fields.delete(id)
		this.#touched.delete(id)
		this.#last.delete(id)
		this.texts.forget(id)
	}

	/** Somebody else created a record or brought it back: all of it is theirs, also what I had once made. */
	noteForeignAdded(record: TLRecord): void {
		this.#removed.delete(record.id)
		this.noteForeign({ id: record.id, typeName: record.typeName } as TLRecord, record)
	}

	/** A record as it was when I took it away. */
	lastOf(id: string): TLRecord | undefined {
		return this.#last.get(id)
	}

	/** True when somebody else deleted it, so that it must not come back by an undo of mine. */
	isRemoved(id: string): boolean {
		return this.#removed.has(id)
	}

	isForeign(id: string, field: FieldPath): boolean {
		return this.#fields.get(id)?.has(field) ?? false
	}

	/**
	 * May an undo (of creating it) or a redo (of deleting it) take this record away? Not when others have a hand in it; a
	 * deletion of mine counts them only from when it was taken back.
	 */
	mayRemove(record: TLRecord): boolean {
		return !(this.#deletions.has(record) ? this.#touched.has(record.id) : this.isTouched(record.id))
	}

	/** True when somebody else has ever changed anything of it that still stands. */
	isTouched(id: string): boolean {
		return [...(this.#fields.get(id) ?? [])].some((field) => !SIDE_FIELDS.includes(field))
	}
}
