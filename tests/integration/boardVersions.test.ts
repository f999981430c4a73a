// Row R13 of docs/security.md on the server: boards that another version of the program has written. The older schema is
// real: notes as tldraw kept them before their text was rich text.
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SessionCreated } from '#shared/api/sessions'
import { LAYOUT_VERSION, metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { boardVersionOf } from '#shared/records/boardVersion'
import { Projection } from '#shared/records/projection'
import { plainTextOf } from '#shared/records/richText'
import { createBoardSchema } from '#shared/records/schema'
import { makeOlder, plainTextNote, rewriteBoard, setRecordVersion } from '../helpers/rewriteBoard'
import { createSession, joinBoard, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

let server: TestServer
let session: SessionCreated
let boardId: string
let removeData: () => Promise<void>
const clients: StockClient[] = []

beforeEach(async () => {
	server = await startTestServer()
	removeData = server.stop
	session = await createSession(server.url, 'persona')
	boardId = session.boards[0]?.boardId ?? ''
})
afterEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	await server.app.close()
	await removeData()
})

/** Stops the server, lets another version write the board, starts this version again. */
async function restart(change?: (doc: Y.Doc) => void): Promise<void> {
	for (const client of clients.splice(0)) client.destroy()
	await server.app.close()
	if (change) await rewriteBoard(server.dataDir, boardId, change)
	server = await startTestServer({ dataDir: server.dataDir })
}
/** Opens the board as a page does: a token that a new epoch has made void is renewed. */
async function join(): Promise<StockClient> {
	await fetch(`${server.url}/api/boards/${boardId}/notes.csv`, {
		headers: {
			authorization: `Bearer ${(await joinBoard(server.url, boardId, session.secrets.participate)).token}`,
		},
	})
	const client = await StockClient.join(server.url, boardId, session.secrets.participate)
	clients.push(client)
	return client
}
const shownTexts = (doc: Y.Doc) =>
	new Projection(doc, createBoardSchema())
		.all()
		.filter((record) => record.typeName === 'shape' && record.type === 'note')
		.map((record) => plainTextOf((record as { props: { richText?: unknown } }).props.richText))
const epochNow = async () => (await joinBoard(server.url, boardId, session.secrets.participate)).epoch

test('R13: a board of an older version is written anew by the server: next epoch, every text kept, the template in its place', async () => {
	const before = (await join()).doc
	const scaffold = scaffoldOf(before).toJSON()
	await restart((doc) => makeOlder(doc, [plainTextNote('shape:old1', 'was here before', { x: 10, y: 20 })]))
	const { doc } = await join()
	expect(shownTexts(doc)).toContain('was here before')
	expect(boardVersionOf(doc, createBoardSchema().serialize())).toBe('same')
	expect([metaOf(doc).get('v'), metaOf(doc).get('epoch')]).toEqual([LAYOUT_VERSION, 2])
	expect(await epochNow()).toBe(2)
	expect([...scaffoldOf(doc).keys()].sort()).toEqual(Object.keys(scaffold).sort())
	// Written with it: two people who type there from now on both keep their words.
	expect(recordsOf(doc).get('shape:old1')?.get('p.richText')).toBeInstanceOf(Y.Text)
})

test('R13: a token of the document before opens nothing, and what is written into the new one is there after a restart, in the same epoch', async () => {
	await restart((doc) => makeOlder(doc, [plainTextNote('shape:old1', 'old', { x: 0, y: 0 })]))
	const { token } = await joinBoard(server.url, boardId, session.secrets.participate)
	const closes: number[] = []
	const late = new StockClient(server.url, boardId, token)
	late.provider.on('connection-close', (event) => void (event && closes.push(event.code)))
	clients.push(late)
	await expect.poll(() => closes[0]).toBe(4409)
	expect(recordsOf(late.doc).size).toBe(0)
	const writer = await join()
	writer.put(noteRecord('shape:new1', 'new', { x: 300, y: 0 }))
	await writer.saved()
	await restart()
	expect(shownTexts((await join()).doc).sort()).toEqual(expect.arrayContaining(['new', 'old']))
	expect(await epochNow()).toBe(2)
})

test('R13: what nobody can read or migrate goes along, byte for byte', async () => {
	await restart((doc) => {
		makeOlder(doc, [plainTextNote('shape:old1', 'old', { x: 0, y: 0 })])
		const odd = (id: string, value: unknown) => recordsOf(doc).set(id, new Y.Map<unknown>([['_', value]]))
		odd('shape:poll1', { typeName: 'shape', type: 'poll', props: { votes: [1, 2] } })
		odd('poll:1', { question: 'why' })
		// Makes tldraw's own migration of notes throw.
		odd('shape:bad1', { typeName: 'shape', type: 'note' })
	})
	const { doc } = await join()
	expect(shownTexts(doc)).toContain('old')
	expect(recordsOf(doc).toJSON()).toMatchObject({
		'shape:poll1': { _: { type: 'poll', props: { votes: [1, 2] } } },
		'poll:1': { _: { question: 'why' } },
		'shape:bad1': { _: { type: 'note' } },
	})
})

test('R13: a board of a newer version is given out as it is and written by nobody but its own version', async () => {
	await restart((doc) => {
		setRecordVersion(doc, 'com.tldraw.shape.note', 99)
		setRecordVersion(doc, 'com.town.poll', 1)
	})
	const { doc } = await join()
	expect(boardVersionOf(doc, createBoardSchema().serialize())).toBe('newer')
	expect([metaOf(doc).get('epoch'), await epochNow()]).toEqual([1, 1])
	const schema = metaOf(doc).get('schema')
	await restart()
	expect(metaOf((await join()).doc).get('schema')).toEqual(schema)
})
