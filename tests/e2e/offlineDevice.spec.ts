// What a device can keep and what not: a full disk, an address without https, newer pages on the server.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startTestServer } from '../helpers/testServer'
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

const PAGES = resolve(import.meta.dirname, '../../dist/client')
const NOT_KEPT = 'This device cannot keep a copy of the board'
const PLAIN_HTTP = 'This address begins with http'

test('a browser that keeps no boards says so, and what is written is saved all the same', async ({
	server,
	openDevice,
}) => {
	const page = await openDevice()
	// As Firefox was before 126: what is kept cannot be listed.
	await page.addInitScript(() => Reflect.deleteProperty(IDBFactory.prototype, 'databases'))
	const address = addressOf(server.url, await createSession(server.url))
	await enter(page, address)
	await expect(page.getByText(NOT_KEPT)).toBeVisible()
	await write(page, 300, 250, 'not kept here')
	await status(page, 'Saved')
	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['not kept here'])
	await expect(other.getByText(NOT_KEPT)).toHaveCount(0)
})

test('over plain http from another name the board works, and page and share sheet say what is off', async ({
	server,
	playwright,
	launchOptions,
}) => {
	const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP board.test 127.0.0.1']
	const browser = await playwright.chromium.launch({ ...launchOptions, args })
	const page = await browser.newPage({ locale: 'en-GB' })
	const errors: string[] = []
	page.on('pageerror', (error) => errors.push(error.message))
	const address = addressOf(server.url, await createSession(server.url))
	await page.goto(address.replace('127.0.0.1', 'board.test'))
	await expect(page.getByText(PLAIN_HTTP)).toBeVisible()
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await status(page, 'Saved')
	expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
	await write(page, 300, 250, 'without https')
	await status(page, 'Saved')
	await page.getByRole('button', { name: 'Share' }).click()
	await expect(page.getByText(PLAIN_HTTP)).toBeVisible()
	await page.reload()
	await status(page, 'Saved')
	await expectNotes(page, ['without https'])
	expect(errors).toEqual([])
	await browser.close()
})

test('newer pages on the server are offered calmly, and changing over loses nothing', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	const newer = await mkdtemp(join(tmpdir(), 'constellate-pages-'))
	await cp(PAGES, newer, { recursive: true })
	for (const name of ['index.html', 'board.html', 'kept.html']) {
		const page = await readFile(join(newer, name), 'utf8')
		await writeFile(join(newer, name), page.replace('<head>', '<head><meta name="newer" content="yes">'))
	}
	const worker = await readFile(join(newer, 'sw.js'), 'utf8')
	const changed = worker.replace(/(revision:\s*[`"'])[0-9a-f]{16}/g, '$10123456789abcdef')
	expect(changed).not.toBe(worker)
	await writeFile(join(newer, 'sw.js'), changed)
	for (const packed of ['sw.js.br', 'sw.js.gz']) await rm(join(newer, packed), { force: true })

	const device = await openDevice()
	await enter(device, addressOf(server.url, await createSession(server.url)))
	await device.reload()
	await status(device, 'Saved')
	network.cut()
	await write(device, 300, 250, 'written meanwhile')
	await status(device, offline(1))
	await line.server.app.close()
	const upgraded = await startTestServer({ dataDir: line.server.dataDir, clientDir: newer })
	network.mend(upgraded.url)
	await status(device, 'Saved')
	const offer = device.getByRole('button', { name: 'Load the new version' })
	await expect(offer).toBeVisible({ timeout: 20_000 })
	await expect(device.locator('meta[name="newer"]')).toHaveCount(0)
	await offer.click()
	await expect(device.locator('meta[name="newer"]')).toHaveCount(1)
	await status(device, 'Saved')
	await expectNotes(device, ['written meanwhile'])
	await upgraded.stop()
	await rm(newer, { recursive: true, force: true })
})

test('the pages can be installed: the browser finds nothing wrong with manifest and icons, and the service worker answers', async ({
	server,
	openDevice,
}) => {
	const page = await openDevice()
	await enter(page, addressOf(server.url, await createSession(server.url)))
	await page.reload()
	await status(page, 'Saved')
	expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${server.url}/sw.js`)
	const devtools = await page.context().newCDPSession(page)
	const { errors, url, data } = await devtools.send('Page.getAppManifest')
	expect(errors).toEqual([])
	expect(url).toBe(`${server.url}/manifest.webmanifest`)
	const manifest = JSON.parse(data ?? '')
	expect(manifest).toMatchObject({ name: 'Constellate', display: 'standalone', scope: './', start_url: './' })
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
	// A window of the tests is one that leaves no traces, and such a one installs nothing.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
	for (const { src, sizes } of manifest.icons) {
		const icon = await page.request.get(`${server.url}/${src}`)
		const bytes = await icon.body()
		expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
	}
})

test('R7 what is typed in the moment in which a page goes is on the device', async ({
	server,
	network,
	openDevice,
}) => {
	const page = await openDevice()
	page.on('dialog', (dialog) => void dialog.accept())
	await enter(page, addressOf(server.url, await createSession(server.url)))
	await write(page, 300, 250, 'kept:')
	await status(page, 'Saved')
	network.cut()
	await status(page, offline(0))
	let words = 'kept:'
	for (const letter of 'abcdefgh') {
		await notes(page).dblclick()
		await expect(page.getByTestId('rich-text-area')).toBeVisible()
		await page.keyboard.press('End')
		await page.evaluate((typed) => {
			document.execCommand('insertText', false, typed)
			window.location.reload()
		}, letter)
		words += letter
		await expect(notes(page)).toHaveText(words)
		await status(page, offline(1))
	}
	// What a page has left is taken into the copy, and is nowhere else then.
	const left = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':left:')))
	await expect.poll(left).toEqual([])
})

test('a board opens also when another tab writes into its copy before the canvas is there', async ({
	server,
	openDevice,
}) => {
	const page = await openDevice()
	await enter(page, addressOf(server.url, await createSession(server.url)))
	await write(page, 300, 250, 'from here')
	await status(page, 'Saved')
	await page.reload()
	await status(page, 'Saved')
	// As soon as this tab listens to the copy, another one says that it has written: the scripts of the canvas are still being read.
	await page.addInitScript(() => {
		const Channel = window.BroadcastChannel
		window.BroadcastChannel = class extends Channel {
			constructor(name: string) {
				super(name)
				new Channel(name).postMessage('written')
			}
		}
	})
	await page.reload()
	await expectNotes(page, ['from here'])
	await status(page, 'Saved')
})
