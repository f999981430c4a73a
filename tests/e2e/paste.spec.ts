// Hostile clipboards, by real paste events on a real canvas. The pages have no content security policy here: nothing
// may even get as far as being stopped by it. The fixtures fail a test when a page asks another place for anything.
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { createBoardSchema } from '#shared/records/schema'
import { createSession, noteRecord } from '../helpers/stockClient'
import { give } from './clipboard'
import { expect, test } from './fixtures'

const OPEN = { bypassCSP: true }
const canvas = (page: Page) => page.getByTestId('canvas')
const shapes = (page: Page, type?: string) =>
	canvas(page).locator(type ? `.tl-shape[data-shape-type="${type}"]` : '.tl-shape')
const made = (page: Page) =>
	shapes(page).evaluateAll((all) =>
		all
			.map((shape) => shape.getAttribute('data-shape-type') ?? '')
			.filter((type) => !['zone', 'title-band', 'thread', 'drawing', 'example'].includes(type))
	)
const save = (page: Page) => page.getByRole('status').filter({ hasText: /^(Saved|Saving)/ })
const refusal = (page: Page) => page.getByText('This cannot be put on the board').first()

async function enter(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(save(page)).toHaveText('Saved')
}

/** Everything in the page that runs, loads or leads somewhere it must not. */
const dangers = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('.board-canvas *, body > *:not(#root) *')]
		const bad = all.filter((element) => {
			const names = element.getAttributeNames()
			if (['IFRAME', 'OBJECT', 'EMBED', 'SCRIPT', 'BASE', 'META', 'FORM'].includes(element.tagName))
				return !element.matches('.board-picture-row')
			if (names.some((name) => name.startsWith('on'))) return true
			const leads = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'srcdoc']
			return leads.some((name) =>
				/^\s*(javascript|data:text|vbscript)/i.test(element.getAttribute(name) ?? '')
			)
		})
		return { bad: bad.map((element) => element.outerHTML), ran: Reflect.get(window, 'hacked') ?? null }
	})
