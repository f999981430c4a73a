import { openDB } from 'idb'
import { forgetWaitingPictures, openPictureQueue } from './assets/pictureQueue'
import { allLeftBehind, forgetLeftBehind, leftKeys } from './leftBehind'

/**
 * The copies of boards that this device keeps, one IndexedDB database each, found by their names: no list of them has
 * to be kept true. A document that had to be started over gets a database of its own, so that nothing of the old one
 * can get into it.
 */
export type LocalCopyName = {
	/** Name of the database. */
	database: string
	/** Epoch of the document in it. */
	epoch: number
	/** Counts how often this board was started over on this device. */
	life: number
}

const OPEN_TIMEOUT_MS = 3000

/** Databases of one board begin like this. Two installations may share a host under different prefixes. */
const nameStart = (prefix: string, boardId: string) => `constellate:${prefix}:board:${boardId}:`

/** Where a document of this epoch is kept. */
export function localCopyName(prefix: string, boardId: string, epoch: number, life: number): LocalCopyName {
	return { database: `${nameStart(prefix, boardId)}${epoch}.${life}`, epoch, life }
}

/** What this device keeps of a board, newest first; null where the browser keeps nothing or does not say what. */
export async function listLocalCopies(prefix: string, boardId: string): Promise<LocalCopyName[] | null> {
	const start = nameStart(prefix, boardId)
	const databases = await allDatabases()
	if (!databases) return null
	return databases
		.filter((name) => name.startsWith(start))
		.map((name) => {
			const [epoch = 0, life = 0] = name.slice(start.length).split('.').map(Number)
			return { database: name, epoch, life }
		})
		.sort((a, b) => b.epoch - a.epoch || b.life - a.life)
}

async function allDatabases(): Promise<string[] | null> {
	try {
		// Private windows and old browsers have no IndexedDB, or none that can be listed. One that never answers is none.
		const databases = await Promise.race([indexedDB.databases(), after(OPEN_TIMEOUT_MS)])
		return databases?.flatMap(({ name }) => name ?? []) ?? null
	} catch {
		return null
	}
}

/** Resolves with nothing when the time is over. */
export function after(timeMs: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, timeMs, undefined))
}

/** Deletes one copy; a tab that still holds it lets go of it when it is told (LocalCopy). */
export function deleteLocalCopy({ database }: LocalCopyName): Promise<void> {
	forgetLeftBehind(leftKeys(database))
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(database)
		// Blocked is not refused: the browser deletes it as soon as the last tab lets go.
		for (const outcome of ['success', 'error', 'blocked']) request.addEventListener(outcome, () => resolve())
	})
}

/** Notes about what the server has not called saved stand in a copy under keys that begin like this. */
export const UNSAVED_KEYS = 'unsaved:'
const UNSAVED_RANGE = () => IDBKeyRange.bound(UNSAVED_KEYS, `${UNSAVED_KEYS}\uffff`)

async function countUnsaved({ database }: LocalCopyName): Promise<number> {
	if ([...allLeftBehind(database).values()].some(({ notes }) => notes.length > 0)) return 1
	try {
		const db = await Promise.race([openDB(database), after(OPEN_TIMEOUT_MS)])
		if (!db) return 0
		const isCopy = db.objectStoreNames.contains('custom')
		const count = isCopy ? await db.count('custom', UNSAVED_RANGE()) : 0
		db.close()
		return count
	} catch (error) {
		// What cannot be read cannot be sent either.
		if (error instanceof DOMException) return 0
		throw error
	}
}

/** True when this device keeps edits or pictures of a board that the server has not called saved. */
export async function hasUnsent(prefix: string, boardId: string): Promise<boolean> {
	const copies = (await listLocalCopies(prefix, boardId)) ?? []
	const counts = await Promise.all(copies.map(countUnsaved))
	if (counts.some((count) => count > 0)) return true
	return (await openPictureQueue().ofBoard(boardId)).length > 0
}

/** Deletes everything that this device keeps of a board, pictures that were not sent yet included. */
export async function deleteLocalCopies(prefix: string, boardId: string): Promise<void> {
	await forgetWaitingPictures(boardId)
	const copies = (await listLocalCopies(prefix, boardId)) ?? []
	await Promise.all(copies.map(deleteLocalCopy))
}
