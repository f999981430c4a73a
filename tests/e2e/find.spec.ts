// Finding one's way on a board, and what happens to words whose note goes under one's hands.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

const canvas = (page: Page) => page.getByTestId('canvas')
const notes = (page: Page) => canvas(page).locator('.tl-shape[data-shape-type="note"]')
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find on the board' })

const lowestZone = (page: Page) =>
	canvas(page)
		.locator('.tl-shape[data-shape-type="zone"]')
		.evaluateAll((zones) => Math.max(...zones.map((zone) => zone.getBoundingClientRect().bottom)))
const highestBar = (page: Page) =>
	page
		.locator('.board-bottom, .board-view')
		.evaluateAll((bars) => Math.min(...bars.map((bar) => bar.getBoundingClientRect().top)))

async function createBoard(url: string): Promise<string> {
	const made = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'persona', lang: 'en' }),
	})
	const { boards, secrets } = await made.json()
	return `${url}/b/${boards[0].boardId}#${secrets.participate}`
}

async function enter(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address)
	await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
}

test('Ctrl+F finds words in notes and zones, Enter jumps there, Escape closes', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await enter(page, await createBoard(server.url), 'Aino')
	await page.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await page.keyboard.type('Kävely on pitkä')
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: /^Zone 1 of 7/ }).click()
	await page.getByRole('menuitem', { name: /Strong at/ }).click()
	await expect(page.getByRole('button', { name: /^Zone \d of 7: Strong at/ })).toBeVisible()

	await canvas(page).focus()
	await page.keyboard.press('Control+f')
	await expect(field(page)).toBeFocused()
	await page.keyboard.type('pitka kavely')
	await expect(page.getByText('1 place', { exact: true })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Kävely on pitkä Name and face' })).toBeVisible()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('button', { name: /^Zone 1 of 7/ })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Voice' })).toHaveAttribute('aria-pressed', 'true')
	const { violations } = await new AxeBuilder({ page }).include('.board-canvas').analyze()
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
	await page.keyboard.press('Escape')
	await expect(field(page)).toHaveCount(0)
	// What was found stays selected.
	await expect(page.getByRole('button', { name: 'Voice' })).toHaveAttribute('aria-pressed', 'true')
})

test('? lists the shortcuts with the search among them, and the keys that fit the board respect the bars', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice({ viewport: { width: 1440, height: 900 } })
	await enter(page, await createBoard(server.url), 'Aino')
	await page.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await page.keyboard.type('Really?')
	await expect(page.getByRole('dialog')).toHaveCount(0)
	await page.keyboard.press('Escape')
	await canvas(page).focus()
	await page.keyboard.press('?')
	const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
	await expect(list.getByText('Find on the board')).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(list).toHaveCount(0)
	await canvas(page).focus()
	await page.keyboard.press('Shift+Digit1')
	await expect.poll(async () => (await lowestZone(page)) <= (await highestBar(page))).toBe(true)
})

test('the map shows where one is, leads elsewhere by a press, and is open on the next visit', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	const address = await createBoard(server.url)
	await enter(page, address, 'Aino')
	const open = page.getByRole('button', { name: 'Map of the board' })
	const map = page.getByRole('img', { name: 'Map of the board' })
	await open.click()
	await expect(map).toBeVisible()
	await expect(page.getByRole('button', { name: /^Zone 1 of 7/ })).toBeVisible()
	const box = await map.boundingBox()
	if (!box) throw new Error('no map')
	const inView = page.locator('.board-map-view')
	const before = await inView.boundingBox()
	await page.mouse.click(box.x + box.width * 0.85, box.y + box.height * 0.75)
	await expect(page.getByRole('button', { name: /^Zone 1 of 7/ })).toHaveCount(0)
	expect((await inView.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 50)
	await page.reload()
	await expect(map).toBeVisible()
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
		const { violations } = await new AxeBuilder({ page }).include('.board-canvas').analyze()
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
	}
	await open.click()
	await page.reload()
	await expect(open).toBeVisible()
	await expect(map).toHaveCount(0)
})

test('on a phone the list of zones leads to every zone and to the search', async ({ openDevice, server }) => {
	const page = await openDevice({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
	await enter(page, await createBoard(server.url), 'Aino')
	await page.getByRole('button', { name: /^Zone 1 of 7/ }).tap()
	await expect(page.getByRole('menuitem')).toHaveCount(8)
	await page.getByRole('menuitem', { name: 'Find on the board' }).tap()
	await expect(field(page)).toBeFocused()
	await page.keyboard.type('ordinary')
	await page.getByRole('button', { name: /^An ordinary day.*Zone \d$/ }).tap()
	await expect(page.getByRole('button', { name: /^Zone \d of 7: An ordinary day/ })).toBeVisible()
	await page.getByRole('search').getByRole('button', { name: 'Close' }).tap()
	await expect(field(page)).toHaveCount(0)
})

test('the whole board fits into what the bars leave free', async ({ openDevice, server }) => {
	const page = await openDevice({ viewport: { width: 1440, height: 900 } })
	await enter(page, await createBoard(server.url), 'Aino')
	await page.getByRole('button', { name: 'Whole board' }).click()
	await expect.poll(async () => (await lowestZone(page)) <= (await highestBar(page))).toBe(true)
})

test('a note deleted under the hands says by whom, keeps keys from the tools, and gives the words back', async ({
	openDevice,
	server,
}) => {
	const address = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await a.keyboard.type('What I wanted')
	await expect(notes(b).filter({ hasText: 'What I wanted' })).toHaveCount(1)
	await notes(b).click({ position: { x: 12, y: 12 } })
	await b.keyboard.press('Delete')
	await expect(notes(a)).toHaveCount(0)
	// d, e and r would take pen, eraser and rectangle into the hand.
	await a.keyboard.type(' der')
	await expect(a.getByRole('button', { name: 'Select', exact: true })).toHaveAttribute('aria-pressed', 'true')
	await expect(a.getByText('Birgit deleted this note')).toBeVisible()
	await a.getByRole('button', { name: 'Keep my words' }).click()
	await expect(notes(b).filter({ hasText: 'What I wanted der' })).toHaveCount(1)
	// The words stand in an open text field again, with the caret after them.
	await expect(a.getByTestId('rich-text-area').locator('[contenteditable="true"]')).toBeFocused()
	await expect.poll(() => a.evaluate(() => getSelection()?.anchorOffset)).toBe('What I wanted der'.length)
	await a.keyboard.type(', and more')
	await expect(notes(b).filter({ hasText: 'What I wanted der, and more' })).toHaveCount(1)
	await expect(a.getByText('Birgit deleted this note')).toHaveCount(0)
})
