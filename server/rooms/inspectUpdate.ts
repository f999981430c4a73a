import * as Y from 'yjs'
import { ROOTS, recordsOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import type { Refusal } from './ports'
import { scanUpdate } from './scanUpdate'

/** What an update would do to a document. */
export type UpdateFacts = {
	/** The bytes to apply, store and pass on. */
	update: Uint8Array
	/** False when the document already holds all of it. */
	changes: boolean
	/** Client ids it adds structs to. */
	extended: readonly number[]
}
export type Inspection = { ok: true; facts: UpdateFacts } | { ok: false; reason: Refusal }

type Struct = Y.Item | Y.GC | Y.Skip
/** Where a struct stands. `gone`: its surroundings were collected, so Yjs will turn it into an empty struct. */
type Place = { gone: true } | { gone: false; inRecords: boolean; depth: number }

const GONE: Place = { gone: true }
const refused = (reason: Refusal): Inspection => ({ ok: false, reason })

/**
 * Says before anything is applied whether an update is readable, within bounds, complete (nothing would stay
 * pending) and inside the root that people may write. Who may continue which client id is the room's question.
 */
export function inspectUpdate(doc: Y.Doc, update: Uint8Array): Inspection {
	const scan = scanUpdate(update)
	if (scan !== 'ok') return refused(scan)
	let decoded: ReturnType<typeof Y.decodeUpdate>
	try {
		decoded = Y.decodeUpdate(update)
	} catch {
		// What the scan does not look at: text that is no UTF-8, JSON that is none.
		return refused('malformed')
	}
	const inspector = new Inspector(doc, decoded)
	const reason = inspector.inspect()
	if (reason === 'trim') return inspectUpdate(doc, Y.diffUpdate(update, Y.encodeStateVector(doc)))
	if (reason !== null) return refused(reason)
	return { ok: true, facts: { update, changes: inspector.changes, extended: inspector.extended } }
}

class Inspector {
	changes = false
	extended: number[] = []
	readonly #store: Y.Doc['store']
	readonly #records: object
	readonly #deletes: ReturnType<typeof Y.decodeUpdate>['ds']
	/** Structs of the update, by client, in clock order. */
	readonly #structs = new Map<number, Struct[]>()
	/** Clock up to which a client's structs are there: in the document or already placed. */
	readonly #progress = new Map<number, number>()
	readonly #places = new Map<Struct, Place>()
	readonly #typePlaces = new Map<Y.AbstractType<unknown>, Place>()

	constructor(doc: Y.Doc, decoded: ReturnType<typeof Y.decodeUpdate>) {
		this.#store = doc.store
		this.#records = recordsOf(doc)
		this.#deletes = decoded.ds
		for (const struct of decoded.structs) {
			const list = this.#structs.get(struct.id.client)
			if (list) list.push(struct)
			else this.#structs.set(struct.id.client, [struct])
		}
	}

	/** `trim`: a struct is half known; cut to the unknown half its place follows from what stands before it. */
	inspect(): Refusal | 'trim' | null {
		for (const [client, structs] of this.#structs) {
			const state = Y.getState(this.#store, client)
			const last = structs.at(-1)
			if (structs[0] === undefined || last === undefined) continue
			if (structs[0].id.clock > state) return 'gap'
			if (structs.some(({ id, length }) => id.clock < state && id.clock + length > state)) return 'trim'
			if (last.id.clock + last.length > state) this.extended.push(client)
		}
		this.changes = this.extended.length > 0
		return this.#placeAll() ?? this.#inspectDeletes()
	}

	/**
	 * Places structs in an order in which each finds what it refers to. Yjs parks what it cannot integrate as
	 * pending, for good; so whatever has no such order (a missing neighbour, a circle) is a gap.
	 */
	#placeAll(): Refusal | null {
		const next = new Map<number, number>()
		const waiting = new Map<number, number[]>()
		const ready = [...this.#structs.keys()]
		for (let client = ready.pop(); client !== undefined; client = ready.pop()) {
			const structs = this.#structs.get(client) ?? []
			let index = next.get(client) ?? 0
			for (; index < structs.length; index++) {
				const struct = structs[index]
				if (struct === undefined) break
				const missing = this.#missingClient(struct)
				if (missing !== null) {
					waiting.set(missing, [...(waiting.get(missing) ?? []), client])
					break
				}
				const reason = this.#place(struct)
				if (reason !== null) return reason
			}
			const moved = index > (next.get(client) ?? 0)
			next.set(client, index)
			if (!moved) continue
			ready.push(...(waiting.get(client) ?? []))
			waiting.delete(client)
		}
		return waiting.size > 0 ? 'gap' : null
	}

	#missingClient(struct: Struct): number | null {
		if (!(struct instanceof Y.Item)) return null
		const parent = struct.parent instanceof Y.ID ? struct.parent : null
		for (const id of [struct.origin, struct.rightOrigin, parent])
			if (id !== null && id.clock >= this.#knownUpTo(id.client)) return id.client
		return null
	}

	#knownUpTo(client: number): number {
		return Math.max(Y.getState(this.#store, client), this.#progress.get(client) ?? 0)
	}

	#place(struct: Struct): Refusal | null {
		const end = struct.id.clock + struct.length
		this.#progress.set(struct.id.client, end)
		// Known already: Yjs will not look at what this copy claims.
		if (end <= Y.getState(this.#store, struct.id.client)) return null
		if (end > MAX_CLOCK || isTooDeep(struct)) return 'over-limit'
		const place = struct instanceof Y.Item ? this.#placeOfNew(struct) : GONE
		this.#places.set(struct, place)
		if (place.gone) return null
		if (!place.inRecords) return 'server-root'
		return place.depth > LIMITS.maxValueDepth ? 'over-limit' : null
	}

	/** Follows Item.getMissing of Yjs: neighbours decide before the parent does. */
	#placeOfNew(item: Y.Item): Place {
		const left = item.origin && this.#placeOf(item.origin)
		const right = item.rightOrigin && this.#placeOf(item.rightOrigin)
		if (left?.gone || right?.gone) return GONE
		if (left && right) return { ...left, inRecords: left.inRecords && right.inRecords }
		if (left || right) return left ?? right ?? GONE
		// decodeUpdate leaves the name of a root as text.
		const parent: unknown = item.parent
		if (typeof parent === 'string') return { gone: false, inRecords: parent === ROOTS.records, depth: 1 }
		return parent instanceof Y.ID ? this.#placeInside(parent) : GONE
	}

	#placeInside(id: Y.ID): Place {
		const holder = this.#find(id)
		const place = this.#placeOf(id)
		if (place.gone || !(holder instanceof Y.Item) || !(holder.content instanceof Y.ContentType)) return GONE
		return { ...place, depth: place.depth + 1 }
	}

	#placeOf(id: Y.ID): Place {
		const struct = this.#find(id)
		if (!(struct instanceof Y.Item)) return GONE
		return this.#places.get(struct) ?? this.#placeOfStored(struct)
	}

	#find(id: Y.ID): Struct | undefined {
		if (id.clock < Y.getState(this.#store, id.client)) return Y.getItem(this.#store, id)
		const structs = this.#structs.get(id.client) ?? []
		let low = 0
		for (let high = structs.length - 1; low < high; ) {
			const middle = Math.ceil((low + high) / 2)
			if ((structs[middle]?.id.clock ?? 0) <= id.clock) low = middle
			else high = middle - 1
		}
		return structs[low]
	}

	#placeOfStored(item: Y.Item): Place {
		return item.parent instanceof Y.AbstractType ? this.#placeInType(item.parent) : GONE
	}

	/** Place of what stands directly in a type of the document. */
	#placeInType(type: Y.AbstractType<unknown>): Place {
		const known = this.#typePlaces.get(type)
		if (known) return known
		const holder = type._item
		const outer = holder && this.#placeOfStored(holder)
		const place: Place = outer
			? outer.gone
				? GONE
				: { ...outer, depth: outer.depth + 1 }
			: { gone: false, inRecords: type === this.#records, depth: 1 }
		this.#typePlaces.set(type, place)
		return place
	}

	#inspectDeletes(): Refusal | null {
		for (const [client, ranges] of this.#deletes.clients) {
			const structs = this.#store.clients.get(client) ?? []
			const state = Y.getState(this.#store, client)
			for (const { clock, len } of ranges) {
				if (clock + len > this.#knownUpTo(client)) return 'gap'
				if (clock >= state) continue
				for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
					const struct = structs[i]
					if (struct === undefined || struct.id.clock >= clock + len) break
					if (!(struct instanceof Y.Item) || struct.deleted) continue
					this.changes = true
					const place = this.#placeOfStored(struct)
					if (!place.gone && !place.inRecords) return 'server-root'
				}
			}
		}
		return null
	}
}

const MAX_CLOCK = 0xffff_ffff

/** JSON is re-encoded by recursion, so depth in it would end the process later. */
function isTooDeep(struct: Struct): boolean {
	if (!(struct instanceof Y.Item)) return false
	const { content } = struct
	if (content instanceof Y.ContentEmbed) return isDeeper(content.embed, LIMITS.maxValueDepth)
	if (content instanceof Y.ContentFormat) return isDeeper(content.value, LIMITS.maxValueDepth)
	if (content instanceof Y.ContentJSON) return isDeeper(content.arr, LIMITS.maxValueDepth + 1)
	return false
}

function isDeeper(value: unknown, depthLeft: number): boolean {
	if (typeof value !== 'object' || value === null) return false
	return depthLeft === 0 || Object.values(value).some((inner) => isDeeper(inner, depthLeft - 1))
}
