// Pictures in real browsers: dropped, pasted, chosen, described, sent when the connection is back.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { TestServer } from '../helpers/testServer'
import { type GivenFile, give } from './clipboard'
import { expect, test } from './fixtures'

// What the browser itself says while there is no network, of a refusal, and of attributes in a pasted page, which it
// reports although they belong to no page on the screen.
test.use({
	allowedErrors: [
		/ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket connection|status of 413|Executing inline event handler violates/,
	],
})

const canvas = (page: Page) => page.getByTestId('canvas')
const pictures = (page: Page) => canvas(page).locator('.tl-shape[data-shape-type="image"]')
/** Pictures that are really drawn. */
const drawn = (page: Page) =>
	pictures(page)
		.locator('img')
		.evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length)
const save = (page: Page) => page.getByRole('status').filter({ hasText: /Saved|Saving|Offline/ })
const asks = (page: Page) => page.getByLabel('What does the picture show?')
const files = async (server: TestServer) =>
	(await readdir(join(server.dataDir, 'assets'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))

const photo = (hue = 30) =>
	sharp({ create: { width: 2600, height: 1400, channels: 3, background: `hsl(${hue}, 70%, 60%)` } })
		.jpeg()
		.withExif({
			IFD0: { Make: 'SentinelCamera' },
			IFD3: { GPSLatitude: '60/1 10/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '24/1 56/1 0/1' },
		})
		.toBuffer()

async function startBoard({ url }: TestServer): Promise<string> {
	const answer = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'blank', lang: 'en' }),
	})
	const { boards, secrets } = await answer.json()
	return `${url}/b/${boards[0].boardId}#${secrets.participate}`
}

async function enter(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(save(page)).toHaveText('Saved')
}

const jpeg = async (hue?: number): Promise<GivenFile> => ({
	bytes: await photo(hue),
	type: 'image/jpeg',
	name: 'Sentinel-Aino.jpg',
})

test('A drops a photo with its place in it, B sees it, and the server has only pixels', async ({
	openDevice,
	server,
}) => {
	const address = await startBoard(server)
	const [a, b] = [await openDevice(), await openDevice({ viewport: { width: 1024, height: 768 } })]
	await enter(a, address)
	await enter(b, address)
	await give(a, 'drop', { files: [await jpeg()] })
	await expect.poll(() => drawn(a)).toBe(1)
	await expect.poll(() => drawn(b)).toBe(1)
	await expect(save(a)).toHaveText('Saved')

	const [file, ...others] = await files(server)
	expect(others).toEqual([])
	const bytes = await readFile(file!)
	const { format, width, exif, xmp } = await sharp(bytes).metadata()
	expect([format, width, exif, xmp]).toEqual(['webp', 2048, undefined, undefined])
	// Neither the camera nor the name of the file reached anything on the disk.
	for (const entry of await readdir(server.dataDir, { recursive: true, withFileTypes: true }))
		if (entry.isFile())
			expect((await readFile(join(entry.parentPath, entry.name))).includes('Sentinel'), entry.name).toBe(
				false
			)

	// Asked what it shows; the answer is in everybody's outline, and can be changed later.
	await expect(asks(a)).toBeVisible()
	await expect(asks(a)).not.toBeFocused()
	await asks(a).fill('The library at night')
	await asks(a).press('Enter')
	await expect(a.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
	await expect(b.locator('#outline')).toContainText('Picture: The library at night')
	await pictures(b).click()
	await asks(b).fill('The library in the evening')
	await b.getByRole('button', { name: 'Save', exact: true }).click()
	await expect(a.locator('#outline')).toContainText('Picture: The library in the evening')
	const { violations } = await new AxeBuilder({ page: b }).include('.board-picture-row').analyze()
	expect(violations.map(({ id }) => id)).toEqual([])

	// After a reload it comes from the server again.
	await a.reload()
	await expect.poll(() => drawn(a)).toBe(1)
})

test('B pastes a picture without a connection, A sees a place for it, and the picture when B is back', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	// What the browser says when the line is cut while it fetches the service worker.
	allowedErrors.push(/error occurred when fetching the script/)
	const address = await startBoard(server)
	const [a, b] = [await openDevice(), await openDevice()]
	await enter(a, address)
	await enter(b, address)
	await b.context().setOffline(true)
	await give(b, 'paste', { files: [await jpeg(200)] })
	await expect.poll(() => drawn(b)).toBe(1)
	await expect(b.getByText('Only on this device. It is sent when you are online.')).toBeVisible()
	expect(await files(server)).toEqual([])
	await b.context().setOffline(false)
	await expect.poll(() => drawn(a), { timeout: 20_000 }).toBe(1)
	await expect(b.getByText('Only on this device')).toHaveCount(0)
	expect(await files(server)).toHaveLength(1)
})

