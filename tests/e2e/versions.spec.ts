// Row R13 of docs/security.md in the browser: page and board of different versions. A server leaves a newer board as it
// is, so a board that was written by hand stands for a server that was upgraded.
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { metaOf, recordsOf } from '#shared/boardDoc'
import { makeOlder, plainTextNote, rewriteBoard, setRecordVersion } from '../helpers/rewriteBoard'
import { StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'
import {
	addressOf,
	createSession,
	enter,
	expect,
	expectNotes,
	notes,
	offline,
	status,
	test,
	write,
} from './offlineFixtures'

const OUTDATED = 'This page is out of date. Load it again to go on with this board.'
const NOTES = 'com.tldraw.shape.note'
const ownVersion = (doc: Y.Doc) =>
	(metaOf(doc).get('schema') as { sequences: Record<string, number> }).sequences[NOTES] ?? 0

/** Upgrades the server behind the line; another version writes the board meanwhile. */
async function upgrade(
	at: { server: TestServer; boardId: string; epoch?: number },
	change: (doc: Y.Doc) => void
): Promise<TestServer> {
	await at.server.app.close()
	await rewriteBoard(at.server.dataDir, at.boardId, change, at.epoch)
	return startTestServer({ dataDir: at.server.dataDir })
}
const expectFrozen = async (page: Page) => {
	await page.mouse.dblclick(500, 600)
	await expect(page.getByTestId('rich-text-area')).toHaveCount(0)
}

test('R13: a page that is older than the board says so and asks to be loaded again; nothing is lost and nothing is deleted', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const boardId = session.boards[0]?.boardId ?? ''
	const page = await openDevice()
	await enter(page, addressOf(server.url, session))
	await write(page, 300, 250, 'saved')
	await status(page, 'Saved')
	network.cut()
	await write(page, 600, 250, 'only here')
	await status(page, offline(1))
	const version = { own: 0 }
	const newer = await upgrade({ server: line.server, boardId, epoch: 2 }, (doc) => {
		version.own = ownVersion(doc)
		setRecordVersion(doc, NOTES, version.own + 1)
		const poll = { typeName: 'shape', type: 'poll', props: { votes: [1, 2] } }
		recordsOf(doc).set('shape:poll1', new Y.Map<unknown>([['_', poll]]))
	})
	network.mend(newer.url)

	await expect(page.getByRole('alert').filter({ hasText: OUTDATED })).toBeVisible({ timeout: 20_000 })
	await expect(page.getByText('What you have written is kept on this device.')).toBeVisible()
	await expect(notes(page)).toHaveCount(2)
	await expectFrozen(page)
	// Still the old page: it says the same again, and what waits goes on waiting.
	await page.getByRole('button', { name: 'Load again' }).click()
	await expect(page.getByRole('alert').filter({ hasText: OUTDATED })).toBeVisible({ timeout: 20_000 })
	const finnish = await openDevice({ locale: 'fi-FI' })
	await finnish.goto(addressOf(server.url, session))
	await finnish.getByRole('button', { name: 'Siirry taululle' }).click()
	await expect(finnish.getByRole('alert').filter({ hasText: 'Tämä sivu ei ole ajan tasalla.' })).toBeVisible()

	// The page of the server's version: what was written before is sent.
	const same = await upgrade({ server: newer, boardId, epoch: 3 }, (doc) =>
		setRecordVersion(doc, NOTES, version.own)
	)
	network.mend(same.url)
	await page.getByRole('button', { name: 'Load again' }).click()
	await expectNotes(page, ['only here', 'saved'])
	await status(page, 'Saved')
	const other = await StockClient.join(same.url, boardId, session.secrets.participate)
	await expect.poll(() => recordsOf(other.doc).size).toBe(3)
	expect(recordsOf(other.doc).get('shape:poll1')?.toJSON()).toMatchObject({ _: { props: { votes: [1, 2] } } })
	other.destroy()
	await same.app.close()
})

test('R13: what a device wrote with an older page and never sent comes onto the board that the server has migrated', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const boardId = session.boards[0]?.boardId ?? ''
	const texts = { old: 'was here before', mine: 'written long ago' }
	const known = plainTextNote('shape:old1', texts.old, { x: 0, y: 0 })
	const state: { copy: Uint8Array } = { copy: new Uint8Array() }
	const upgraded = await upgrade({ server: line.server, boardId }, (doc) => {
		makeOlder(doc, [known])
		const copy = new Y.Doc()
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
		recordsOf(copy).get('shape:old1')?.set('p.color', 'blue')
		makeOlder(copy, [plainTextNote('shape:mine1', texts.mine, { x: 300, y: 0 })])
		state.copy = Y.encodeStateAsUpdate(copy)
	})
	network.mend(upgraded.url)
	const page = await openDevice()
	await page.goto(`${server.url}/healthz`)
	const { id: _id, ...base } = known
	await page.evaluate(keepCopy, {
		database: `constellate::board:${boardId}:1.1`,
		update: [...state.copy],
		notes: [
			{ recordId: 'shape:mine1', base: null, generation: 1 },
			{ recordId: 'shape:old1', base: { id: 'shape:old1', ...base }, generation: 2 },
		],
	})
	await enter(page, addressOf(server.url, session))
	await expectNotes(page, [texts.old, texts.mine])
	const other = await StockClient.join(upgraded.url, boardId, session.secrets.participate)
	await expect.poll(() => recordsOf(other.doc).get('shape:old1')?.get('p.color')).toBe('blue')
	expect(recordsOf(other.doc).get('shape:mine1')?.get('p.richText')?.toString()).toContain(texts.mine)
	expect(metaOf(other.doc).get('epoch')).toBe(2)
	other.destroy()
	await upgraded.app.close()
})

type Copy = {
	database: string
	update: number[]
	notes: { recordId: string; base: unknown; generation: number }[]
}
/** Writes what an older page would have left in the browser. */
function keepCopy({ database, update, notes }: Copy): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database)
		request.onerror = () => reject(request.error)
		request.onupgradeneeded = () => {
			request.result.createObjectStore('updates', { autoIncrement: true })
			request.result.createObjectStore('custom')
		}
		request.onsuccess = () => {
			const writing = request.result.transaction(['updates', 'custom'], 'readwrite')
			writing.objectStore('updates').add(new Uint8Array(update))
			for (const note of notes) writing.objectStore('custom').put(note, `unsaved:4711:${note.recordId}`)
			writing.oncomplete = () => {
				request.result.close()
				resolve()
			}
		}
	})
}
