// Two people on two devices, from the home page to one note that both write in.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const canvas = (page: Page) => page.getByTestId('canvas')
const notes = (page: Page) => canvas(page).locator('.tl-shape[data-shape-type="note"]')
const arrows = (page: Page) => canvas(page).locator('.tl-shape[data-shape-type="arrow"]')
const save = (page: Page) => page.getByRole('status').filter({ hasText: /Saved|Saving|Offline/ })
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function enter(page: Page, name: string): Promise<void> {
	const field = page.getByLabel('Your name')
	if (name) await field.fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(save(page)).toHaveText('Saved')
}

/** Starts a persona board from the home page and answers the join code that the share sheet shows. */
async function startPersona(page: Page, url: string): Promise<string> {
	await page.goto(url)
	await page
		.getByRole('link', { name: 'Persona' })
		.or(page.getByRole('button', { name: 'Persona' }))
		.first()
		.click()
	await page.getByRole('button', { name: 'Start this board' }).click()
	await page.waitForURL(/\/b\//)
	const go = page.getByRole('button', { name: 'Go to the board' })
	await expect(go.or(page.getByRole('dialog')).first()).toBeVisible()
	if (await go.isVisible()) await go.click()
	await expect(page.getByRole('dialog')).toBeVisible()
	const code =
		(await page
			.getByRole('dialog')
			.getByText(/^[A-Z0-9]{6}$/)
			.textContent()) ?? ''
	await page.keyboard.press('Escape')
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	return code
}

async function boxOf(page: Page, text: string) {
	const box = await notes(page).filter({ hasText: text }).boundingBox()
	if (!box) throw new Error(`no note "${text}" on screen`)
	return box
}

test('A starts a persona board, B joins by code and writes the first note within three clicks', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	const code = await startPersona(a, server.url)
	expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)

	const b = await openDevice({ viewport: { width: 1024, height: 768 } })
	await b.goto(server.url)
	await b.getByLabel('Six-character code').fill(code.toLowerCase())
	await b.getByRole('button', { name: 'Join with a code' }).click()
	await b.getByRole('button', { name: 'Go to the board' }).click()
	await b.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await b.keyboard.type('Mirja, 58')
	await expect(notes(a).filter({ hasText: 'Mirja, 58' })).toHaveCount(1)
	await expect(save(b)).toHaveText('Saved')
})

test('what one does the other sees: drag, draw, type, recolour, arrows, delete, and each other by name', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	const code = await startPersona(a, server.url)
	const b = await openDevice()
	await b.goto(`${server.url}/j/${code}`)
	await enter(b, 'Birgit')

	await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await a.keyboard.type('seven')
	await a.keyboard.press('Escape')
	await expect(notes(b).filter({ hasText: 'seven' })).toHaveCount(1)

	// The cursor of B carries B's name on A's screen.
	await b.mouse.move(600, 400)
	await b.mouse.move(620, 420, { steps: 5 })
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgit')).toBeVisible()

	const before = await boxOf(b, 'seven')
	const start = await boxOf(a, 'seven')
	await a.mouse.move(start.x + 20, start.y + 20)
	await a.mouse.down()
	await a.mouse.move(start.x + 120, start.y + 60, { steps: 8 })
	await a.mouse.up()
	await expect.poll(async () => Math.round((await boxOf(b, 'seven')).x - before.x)).toBe(100)

	const colourOnB = () =>
		notes(b)
			.locator('.tl-note__container')
			.evaluate((el) => getComputedStyle(el).backgroundColor)
	const colour = await colourOnB()
	await a
		.getByRole('radio', { name: /Idea/ })
		.or(a.getByRole('button', { name: /Idea/ }))
		.first()
		.click()
	await expect.poll(colourOnB).not.toBe(colour)

	await b.keyboard.press('Escape')
	await tool(b, 'Pen').click()
	await b.mouse.move(700, 500)
	await b.mouse.down()
	await b.mouse.move(760, 560, { steps: 10 })
	await b.mouse.up()
	await expect(canvas(a).locator('.tl-shape[data-shape-type="draw"]')).toHaveCount(1)

	await tool(b, 'Arrow').click()
	await b.mouse.move(560, 460)
	await b.mouse.down()
	await b.mouse.move(640, 500, { steps: 10 })
	await b.mouse.up()
	await expect(arrows(a)).toHaveCount(1)

	await notes(a).click({ position: { x: 12, y: 12 } })
	await a.keyboard.press('Delete')
	await expect(notes(b)).toHaveCount(0)
})

test('both type in one note and every character of both is there in order', async ({
	openDevice,
	server,
}) => {
	const a = await openDevice()
	const code = await startPersona(a, server.url)
	const b = await openDevice()
	await b.goto(`${server.url}/j/${code}`)
	await enter(b, 'Birgit')

	await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await a.keyboard.type('start end')
	await expect(notes(b).filter({ hasText: 'start end' })).toHaveCount(1)
	for (let i = 0; i < 4; i++) await a.keyboard.press('ArrowLeft')
	await notes(b).dblclick()
	// The caret stands at the end: selecting everything, as tldraw does, would replace what A wrote.
	await expect.poll(() => b.evaluate(() => getSelection()?.anchorOffset)).toBe('start end'.length)

	const ofA = ' aabbccddeeffgghhiijj'
	const ofB = ' 00112233445566778899'
	await Promise.all([a.keyboard.type(ofA, { delay: 25 }), b.keyboard.type(ofB, { delay: 30 })])
	const expected = `start${ofA} end${ofB}`
	for (const page of [a, b]) await expect(page.getByTestId('rich-text-area')).toHaveText(expected)
	await expect(save(a)).toHaveText('Saved')
})
