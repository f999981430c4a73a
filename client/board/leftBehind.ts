import type { TLRecord } from 'tldraw'
import * as z from 'zod/mini'

/**
 * What a page wrote in its last moments. A browser gives up what IndexedDB has not finished when the page goes, a tenth of
 * a second of typing on a slow device; local storage takes it at once. The next page of this device brings it into the
 * copy and removes it here.
 */
const LeftBehind = z.object({
	/** Yjs update, base64. */
	update: z.string(),
	/** Keys and values of notes about what the server has not called saved (LocalCopy). */
	notes: z.array(
		z.tuple([
			z.string(),
			z.object({
				recordId: z.string(),
				// Only compared with, field by field.
				base: z.nullable(z.custom<TLRecord>((base) => typeof base === 'object')),
				generation: z.number(),
			}),
		])
	),
})
export type LeftBehind = z.infer<typeof LeftBehind>

const keyStart = (database: string) => `${database}:left:`

/** False where there is no room, or no local storage at all. */
export function leaveBehind(database: string, tab: number, left: LeftBehind): boolean {
	try {
		localStorage.setItem(keyStart(database) + tab, JSON.stringify(left))
		return true
	} catch (error) {
		if (error instanceof DOMException) return false
		throw error
	}
}

/** What pages have left of this copy, by the key to forget it by. */
export function allLeftBehind(database: string): Map<string, LeftBehind> {
	const found = new Map<string, LeftBehind>()
	for (const key of leftKeys(database)) {
		const left = parse(localStorage.getItem(key))
		if (left) found.set(key, left)
	}
	return found
}

/** Calls back when the page of another tab has left something of this copy. Returns the way to stop. */
export function onLeftBehind(database: string, onLeft: () => void): () => void {
	const listen = ({ key, newValue }: StorageEvent) => {
		if (newValue !== null && key?.startsWith(keyStart(database))) onLeft()
	}
	window.addEventListener('storage', listen)
	return () => window.removeEventListener('storage', listen)
}

export function forgetLeftBehind(keys: Iterable<string>): void {
	for (const key of keys) localStorage.removeItem(key)
}

/** Keys under which pages have left something of this copy. */
export function leftKeys(database: string): string[] {
	try {
		return Object.keys(localStorage).filter((key) => key.startsWith(keyStart(database)))
	} catch (error) {
		if (error instanceof DOMException) return []
		throw error
	}
}

function parse(text: string | null): LeftBehind | null {
	try {
		const parsed = LeftBehind.safeParse(JSON.parse(text ?? 'null'))
		return parsed.success ? parsed.data : null
	} catch (error) {
		// Not written by a page of ours.
		if (error instanceof SyntaxError) return null
		throw error
	}
}
