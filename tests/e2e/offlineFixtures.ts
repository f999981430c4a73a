// What tests of boards without a network share: the line to the server is really cut, nothing is played in the browser.
import type { Page } from '@playwright/test'
import type { SessionCreated } from '#shared/api/sessions'
import { type BoardId, isBoardId } from '#shared/ids'
import { CutNetwork } from '../helpers/CutNetwork'
import { startTestServer, type TestServer } from '../helpers/testServer'
import { test as base, expect } from './fixtures'

/** What a browser writes into the console while nothing answers, or an erased board is asked for or sent a picture. */
const AWAY = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|WebSocket connection|status of 40[14]/

type Line = { server: TestServer; network: CutNetwork }
/** A new session, the link to its board, and a device that is on it. */
type Visit = { session: SessionCreated; address: string; page: Page }
/** The test of tests/e2e/fixtures.ts, with a line to the server that can be cut. */
export const test = base.extend<{ line: Line; network: CutNetwork; visit: Visit }>({
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
	visit: async ({ server, openDevice }, use) => {
		const session = await createSession(server.url)
		const address = addressOf(server.url, session)
		const page = await openDevice()
		await enter(page, address)
		await use({ session, address, page })
	},
})

/** Notes drawn on the canvas. */
export const notes = (page: Page) => page.getByTestId('canvas').locator('.tl-shape[data-shape-type="note"]')
/** Waits until the bar says this. */
export const status = (page: Page, text: string | RegExp) =>
	expect(
		page.getByRole('status').filter({ hasText: /^(Saved|Saving|Offline|Connecting|Opening)/ })
	).toHaveText(text, { timeout: 20_000 })
/** Waits for these notes; tldraw draws them in the order of their ids, which are random. */
export const expectNotes = (page: Page, texts: string[]) =>
	expect
		.poll(async () => (await notes(page).allInnerTexts()).map((text) => text.trim()).sort(), {
			timeout: 20_000,
		})
		.toEqual(texts)
/** What the bar says with so many changes waiting. */
export const offline = (count: number) =>
	`Offline: ${count} change${count === 1 ? '' : 's'} only on this device`

/** Starts a session with a blank board. */
export async function createSession(url: string, title = 'On the market square'): Promise<SessionCreated> {
	const response = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ templateId: 'blank', title }),
	})
	return response.json()
}
/** The first board of a session. */
export function boardIdOf({ boards: [board] }: SessionCreated): BoardId {
	if (!board || !isBoardId(board.boardId)) throw new Error('the session has no board')
	return board.boardId
}
/** The link to take part in the first board of a session. */
export const addressOf = (url: string, { boards, secrets }: SessionCreated) =>
	`${url}/b/${boards[0]?.boardId}#${secrets.participate}`

/** Comes onto the board, and waits until this device keeps the pages. */
export async function enter(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await status(page, 'Saved')
	await page.evaluate(() => navigator.serviceWorker.ready)
}

/** Names of the databases in which a device keeps boards. */
export const keptBoards = (page: Page): Promise<string[]> =>
	page.evaluate(async () =>
		(await indexedDB.databases()).flatMap(({ name }) => (name?.includes(':board:') ? [name] : []))
	)

/** Writes a note at a place of the canvas. */
export async function write(page: Page, x: number, y: number, text: string): Promise<void> {
	await page.mouse.dblclick(x, y)
	await expect(page.getByTestId('rich-text-area')).toBeVisible()
	await page.keyboard.type(text)
	await page.keyboard.press('Escape')
	await expect(notes(page).filter({ hasText: text })).toHaveCount(1)
	await page.keyboard.press('Escape')
}

/** Writes a note and waits until the server has it. */
export async function writeSaved(page: Page, text: string): Promise<void> {
	await write(page, 300, 250, text)
	await status(page, 'Saved')
}

export { expect }
