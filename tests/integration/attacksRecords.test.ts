// Rows P1 to P3 of docs/security.md on the server, which reads boards as well: for exports and for the small pictures.
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { POISON } from '../helpers/poison'
import { createSession, joinBoard, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

let server: TestServer
let session: SessionCreated
let boardId: string
const clients: StockClient[] = []

beforeEach(async () => {
	server = await startTestServer()
	session = await createSession(server.url, 'blank')
	boardId = session.boards[0]?.boardId ?? ''
})
afterEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	await server.stop()
})

async function join(): Promise<StockClient> {
	const client = await StockClient.join(server.url, boardId, session.secrets.participate)
	clients.push(client)
	return client
}
async function ask(path: string): Promise<string> {
	const { token } = await joinBoard(server.url, boardId, session.secrets.participate)
	const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
	expect(response.status, path).toBe(200)
	return response.text()
}
const shownBy = (doc: Y.Doc) =>
	new Projection(doc, createBoardSchema()).all().sort((a, b) => (a.id < b.id ? -1 : 1))
const rowsOf = (csv: string, text: string) => csv.split('\n').filter((row) => row.includes(text)).length

test.each(Object.entries(POISON))(
	'P1, P3: the server reads a board with %s, and the rest of it',
	async (_name, spoil) => {
		const hostile = await join()
		hostile.put(noteRecord('shape:honest1', 'still here', { x: 80, y: 420 }))
		hostile.doc.transact(() => spoil(hostile.doc))
		await hostile.saved()
		const other = await join()
		expect(shownBy(other.doc).some(({ id }) => id === 'shape:honest1')).toBe(true)
		for (const path of ['export.json', 'notes.csv', 'notes.md'])
			expect(await ask(`/api/boards/${boardId}/${path}`), path).toContain('still here')
		await ask(`/api/sessions/${session.sessionId}/now`)
		// The server's reading is the one that every replica comes to.
		const exported: { records: { id: string }[] } = JSON.parse(
			await ask(`/api/boards/${boardId}/export.json`)
		)
		for (const bad of ['shape:odd1', 'shape:embed1', 'asset:remote1'])
			expect(exported.records.some(({ id }) => id === bad)).toBe(false)
		// Kept out of sight, not deleted: a newer version may know it.
		expect([...recordsOf(other.doc).keys()].sort()).toEqual([...recordsOf(hostile.doc).keys()].sort())
		expect(Object.getPrototypeOf({})).toBe(Object.prototype)
		other.put(noteRecord('shape:after1', 'and goes on', { x: 400, y: 420 }))
		await other.saved()
		expect(await ask(`/api/boards/${boardId}/notes.csv`)).toContain('and goes on')
	}
)

test('P2: two people who put A into B and B into A at the same time, with the network cut, get the same board as the server', async () => {
	const [anna, bert] = [await join(), await join()]
	anna.put(noteRecord('shape:a1', 'note A', { x: 0, y: 0 }))
	anna.put(noteRecord('shape:b1', 'note B', { x: 300, y: 0 }))
	await expect.poll(() => recordsOf(bert.doc).has('shape:b1')).toBe(true)
	anna.provider.disconnect()
	bert.provider.disconnect()
	recordsOf(anna.doc).get('shape:a1')?.set('@', ['shape:b1', 0, 0, 0])
	recordsOf(bert.doc).get('shape:b1')?.set('@', ['shape:a1', 0, 0, 0])
	anna.provider.connect()
	bert.provider.connect()
	const shown = () => [shownBy(anna.doc), shownBy(bert.doc)]
	const haveMet = () => [anna, bert].every(({ doc, provider }) => provider.synced && recordsOf(doc).size >= 2)
	await expect.poll(haveMet, { timeout: 5000 }).toBe(true)
	await expect
		.poll(() => JSON.stringify(shown()[0]) === JSON.stringify(shown()[1]), { timeout: 5000 })
		.toBe(true)
	const csv = await ask(`/api/boards/${boardId}/notes.csv`)
	expect([rowsOf(csv, 'note A'), rowsOf(csv, 'note B')]).toEqual([1, 1])
})

test('R13: what a newer version has put on the board is left as it is by this one, through edits and restarts', async () => {
	const newer = await join()
	newer.put({
		...noteRecord('shape:poll1', 'a poll', { x: 0, y: 0 }),
		type: 'poll',
		props: { votes: [1, 2] },
	})
	newer.doc.transact(() => {
		const known = noteRecord('shape:known1', 'a note', { x: 0, y: 0 })
		newer.put({ ...known, props: { ...known.props, sparkle: true } })
		recordsOf(newer.doc).set('poll:1', new Y.Map<unknown>([['_', { question: 'why' }]]))
	})
	await newer.saved()
	const before = recordsOf(newer.doc).toJSON()
	const present = await join()
	present.put(noteRecord('shape:mine1', 'of this version', { x: 0, y: 300 }))
	await present.saved()
	for (const client of clients.splice(0)) client.destroy()
	await server.app.close()
	const { stop } = server
	const again = await startTestServer({ dataDir: server.dataDir })
	server = { ...again, stop: () => again.stop().then(stop) }
	const later = await join()
	expect(recordsOf(later.doc).toJSON()).toMatchObject(before)
	expect(recordsOf(later.doc).has('shape:mine1')).toBe(true)
	expect(await ask(`/api/boards/${boardId}/notes.csv`)).toContain('of this version')
})
