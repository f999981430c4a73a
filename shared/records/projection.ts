import type { TLDocument, TLPage, TLRecord, TLSchema } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { deepEqual } from '#shared/records/deepEqual'
import {
	type GuardResult,
	guardRecord,
	type QuarantineReason,
	type RecordOrigin,
} from '#shared/records/guard'
import { readRecord } from '#shared/records/layout'
import { type Fixes, repairRecords } from '#shared/records/repair'
import { DOCUMENT_ID, FIRST_PAGE_ID } from '#shared/records/schema'

/** What has to change in a store for it to show the document again. */
export type ProjectionChange = { put: TLRecord[]; remove: string[] }

/** Every board has these, whatever anybody does to its document: without a page tldraw cannot draw. */
const ALWAYS: readonly TLRecord[] = [
	{ id: DOCUMENT_ID, typeName: 'document', gridSize: 10, name: '', meta: {} } as unknown as TLDocument,
	{ id: FIRST_PAGE_ID, typeName: 'page', name: '', index: 'a1', meta: {} } as unknown as TLPage,
]

/**
 * What a document looks like on a canvas: its records, checked, repaired, scaffold over everything of the same id.
 * A pure function of the document; kept up to date id by id. Never writes.
 */
export class Projection {
	readonly #schema: TLSchema
	readonly #records: RecordsRoot
	readonly #scaffold: RecordsRoot
	readonly #valid = new Map<string, TLRecord>(ALWAYS.map((record) => [record.id, record]))
	readonly #quarantined = new Map<string, QuarantineReason>()
	#fixes: Fixes = new Map()

	constructor(doc: Y.Doc, schema: TLSchema) {
		this.#schema = schema
		this.#records = recordsOf(doc)
		this.#scaffold = scaffoldOf(doc)
		this.update([...this.#scaffold.keys(), ...this.#records.keys()])
	}

	/** Records that are kept out, and why. */
	get quarantined(): ReadonlyMap<string, QuarantineReason> {
		return this.#quarantined
	}

	/** What is shown differently from how it lies in the document. */
	get fixes(): Fixes {
		return this.#fixes
	}

	/** A record as it lies in the document, checked and not repaired. */
	checked(id: string): TLRecord | undefined {
		return this.#valid.get(id)
	}

	get(id: string): TLRecord | undefined {
		const fixed = this.#fixes.get(id)
		return fixed === null ? undefined : (fixed ?? this.#valid.get(id))
	}

	all(): TLRecord[] {
		return [...this.#valid.keys()].flatMap((id) => this.get(id) ?? [])
	}

	isScaffold(id: string): boolean {
		return this.#scaffold.has(id)
	}

	/** Reads these ids again and answers what a store that showed the state before has to change. */
	update(ids: Iterable<string>): ProjectionChange {
		const touched = new Set(ids)
		let isStructural = false
		const before = new Map<string, TLRecord | undefined>()
		for (const id of touched) {
			before.set(id, this.get(id))
			const old = this.#valid.get(id)
			const now = this.#read(id)
			if (now) this.#valid.set(id, now)
			else this.#valid.delete(id)
			if (this.#fixes.has(id) || isStructuralChange(old, now)) isStructural = true
		}
		if (isStructural) {
			const fixes = repairRecords(this.#valid)
			for (const id of new Set([...this.#fixes.keys(), ...fixes.keys()]))
				if (!before.has(id)) before.set(id, this.get(id))
			this.#fixes = fixes
		}
		return this.#changeSince(before)
	}

	#changeSince(before: ReadonlyMap<string, TLRecord | undefined>): ProjectionChange {
		const change: ProjectionChange = { put: [], remove: [] }
		for (const [id, old] of before) {
			const now = this.get(id)
			if (now && !deepEqual(old, now)) change.put.push(now)
			else if (old && !now) change.remove.push(id)
		}
		return change
	}

	/** The record as it may be shown, before repair; undefined when it is not there or kept out. */
	#read(id: string): TLRecord | undefined {
		const origin: RecordOrigin = this.#scaffold.has(id) ? 'scaffold' : 'records'
		const map = origin === 'scaffold' ? this.#scaffold.get(id) : this.#records.get(id)
		const fallback = ALWAYS.find((record) => record.id === id)
		if (map === undefined) {
			this.#quarantined.delete(id)
			return fallback
		}
		const result = this.#check(id, map, origin)
		if (result.ok) this.#quarantined.delete(id)
		else this.#quarantined.set(id, result.reason)
		return result.ok ? result.record : fallback
	}

	#check(id: string, map: unknown, origin: RecordOrigin): GuardResult {
		try {
			return guardRecord(this.#schema, readRecord(id, map), origin)
		} catch {
			// A layout that cannot be read at all. One record's fault must not escape into Yjs' observers.
			return { ok: false, reason: 'bad-layout' }
		}
	}
}

/** True when a change can make other records need repair: something came, went, or hangs elsewhere. */
function isStructuralChange(old: TLRecord | undefined, now: TLRecord | undefined): boolean {
	if (!old || !now || old.typeName !== now.typeName) return old !== now
	if (now.typeName === 'shape' && old.typeName === 'shape')
		return old.parentId !== now.parentId || old.index !== now.index || old.type !== now.type
	if (now.typeName === 'binding' && old.typeName === 'binding')
		return old.fromId !== now.fromId || old.toId !== now.toId || !deepEqual(old.props, now.props)
	if (now.typeName === 'page' && old.typeName === 'page') return old.index !== now.index
	return false
}
