// The pages around the canvas: coming in, sharing, being refused; for the eye, the keyboard and a screen reader.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { SessionCreated } from '#shared/api/sessions'
import { expect, test } from './fixtures'

const PROMISE = { canChange: 'The opening hours', readBy: 'The town board', hearBack: 'By 15 June' }
/** A refused call is a 404 that browsers write into the console. */
const NOT_FOUND = /status of 404/

async function createSession(url: string): Promise<SessionCreated> {
	const response = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ templateId: 'persona', title: 'Morning group', promise: PROMISE }),
	})
	expect(response.status).toBe(201)
	return response.json()
}
const boardAddress = (url: string, session: SessionCreated, secret = session.secrets.participate) =>
	`${url}/b/${session.boards[0]?.boardId}#${secret}`

async function enter(page: Page, address: string, name = ''): Promise<void> {
	await page.goto(address)
	if (name) await page.getByLabel('Your name, if you like').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

async function expectNoAxeIssue(page: Page): Promise<void> {
	// A sheet that is still fading in has paler colours than anybody reads it in.
	const moving = () =>
		page.evaluate(
			() =>
				document
					.getAnimations()
					.filter(
						(animation) =>
							animation.playState === 'running' &&
							animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
					).length
		)
	await expect.poll(moving).toBe(0)
	// The canvas has its own spec; here it is everything around it.
	const { violations } = await new AxeBuilder({ page }).exclude('.tl-container').analyze()
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { scroll, client } = await page.evaluate(() => ({
		scroll: document.documentElement.scrollWidth,
		client: document.documentElement.clientWidth,
	}))
	expect(scroll).toBeLessThanOrEqual(client)
}

test('starting a board shows its key once, keeps it out of storage, and a reload still has it', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	await page.getByRole('button', { name: 'Persona', exact: true }).click()
	await page.getByLabel('Name of the session').fill('Our street')
	await page.getByRole('button', { name: 'Start this board' }).click()

	const key = page.getByLabel('Key of this session')
	await expect(key).toHaveValue(/^[\w-]{22,}$/)
	const value = await key.inputValue()
	await expect(page.getByRole('heading', { level: 1, name: 'Our street' })).toBeVisible()
	const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
	expect(stored).not.toContain(value)
	expect(page.url()).not.toContain(value)

	await page.reload()
	await expect(page.getByLabel('Key of this session')).toHaveValue(value)
	await page.getByRole('button', { name: 'I have kept it' }).click()
	await expect(page.getByLabel('Key of this session')).toHaveCount(0)
	await page.reload()
	await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
	await expect(page.getByLabel('Key of this session')).toHaveCount(0)
})

test('the welcome card tells purpose and promise, and two presses after the code one is on the board', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	// As people type it: small letters, a space in the middle.
	const { joinCode } = session
	await page
		.getByLabel('Six-character code')
		.fill(`${joinCode.slice(0, 3)} ${joinCode.slice(3)}`.toLowerCase())
	await page.getByRole('button', { name: 'Join with a code', exact: true }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Morning group' })).toBeVisible()
	for (const text of Object.values(PROMISE)) await expect(page.getByText(text)).toBeVisible()
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
	expect(new URL(page.url()).pathname).toMatch(/^\/b\//)
})

test('a device that has joined comes back as the same person, also when the address lost its secret', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await enter(page, boardAddress(server.url, session), 'Aino')
	await page.goto(`${server.url}/`)
	await page.getByRole('link', { name: 'Morning group' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()

	await page.goto('about:blank')
	await page.goto(boardAddress(server.url, session, ''))
	await page.getByRole('button', { name: 'People', exact: true }).click()
	await expect(page.getByText('Aino (you)')).toBeVisible()
	await expect(page.getByText('1 person is here')).toBeVisible()

	await page.goto(`${server.url}/`)
	await page.getByRole('button', { name: 'Forget Morning group' }).click()
	await expect(page.getByRole('link', { name: 'Morning group' })).toHaveCount(0)
	await page.goto(boardAddress(server.url, session, ''))
	await expect(page.getByRole('heading', { name: 'This link does not open anything' })).toBeVisible()
})

test('a wrong secret and a board that never was show the very same page', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	allowedErrors.push(NOT_FOUND)
	const session = await createSession(server.url)
	const page = await openDevice()
	const shown: string[] = []
	for (const address of [
		boardAddress(server.url, session, 'A'.repeat(22)),
		`${server.url}/b/neverwas00#${session.secrets.participate}`,
	]) {
		await page.goto('about:blank')
		await page.goto(address)
		await expect(page.getByRole('heading', { name: 'This link does not open anything' })).toBeVisible()
		shown.push(await page.locator('body').innerText(), await page.title())
	}
	expect(shown.slice(0, 2)).toEqual(shown.slice(2))
})

test('a code that opens nothing can be typed again in place', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	allowedErrors.push(NOT_FOUND)
	const session = await createSession(server.url)
	const page = await openDevice()
	await page.goto(`${server.url}/j/AAAAAA`)
	await expect(page.getByRole('heading', { name: 'This code does not open a board' })).toBeVisible()
	await page.getByLabel('Six-character code').fill('AB')
	await page.getByRole('button', { name: 'Join with a code' }).click()
	await expect(page.getByText('A code has six letters or numbers, like K7M 3PX.')).toBeVisible()
	await page.getByLabel('Six-character code').fill(session.joinCode)
	await page.getByRole('button', { name: 'Join with a code' }).click()
	await expect(page.getByRole('button', { name: 'Go to the board' })).toBeVisible()
})

