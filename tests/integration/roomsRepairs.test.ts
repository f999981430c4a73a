// The server as the one writer of repairs: what everybody is shown becomes what the document says.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { recordsOf } from '#shared/boardDoc'
import { readRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { createSession, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

const open: { clients: StockClient[]; servers: TestServer[]; folders: string[] } = {
	clients: [],
	servers: [],
	folders: [],
}
afterEach(async () => {
	for (const client of open.clients.splice(0)) client.destroy()
	for (const server of open.servers.splice(0)) await server.stop()
	for (const folder of open.folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const fixesIn = ({ doc }: StockClient) => new Projection(doc, createBoardSchema()).fixes.size
const raw = ({ doc }: StockClient, id: string) => readRecord(id, recordsOf(doc).get(id))

async function start(dataDir: string, lines: string[]): Promise<TestServer> {
	const server = await startTestServer({
		dataDir,
		env: { LOG_LEVEL: 'info' },
		logTo: { write: (line) => void lines.push(line) },
	})
	open.servers.push(server)
	return server
}

test('P2: repairs are written once, by the server, reach everybody and survive a restart', async () => {
	const dataDir = await mkdtemp(join(tmpdir(), 'constellate-repairs-'))
	open.folders.push(dataDir)
	const lines: string[] = []
	const repaired = () => lines.filter((line) => line.includes('room.repaired')).length
	const server = await start(dataDir, lines)
	const { boards, secrets } = await createSession(server.url, 'blank')
	const { boardId } = boards[0]!
	const enter = async (url: string) => {
		const client = await StockClient.join(url, boardId, secrets.participate)
		open.clients.push(client)
		return client
	}
	const [anna, ben] = [await enter(server.url), await enter(server.url)]
	anna.put({ ...noteRecord('shape:orphan', 'one', { x: 1, y: 2, parentId: 'shape:gone' }), index: 'aN' })
	anna.put({ ...noteRecord('shape:a', 'two', { x: 3, y: 4 }), index: 'aT' })
	ben.put({ ...noteRecord('shape:b', 'three', { x: 5, y: 6 }), index: 'aT' })
	ben.put({ ...noteRecord('shape:honest', 'four', { x: 7, y: 8 }), index: 'aX' })
	await expect.poll(() => recordsOf(anna.doc).size + recordsOf(ben.doc).size).toBe(8)
	const shown = new Projection(anna.doc, createBoardSchema()).all()
	const honest = raw(anna, 'shape:honest')
	expect(fixesIn(anna)).toBe(2)

	await expect.poll(() => fixesIn(anna) + fixesIn(ben), { timeout: 8000 }).toBe(0)
	const byId = (records: typeof shown) => new Map(records.map((record) => [record.id, record]))
	expect(byId(new Projection(anna.doc, createBoardSchema()).all())).toEqual(byId(shown))
	expect(raw(ben, 'shape:orphan')).toMatchObject({ parentId: 'page:page', x: 1, y: 2 })
	expect(raw(ben, 'shape:honest')).toEqual(honest)
	expect(repaired()).toBe(1)

	for (const client of open.clients.splice(0)) client.destroy()
	await server.stop()
	open.servers.splice(0)
	const again = await start(dataDir, lines)
	const cleo = await enter(again.url)
	expect(fixesIn(cleo)).toBe(0)
	expect(byId(new Projection(cleo.doc, createBoardSchema()).all())).toEqual(byId(shown))
	// A change has the server look again: there is nothing left to write.
	cleo.put({ ...noteRecord('shape:later', 'five', { x: 0, y: 0 }), index: 'aZ' })
	cleo.put({ ...noteRecord('shape:later2', 'six', { x: 0, y: 0 }), index: 'aZ' })
	await expect.poll(() => fixesIn(cleo), { timeout: 8000 }).toBe(0)
	expect(repaired()).toBe(2)
})
