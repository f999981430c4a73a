import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A picture that the server does not have yet. */
export type WaitingPicture = { assetId: string; boardId: string; blob: Blob; addedAtMs: number }

/** Pictures that wait on this device; they are still there after a reload. */
export type PictureQueue = {
	ofBoard(boardId: string): Promise<WaitingPicture[]>
	add(picture: WaitingPicture): Promise<void>
	remove(assetId: string): Promise<void>
}

interface PictureSchema extends DBSchema {
	waiting: { key: string; value: WaitingPicture; indexes: { boardId: string } }
}

const DATABASE = 'constellate-pictures'
/** A picture whose place on the board never came back is forgotten after this, ms. */
const FORGET_AFTER_MS = 7 * 24 * 60 * 60 * 1000

/** The queue of this device. Where storage is closed (private windows, full disk) pictures wait in the page only. */
export function openPictureQueue(nowMs: () => number = Date.now): PictureQueue {
	const database = open()
	return {
		async ofBoard(boardId) {
			const kept = (await (await database)?.getAllFromIndex('waiting', 'boardId', boardId)) ?? []
			const isFresh = (picture: WaitingPicture) => nowMs() - picture.addedAtMs < FORGET_AFTER_MS
			for (const picture of kept) if (!isFresh(picture)) await this.remove(picture.assetId)
			return kept.filter(isFresh)
		},
		async add(picture) {
			await ignoreFull((await database)?.put('waiting', picture))
		},
		async remove(assetId) {
			await (await database)?.delete('waiting', assetId)
		},
	}
}

/** Removes what waits for a board that this device forgets. */
export async function forgetWaitingPictures(boardId: string): Promise<void> {
	const queue = openPictureQueue()
	for (const { assetId } of await queue.ofBoard(boardId)) await queue.remove(assetId)
}

async function open(): Promise<IDBPDatabase<PictureSchema> | null> {
	try {
		return await openDB<PictureSchema>(DATABASE, 1, {
			upgrade(database) {
				database.createObjectStore('waiting', { keyPath: 'assetId' }).createIndex('boardId', 'boardId')
			},
		})
	} catch (error) {
		if (error instanceof DOMException) return null
		throw error
	}
}

async function ignoreFull(work: Promise<unknown> | undefined): Promise<void> {
	try {
		await work
	} catch (error) {
		if (!(error instanceof DOMException)) throw error
	}
}
