// Who is here, and what they may do with each other's view: two browsers on one board.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { boardWith } from '../helpers/filledBoard'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

const people = (page: Page) => page.getByRole('dialog', { name: 'People' })
const canvas = (page: Page) => page.getByTestId('canvas')

async function createBoard(url: string): Promise<{ address: string; view: string }> {
	const made = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'persona', lang: 'en' }),
	})
	expect(made.status).toBe(201)
	const { boards, secrets } = await made.json()
	const page = `${url}/b/${boards[0].boardId}`
	return { address: `${page}#${secrets.participate}`, view: `${page}#${secrets.view}` }
}

async function enter(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address)
	if (name) await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

const openPeople = (page: Page) => page.getByRole('button', { name: 'People', exact: true }).click()

/** Where the first zone stands on the screen: moves with the camera. */
const zoneBox = (page: Page) =>
	canvas(page)
		.locator('.tl-shape[data-shape-type="zone"]')
		.filter({ hasText: 'Name and face' })
		.evaluate((zone) => zone.getBoundingClientRect().toJSON() as DOMRect)

test('a name changed is seen by everybody within a second, in the list and at the pointer', async ({
	openDevice,
	server,
}) => {
	const { address } = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await openPeople(a)
	await expect(people(a).getByText('Birgit', { exact: true })).toBeVisible()
	await b.mouse.move(600, 400)
	await b.mouse.move(620, 420, { steps: 5 })
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgit')).toBeVisible()

	await openPeople(b)
	await people(b).getByRole('button', { name: 'Change my name' }).click()
	await people(b).getByLabel('Your name').fill('Birgitta')
	await b.keyboard.press('Enter')
	await expect(people(a).getByText('Birgitta', { exact: true })).toBeVisible({ timeout: 1000 })
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgitta')).toBeVisible({ timeout: 1000 })
	await expect(people(b).getByText('Birgitta (you)')).toBeVisible()
	await b.reload()
	await openPeople(b)
	await expect(people(b).getByText('Birgitta (you)')).toBeVisible()
	// The canvas takes the focus when it has been drawn, which may be after somebody has opened the sheet.
	await b.locator('.tl-container').evaluate((canvas: HTMLElement) => canvas.focus())
	await expect(b.locator('.tl-container')).toBeFocused()
	await expect(people(b).getByText('Birgitta (you)')).toBeVisible()
})

test('perspectives are chosen by oneself, seen by the others, kept on the device and taken back', async ({
	openDevice,
	server,
}) => {
	const { address } = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await openPeople(a)
	await openPeople(b)
	await people(b).getByRole('button', { name: 'Lives with it' }).click()
	await people(b).getByRole('button', { name: 'Decides' }).click()
	const row = people(a).getByRole('listitem').filter({ hasText: 'Birgit' })
	await expect(row).toContainText('Lives with it · Decides')

	await b.reload()
	await expect(row).toContainText('Lives with it · Decides')
	await openPeople(b)
	await expect(people(b).getByRole('button', { name: 'Decides' })).toHaveAttribute('aria-pressed', 'true')
	await people(b).getByRole('button', { name: 'Decides' }).click()
	await people(b).getByRole('button', { name: 'Lives with it' }).click()
	await expect(row).toHaveText(/^BBirgitFollow$/)
})

test('following shows what the other sees until one moves or presses Escape', async ({
	openDevice,
	server,
}) => {
	const { address } = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await openPeople(a)
	const follow = people(a).getByRole('button', { name: 'Follow Birgit' })
	await follow.click()
	await expect(a.getByText('You follow Birgit')).toBeVisible()
	await expect(follow).toHaveAttribute('aria-pressed', 'true')
	await openPeople(b)
	// Who follows one cannot be followed back: two views that follow each other never rest.
	await expect(people(b).getByText('Sees what you see')).toBeVisible()
	await expect(people(b).getByRole('button', { name: 'Follow Aino' })).toHaveCount(0)

	await b.getByRole('button', { name: /^Next zone/ }).click()
	await b.getByRole('button', { name: /^Next zone/ }).click()
	await expect
		.poll(async () => Math.round((await zoneBox(a)).x - (await zoneBox(b)).x), { timeout: 5000 })
		.toBe(0)
	await a.keyboard.press('Escape')
	await a.keyboard.press('Escape')
	await expect(a.getByText('You follow Birgit')).toHaveCount(0)
	await expect(people(b).getByText('Sees what you see')).toHaveCount(0)

	await openPeople(a)
	await follow.focus()
	await a.keyboard.press('Enter')
	await expect(a.getByText('You follow Birgit')).toBeVisible()
	await a.mouse.move(400, 400)
	await a.mouse.wheel(0, 200)
	await expect(a.getByText('You follow Birgit')).toHaveCount(0)
	await expect(follow).toHaveAttribute('aria-pressed', 'false')
})

