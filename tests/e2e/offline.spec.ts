// Boards without a network: the line to the server is really cut, nothing is played in the browser.
import type { Page } from '@playwright/test'
import type { SessionCreated } from '#shared/api/sessions'
import { CutNetwork } from '../helpers/CutNetwork'
import { startTestServer, type TestServer } from '../helpers/testServer'
import { test as base, expect } from './fixtures'

/** What a browser writes into the console while nothing answers, or the erased board is asked for. */
const AWAY = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|WebSocket connection|status of 404/

type Line = { server: TestServer; network: CutNetwork }
const test = base.extend<{ line: Line; network: CutNetwork }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	allowedErrors: async ({}, use) => use([AWAY]),
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	line: async ({}, use) => {
		const server = await startTestServer()
		const network = await CutNetwork.lay(server.url)
		await use({ server, network })
		await network.remove()
		await server.stop()
	},
	network: ({ line }, use) => use(line.network),
	server: ({ line }, use) => use({ ...line.server, url: line.network.url }),
})

const notes = (page: Page) => page.getByTestId('canvas').locator('.tl-shape[data-shape-type="note"]')
const status = (page: Page, text: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: /Saved|Saving|Offline|Connecting|Opening/ })).toHaveText(
		text,
		{ timeout: 20_000 }
	)
/** tldraw draws notes in the order of their ids, which are random. */
const expectNotes = (page: Page, texts: string[]) =>
	expect
		.poll(async () => (await notes(page).allInnerTexts()).map((text) => text.trim()).sort(), {
			timeout: 20_000,
		})
		.toEqual(texts)
const offline = (count: number) => `Offline: ${count} change${count === 1 ? '' : 's'} only on this device`

async function createSession(url: string): Promise<SessionCreated> {
	const response = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ templateId: 'blank', title: 'On the market square' }),
	})
	return response.json()
}
const addressOf = (url: string, { boards, secrets }: SessionCreated) =>
	`${url}/b/${boards[0]?.boardId}#${secrets.participate}`

/** Comes onto the board, and waits until this device keeps the pages. */
async function enter(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await status(page, 'Saved')
	await page.evaluate(() => navigator.serviceWorker.ready)
}

async function write(page: Page, x: number, y: number, text: string): Promise<void> {
	await page.mouse.dblclick(x, y)
	await expect(page.getByTestId('rich-text-area')).toBeVisible()
	await page.keyboard.type(text)
	await page.keyboard.press('Escape')
	await expect(notes(page).filter({ hasText: text })).toHaveCount(1)
	await page.keyboard.press('Escape')
}

test('R7 cut, edit, reload while cut, close the tab, open it again still cut, edit more, come back: all is on the server once', async ({
	network,
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const address = addressOf(server.url, session)
	const page = await openDevice()
	await enter(page, address)
	await write(page, 300, 250, 'before')
	await status(page, 'Saved')

	network.cut()
	await status(page, offline(0))
	await write(page, 600, 250, 'first')
	await write(page, 900, 250, 'second')
	await status(page, offline(2))
	page.on('dialog', (dialog) => void dialog.accept())
	await page.reload()
	await status(page, offline(2))
	await expect(notes(page)).toHaveCount(3)

	const again = await page.context().newPage()
	await page.close({ runBeforeUnload: false })
	await again.goto(address)
	await status(again, offline(2))
	await write(again, 300, 500, 'third')
	await status(again, offline(3))
	await notes(again).filter({ hasText: 'first' }).click()
	await again.keyboard.press('Delete')
	await expect(notes(again)).toHaveCount(3)
	await status(again, offline(3))

	network.mend()
	await status(again, 'Saved')
	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['before', 'second', 'third'])
	await again.reload()
	await status(again, 'Saved')
	await expect(notes(again)).toHaveCount(3)
})

test('what the device keeps pages and boards under never holds the secret of the link', async ({
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await enter(page, addressOf(server.url, session))
	await page.reload()
	await status(page, 'Saved')
	const names = await page.evaluate(async () => {
		const caches = await window.caches.keys()
		const requests = await Promise.all(
			caches.map(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => url))
		)
		const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
		return [...caches, ...requests.flat(), ...databases]
	})
	expect(names.some((name) => /__WB_REVISION__/.test(name))).toBe(true)
	expect(names.some((name) => /Board-/.test(name))).toBe(true)
	expect(names.filter((name) => name.includes(session.secrets.participate) || name.includes('#'))).toEqual([])
})

test('closing the tab with edits that are only on this device asks first', async ({
	network,
	server,
	openDevice,
}) => {
	const page = await openDevice()
	await enter(page, addressOf(server.url, await createSession(server.url)))
	await write(page, 300, 250, 'kept')
	await status(page, 'Saved')
	let asked = 0
	page.on('dialog', (dialog) => {
		asked++
		void dialog.dismiss()
	})
	network.cut()
	await write(page, 600, 250, 'only here')
	await status(page, offline(1))
	await page.close({ runBeforeUnload: true })
	await expect.poll(() => asked).toBe(1)
	network.mend()
	await status(page, 'Saved')
	const closed = page.waitForEvent('close')
	await page.close({ runBeforeUnload: true })
	await closed
	expect(asked).toBe(1)
})

test('two tabs of one device show each other their edits without a network, and one of them sends them all', async ({
	network,
	server,
	openDevice,
}) => {
	const address = addressOf(server.url, await createSession(server.url))
	const one = await openDevice()
	await enter(one, address)
	const two = await one.context().newPage()
	await two.goto(address)
	await status(two, 'Saved')
	network.cut()
	await status(two, offline(0))
	await write(one, 300, 250, 'of one')
	await expectNotes(two, ['of one'])
	await write(two, 600, 250, 'of two')
	await status(one, offline(2))
	await status(two, offline(2))
	await one.close()
	network.mend()
	await status(two, 'Saved')
	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['of one', 'of two'])
})

test('a board that was erased meanwhile leaves nothing on the device that comes back', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await enter(page, addressOf(server.url, session))
	await status(page, 'Saved')
	network.cut()
	await status(page, offline(0))
	const erased = await fetch(`${line.server.url}/api/sessions/${session.sessionId}`, {
		method: 'DELETE',
		headers: { 'X-Steward-Key': session.stewardKey },
	})
	expect(erased.status).toBe(204)
	network.mend()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toHaveCount(0)
	const left = () =>
		page.evaluate(async () =>
			(await indexedDB.databases()).map(({ name }) => name).filter((name) => /board/.test(name ?? ''))
		)
	await expect.poll(left).toEqual([])
	const pictures = () =>
		page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const request = indexedDB.open('constellate-pictures')
					request.onsuccess = () => {
						const count = request.result.transaction('waiting').objectStore('waiting').count()
						count.onsuccess = () => resolve(count.result)
					}
				})
		)
	expect(await pictures()).toBe(0)
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(session.secrets.participate)
})
