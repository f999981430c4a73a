// What another site learns when somebody follows a link on a board: nothing (trust row Z6).
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { note } from '../helpers/exportBoard'
import { boardWith, enter } from '../helpers/filledBoard'
import { give } from './clipboard'
import { test as base, expect } from './fixtures'

type Elsewhere = { url: string; asked: IncomingMessage[] }
/** Another site, which writes down how it was asked. */
const test = base.extend<{ elsewhere: Elsewhere }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	elsewhere: async ({}, use) => {
		const asked: IncomingMessage[] = []
		const site = createServer((request, response) => {
			asked.push(request)
			response.setHeader('content-type', 'text/html').end('<title>Elsewhere</title>')
		})
		await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
		await use({ url: `http://127.0.0.1:${(site.address() as AddressInfo).port}`, asked })
		site.closeAllConnections()
		await new Promise((resolve) => site.close(resolve))
	},
})

/** A note with a link under its words, or with the button of a link. */
function linked(name: string, text: string, { inText = '', button = '', x = 0 }) {
	const { props, ...made } = note(name, text, { x: x + 400, y: 700, index: `a${x + 1}V` })
	const marks = inText ? { marks: [{ type: 'link', attrs: { href: inText } }] } : {}
	const content = [{ type: 'paragraph', content: [{ type: 'text', text, ...marks }] }]
	return { ...made, props: { ...props, url: button, richText: { type: 'doc', content } } }
}

/** Follows a link and tells what the page it led to knows of us. */
async function follow(page: Page, press: () => Promise<void>) {
	const [opened] = await Promise.all([page.context().waitForEvent('page'), press()])
	await expect(opened).toHaveTitle('Elsewhere')
	const seen = await opened.evaluate(() => ({
		opener: window.opener === null,
		referrer: document.referrer,
		length: window.history.length,
	}))
	await opened.close()
	return seen
}

test('Z6: a link in a note opens apart, and the other site hears neither the address nor the secret', async ({
	openDevice,
	server,
	elsewhere,
}) => {
	const { link } = await boardWith(server, [
		linked('a', 'the timetable', { inText: `${elsewhere.url}/in-text`, x: 100 }),
		linked('b', 'with a button', { button: `${elsewhere.url}/button`, x: 500 }),
	])
	const page = await openDevice()
	await enter(page, link)
	const known = { opener: true, referrer: '', length: 1 }
	expect(
		await follow(page, () => page.locator('.tl-shape .tl-rich-text a', { hasText: 'the timetable' }).click())
	).toEqual(known)
	const onNote = page.locator('.tl-hyperlink-button')
	expect(await onNote.getAttribute('rel')).toMatch(/noopener.*noreferrer/)
	expect(await follow(page, () => onNote.click())).toEqual(known)
	const paths = elsewhere.asked.map(({ url }) => url).filter((url) => url !== '/favicon.ico')
	expect(paths).toEqual(['/in-text', '/button'])
	for (const { headers } of elsewhere.asked) {
		// The site's own page may name itself when it asks for its icon.
		expect(headers.referer ?? '').not.toContain(server.url)
		expect(JSON.stringify(headers)).not.toContain(link.split('#')[1])
		expect(headers.cookie).toBeUndefined()
	}
})

/** Addresses that would run something, or show something of a stranger's in our name. */
const HOSTILE = [
	'javascript:window.open("/?ran")',
	'JaVaScRiPt:window.open("/?ran")',
	' javascript:window.open("/?ran")',
	'data:text/html,<script>window.open("/?ran")</script>',
	'vbscript:msgbox(1)',
	'blob:null/1',
	'file:///etc/passwd',
]

test('X1: a note with a link that would run something keeps its words and leads nowhere', async ({
	openDevice,
	server,
	elsewhere,
}) => {
	const { link, call } = await boardWith(server, [
		linked('good', 'the timetable', { inText: `${elsewhere.url}/good` }),
		...HOSTILE.map((address, i) =>
			linked(`bad${i}`, `press ${i}`, { inText: address, button: address, x: 220 * (i + 1) })
		),
	])
	// Nothing but the rule for records stands between a click and the link.
	const page = await openDevice({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
	const opened: Page[] = []
	page.context().on('page', (one) => opened.push(one))
	await enter(page, link)
	await page.getByRole('button', { name: 'Whole board' }).click()
	for (const i of HOSTILE.keys()) {
		const words = page.locator('.tl-rich-text p', { hasText: `press ${i}` }).first()
		await words.click()
	}
	await page.keyboard.press('Escape')
	await expect(page.locator('.tl-hyperlink-button')).toHaveCount(0)
	await expect(page.locator('.tl-shape .tl-rich-text a')).toHaveCount(1)
	await follow(page, () => page.locator('.tl-shape .tl-rich-text a').click())
	expect(opened.map((one) => one.url())).toEqual([`${elsewhere.url}/good`])
	// What the server gives away is as harmless.
	for (const name of ['export.json', 'records.json', 'notes.csv', 'notes.md']) {
		const given = await (await call(name)).text()
		expect(given).toContain('press 0')
		expect(given).not.toMatch(/script:|data:text|blob:null|file:/i)
	}
})

test('Z6: the link to the call on the page of a session opens apart and without a Referer', async ({
	openDevice,
	server,
	elsewhere,
}) => {
	const { made } = await boardWith(server, [])
	const page = await openDevice()
	await page.goto(`${server.url}/s/${made.sessionId}#${made.secrets.participate}`)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: 'Change', exact: true }).click()
	const call = 'https://meet.example/our-room'
	await page.getByLabel('Link to the call').fill(call)
	await page.getByRole('button', { name: 'Keep the changes' }).click()
	const link = page.getByRole('link', { name: 'Open the call' })
	await expect(link).toHaveAttribute('href', call)
	expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
	// The call is https only, which this machine has no certificate for: the same link, led to a site that is here.
	await link.evaluate((anchor, url) => anchor.setAttribute('href', url), `${elsewhere.url}/call`)
	expect(await follow(page, () => link.click())).toMatchObject({ opener: true, referrer: '' })
})

test('Z6: pictures come from this server, with the token in a header and no secret in any address or Referer', async ({
	openDevice,
	server,
}) => {
	const { link } = await boardWith(server, [])
	const secret = link.split('#')[1] ?? ''
	const [page, other] = [await openDevice(), await openDevice()]
	const requests: string[] = []
	const watch = other.context()
	watch.on('request', (request) => {
		requests.push(JSON.stringify([request.url(), request.headers().referer ?? '']))
	})
	await enter(page, link)
	const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c03060' } })
		.png()
		.toBuffer()
	await give(page, 'drop', { files: [{ bytes, type: 'image/png', name: 'p.png' }] })
	await enter(other, link)
	const drawn = other.locator('.tl-shape[data-shape-type="image"] img')
	await expect(drawn).toHaveAttribute('src', /^blob:/)
	await expect.poll(() => requests.filter((one) => one.includes('/api/assets/')).length).toBe(1)
	expect(requests.filter((one) => one.includes(secret))).toEqual([])
})
