import { statfs } from 'node:fs/promises'

/** Free space under which nothing new fits, bytes: a template's first update and a sessions file. */
const MIN_FREE_BYTES = 1024 * 1024

export type Health = { writable: boolean; reason?: string }

/**
 * Can boards be stored? The stores know of the writes that failed; a disk that has filled up while nobody writes is only
 * seen by looking.
 */
export async function serverHealth(
	dataDir: string,
	stores: readonly { health(): Health }[]
): Promise<Health> {
	const broken = stores.map((store) => store.health()).find(({ writable }) => !writable)
	if (broken) return broken
	const { bavail, bsize } = await statfs(dataDir)
	return bavail * bsize < MIN_FREE_BYTES ? { writable: false, reason: 'disk-full' } : { writable: true }
}
