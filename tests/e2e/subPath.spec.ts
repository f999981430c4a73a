// Behind a reverse proxy under a path of its own: pages, calls and sockets all stay below it.
import { createSession } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'
import { expect, test as watched } from './fixtures'

const test = watched.extend({
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
