// When the edits of a room reach the disk: before anybody sees them, and together.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { decodeUpdate, parseLog, RECORD_KIND } from '../../server/storage/logFormat'
import { FaultyFileSystem } from '../contract/faultyFileSystem'
import { addRecord, BOARD, connectStock, type RoomServer, type StockClient, startRooms } from './roomsHarness'

let folder: string
let files: FaultyFileSystem
let server: RoomServer
const clients: StockClient[] = []

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-writing-'))
	files = new FaultyFileSystem()
})
afterEach(async () => {
	files.hold = () => undefined
	for (const { provider } of clients.splice(0)) provider.destroy()
	await server.stop()
	await server.store.close()
	await rm(folder, { recursive: true })
})

async function start(deliveryIntervalMs: number): Promise<void> {
	const store = await FileBoardStore.open(folder, { files })
	server = await startRooms({ store, rooms: { deliveryIntervalMs } })
}

async function come(name: string): Promise<StockClient> {
	const client = connectStock(server, `${name}.participate`)
	clients.push(client)
	await expect.poll(() => client.provider.synced).toBe(true)
	return client
}

/** Records that the log on the disk holds now. */
async function recordsOnDisk(): Promise<Set<string>> {
	const doc = new Y.Doc()
	for (const name of await readdir(join(folder, BOARD)))
		for (const record of parseLog(await readFile(join(folder, BOARD, name))).records)
			if (record.kind === RECORD_KIND.update) Y.applyUpdate(doc, decodeUpdate(record).update)
	return new Set(recordsOf(doc).keys())
}

test('an edit is shown to nobody, also to nobody who comes, before the operating system has it', async () => {
	await start(1)
	const [anna, bert] = [await come('anna-0001'), await come('bert-0001')]
	let letGo = (): void => undefined
	const gate = new Promise<void>((resolve) => {
		letGo = resolve
	})
	let isReached = false
	files.hold = (operation) => {
		if (operation !== 'append') return undefined
		isReached = true
		return gate
	}
	addRecord(anna.doc, 'shape:held')
	await expect.poll(() => isReached).toBe(true)
	const late = connectStock(server, 'late-0001.participate')
	clients.push(late)
	await expect.poll(() => late.provider.wsconnected).toBe(true)
	// Presence is not written, so it overtakes: when it is here, an edit that did not wait would be here too.
	anna.awareness.setLocalStateField('page', 'page:one')
	await expect.poll(() => bert.awareness.getStates().get(anna.doc.clientID)?.page).toBe('page:one')
	expect(recordsOf(bert.doc).has('shape:held')).toBe(false)
	expect(late.provider.synced).toBe(false)
	letGo()
	await expect.poll(() => recordsOf(bert.doc).has('shape:held')).toBe(true)
	await expect.poll(() => recordsOf(late.doc).has('shape:held')).toBe(true)
	expect(await recordsOnDisk()).toContain('shape:held')
})

test('edits that are passed on together are one write, and are on the disk when others see them', async () => {
	await start(300)
	const [anna, bert] = [await come('anna-0001'), await come('bert-0001')]
	addRecord(anna.doc, 'shape:first')
	await expect.poll(() => recordsOf(bert.doc).has('shape:first')).toBe(true)
	const before = files.counts.get('append') ?? 0
	for (let i = 0; i < 100; i++) addRecord(anna.doc, `shape:n${i}`)
	await expect.poll(() => recordsOf(bert.doc).size, { interval: 1, timeout: 5000 }).toBe(101)
	expect((await recordsOnDisk()).size).toBe(101)
	// What nobody had asked to see for a fifth of a second is the second of them.
	expect((files.counts.get('append') ?? 0) - before).toBeLessThanOrEqual(2)
})
