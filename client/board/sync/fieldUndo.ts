import type { RecordsDiff, TLRecord, TLStore } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'
import type { ForeignChanges } from './ForeignChanges'
import { fieldPath, isNested } from './recordFields'

type ApplyDiff = TLStore['applyDiff']

/**
 * Makes undo and redo touch only what is mine. tldraw's history keeps whole records, so a stock undo of a move also
 * takes back the colour and the text that somebody else gave the note meanwhile, and brings back what they deleted.
 * Returns the way to stop.
 */
export function installFieldUndo(store: TLStore, foreign: ForeignChanges): () => void {
	const stock: ApplyDiff = store.applyDiff.bind(store)
	const applyDiff: ApplyDiff = (diff, options) =>
		// Only tldraw's HistoryManager sets this option; every other diff is applied as it is.
		stock(options?.ignoreEphemeralKeys ? onlyMine(store, foreign, diff) : diff, options)
	store.applyDiff = applyDiff
	return () => {
		if (store.applyDiff === applyDiff) store.applyDiff = stock
	}
}

/** The part of a diff from the history that takes nothing away from anybody else. */
export function onlyMine(
	store: Pick<TLStore, 'get'>,
	foreign: ForeignChanges,
	diff: RecordsDiff<TLRecord>
): RecordsDiff<TLRecord> {
	const updated: Record<string, [TLRecord, TLRecord]> = {}
	for (const [id, [from, to]] of Object.entries(diff.updated)) {
		const current = store.get(id as TLRecord['id'])
		// Somebody deleted it: taking back my change must not bring it back.
		if (!current) continue
		const next = mergeMine(current, from, to, (field) => foreign.isForeign(id, field))
		if (next) updated[id] = [current, next]
	}
	// Undoing "create": others have written in it since, so it is no longer only mine to take away.
	const removed = Object.fromEntries(Object.entries(diff.removed).filter(([id]) => !foreign.isTouched(id)))
	return { added: diff.added, updated, removed } as RecordsDiff<TLRecord>
}

function mergeMine(
	current: TLRecord,
	from: TLRecord,
	to: TLRecord,
	isForeign: (field: string) => boolean
): TLRecord | null {
	const next: Record<string, unknown> = { ...current }
	let changed = false
	for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
		const [was, is, wanted] = [from, current, to].map((record) => Reflect.get(record, key) as unknown)
		if (isNested(key)) {
			const merged = mergeFields(was, is, wanted, (nested) => isForeign(fieldPath(key, nested)))
			if (merged) {
				next[key] = merged
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
