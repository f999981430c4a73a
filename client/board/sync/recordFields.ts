import type { TLRecord } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'

/**
 * Fields as undo sees them: top-level fields by name, props and meta one level down (`props.color`). Place counts as
 * one field, as it does in the document.
 */
const NESTED = ['props', 'meta'] as const
const PLACE = ['parentId', 'x', 'y', 'rotation']

export type FieldPath = string

/** The name a field is tracked under. */
export function fieldPath(key: string, nested?: string): FieldPath {
	if (nested !== undefined) return `${key}.${nested}`
	return PLACE.includes(key) ? '@' : key
}

export const isNested = (key: string): key is (typeof NESTED)[number] =>
	(NESTED as readonly string[]).includes(key)

/** Which fields differ between two states of a record. */
export function changedFields(from: TLRecord, to: TLRecord): Set<FieldPath> {
	const changed = new Set<FieldPath>()
	for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
		const a: unknown = Reflect.get(from, key)
		const b: unknown = Reflect.get(to, key)
		if (a === b) continue
		if (!isNested(key)) {
			if (!deepEqual(a, b)) changed.add(fieldPath(key))
			continue
		}
		const [before, after] = [(a ?? {}) as object, (b ?? {}) as object]
		for (const nested of new Set([...Object.keys(before), ...Object.keys(after)]))
			if (!deepEqual(Reflect.get(before, nested), Reflect.get(after, nested)))
				changed.add(fieldPath(key, nested))
	}
	return changed
}
