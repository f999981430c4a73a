import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { BoardId } from '#shared/ids'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { createDocument, loadDocument } from '../../server/rooms/loadDocument'
import { openDataFolder } from '../../server/storage/dataFolder'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'

const quiet = { report: () => undefined }

/**
 * Writes a board's document anew in the data folder of a server that does not run, as another version of the program
 * would: `change` gets a document with the same content and a past of its own. With `epoch` tokens of before are void.
 */
export async function rewriteBoard(
	dataDir: string,
	boardId: string,
	change: (doc: Y.Doc) => void,
	epoch?: number
): Promise<void> {
	const board = boardId as BoardId
	const folder = await openDataFolder(dataDir)
	const boards = await FileBoardStore.open(folder.boardsPath, quiet)
	const stored = await boards.load(board)
	if (!stored) throw new Error('there is no such board')
	const doc = copyOf(loadDocument(stored).doc)
	doc.transact(() => change(doc))
	if (epoch !== undefined) metaOf(doc).set('epoch', epoch)
	const upTo = await boards.append(board, { update: Y.encodeStateAsUpdate(new Y.Doc()) }).durable
	await boards.compact(board, { state: Y.encodeStateAsUpdate(doc), owners: new Map(), upTo })
	await boards.close()
	if (epoch !== undefined) {
		const metadata = await LowdbMetadataStore.open(folder.sessionsPath, quiet)
		const session = metadata.sessionOfBoard(board)
		await metadata.update(session?.sessionId ?? ('' as never), ({ epochs }) => {
			epochs[board] = epoch
		})
		await metadata.close()
	}
	await folder.close()
}

function copyOf(old: Y.Doc): Y.Doc {
	const doc = createDocument()
	doc.transact(() => {
		for (const [key, value] of metaOf(old).entries()) metaOf(doc).set(key, value)
		for (const root of [scaffoldOf, recordsOf])
			for (const [id, map] of root(old).entries()) root(doc).set(id, map.clone())
	})
	return doc
}

/** Says of a document that it holds records of another version of a kind. */
export function setRecordVersion(doc: Y.Doc, kind: string, version: number): void {
	const schema = metaOf(doc).get('schema') as { sequences: Record<string, number> }
	metaOf(doc).set('schema', { ...schema, sequences: { ...schema.sequences, [kind]: version } })
}

/** Version of notes before their text was rich text. */
export const PLAIN_TEXT_NOTES = 8

/** A note as tldraw kept it then. */
export function plainTextNote(id: string, text: string, place: { x: number; y: number }): PlainRecord {
	return {
		...{ id, typeName: 'shape', type: 'note', rotation: 0, index: 'a1', parentId: 'page:page' },
		...{ isLocked: false, opacity: 1, meta: {}, ...place },
		props: {
			...{ color: 'yellow', labelColor: 'black', size: 'm', font: 'sans', align: 'middle' },
			...{ verticalAlign: 'middle', growY: 0, fontSizeAdjustment: 0, url: '', scale: 1, text },
		},
	}
}

/** Turns a document without notes into one of that time, with these. */
export function makeOlder(doc: Y.Doc, notes: readonly PlainRecord[]): void {
	setRecordVersion(doc, 'com.tldraw.shape.note', PLAIN_TEXT_NOTES)
	for (const note of notes) putRecord(recordsOf(doc), note)
}
