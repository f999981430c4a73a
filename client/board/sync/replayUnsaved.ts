import type { TLRecord, TLStore } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'
import { mergeRichTextValues } from '#shared/records/textMerge'
import { isNested } from './recordFields'
import { withInternals } from './storeInternals'

/** What this device did to a record and the server never called saved. null = not there. */
export type UnsavedChange = { id: string; base: TLRecord | null; mine: TLRecord | null }

/**
 * Writes unsaved changes into a store that now shows a fresh document: only the fields that were changed, on top of
 * what everybody else did meanwhile. A record that somebody deleted stays deleted.
 */
export function replayUnsaved(store: TLStore, changes: readonly UnsavedChange[]): void {
	// Side effects off: the changes were complete when they were made.
	const write = () => {
		for (const { id, base, mine } of changes) {
			const current = store.get(id as TLRecord['id'])
			if (!mine) {
				if (current) store.remove([current.id])
			} else if (!base) {
				store.put([current ? ({ ...current, ...mine } as TLRecord) : mine])
			} else if (current) {
				store.put([mergeChange(current, base, mine)])
			}
		}
	}
	withInternals(store).atomic(write, false, false)
}

function mergeChange(current: TLRecord, base: TLRecord, mine: TLRecord): TLRecord {
	const next: Record<string, unknown> = { ...current }
	for (const key of Object.keys(mine)) {
		const [was, wanted, now] = [base, mine, current].map((record) => Reflect.get(record, key) as unknown)
		if (isNested(key)) next[key] = mergeKeys(was ?? {}, wanted ?? {}, now ?? {})
		else if (!deepEqual(was, wanted)) next[key] = wanted
	}
	return next as unknown as TLRecord
}

function mergeKeys(was: object, wanted: object, now: object): Record<string, unknown> {
	const merged: Record<string, unknown> = { ...now }
	for (const [key, value] of Object.entries(wanted)) {
		const before: unknown = Reflect.get(was, key)
		if (deepEqual(before, value)) continue
		merged[key] = key === 'richText' ? mergeRichTextValues(before, value, Reflect.get(now, key)) : value
	}
	return merged
}