test('the share sheet has link, QR code, code and view link, beside a board that stays usable', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await enter(page, boardAddress(server.url, session))
	await page.getByRole('button', { name: 'Share' }).click()
	const sheet = page.getByRole('dialog', { name: 'Share this board' })
	await expect(sheet.getByRole('textbox', { name: 'Link to take part' })).toHaveValue(
		boardAddress(server.url, session)
	)
	await expect(sheet.getByLabel('Link to look only')).toHaveValue(
		boardAddress(server.url, session, session.secrets.view)
	)
	await expect(sheet.getByRole('img', { name: 'QR code of the link to take part' })).toBeVisible()
	await expect(sheet.getByText(session.joinCode, { exact: true })).toBeVisible()

	await sheet.getByRole('button', { name: 'New code' }).click()
	await expect(sheet.getByText('The old code has stopped working.')).toBeVisible()
	await expect(sheet.getByText(session.joinCode, { exact: true })).toHaveCount(0)

	await sheet.getByRole('button', { name: 'Copy' }).first().click()
	await expect(sheet.getByText('Copied')).toBeVisible()
	await page.getByRole('button', { name: 'Share' }).click()
	await expect(sheet).toHaveCount(0)
})

test('who has the view link sees that it is for looking only', async ({ openDevice, server }) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await page.goto(boardAddress(server.url, session, session.secrets.view))
	await expect(page.getByText('With this link you can look, but not write.')).toBeVisible()
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: 'Share' }).click()
	await expect(page.getByLabel('Link to look only')).toBeVisible()
	await expect(page.getByLabel('Link to take part')).toHaveCount(0)
})

test('the interface speaks the language of the device, and another one when asked', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice({ locale: 'fi-FI' })
	await page.goto(`${server.url}/`)
	await expect(page.getByRole('button', { name: 'Liity koodilla' })).toBeVisible()
	await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
	await page.getByLabel('Kieli').selectOption({ label: 'English' })
	await expect(page.getByRole('button', { name: 'Join with a code' })).toBeVisible()
	await page.reload()
	await expect(page.getByRole('button', { name: 'Join with a code' })).toBeVisible()
	await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the chosen colours win over the device, and stay', async ({ openDevice, server }) => {
	const page = await openDevice({ colorScheme: 'light' })
	await page.goto(`${server.url}/`)
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
	expect(await paper()).toBe('rgb(251, 248, 242)')
	await page.getByLabel('Colours').selectOption('dark')
	await expect.poll(paper).toBe('rgb(20, 26, 36)')
	await page.reload()
	await page.getByLabel('Colours').waitFor()
	await expect.poll(paper).toBe('rgb(20, 26, 36)')
})

