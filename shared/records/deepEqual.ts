/** Structural equality of JSON-like values; the order of keys does not matter (it differs between store, document and TipTap). */
export function deepEqual(a: unknown, b: unknown): boolean {
	// 0 and -0 are one place on the board, NaN is equal to itself.
	if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
	if (Array.isArray(a) !== Array.isArray(b)) return false
	const keysOfA = Object.keys(a)
	if (keysOfA.length !== Object.keys(b).length) return false
	return keysOfA.every((key) => Object.hasOwn(b, key) && deepEqual(Reflect.get(a, key), Reflect.get(b, key)))
}

/** True for `{}`-like values: neither null nor an array. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
