// What a change of the schema or a restored backup would do: a board's document is written anew and has the next epoch.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Y from 'yjs'
import { metaOf, type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { BoardId } from '#shared/ids'
import { putRecord, readRecord } from '#shared/records/layout'
import { loadDocument } from '../../server/rooms/loadDocument'
import { FileBoardStore } from '../../server/storage/FileBoardStore'

/** Writes a board anew in the folder of a server that is stopped, without the records that `isDropped` names. */
export async function renewBoard(
	dataDir: string,
	boardId: BoardId,
	isDropped: (text: string) => boolean
): Promise<void> {
	const folder = join(dataDir, 'boards')
	const store = await FileBoardStore.open(folder)
	const loaded = await store.load(boardId)
	await store.close()
	if (!loaded) throw new Error(`there is no board ${boardId}`)
	const { doc: old } = loadDocument(loaded)
	const doc = new Y.Doc()
	const copy = (from: RecordsRoot, to: RecordsRoot) => {
		for (const [id, map] of from) {
			const record = readRecord(id, map)
			if (!isDropped(JSON.stringify(record))) putRecord(to, record)
		}
	}
	doc.transact(() => {
		for (const [key, value] of metaOf(old)) metaOf(doc).set(key, value)
		metaOf(doc).set('epoch', 2)
		copy(scaffoldOf(old), scaffoldOf(doc))
		copy(recordsOf(old), recordsOf(doc))
	})
	await rm(join(folder, boardId), { recursive: true })
	const fresh = await FileBoardStore.open(folder)
	await fresh.append(boardId, { update: Y.encodeStateAsUpdate(doc) }).durable
	await fresh.close()
	await raiseEpoch(join(dataDir, 'sessions.json'), boardId)
}

async function raiseEpoch(path: string, boardId: string): Promise<void> {
	const file = JSON.parse(await readFile(path, 'utf8')) as { sessions: { epochs: Record<string, number> }[] }
	for (const { epochs } of file.sessions) if (boardId in epochs) epochs[boardId] = 2
	await writeFile(path, JSON.stringify(file))
}
