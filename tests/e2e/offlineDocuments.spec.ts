// When the document that a device keeps is not the server's any more: what was not saved is written into the new one.
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { metaOf, recordsOf } from '#shared/boardDoc'
import { readRecord } from '#shared/records/layout'
import { rewriteBoard } from '../helpers/rewriteBoard'
import { startTestServer } from '../helpers/testServer'
import {
	addressOf,
	boardIdOf,
	createSession,
	enter,
	expect,
	expectNotes,
	keptBoards,
	notes,
	offline,
	status,
	test,
	write,
} from './offlineFixtures'

/** Epoch and life of the documents that a device keeps. */
const lives = async (page: Page) => (await keptBoards(page)).map((name) => name.replace(/.*:/, ''))

/** Puts an update into the copy that a device keeps, as a program that is not ours would. */
async function spoilCopy(page: Page, update: readonly number[]): Promise<void> {
	const [database = ''] = await keptBoards(page)
	await page.evaluate(
		({ name, bytes }) =>
			new Promise<void>((resolve, reject) => {
				const open = indexedDB.open(name)
				open.onerror = () => reject(open.error)
				open.onsuccess = () => {
					const transaction = open.result.transaction('updates', 'readwrite')
					transaction.objectStore('updates').add(new Uint8Array(bytes))
					transaction.oncomplete = () => {
						open.result.close()
						resolve()
					}
				}
			}),
		{ name: database, bytes: [...update] }
	)
}

test('R7 a document that was written anew meanwhile gets the unsaved edits of a device, nothing deleted comes back, and the old copy goes', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const address = addressOf(server.url, session)
	const page = await openDevice()
	page.on('dialog', (dialog) => void dialog.accept())
	await enter(page, address)
	await write(page, 300, 250, 'stays')
	await write(page, 600, 250, 'deleted meanwhile')
	await status(page, 'Saved')
	expect(await lives(page)).toEqual(['1.1'])

	network.cut()
	await status(page, offline(0))
	await write(page, 900, 250, 'written offline')
	await notes(page).filter({ hasText: 'stays' }).dblclick()
	await page.keyboard.press('End')
	await page.keyboard.type(' and grows')
	await page.keyboard.press('Escape')
	await status(page, offline(2))
	// Closed and opened again: the edits are known from the copy alone.
	await page.reload()
	await status(page, offline(2))

	await line.server.app.close()
	const boardId = boardIdOf(session)
	const forgetDeleted = (doc: Y.Doc) => {
		for (const [id, map] of recordsOf(doc))
			if (JSON.stringify(readRecord(id, map)).includes('deleted meanwhile')) recordsOf(doc).delete(id)
	}
	await rewriteBoard(line.server.dataDir, boardId, forgetDeleted, 2)
	const rewritten = await startTestServer({ dataDir: line.server.dataDir })
	network.mend(rewritten.url)
	await status(page, 'Saved')
	await expectNotes(page, ['stays and grows', 'written offline'])
	await expect.poll(() => lives(page)).toEqual(['2.2'])

	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['stays and grows', 'written offline'])
	await page.reload()
	await status(page, 'Saved')
	await expectNotes(page, ['stays and grows', 'written offline'])
	await rewritten.stop()
})

test('a copy that the server refuses is begun anew, and the edits of the device are in the new one', async ({
	network,
	server,
	openDevice,
}) => {
	const address = addressOf(server.url, await createSession(server.url))
	const page = await openDevice()
	page.on('dialog', (dialog) => void dialog.accept())
	await enter(page, address)
	await write(page, 300, 250, 'before')
	await status(page, 'Saved')
	network.cut()
	await write(page, 600, 250, 'written offline')
	await status(page, offline(1))

	// Only the server writes this root: it refuses everything that comes with it.
	const doc = new Y.Doc()
	metaOf(doc).set('app', { name: 'not ours' })
	await spoilCopy(page, [...Y.encodeStateAsUpdate(doc)])
	await page.reload()
	await status(page, offline(1))
	network.mend()
	await status(page, 'Saved')
	await expectNotes(page, ['before', 'written offline'])
	await expect.poll(() => lives(page)).toEqual(['1.2'])
	await expect(page.getByText('could not be')).toHaveCount(0)

	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['before', 'written offline'])
	// What the device keeps now is taken.
	await write(page, 900, 250, 'after')
	await status(page, 'Saved')
	await page.reload()
	await status(page, 'Saved')
	await expectNotes(other, ['after', 'before', 'written offline'])
})
