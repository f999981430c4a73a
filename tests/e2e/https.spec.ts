// A tablet in a local network: the certificate of this installation, a secure page, a note that is saved over wss.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from '../../scripts/makeCertificate.mjs'
import { startTestServer } from '../helpers/testServer'
import { test as base, expect } from './fixtures'

/**
 * Over https tldraw counts the use of its mark by a picture from its own server. The content security policy stops that
 * before anything is sent: the browser says so, and tldraw's own call fails.
 */
const STOPPED_BY_OUR_POLICY = [/cdn\.tldraw\.com.*Content Security Policy/, /^Failed to fetch$/]
/** A service worker needs a certificate that the browser trusts; being told to ignore it does not count. */
const NO_SHELL_WITHOUT_TRUST = /SSL certificate error occurred when fetching the script/

const test = base.extend({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	allowedErrors: async ({}, use) => {
		await use([...STOPPED_BY_OUR_POLICY, NO_SHELL_WITHOUT_TRUST])
	},
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	server: async ({}, use) => {
		const dataDir = await mkdtemp(join(tmpdir(), 'constellate-e2e-https-'))
		await makeCertificate(join(dataDir, 'tls'), ['localhost', '127.0.0.1'])
		const server = await startTestServer({ dataDir })
		await use(server)
		await server.stop()
		await rm(dataDir, { recursive: true, force: true })
	},
})

test('a board over https with a certificate of our own is a secure page and says Saved', async ({
	openDevice,
	server,
}) => {
	// The tablet of this test has not been told to trust the authority; tests/integration/https checks the trust.
	const page = await openDevice({ ignoreHTTPSErrors: true })
	const sockets: string[] = []
	page.on('websocket', (socket) => sockets.push(socket.url()))
	await page.goto(`${server.url}/`)
	expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
	await page.getByRole('button', { name: 'Journey map: today and tomorrow' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Start this board' }).click()
	await page.getByRole('button', { name: 'I have kept it' }).click()
	await page.getByRole('button', { name: 'Write the first note: Whose journey' }).click()
	await page.keyboard.type('Mirja')
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
	await expect(page.locator('#outline')).toContainText('Mirja')
	expect(sockets.every((url) => url.startsWith('wss://')) && sockets.length > 0).toBe(true)
})
