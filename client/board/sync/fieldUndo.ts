import type { RecordsDiff, TLRecord, TLShape, TLStore } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'
import type { ForeignChanges } from './ForeignChanges'
import { fieldPath, isNested } from './recordFields'
import { withInternals } from './storeInternals'

type ApplyDiff = TLStore['applyDiff']

/**
 * What an undo or redo left as it is. `stays`: a note I made, in which others have a hand. `theirs`: everything it would
 * have changed, because others have changed or deleted it since.
 */
export type UndoRefusal = 'stays' | 'theirs'

export type FieldUndoOptions = {
	foreign: ForeignChanges
	onRefused?(refusal: UndoRefusal): void
}

/**
 * Makes undo and redo touch only what is mine. tldraw's history keeps whole records, so a stock undo of a move also
 * takes back the colour and the text that somebody else gave the note meanwhile, and brings back what they deleted.
 * Returns the way to stop.
 */
export function installFieldUndo(store: TLStore, { foreign, onRefused }: FieldUndoOptions): () => void {
	const stock: ApplyDiff = store.applyDiff.bind(store)
	let isTurning = false
	const applyDiff: ApplyDiff = (diff, options) => {
		// Only tldraw's HistoryManager sets this option; every other diff is applied as it is.
		if (!options?.ignoreEphemeralKeys) return stock(diff, options)
		const mine = onlyMine(store, foreign, diff)
		const refusal = refusalOf(diff, mine)
		isTurning = true
		try {
			stock(mine, options)
		} finally {
			isTurning = false
		}
		if (refusal) onRefused?.(refusal)
	}
	store.applyDiff = applyDiff
	// At once, not with the listeners: these are the very records that the history keeps.
	const stopListening = withInternals(store).addHistoryInterceptor(({ changes }, source) => {
		if (source !== 'user') return
		for (const record of Object.values(changes.added)) foreign.noteOwnAdded(record)
		for (const record of Object.values(changes.removed)) foreign.noteOwnRemoved(record, isTurning)
		if (!isTurning) for (const [from, to] of Object.values(changes.updated)) foreign.texts.noteOwn(from, to)
	})
	return () => {
		stopListening()
		if (store.applyDiff === applyDiff) store.applyDiff = stock
	}
}

const countOf = ({ added, updated, removed }: RecordsDiff<TLRecord>): number =>
	[added, updated, removed].flatMap((part) => Object.keys(part)).filter(isOnBoard).length

/** Not the selection and the like, which undo takes back too. */
const isOnBoard = (id: string): boolean => /^(shape|binding|page|asset):/.test(id)

function refusalOf(diff: RecordsDiff<TLRecord>, mine: RecordsDiff<TLRecord>): UndoRefusal | null {
	if (Object.keys(diff.removed).some((id) => id.startsWith('shape:') && !(id in mine.removed))) return 'stays'
	return countOf(diff) > 0 && countOf(mine) === 0 ? 'theirs' : null
}

/** The part of a diff from the history that takes nothing away from anybody else and brings nothing of theirs back. */
export function onlyMine(
	store: Pick<TLStore, 'get' | 'allRecords'>,
	foreign: ForeignChanges,
	diff: RecordsDiff<TLRecord>
): RecordsDiff<TLRecord> {
	const added: Record<string, TLRecord> = {}
	// Still there: it was not taken away, and holds what others have done to it.
	for (const [id, record] of Object.entries(diff.added))
		if (!store.get(record.id) && !foreign.isRemoved(id)) added[id] = asItWas(record, foreign)
	const updated: Record<string, [TLRecord, TLRecord]> = {}
	for (const [id, [from, to]] of Object.entries(diff.updated)) {
		const current = store.get(id as TLRecord['id'])
		// Somebody deleted it: taking back my change must not bring it back.
		if (!current) continue
		const next = mergeMine(current, from, to, foreign)
		if (next) updated[id] = [current, next]
	}
	// Undoing "create": others have written in it since, so it is no longer only mine to take away.
	const removed = Object.fromEntries(
		Object.entries(diff.removed).filter(([id, record]) => !isOnBoard(id) || foreign.mayRemove(record))
	)
	const result = { added, updated, removed } as RecordsDiff<TLRecord>
	keepParents(store, result)
	placeSafely(store, result)
	return result
}

/**
 * A record to bring back as it was when I took it away. The history may hold an older state of it, from before others had
 * changed it: of that only my part counts.
 */
