// The canvas in a real browser with a real pointer and a real keyboard, on a board of a real server.
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { note } from '../helpers/exportBoard'
import { boardWith, enter } from '../helpers/filledBoard'
import type { TestServer } from '../helpers/testServer'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

/** Opens a fresh persona board as a nameless guest. */
async function openBoard(page: Page, server: TestServer): Promise<void> {
	const made = await fetch(`${server.url}/api/sessions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'persona', lang: 'en' }),
	})
	expect(made.status).toBe(201)
	const session = await made.json()
	await page.goto(`${server.url}/b/${session.boards[0].boardId}#${session.secrets.participate}`)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(ghost(page, 'Name and face')).toBeVisible()
}

const canvas = (page: Page) => page.getByTestId('canvas')
const shapes = (page: Page, type: string) => canvas(page).locator(`.tl-shape[data-shape-type="${type}"]`)
/** DOM order is no reading order: zones are found by their title. */
const firstZone = (page: Page) => shapes(page, 'zone').filter({ hasText: 'Name and face' })
const ghost = (page: Page, zone: string) =>
	page.getByRole('button', { name: `Write the first note: ${zone}` })
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox()
	if (!box) throw new Error('not on screen')
	return { ...box, cx: box.x + box.width / 2, cy: box.y + box.height / 2 }
}

/** Writes a note through the ghost of a zone and leaves it selected. */
async function writeFirstNote(page: Page, zone: string, text: string): Promise<void> {
	await ghost(page, zone).click()
	await page.keyboard.type(text)
	await page.keyboard.press('Escape')
	await expect(canvas(page).getByText(text).first()).toBeVisible()
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
	await page.mouse.move(from.x, from.y)
	await page.mouse.down()
	await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 })
	await page.mouse.move(to.x, to.y, { steps: 8 })
	await page.mouse.up()
}

test('the first note is one press away, takes the colour of its zone and hides the example', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	const example = shapes(page, 'example').filter({ hasText: 'Mirja, 58' })
	await expect(example).toBeVisible()
	const place = await boxOf(ghost(page, 'Name and face'))
	const examples = await shapes(page, 'example').count()
	await writeFirstNote(page, 'Name and face', 'Mirja')

	const note = await boxOf(shapes(page, 'note'))
	expect(Math.abs(note.cx - place.cx)).toBeLessThan(2)
	expect(Math.abs(note.cy - place.cy)).toBeLessThan(2)
	// voice, the tone of this zone
	await expect(shapes(page, 'note').locator('.tl-note__container')).toHaveCSS(
		'background-color',
		'rgb(197, 167, 201)'
	)
	await expect(ghost(page, 'Name and face')).toHaveCount(0)
	await expect(example).toHaveCount(0)
	await expect(shapes(page, 'example')).toHaveCount(examples - 1)
})

test('a double click on the first note writes it just as well', async ({ openDevice, server }) => {
	const page = await openDevice()
	await openBoard(page, server)
	await ghost(page, 'Name and face').dblclick()
	await page.keyboard.type('Mirja')
	await expect(page.getByTestId('rich-text-area')).toHaveText('Mirja')
	await expect(shapes(page, 'note')).toHaveCount(1)
})

test('select all and Delete take the notes, never the template; undo brings them back', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	const zones = await shapes(page, 'zone').count()
	await writeFirstNote(page, 'Name and face', 'Mirja')
	await page.keyboard.press('Escape')
	await page.keyboard.press('Control+a')
	await page.keyboard.press('Delete')
	await expect(shapes(page, 'note')).toHaveCount(0)
	await expect(shapes(page, 'zone')).toHaveCount(zones)
	await tool(page, 'Undo').click()
	await expect(shapes(page, 'note')).toHaveCount(1)
})

test('a marquee over a zone takes its notes, the eraser across it leaves it', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	await writeFirstNote(page, 'Name and face', 'Mirja')
	await page.keyboard.press('Escape')
	const zone = await boxOf(firstZone(page))
	const zones = await shapes(page, 'zone').count()
	await drag(page, { x: zone.x - 20, y: zone.y + 20 }, { x: zone.cx, y: zone.y + zone.height - 20 })
	// The colours show what is selected: a note.
	await expect(page.getByRole('button', { name: 'Voice' })).toHaveAttribute('aria-pressed', 'true')

	await tool(page, 'Eraser').click()
	await drag(
		page,
		{ x: zone.x - 20, y: zone.y + zone.height - 40 },
		{ x: zone.cx, y: zone.y + zone.height - 40 }
	)
	await expect(shapes(page, 'note')).toHaveCount(1)
	await expect(shapes(page, 'zone')).toHaveCount(zones)
})

test('a note dragged out of a zone leaves it, and the way back brings it home', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	await writeFirstNote(page, 'Name and face', 'Mirja')
	await page.keyboard.press('Escape')
	const note = await boxOf(shapes(page, 'note'))
	const zone = await boxOf(firstZone(page))
	const outside = { x: zone.x - note.width / 2 - 12, y: zone.cy }
	await drag(page, { x: note.cx, y: note.cy - 20 }, outside)
	// Out of the zone its invitation is back: the zone is empty again.
	await expect(ghost(page, 'Name and face')).toBeVisible()
	await drag(page, outside, { x: note.cx, y: note.cy })
	await expect(ghost(page, 'Name and face')).toHaveCount(0)
})