test('pointers can be hidden on one device without anybody else noticing', async ({ openDevice, server }) => {
	const { address } = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	const wiggle = async (page: Page) => {
		await page.mouse.move(600, 400)
		await page.mouse.move(640, 430, { steps: 5 })
	}
	await wiggle(b)
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgit')).toBeVisible()
	await openPeople(a)
	await people(a).getByLabel("Show the others' pointers").uncheck()
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgit')).toBeHidden()
	await a.keyboard.press('Escape')
	await wiggle(a)
	await expect(b.locator('.tl-collaborator__cursor').getByText('Aino')).toBeVisible()
	await a.reload()
	await expect(a.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
	await wiggle(b)
	await expect(a.locator('.board-canvas')).toHaveAttribute('data-pointers', 'hidden')
	await expect(a.locator('.tl-collaborator__cursor').getByText('Birgit')).toBeHidden()
})

test('leaving goes home, tells the others at once, and forgets name and board when asked', async ({
	openDevice,
	server,
}) => {
	const { address } = await createBoard(server.url)
	const a = await openDevice()
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await openPeople(a)
	await openPeople(b)
	await people(b).getByRole('button', { name: 'Leave this board' }).click()
	await people(b).getByLabel('Forget my name and this board on this device').check()
	await people(b).getByRole('button', { name: 'Leave', exact: true }).click()
	await expect(b.getByLabel('Six-character code')).toBeVisible()
	await expect(people(a).getByText('Nobody else is here at the moment.')).toBeVisible()
	const kept = await b.evaluate(() => JSON.stringify({ ...localStorage }))
	expect(kept).not.toContain('Birgit')
	expect(kept).not.toContain(address.split('#')[1])
})

test('on a phone and by keyboard the panel does the same, and axe finds nothing in it', async ({
	openDevice,
	server,
}) => {
	const { address, view } = await createBoard(server.url)
	const a = await openDevice({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
	const b = await openDevice()
	await enter(a, address, 'Aino')
	await enter(b, view, '')
	await a.getByRole('button', { name: 'People', exact: true }).tap()
	await people(a).getByRole('button', { name: 'Fresh eyes' }).tap()
	await people(a).getByRole('button', { name: 'Change my name' }).tap()
	await people(a).getByRole('button', { name: 'Cancel' }).tap()
	for (const control of await people(a).locator('button, input[type="text"], label').all()) {
		const box = await control.boundingBox()
		if (await control.evaluate((element) => element.matches('label') && !element.querySelector('input')))
			continue
		expect(box?.height, await control.innerText()).toBeGreaterThanOrEqual(44)
	}
	for (const colorScheme of ['light', 'dark'] as const) {
		await a.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
		const { violations } = await new AxeBuilder({ page: a }).exclude('.tl-container').analyze()
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
	}
	await people(a).getByRole('button', { name: 'Follow Guest' }).tap()
	await people(a).getByRole('button', { name: 'Close' }).tap()
	await expect(a.getByText('You follow Guest')).toBeVisible()
	// One way to stop it, not tldraw's below ours.
	await expect(a.getByRole('button', { name: /stop/i })).toHaveCount(1)
	await a.getByRole('button', { name: 'Stop', exact: true }).tap()
	await expect(a.getByText('You follow Guest')).toHaveCount(0)

	// Who may only look is a person too: the keyboard alone, from the bar to a name.
	await b.getByRole('button', { name: 'People', exact: true }).focus()
	await b.keyboard.press('Enter')
	await expect(people(b).getByRole('listitem').filter({ hasText: 'Aino' })).toContainText('Fresh eyes')
	await people(b).getByRole('button', { name: 'Change my name' }).focus()
	await b.keyboard.press('Enter')
	await b.keyboard.press('Control+a')
	await b.keyboard.type('Bo')
	await b.keyboard.press('Enter')
	await expect(people(b).getByText('Bo (you)')).toBeVisible()
	await expect(people(b).getByRole('button', { name: 'Change my name' })).toBeFocused()
})

test('who joins by code twice on one device is one person to the others, in a second tab as well', async ({
	openDevice,
	server,
}) => {
	const { made, link } = await boardWith(server, [])
	const [a, b] = [await openDevice(), await openDevice()]
	await enter(a, link, 'Aino')
	await openPeople(a)
	const byCode = `${server.url}/j/${made.joinCode}`
	const joinedAs: Promise<string>[] = []
	b.context().on('response', (answer) => {
		if (answer.url().endsWith('/api/join')) joinedAs.push(answer.json().then((body) => body.participantId))
	})
	await enter(b, byCode, 'Birgit')
	await expect(people(a).getByText('2 people are here')).toBeVisible()
	const tab = await b.context().newPage()
	for (const again of [b, tab]) {
		await again.goto(byCode)
		await expect(again.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
		await openPeople(again)
		await expect(people(again).getByText('2 people are here')).toBeVisible()
		await expect(people(again).getByText('Birgit (you)')).toBeVisible()
	}
	await expect(people(a).getByText('2 people are here')).toBeVisible()
	await expect(people(a).getByRole('listitem').filter({ hasText: 'Birgit' })).toHaveCount(1)
	// Nor does the server know of anybody else whom this device has been.
	expect(joinedAs.length).toBeGreaterThan(2)
	expect(new Set(await Promise.all(joinedAs)).size).toBe(1)
})