function asItWas(record: TLRecord, foreign: ForeignChanges): TLRecord {
	const last = foreign.lastOf(record.id)
	return last ? (mergeMine(last, last, record, foreign) ?? last) : record
}

/** A frame or group stays as long as anything in it stays: it would have nowhere to be. */
function keepParents(store: Pick<TLStore, 'allRecords'>, diff: RecordsDiff<TLRecord>): void {
	const shapes = store.allRecords().filter((record): record is TLShape => record.typeName === 'shape')
	for (let isDone = false; !isDone; ) {
		isDone = true
		for (const shape of shapes) {
			const { parentId } = (diff.updated[shape.id]?.[1] ?? shape) as TLShape
			if (shape.id in diff.removed || !(parentId in diff.removed)) continue
			delete diff.removed[parentId]
			isDone = false
		}
	}
}

/** Nothing goes into what somebody else has deleted or put into it, and no arrow holds on to what is gone. */
function placeSafely(store: Pick<TLStore, 'get' | 'allRecords'>, diff: RecordsDiff<TLRecord>): void {
	const after = (id: string): TLRecord | undefined =>
		id in diff.removed
			? undefined
			: (diff.added[id as TLRecord['id']] ??
				diff.updated[id as TLRecord['id']]?.[1] ??
				store.get(id as TLRecord['id']))
	const page = store.allRecords().find((record) => record.typeName === 'page')
	for (const [id, record] of Object.entries(diff.added)) {
		if (record.typeName === 'shape' && page && !after(record.parentId))
			diff.added[record.id] = { ...record, parentId: page.id } as TLRecord
		if (record.typeName === 'binding' && !(after(record.fromId) && after(record.toId)))
			delete diff.added[id as TLRecord['id']]
	}
	for (const [id, [current, next]] of Object.entries(diff.updated)) {
		if (current.typeName !== 'shape' || next.typeName !== 'shape' || !hangsInTheAir(next, after)) continue
		const { parentId, x, y, rotation } = current
		diff.updated[id as TLRecord['id']] = [current, { ...next, parentId, x, y, rotation } as TLRecord]
	}
}

/** Has it no page above it, because something is gone or because it would stand in itself? */
function hangsInTheAir(shape: TLShape, after: (id: string) => TLRecord | undefined): boolean {
	const seen = new Set<string>()
	for (let at: TLRecord | undefined = shape; ; at = after(at.parentId)) {
		if (!at || seen.has(at.id)) return true
		if (at.typeName !== 'shape') return false
		seen.add(at.id)
	}
}

function mergeMine(
	current: TLRecord,
	from: TLRecord,
	to: TLRecord,
	foreign: ForeignChanges
): TLRecord | null {
	const isForeign = (field: string) => foreign.isForeign(current.id, field)
	const text = foreign.texts.turn(current, from, to)
	const next: Record<string, unknown> = { ...current }
	let changed = false
	for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
		const [was, is, wanted] = [from, current, to].map((record) => Reflect.get(record, key) as unknown)
		if (isNested(key)) {
			const merged = mergeFields(was, is, wanted, (nested) =>
				// Text is taken back unit by unit, where it is known who wrote which.
				nested === 'richText' && text !== undefined ? true : isForeign(fieldPath(key, nested))
			)
			const props = key === 'props' && text ? { ...(merged ?? (is as object)), richText: text } : merged
			if (props) {
				next[key] = props
				changed = true
			}
		} else if (!deepEqual(was, wanted) && deepEqual(is, was) && !isForeign(fieldPath(key))) {
			next[key] = wanted
			changed = true
		}
	}
	return changed ? (next as unknown as TLRecord) : null
}
function mergeFields(
	was: unknown,
	is: unknown,
	wanted: unknown,
	isForeign: (field: string) => boolean
): Record<string, unknown> | null {
	const [before, current, after] = [was ?? {}, is ?? {}, wanted ?? {}] as Record<string, unknown>[]
	const next = { ...current }
	let changed = false
	for (const field of new Set([...Object.keys(before!), ...Object.keys(after!)])) {
		if (deepEqual(before![field], after![field])) continue
		if (!deepEqual(current![field], before![field]) || isForeign(field)) continue
		if (Object.hasOwn(after!, field)) next[field] = after![field]
		else delete next[field]
		changed = true
	}
	return changed ? next : null
}
