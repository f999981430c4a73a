// Rows B1 to B7 and P1 of docs/security.md against a template: what a hostile socket client tries on its zones and pictures
// with raw Yjs updates, on a whole server with a real board and a real disk.
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import { MESSAGE } from '#shared/protocol/messages'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { isScaffoldType } from '#shared/records/shapes'
import { scaffoldIn } from '../helpers/scaffoldWatch'
import { createSession, joinBoard, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

const TEMPLATE = 'cosmos-service-model'
let server: TestServer
let session: SessionCreated
let boardId: string
let before: Record<string, string>
let honest: StockClient
let clients: StockClient[]

beforeEach(async () => {
	clients = []
	server = await startTestServer()
	session = await createSession(server.url, TEMPLATE)
	boardId = session.boards[0]?.boardId ?? ''
	honest = await join()
	before = scaffoldIn(honest.doc)
	expect(idsOf('zone').length).toBeGreaterThan(3)
	expect(idsOf('drawing').length).toBeGreaterThan(0)
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
const creationOf = (doc: Y.Doc, id: string) => scaffoldOf(doc).get(id)?.get('_') as PlainRecord
const idsOf = (type: string) =>
	[...scaffoldOf(honest.doc).keys()].filter((id) => creationOf(honest.doc, id).type === type)
const shownIn = (doc: Y.Doc) => new Projection(doc, createBoardSchema()).all()
const templateIn = (doc: Y.Doc) =>
	shownIn(doc).filter((record) => record.typeName === 'shape' && isScaffoldType(record.type))

/** Honest writes go on, and nothing of the template is another: here, for who comes now, and after a restart from the disk. */
async function expectUnharmed(name: string): Promise<void> {
	const shown = templateIn(honest.doc)
	honest.put(noteRecord(`shape:${name}1`, `goes on ${name}`, { x: 80, y: 420 }))
	await honest.saved()
	expect(scaffoldIn(honest.doc)).toEqual(before)
	for (const client of clients.splice(0)) client.destroy()
	await server.app.close()
	const { stop } = server
	const again = await startTestServer({ dataDir: server.dataDir })
	server = { ...again, stop: () => again.stop().then(stop) }
	honest = await join()
	expect(scaffoldIn(honest.doc)).toEqual(before)
	expect(templateIn(honest.doc)).toEqual(shown)
	expect(recordsOf(honest.doc).has(`shape:${name}1`)).toBe(true)
	const others = shownIn(honest.doc).filter(({ id }) => !before[id])
	expect(others.map(({ id }) => id)).toEqual([`shape:${name}1`])
}

/** A part of the template as JSON, to be put somewhere it must not be. */
function copyOf(type: string, changes: Partial<PlainRecord> = {}): PlainRecord {
	const id = idsOf(type)[0] ?? ''
	const { x, y, props, ...rest } = creationOf(honest.doc, id)
	return { ...rest, x, y, id, props: { ...props, w: 100, h: 100 }, ...changes } as PlainRecord
}

const WRITES: Record<string, (doc: Y.Doc, zone: string, drawing: string) => void> = {
	'moves a zone': (doc, zone) => scaffoldOf(doc).get(zone)?.set('@', ['page:page', 9000, 9000, 0]),
	'turns a picture': (doc, _zone, drawing) => scaffoldOf(doc).get(drawing)?.set('@', ['page:page', 0, 0, 3]),
	'makes a picture small': (doc, _zone, drawing) => scaffoldOf(doc).get(drawing)?.set('wh', [1, 1]),
	'puts a picture into a zone': (doc, zone, drawing) =>
		scaffoldOf(doc).get(drawing)?.set('@', [zone, 0, 0, 0]),
	'puts a zone into itself': (doc, zone) => scaffoldOf(doc).get(zone)?.set('@', [zone, 0, 0, 0]),
	'lifts a picture over the notes': (doc, _zone, drawing) => scaffoldOf(doc).get(drawing)?.set('index', 'zz'),
	'renames a zone': (doc, zone) => scaffoldOf(doc).get(zone)?.set('p.title', 'mine'),
	'empties a picture': (doc, _zone, drawing) => scaffoldOf(doc).get(drawing)?.set('p.parts', []),
	'writes a script into the path of a picture': (doc, _zone, drawing) =>
		scaffoldOf(doc)
			.get(drawing)
			?.set('p.parts', [{ d: 'M0 0"/><script>alert(1)</script>', fill: 'url(javascript:alert(1))' }]),
	'writes a picture of a million letters': (doc, _zone, drawing) =>
		scaffoldOf(doc)
			.get(drawing)
			?.set('p.parts', [{ d: `M${'0 0 '.repeat(250_000)}`, fill: 'ink' }]),
	'writes the creation of a zone anew': (doc, zone) =>
		scaffoldOf(doc).get(zone)?.set('_', { typeName: 'shape', type: 'note' }),
	'empties the record of a zone': (doc, zone) => scaffoldOf(doc).get(zone)?.clear(),
	'deletes a zone': (doc, zone) => scaffoldOf(doc).delete(zone),
	'deletes a picture': (doc, _zone, drawing) => scaffoldOf(doc).delete(drawing),
	'deletes the whole template': (doc) => scaffoldOf(doc).clear(),
	'puts another record in the place of a zone': (doc, zone) => scaffoldOf(doc).set(zone, new Y.Map()),
	'adds a zone to the template': (doc) =>
		putRecord(scaffoldOf(doc), noteRecord('shape:zone-new1', 'new', { x: 0, y: 0 })),
	'adds what people may write, and in the same update moves a zone': (doc, zone) => {
		putRecord(recordsOf(doc), noteRecord('shape:rider1', 'rider', { x: 0, y: 0 }))
		scaffoldOf(doc).get(zone)?.set('@', ['page:page', 1, 1, 0])
	},
}

test('a hostile client that writes, moves, replaces or deletes parts of the template by raw updates reaches nobody and no disk', async () => {
	const [zone = '', drawing = ''] = [idsOf('zone')[0], idsOf('drawing')[0]]
	for (const [name, write] of Object.entries(WRITES)) {
		// A client of its own: what was refused stays in the document of who wrote it.
		const hostile = await join()
		const answers: string[] = []
		hostile.provider.messageHandlers[MESSAGE.roomStatus] = (_encoder, decoder) => {
			answers.push(JSON.parse(decoding.readVarString(decoder)).state)
		}
		// Who has asked whether its work is saved is told when it is refused.
		await hostile.saved()
		hostile.doc.transact(() => write(hostile.doc, zone, drawing))
		await expect.poll(() => answers, { message: name, timeout: 5000 }).toContain('resync')
		honest.put(noteRecord('shape:tick1', name, { x: 0, y: 0 }))
		await honest.saved()
		recordsOf(honest.doc).delete('shape:tick1')
		expect(scaffoldIn(honest.doc), name).toEqual(before)
		expect(recordsOf(honest.doc).has('shape:rider1'), name).toBe(false)
		hostile.destroy()
		clients.splice(clients.indexOf(hostile), 1)
	}
	await expectUnharmed('write')
}, 60_000)

test('P1: zones and pictures among people’s records, also under the ids of the template, are shown to nobody', async () => {
	const hostile = await join()
	const ids = Object.keys(before).filter((id) => id.startsWith('shape:'))
	const shown = templateIn(honest.doc)
	hostile.doc.transact(() => {
		for (const type of ['zone', 'drawing', 'title-band', 'example', 'thread'])
			if (idsOf(type).length > 0) hostile.put(copyOf(type, { id: `shape:fake-${type}` }))
		const parts = [{ d: 'M0 0 javascript:alert(1)', fill: 'url(https://example.org/)' }]
		hostile.put({ ...copyOf('drawing', { id: 'shape:fake-script' }), props: { w: 9, h: 9, parts } })
		const huge = [{ d: `M${'0 0 '.repeat(LIMITS.maxRecordJsonLength / 2)}`, fill: 'ink' }]
		const { props } = copyOf('drawing')
		hostile.put(copyOf('drawing', { id: 'shape:fake-huge', props: { ...props, parts: huge } }))
		for (const id of ids) hostile.put({ ...noteRecord(id, 'mine now', { x: 5, y: 5 }), id })
		for (const id of ['page:page', 'document:document'])
			hostile.put({ ...noteRecord(id, 'mine now', { x: 5, y: 5 }), id, typeName: id.split(':')[0] ?? '' })
	})
	await hostile.saved()
	await expect.poll(() => recordsOf(honest.doc).has('shape:fake-zone')).toBe(true)
	expect(templateIn(honest.doc)).toEqual(shown)
	expect(shownIn(honest.doc).some(({ id }) => id.startsWith('shape:fake'))).toBe(false)
	const { token } = await joinBoard(server.url, boardId, session.secrets.participate)
	const headers = { authorization: `Bearer ${token}` }
	for (const path of ['export.json', 'notes.csv', 'notes.md']) {
		const text = await (await fetch(`${server.url}/api/boards/${boardId}/${path}`, { headers })).text()
		expect(text, path).not.toMatch(/mine now|javascript:|shape:fake/)
	}
	await expectUnharmed('claim')
}, 60_000)
