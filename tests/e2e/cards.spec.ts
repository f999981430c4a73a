// What the top of the canvas says: each in its place, none over another, and only while there is a reason.
import type { Page } from '@playwright/test'
import { boardWith } from '../helpers/filledBoard'
import type { TestServer } from '../helpers/testServer'
import { expectNoViolations } from './axe'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

const notes = (page: Page) => page.locator('.tl-shape[data-shape-type="note"]')
const card = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

async function enterAs(page: Page, link: string, name: string): Promise<void> {
	await page.goto(link)
	await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

/** Writes in an open note at the end, as somebody else who comes by. */
async function addWords(page: Page, text: string): Promise<void> {
	await notes(page).dblclick()
	await page.keyboard.press('End')
	await page.keyboard.type(text)
	await page.keyboard.press('Escape')
}

/** Two people on a board, with a note that one began and the other went on with. */
async function shareNote(server: TestServer, openDevice: () => Promise<Page>): Promise<[Page, Page]> {
	const { link } = await boardWith(server, [], 'persona')
	const [a, b] = [await openDevice(), await openDevice()]
	await enterAs(a, link, 'Aino')
	await enterAs(b, link, 'Birgit')
	await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await a.keyboard.type('Mirja')
	await a.keyboard.press('Escape')
	await expect(notes(b).filter({ hasText: 'Mirja' })).toHaveCount(1)
	await addWords(b, ' of the gravel road')
	await expect(notes(a).filter({ hasText: 'gravel road' })).toHaveCount(1)
	return [a, b]
}

/** Takes back until the board says that something stays. */
async function undoUntilRefused(page: Page, words: string): Promise<void> {
	await expect(async () => {
		if ((await card(page, words).count()) === 0) await undo(page).click({ timeout: 500 })
		await expect(card(page, words)).toBeVisible({ timeout: 300 })
	}).toPass()
}

const STAYS = 'Others have worked on this, so it stays'

test('an undo that would take away what others have worked on says so, and the note stays', async ({
	openDevice,
	server,
}) => {
	const [a, b] = await shareNote(server, openDevice)
	await undoUntilRefused(a, STAYS)
	await expectNoViolations(a, 'undo refused', '.board-card')
	await expect(card(a, STAYS)).toBeVisible()
	await expect(notes(a).filter({ hasText: 'gravel road' })).toHaveCount(1)
	await expect(notes(b).filter({ hasText: 'gravel road' })).toHaveCount(1)
	// It goes by itself; the region for the next one stays.
	await expect(card(a, STAYS)).toHaveCount(0, { timeout: 9000 })
})

test('a deletion, somebody followed, a refused undo and the search stand beside or below each other', async ({
	openDevice,
	server,
}) => {
	const [a, b] = await shareNote(server, openDevice)
	await a.getByRole('button', { name: /^Next zone/ }).click()
	await a.getByRole('button', { name: /^Write the first note: An ordinary/ }).click()
	await a.keyboard.type('Up at five')
	await b.getByRole('button', { name: /^Next zone/ }).click()
	await notes(b)
		.filter({ hasText: 'Up at five' })
		.click({ position: { x: 12, y: 12 } })
	await b.keyboard.press('Delete')
	await expect(card(a, 'Birgit deleted this note')).toBeVisible()
	await expectNoViolations(a, 'note deleted')
	await a.getByRole('button', { name: 'People', exact: true }).click()
	await a.getByRole('button', { name: 'Follow Birgit' }).click()
	await a.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
	await undoUntilRefused(a, STAYS)
	await a.getByTestId('canvas').focus()
	await a.keyboard.press('Control+f')
	await expect(a.getByRole('searchbox', { name: 'Find on the board' })).toBeFocused()
	for (const [width, height] of [
		[1440, 900],
		[1024, 768],
		[390, 844],
	] as const) {
		await a.setViewportSize({ width, height })
		const boxes = await a
			.locator('.board-card, .board-find')
			.evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
		expect(boxes.length).toBeGreaterThanOrEqual(3)
		for (const [i, one] of boxes.entries()) {
			expect(one.left).toBeGreaterThanOrEqual(0)
			expect(one.right).toBeLessThanOrEqual(width)
			for (const other of boxes.slice(i + 1)) {
				const isApart =
					one.right <= other.left ||
					other.right <= one.left ||
					one.bottom <= other.top ||
					other.bottom <= one.top
				expect(isApart, `${width} px`).toBe(true)
			}
		}
	}
	await a.getByRole('button', { name: 'Keep my words' }).click()
	await expect(card(a, 'Birgit deleted this note')).toHaveCount(0)
	await expect(notes(b).filter({ hasText: 'Up at five' })).toHaveCount(1)
	await expectNoViolations(a, 'words kept', '.tl-canvas')
	await expect(a.getByRole('textbox', { name: 'Write here' })).toBeFocused()
})

test('what is typed right after Ctrl+F is not lost while the search is still on its way', async ({
	openDevice,
	server,
}) => {
	const { link } = await boardWith(server, [], 'persona')
	const page = await openDevice()
	let release = () => {}
	const isHeld = new Promise<void>((resolve) => {
		release = resolve
	})
	await page.route(/\/boardLater-[^/]*\.js$/, async (route) => {
		await isHeld
		await route.continue()
	})
	await enterAs(page, link, 'Aino')
	await page.getByTestId('canvas').focus()
	await page.keyboard.press('Control+f')
	await page.keyboard.type('ordinary')
	await expect(page.getByRole('search')).toHaveCount(0)
	// d and r would have taken tools into the hand.
	await expect(page.getByTestId('tools.select')).toHaveAttribute('aria-pressed', 'true')
	release()
	await expect(page.getByRole('searchbox', { name: 'Find on the board' })).toHaveValue('ordinary')
	await expect(page.getByRole('searchbox', { name: 'Find on the board' })).toBeFocused()
})
