// What tests share in which several people write in one note, over a line that takes its time.
import type { Page } from '@playwright/test'
import { SlowNetwork } from '../helpers/SlowNetwork'
import { startTestServer, type TestServer } from '../helpers/testServer'
import { test as base, expect } from './fixtures'

export { expect }

/** The test of fixtures.ts, with a line to the server that takes its time. */
export const test = base.extend<{ line: { server: TestServer; network: SlowNetwork } }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	line: async ({}, use) => {
		const server = await startTestServer()
		const network = await SlowNetwork.lay(server.url)
		await use({ server, network })
		await network.remove()
		await server.stop()
	},
	server: ({ line }, use) => use({ ...line.server, url: line.network.url }),
})

export const note = (page: Page) => page.getByTestId('canvas').locator('.tl-shape[data-shape-type="note"]')
export const area = (page: Page) => page.getByTestId('rich-text-area')
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })

export async function enter(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address)
	await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(saved(page)).toBeVisible()
}

/** Where the caret of the open text stands, counted in characters of its paragraph. */
export const caret = (page: Page) =>
	page.evaluate(() => {
		const { anchorNode, anchorOffset } = getSelection()!
		const block = anchorNode?.parentElement?.closest('p') ?? (anchorNode as Element | null)
		const range = document.createRange()
		range.setStart(block!, 0)
		range.setEnd(anchorNode!, anchorOffset)
		return range.toString().length
	})

/** Puts the caret behind this many characters of the open text. */
export async function moveTo(page: Page, at: number): Promise<void> {
	while ((await caret(page)) > at) await page.keyboard.press('ArrowLeft')
	expect(await caret(page)).toBe(at)
}