test('a board is started and the outline opened and closed with the keyboard alone', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	const focusOn = async (name: string, key = 'Tab') => {
		const target = page.locator(':focus')
		await expect(async () => {
			await page.keyboard.press(key)
			expect(
				await target.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
			).toBe(name)
		}).toPass({ intervals: [0] })
	}
	await page.getByRole('button', { name: 'Persona', exact: true }).waitFor()
	await focusOn('Persona')
	await page.keyboard.press('Enter')
	await focusOn('Start this board')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('dialog', { name: 'Share this board' })).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(page.getByRole('dialog')).toHaveCount(0)
	await page.getByRole('button', { name: 'Outline' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('button', { name: 'Outline' })).toHaveAttribute('aria-expanded', 'true')
	await expect(page.locator('#outline').getByRole('button', { name: 'Close' })).toBeVisible()
	await page.keyboard.press('Enter')
	await expect(page.locator('#outline').getByRole('button', { name: 'Close' })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing on any page, ${colorScheme}`, async ({ openDevice, server, allowedErrors }) => {
		allowedErrors.push(NOT_FOUND)
		const session = await createSession(server.url)
		const page = await openDevice({ colorScheme })
		await page.goto(`${server.url}/`)
		await page.getByRole('button', { name: 'Persona', exact: true }).waitFor()
		await expectNoAxeIssue(page)
		await page.getByRole('button', { name: 'Persona', exact: true }).click()
		await page.getByText('Add a promise to those who take part').click()
		await expectNoAxeIssue(page)
		await page.goto(`${server.url}/j/AAAAAA`)
		await page.getByRole('heading', { level: 1 }).waitFor()
		await expectNoAxeIssue(page)
		await page.goto(`${server.url}/j/${session.joinCode}`)
		await page.getByRole('button', { name: 'Go to the board' }).waitFor()
		await expectNoAxeIssue(page)
		await enter(page, boardAddress(server.url, session))
		await expectNoAxeIssue(page)
		for (const panel of ['Share', 'Outline', 'People', 'Language and colours']) {
			await page.getByRole('button', { name: panel, exact: true }).click()
			await expectNoAxeIssue(page)
			await page.keyboard.press('Escape')
		}
	})

test('nothing scrolls sideways at 320 px, which is 400 % zoom of a laptop', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice({ viewport: { width: 320, height: 256 }, locale: 'fi-FI' })
	await page.goto(`${server.url}/`)
	await page.locator('h3 button').first().waitFor()
	await expectNoSidewaysScroll(page)
	await page.locator('h3 button').first().click()
	await page.getByRole('dialog').waitFor()
	await expectNoSidewaysScroll(page)
	await page.goto(`${server.url}/j/${session.joinCode}`)
	await page.getByRole('button', { name: 'Siirry taululle' }).waitFor()
	await expectNoSidewaysScroll(page)
	await page.getByRole('button', { name: 'Siirry taululle' }).click()
	await page.getByRole('button', { name: 'Jaa' }).click()
	await page.getByRole('dialog').waitFor()
	await expectNoSidewaysScroll(page)
})

test('everything that can be pressed is 44 px high on a phone', async ({ openDevice, server }) => {
	const session = await createSession(server.url)
	const page = await openDevice({ viewport: { width: 390, height: 844 }, hasTouch: true })
	const tooSmall = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('a[href], button, select, input, summary')]
				.filter((element) => !element.closest('.board-canvas') && element.checkVisibility())
				.map((element) => ({ element, box: element.getBoundingClientRect() }))
				// The skip link waits outside of the page; a card's button covers the card with its pseudo-element.
				.filter(({ element, box }) => box.bottom > 0 && !element.matches('h3 > button') && box.height < 44)
				.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.height}`)
		)
	await page.goto(`${server.url}/`)
	await page.locator('h3 button').first().waitFor()
	expect(await tooSmall()).toEqual([])
	await enter(page, boardAddress(server.url, session))
	await page.getByRole('button', { name: 'Share' }).click()
	await page.getByRole('dialog').waitFor()
	expect(await tooSmall()).toEqual([])
})

test('a board is found by a word, by theme, phase and time, and all of them are shown when asked', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	const cards = page.getByRole('list').filter({ has: page.getByRole('heading', { name: 'Persona' }) })
	const count = page.getByRole('search').locator('xpath=following-sibling::*[@role="status"]')
	await expect(cards.getByRole('listitem')).toHaveCount(8)
	await page.getByRole('button', { name: 'Show all boards' }).click()
	const all = Number.parseInt(await count.innerText(), 10)
	await expect(cards.getByRole('listitem')).toHaveCount(all)
	await page.getByLabel('Find a board').fill('persona')
	await expect(page.getByRole('button', { name: 'Persona', exact: true })).toBeVisible()
	expect(Number.parseInt(await count.innerText(), 10)).toBeLessThan(all)
	await page.getByLabel('Time').selectOption('long')
	await expect(count).toContainText('No board fits')
	await page.getByLabel('Find a board').fill('')
	await page.getByLabel('Phase').selectOption('co-design')
	await expect(page.getByRole('button', { name: 'Hackathon team', exact: false })).toBeVisible()
})

test('every board has a page that says how it goes, from which it can be started', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	allowedErrors.push(NOT_FOUND)
	const page = await openDevice({ viewport: { width: 320, height: 700 } })
	await page.goto(`${server.url}/`)
	await page.getByRole('button', { name: 'Persona', exact: true }).click()
	await page.getByRole('link', { name: 'How it goes' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Persona' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible()
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
	const { violations } = await new AxeBuilder({ page }).analyze()
	expect(violations.map(({ id }) => id)).toEqual([])
	await page.getByRole('link', { name: 'Journey map' }).click()
	await expect(page.getByRole('heading', { level: 1, name: /Journey map/ })).toBeVisible()
	await page.getByRole('button', { name: 'Start this board' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Start this board' }).click()
	await expect(page).toHaveURL(/\/b\//)
	await page.goto(`${server.url}/t/no-such-board`)
	await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
})
