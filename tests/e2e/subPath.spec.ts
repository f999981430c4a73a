// Behind a reverse proxy under a path of its own: pages, calls and sockets all stay below it.
import { createSession } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'
import { expect, test as watched } from './fixtures'

const test = watched.extend({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	allowedErrors: async ({}, use) => use([/ERR_CONNECTION|WebSocket connection|ERR_EMPTY_RESPONSE/]),
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	server: async ({}, use) => {
		const server = await startTestServer({ env: { PUBLIC_URL: 'http://127.0.0.1/tools/constellate' } })
		await use(server)
		await server.stop()
	},
})

test('under a sub-path the home page, joining by code and the board work, and nothing asks outside of it', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	const outside: string[] = []
	const prefix = new URL(server.url).pathname
	expect(prefix).toBe('/tools/constellate')
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url())
		if (protocol.startsWith('http') && !pathname.startsWith(prefix)) outside.push(request.url())
	})
	const { joinCode } = await createSession(server.url)
	await page.goto(`${server.url}/`)
	await expect(page.getByRole('img').or(page.locator('img')).first()).toBeVisible()
	await page.getByLabel('Six-character code').fill(joinCode)
	await page.getByRole('button', { name: 'Join with a code' }).click()
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await page.keyboard.type('below the path')
	await page.keyboard.press('Escape')
	await expect(page.getByTestId('canvas').getByText('below the path').first()).toBeVisible()
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
	expect(new URL(page.url()).pathname).toMatch(/^\/tools\/constellate\/b\//)
	expect(outside).toEqual([])
})

test('under a sub-path the device keeps pages and board, and shows them when the server is away', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	const { boards, secrets } = await createSession(server.url)
	const address = `${server.url}/b/${boards[0]?.boardId}#${secrets.participate}`
	const saved = page.getByRole('status').filter({ hasText: /^Saved$/ })
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await page.keyboard.type('kept below the path')
	await page.keyboard.press('Escape')
	await expect(saved).toBeVisible()
	await page.evaluate(() => navigator.serviceWorker.ready)
	await page.reload()
	await expect(saved).toBeVisible()
	expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${server.url}/sw.js`)
	const { scope, databases } = await page.evaluate(async () => ({
		scope: (await navigator.serviceWorker.ready).scope,
		databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
	}))
	expect(scope).toBe(`${server.url}/`)
	expect(databases.filter((name) => name.startsWith('constellate:/tools/constellate:board:'))).toHaveLength(1)

	await server.app.close()
	await page.reload()
	await expect(page.getByText('Offline: 0 changes only on this device')).toBeVisible()
	await expect(page.getByTestId('canvas').getByText('kept below the path').first()).toBeVisible()
	await page.goto(`${server.url}/`)
	await expect(page.getByLabel('Six-character code')).toBeVisible()
})