test('a double click writes a note there', async ({ openDevice, server }) => {
	const page = await openDevice()
	await openBoard(page, server)
	const zone = await boxOf(firstZone(page))
	await page.mouse.dblclick(zone.x + 150, zone.y + zone.height - 110)
	await page.keyboard.type('Here')
	await page.keyboard.press('Escape')
	await expect(shapes(page, 'note')).toHaveCount(1)
	await expect(shapes(page, 'text')).toHaveCount(0)
	await expect(ghost(page, 'Name and face')).toHaveCount(0)
})

test('the note tool takes the tone of the zone, then the tone that was picked', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	const zone = await boxOf(firstZone(page))
	const put = async (x: number) => {
		await tool(page, 'Note').click()
		await page.mouse.click(zone.x + x, zone.y + zone.height - 110)
		await page.keyboard.press('Escape')
		await page.keyboard.press('Escape')
	}
	const colours = shapes(page, 'note').locator('.tl-note__container')
	await put(140)
	await expect(colours.first()).toHaveCSS('background-color', 'rgb(197, 167, 201)')
	await tool(page, 'Note').click()
	await page.getByRole('button', { name: 'Decision' }).click()
	await page.mouse.click(zone.x + 420, zone.y + zone.height - 110)
	const all = () =>
		colours.evaluateAll((notes) => notes.map((note) => getComputedStyle(note).backgroundColor))
	await expect.poll(async () => (await all()).sort()).toEqual(['rgb(197, 167, 201)', 'rgb(251, 144, 31)'])
})

test('the keyboard reaches the notes of all zones one after the other', async ({ openDevice, server }) => {
	const page = await openDevice()
	await openBoard(page, server)
	await writeFirstNote(page, 'Name and face', 'Mirja')
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: /^Next zone/ }).click()
	await writeFirstNote(page, 'An ordinary day', 'Up at five')
	// From the second zone on, round to the first.
	await page.keyboard.press('Tab')
	await page.keyboard.press('Delete')
	await expect(shapes(page, 'note')).toHaveCount(1)
	// Which of the two is in sight now is not the point.
	await expect(shapes(page, 'note')).toContainText('Up at five')
})

test('pasted addresses stay text and nothing is fetched for them', async ({ openDevice, server }) => {
	const page = await openDevice()
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await openBoard(page, server)
	await page.evaluate(() => navigator.clipboard.writeText('https://example.org/page'))
	await canvas(page).focus()
	await page.keyboard.press('Control+v')
	await expect(canvas(page).getByText('https://example.org/page').first()).toBeVisible()
	await expect(shapes(page, 'bookmark')).toHaveCount(0)
})

test('the mark of tldraw is visible, on top and can be pressed', async ({ openDevice, server }) => {
	const page = await openDevice()
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 1024, height: 768 },
		{ width: 390, height: 844 },
	]) {
		await page.setViewportSize(size)
		await openBoard(page, server)
		const mark = page.getByTitle('made with tldraw')
		await expect(mark).toBeVisible()
		const box = await boxOf(mark)
		const isOnTop = await mark.evaluate((button, at) => {
			const parts = document.elementsFromPoint(at.cx, at.cy)
			const first = parts[0]
			return first === button || first === button.parentElement
		}, box)
		expect(isOnTop).toBe(true)
	}
})

test('axe finds nothing on the board, and the canvas says no text of a note twice', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await openBoard(page, server)
	await writeFirstNote(page, 'Name and face', 'Mirja of the gravel road')
	await expect(page.getByRole('button', { name: 'Voice' })).toBeVisible()
	for (const colourScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: colourScheme, reducedMotion: 'reduce' })
		const { violations } = await new AxeBuilder({ page }).include('.board-canvas').analyze()
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
			[]
		)
	}
	await page.keyboard.press('Escape')
	const session = await page.context().newCDPSession(page)
	const heard = async (part: string) => {
		const { nodes } = await session.send('Accessibility.getFullAXTree')
		const texts = nodes.filter((node) => !node.ignored && node.role?.value === 'StaticText')
		return texts.filter((node) => String(node.name?.value ?? '').includes(part)).length
	}
	// Once, in the outline, as soon as the announcement of the selection is gone.
	await expect.poll(() => heard('gravel road')).toBeLessThanOrEqual(1)
	expect(await heard('No real person may be recognised')).toBeLessThanOrEqual(1)
})

test.describe('on a phone, by touch', () => {
	test('a tap on the invitation writes a note, and every button is as large as a finger', async ({
		openDevice,
		server,
	}) => {
		const page = await openDevice({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
		await openBoard(page, server)
		await ghost(page, 'Name and face').tap()
		await page.keyboard.type('Mirja')
		await expect(page.getByRole('textbox', { name: /^Write here/ })).toHaveValue('Mirja')
		await page.getByRole('button', { name: 'Done' }).tap()
		const buttons = page.locator('.board-toolbar button, .board-panel button, .board-tones button')
		expect(await buttons.count()).toBeGreaterThan(15)
		for (const button of await buttons.all()) {
			const box = await boxOf(button)
			expect(box.height, await button.innerText()).toBeGreaterThanOrEqual(44)
			expect(box.x + box.width).toBeLessThanOrEqual(390)
		}
	})
})

test('the whole of a board of 20 x 20 m can be seen at once', async ({ openDevice, server }) => {
	const corners = [
		note('first', 'first', { x: 0, y: 0 }),
		note('last', 'last', { x: 19_800, y: 19_800, index: 'a6' }),
	]
	const { link } = await boardWith(server, corners)
	const page = await openDevice({ viewport: { width: 1280, height: 720 } })
	await enter(page, link)
	await page.getByRole('button', { name: 'Whole board' }).click()
	for (const text of ['first', 'last'])
		await expect(shapes(page, 'note').filter({ hasText: text })).toBeInViewport({ ratio: 0.99 })
})