test('a picture whose upload is held up shows as on its way for others and survives a reload of its sender', async ({
	openDevice,
	server,
}) => {
	const address = await startBoard(server)
	const [a, b] = [await openDevice(), await openDevice()]
	await enter(a, address)
	await enter(b, address)
	// The line carries edits, but no picture gets through.
	await b.route('**/api/assets', (route) => route.abort('failed'))
	await give(b, 'drop', { files: [await jpeg(120)] })
	await expect.poll(() => drawn(b)).toBe(1)
	await expect(a.getByText('The picture is on its way')).toBeVisible()
	await expect(save(b)).toHaveText('Saved')
	await b.unroute('**/api/assets')
	await b.reload()
	await expect.poll(() => drawn(a), { timeout: 20_000 }).toBe(1)
	await expect(a.getByText('The picture is on its way')).toHaveCount(0)
	await expect.poll(() => drawn(b)).toBe(1)
})

test('a picture is chosen with the button, copied, pasted and taken back; what is no picture gets a calm sentence', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	await enter(a, await startBoard(server))
	const [chooser] = await Promise.all([
		a.waitForEvent('filechooser'),
		a.getByRole('button', { name: 'Picture', exact: true }).click(),
	])
	expect(chooser.isMultiple()).toBe(true)
	await chooser.setFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photo(60) })
	await expect.poll(() => drawn(a)).toBe(1)
	await a.keyboard.press('Control+d')
	await expect.poll(() => drawn(a)).toBe(2)
	await a.keyboard.press('Control+z')
	await expect(pictures(a)).toHaveCount(1)
	await a.keyboard.press('Control+z')
	await expect(pictures(a)).toHaveCount(0)
	await a.keyboard.press('Control+Shift+z')
	await expect.poll(() => drawn(a)).toBe(1)

	const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
	for (const type of ['image/svg+xml', 'image/png', 'text/html'])
		await give(a, 'drop', { files: [{ bytes: svg, type, name: 'x' }] })
	await expect(a.getByText('This file cannot be put on the board').first()).toBeVisible()
	await expect(pictures(a)).toHaveCount(1)
	await expect(save(a)).toHaveText('Saved')
})

test('a full session says so calmly and takes the picture off the board again', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	await enter(a, await startBoard(server))
	await a.route('**/api/assets', (route) =>
		route.fulfill({ status: 413, json: { error: { code: 'asset.no_room', message: '' } } })
	)
	await give(a, 'drop', { files: [await jpeg()] })
	await expect(a.getByText('There is no room for more pictures in this session.').first()).toBeVisible()
	await expect(pictures(a)).toHaveCount(0)
})

test('no pasted address or page makes a browser load anything (trust rows S1, X1)', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	await enter(a, await startBoard(server))
	const remote = 'https://pictures.example/cat.png'
	await give(a, 'drop', { texts: { 'text/uri-list': remote, 'text/plain': remote } })
	await give(a, 'paste', { texts: { 'text/plain': 'https://pictures.example/dog.png' } })
	await give(a, 'paste', {
		texts: { 'text/html': `<img src="${remote}" onerror="alert(1)"><p>And a text</p>` },
	})
	await expect(canvas(a).getByText('https://pictures.example/dog.png').first()).toBeVisible()
	await expect(canvas(a).getByText('And a text').first()).toBeVisible()
	await expect(pictures(a)).toHaveCount(0)
	await expect(canvas(a).locator('.tl-shape[data-shape-type="bookmark"]')).toHaveCount(0)
	expect(await canvas(a).locator('img').count()).toBe(0)
})

test('a photo is taken with the camera of a phone, also where the browser has no bitmaps (older Safari)', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
	await phone.addInitScript(() => {
		Reflect.deleteProperty(window, 'createImageBitmap')
		Reflect.deleteProperty(window, 'OffscreenCanvas')
	})
	await enter(phone, await startBoard(server))
	await phone.getByRole('button', { name: 'More', exact: true }).tap()
	const [chooser] = await Promise.all([
		phone.waitForEvent('filechooser'),
		phone.getByRole('button', { name: 'Take a photo' }).tap(),
	])
	expect(await chooser.element().getAttribute('capture')).toBe('environment')
	expect(chooser.isMultiple()).toBe(false)
	// Lying on its side in the file, as cameras write it.
	const sideways = await sharp(await photo())
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer()
	await chooser.setFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: sideways })
	await expect.poll(() => drawn(phone)).toBe(1)
	await expect(save(phone)).toHaveText('Saved')
	await expect.poll(() => files(server).then(([file]) => file?.endsWith('.webp'))).toBe(true)
	const [file] = await files(server)
	const { width, height, format } = await sharp(await readFile(file!)).metadata()
	expect(format).toBe('webp')
	expect(height).toBe(2048)
	expect(width).toBeLessThan(1200)
	// Asked what it shows, with everything within reach of a thumb.
	for (const control of await phone.locator('.board-picture-row :is(input, button)').all()) {
		const box = await control.boundingBox()
		expect(box?.height).toBeGreaterThanOrEqual(44)
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
	}
	await give(phone, 'drop', {
		files: [{ bytes: Buffer.from('no picture'), type: 'image/png', name: 'x.png' }],
	})
	await expect(phone.getByText('This file cannot be put on the board').first()).toBeVisible()
})