/** Where links on the canvas lead. */
const addressesIn = async (page: Page) => {
	const all = await canvas(page)
		.locator('a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	return [...new Set(all)]
}
const HARMLESS = { bad: [], ran: null }

const AWAY = 'https://stranger.example'
const HOSTILE_HTML = `<html><head><base href="${AWAY}/"><style>@import url("${AWAY}/a.css"); p { background: url(${AWAY}/b.png) }</style>
<link rel="stylesheet" href="${AWAY}/c.css"><script>window.hacked = 1</script><script src="${AWAY}/d.js"></script></head><body>
<img src="${AWAY}/e.png" srcset="${AWAY}/f.png 2x" onerror="window.hacked = 2"><img src=x onerror="window.hacked = 3">
<svg onload="window.hacked = 4"><script>window.hacked = 5</script><image href="${AWAY}/g.png"/><use href="${AWAY}/h.svg#x"/></svg>
<iframe src="${AWAY}/i" onload="window.hacked = 6"></iframe><iframe srcdoc="<script>parent.hacked = 7</script>"></iframe>
<object data="${AWAY}/j"></object><embed src="${AWAY}/k"><video src="${AWAY}/l" poster="${AWAY}/m.png" autoplay></video>
<form action="${AWAY}/n"><input autofocus onfocus="window.hacked = 8"></form><details open ontoggle="window.hacked = 9">x</details>
<math><mtext><table><mglyph><style><img src=x onerror="window.hacked = 10"></style></mglyph></table></mtext></math>
<p style="background: url(${AWAY}/o.png)" class="tl-container &quot;&gt;&lt;img src=x onerror=hacked=11&gt;">Words that stay</p>
<p><a href="javascript:window.hacked = 12" onclick="window.hacked = 13" class="x" target="_top">a script</a>
<a href="data:text/html,<script>1</script>">a page of data</a> <a href=" java&#10;script:window.hacked = 14">hidden</a>
<a href="${AWAY}/plain" ping="${AWAY}/ping">a link</a></p></body></html>`

test('X4: a hostile page pasted on the canvas becomes words; nothing runs, nothing is asked for', async ({
	openDevice,
	server,
}) => {
	const { links } = await createSession(server.url)
	const page = await openDevice(OPEN)
	await enter(page, links.participate)
	await give(page, 'paste', { texts: { 'text/html': HOSTILE_HTML, 'text/plain': 'Words that stay' } })
	await expect(canvas(page).getByText('Words that stay').first()).toBeVisible()
	expect(await made(page)).toEqual(['text'])
	expect(await dangers(page)).toEqual(HARMLESS)
	expect(await addressesIn(page)).toEqual([`${AWAY}/plain`])

	await page.keyboard.press('Control+z')
	await expect.poll(() => made(page)).toEqual([])
	await give(page, 'paste', { texts: { 'text/html': HOSTILE_HTML } })
	await expect(canvas(page).getByText('Words that stay').first()).toBeVisible()
	expect(await dangers(page)).toEqual(HARMLESS)
	await expect(save(page)).toHaveText('Saved')
})

test('X2: hostile words are words, on the canvas, in a note that is being written, and for the others', async ({
	openDevice,
	server,
}) => {
	const { links } = await createSession(server.url)
	const [page, other] = [await openDevice(OPEN), await openDevice(OPEN)]
	await enter(page, links.participate)
	await enter(other, links.participate)
	const words = `"><img src=x onerror="hacked=1"> <script>hacked=2</script>`
	await give(page, 'paste', { texts: { 'text/plain': words } })
	await expect(canvas(other).getByText(words).first()).toBeVisible()

	await page.getByRole('button', { name: /^Write the first note: Name and face/ }).click()
	const note = '[data-testid="rich-text-area"] [contenteditable="true"]'
	await give(page, 'paste', { texts: { 'text/html': HOSTILE_HTML, 'text/plain': 'Words that stay' } }, note)
	await expect(shapes(other, 'note').getByText('Words that stay').first()).toBeVisible()
	expect(await dangers(page)).toEqual(HARMLESS)
	expect(await dangers(other)).toEqual(HARMLESS)
	for (const device of [page, other]) expect(await addressesIn(device)).toEqual([`${AWAY}/plain`])
})

test('X4: drawings as text, Excalidraw, frames of other pages and broken copies are refused in words', async ({
	openDevice,
	server,
}) => {
	const { links } = await createSession(server.url)
	const page = await openDevice(OPEN)
	await enter(page, links.participate)
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="hacked=1"><script>hacked=2</script><image href="${AWAY}/a.png"/></svg>`
	const excalidraw = {
		type: 'excalidraw/clipboard',
		elements: [{ id: 'a', type: 'embeddable', link: `${AWAY}/e`, x: 0, y: 0, width: 9, height: 9 }],
		files: { b: { id: 'b', mimeType: 'image/svg+xml', dataURL: `${AWAY}/b.svg` } },
	}
	const copies: Record<string, string>[] = [
		{ 'text/plain': svg },
		{ 'text/plain': JSON.stringify(excalidraw) },
		{ 'text/html': tldrawCopy({ shapes: 7, rootShapeIds: null, assets: {}, schema: 'none' }) },
		{ 'text/html': tldrawCopy({ shapes: [], rootShapeIds: [] }) },
	]
	for (const texts of copies) {
		await give(page, 'paste', { texts })
		await expect(refusal(page), JSON.stringify(texts)).toBeVisible()
		await page.getByRole('button', { name: 'Close' }).first().click()
		await expect(refusal(page)).toHaveCount(0)
		expect(await made(page)).toEqual([])
	}
	// A frame of another page, as video sites offer it, is its address in words.
	await give(page, 'paste', { texts: { 'text/plain': `<iframe src="${AWAY}/video"></iframe>` } })
	await expect(canvas(page).getByText(`${AWAY}/video`).first()).toBeVisible()
	expect(await made(page)).toEqual(['text'])
	expect(await dangers(page)).toEqual(HARMLESS)
})

/** A copy as tldraw puts it on the clipboard. */
const tldrawCopy = (data: object) =>
	`<div data-tldraw>${JSON.stringify({ type: 'application/tldraw', version: 2, kind: 'content', data })}</div>`

/** One honest note among everything that must not come along. */
function hostileContent() {
	const at = { x: 80, y: 420 }
	const linked = noteRecord('shape:linked2', 'a script behind words', at)
	linked.props = {
		...linked.props,
		url: 'javascript:window.hacked=1',
		richText: {
			type: 'doc',
			content: [paragraph('a script behind words', 'javascript:window.hacked=2')],
		},
	}
	const shape = (id: string, type: string, props: object) => ({ ...noteRecord(id, '', at), type, props })
	const box = { w: 300, h: 200, url: `${AWAY}/x` }
	const image = { ...box, playing: true, assetId: 'asset:remote1', crop: null, flipX: false, flipY: false }
	const picture = { w: 9, h: 9, name: 'Aino.png', isAnimated: false, mimeType: 'image/png' }
	const odd = noteRecord('shape:odd3', 'x', at)
	odd.props = { ...odd.props, richText: { type: 'doc', content: [{ type: 'iframe', attrs: { src: AWAY } }] } }
	const shapes = [
		noteRecord('shape:honest1', 'honest', at),
		linked,
		shape('shape:embed4', 'embed', box),
		shape('shape:bookmark5', 'bookmark', { ...box, assetId: null }),
		shape('shape:video6', 'video', {
			...box,
			time: 0,
			playing: true,
			autoplay: true,
			assetId: 'asset:film2',
		}),
		shape('shape:image7', 'image', { ...image, altText: '' }),
		shape('shape:bomb8', 'bomb', {}),
		noteRecord('shape:self9', 'self', { ...at, parentId: 'shape:self9' }),
		{ ...noteRecord('shape:far11', 'far', at), x: '<img src=x onerror=hacked=3>' },
		shape('shape:group12', 'group', {}),
		shape('shape:long13', 'draw', stroke(200_000)),
	]
	return {
		shapes,
		rootShapeIds: ['shape:honest1', 'shape:linked2', 'shape:embed4', 'shape:image7', 'shape:none'],
		assets: [
			{
				id: 'asset:remote1',
				typeName: 'asset',
				type: 'image',
				meta: {},
				props: { ...picture, src: `${AWAY}/p.png` },
			},
			{
				id: 'asset:film2',
				typeName: 'asset',
				type: 'video',
				meta: {},
				props: { ...picture, src: `${AWAY}/f` },
			},
			{
				...{ id: 'asset:mark3', typeName: 'asset', type: 'bookmark', meta: {} },
				props: { title: '', description: '', image: `${AWAY}/i`, favicon: `${AWAY}/j`, src: AWAY },
			},
		],
		bindings: [{ id: 'binding:x', typeName: 'binding', type: 'arrow', fromId: 'shape:no', toId: 'shape:no' }],
		schema: createBoardSchema().serialize(),
	}
}
const paragraph = (text: string, href: string) => ({
	type: 'paragraph',
	content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href, target: '_top', class: 'x' } }] }],
})
const stroke = (count: number) => ({
	segments: [{ type: 'free', points: Array.from({ length: count }, (_, x) => ({ x, y: x % 7, z: 0.5 })) }],
	...{ color: 'black', fill: 'none', dash: 'draw', size: 'm', scale: 1 },
	...{ isComplete: true, isClosed: false, isPen: false },
})

test.describe('X1, X3: a copy from another tldraw', () => {
	test('loses embeds, bookmarks, remote pictures, script links and poison; honest notes stay', async ({
		openDevice,
		server,
	}) => {
		const { links } = await createSession(server.url)
		const [page, other] = [await openDevice(OPEN), await openDevice(OPEN)]
		await enter(page, links.participate)
		await enter(other, links.participate)
		await give(page, 'paste', { texts: { 'text/html': tldrawCopy(hostileContent()) } })
		await expect(shapes(other, 'note').filter({ hasText: 'honest' })).toHaveCount(1)
		expect((await made(page)).sort()).toEqual(['note', 'note', 'note'])
		expect(await dangers(page)).toEqual(HARMLESS)
		expect(await dangers(other)).toEqual(HARMLESS)
		for (const device of [page, other]) {
			await expect(canvas(device).locator(`a[href*="javascript"], a[href^="data:"]`)).toHaveCount(0)
			await expect(device.getByText('could not be shown')).toHaveCount(0)
		}
		await expect(save(page)).toHaveText('Saved')
		// The board still works, for both.
		await page.getByRole('button', { name: /^Write the first note: Name and face/ }).click()
		await page.keyboard.type('no harm done')
		await expect(shapes(other, 'note').filter({ hasText: 'no harm done' })).toBeVisible()
	})
})

test('a note and a picture copied from a board of another session arrive whole, and belong to the new one', async ({
	openDevice,
	server,
}) => {
	const [from, to] = [await createSession(server.url, 'blank'), await createSession(server.url, 'blank')]
	const page = await openDevice()
	const refused: string[] = []
	page.on('response', (response) => {
		if (response.status() >= 400) refused.push(`${response.status()} ${new URL(response.url()).pathname}`)
	})
	await enter(page, from.links.participate)
	const blue = sharp({ create: { width: 600, height: 400, channels: 3, background: '#2562A4' } })
	await give(page, 'drop', {
		files: [{ bytes: await blue.png().toBuffer(), type: 'image/png', name: 'a.png' }],
	})
	await expect.poll(() => drawn(page)).toBe(1)
	await canvas(page).focus()
	await give(page, 'paste', { texts: { 'text/plain': 'beside the picture' } })
	await expect(canvas(page).getByText('beside the picture').first()).toBeVisible()
	await expect(save(page)).toHaveText('Saved')
	// From here on the page reads the real clipboard, not the one of an event.
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.keyboard.press('Control+a')
	await page.keyboard.press('Control+c')
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const [item] = await navigator.clipboard.read()
				return item?.types.includes('text/html') ? (await (await item.getType('text/html')).text()).length : 0
			})
		)
		.toBeGreaterThan(500)

	await enter(page, to.links.participate)
	await canvas(page).focus()
	await page.keyboard.press('Control+v')
	await expect.poll(() => drawn(page)).toBe(1)
	await expect(canvas(page).getByText('beside the picture').first()).toBeVisible()
	await expect(save(page)).toHaveText('Saved')

	// Somebody who knows only the new session sees it too: it is a picture of that session.
	const other = await openDevice()
	await enter(other, to.links.participate)
	await expect.poll(() => drawn(other)).toBe(1)
	expect(refused).toEqual([])
})

/** Pictures that are really drawn. */
const drawn = (page: Page) =>
	shapes(page, 'image')
		.locator('img')
		.evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length)
