import type { TLSchema } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { deepEqual } from '#shared/records/deepEqual'
import { touchedIds } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { type DueRepair, dueRepairs, writeRepairs } from './writeRepairs'

export type RepairsOptions = {
	doc: Y.Doc
	schema(): TLSchema
	/** How long a repair must have been shown before it is written, ms. */
	delayMs: number
	/** Before that, what seems to be missing may still be brought back by a client, ms since 1970. */
	notBeforeMs: number
	now(): number
	/** Writes into the document as the server. */
	transact(change: (doc: Y.Doc) => void): void
	onWritten(count: number): void
}

/**
 * Makes the repairs of a board final, so that its document needs none. Everybody sees them before, since the projection
 * is a pure function; one writer, because many would each write other values. A repair is written when it was the same
 * at two looks in a row: what arrives in two messages is not whole in between.
 */
export class Repairs {
	readonly #options: RepairsOptions
	readonly #dirty = new Set<string>()
	readonly #stops: (() => void)[]
	#projection: Projection | null = null
	#seen: ReadonlyMap<string, DueRepair> = new Map()
	#timer: NodeJS.Timeout | null = null

	constructor(options: RepairsOptions) {
		this.#options = options
		this.#stops = [recordsOf(options.doc), scaffoldOf(options.doc)].map((root) => {
			const note = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
				for (const id of touchedIds(root, events)) this.#dirty.add(id)
				this.#schedule()
			}
			root.observeDeep(note as never)
			return () => root.unobserveDeep(note as never)
		})
	}

	stop(): void {
		if (this.#timer) clearTimeout(this.#timer)
		for (const stop of this.#stops) stop()
	}

	#schedule(): void {
		if (this.#timer) return
		const { delayMs, notBeforeMs, now } = this.#options
		this.#timer = setTimeout(() => this.#look(), Math.max(delayMs, notBeforeMs - now()))
		this.#timer.unref()
	}

	#look(): void {
		this.#timer = null
		const { doc, schema, transact, onWritten } = this.#options
		// Only for boards that change: one that is read costs nothing.
		if (this.#projection) this.#projection.update(this.#dirty)
		else this.#projection = new Projection(doc, schema())
		const projection = this.#projection
		this.#dirty.clear()
		const due = dueRepairs(projection, projection.fixes)
		const lasting = new Map([...due].filter(([id, repair]) => deepEqual(this.#seen.get(id), repair)))
		this.#seen = due
		if (lasting.size > 0) {
			transact(() => writeRepairs(doc, projection, lasting))
			onWritten(lasting.size)
		} else if (due.size > 0) this.#schedule()
	}
}
