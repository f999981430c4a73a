// Two people, each with buttons in their own language, on a board whose texts change for both.
import type { Page } from '@playwright/test'
import { LOCALES } from '#shared/i18n/locale'
import { SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { expectNoViolations } from './axe'
import { expect, test } from './fixtures'

const part = (page: Page, type: string) =>
	page.getByTestId('canvas').locator(`.tl-shape[data-shape-type="${type}"]`)
const head = (page: Page) => part(page, 'title-band')
const day = (page: Page, title: string) => part(page, 'zone').filter({ hasText: title })

/** Opens the settings and from there the dialog, with the keyboard alone. */
async function openDialog(page: Page, settings: string, entry: string): Promise<void> {
	await page.getByRole('button', { name: settings }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('button', { name: entry })).toBeVisible()
	await page.getByRole('button', { name: entry }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('dialog', { name: entry })).toBeVisible()
}

test('a board changes its language for both at once, notes and buttons do not, and it can be put back', async ({
	openDevice,
	server,
}) => {
	const session = await SessionCalls.create(server.url, { templateId: 'persona' })
	const { secrets } = session.made
	const link = `${server.url}/b/${session.boardId}#${secrets.participate}`
	const writer = await StockClient.join(server.url, session.boardId, secrets.participate)
	writer.put(noteRecord('shape:n1', 'An ordinary day', { x: -400, y: 400 }))
	await writer.saved()
	writer.destroy()

	const [one, other] = [await openDevice(), await openDevice({ locale: 'fi-FI' })]
	await one.goto(link)
	await one.getByRole('button', { name: 'Go to the board' }).click()
	await other.goto(link)
	await other.getByRole('button', { name: 'Siirry taululle' }).click()
	for (const page of [one, other]) await expect(day(page, 'An ordinary day')).toHaveCount(1)
	let loads = 0
	other.on('framenavigated', () => loads++)

	await openDialog(one, 'Language and colours', 'Language of the board')
	const dialog = one.getByRole('dialog', { name: 'Language of the board' })
	await expect(dialog).toContainText('Notes are not translated')
	await expect(dialog.getByRole('radio')).toHaveCount(LOCALES.length)
	await expect(dialog.getByRole('radio', { name: 'English' })).toBeChecked()
	await expectNoViolations(one, 'language of the board')
	await dialog.getByRole('radio', { name: 'English' }).focus()
	await one.keyboard.press('ArrowDown')
	await expect(dialog.getByRole('radio', { name: 'Suomi' })).toBeChecked()
	await one.keyboard.press('Enter')
	await expect(dialog).toHaveCount(0)

	for (const page of [one, other]) {
		await expect(day(page, 'Tavallinen päivä')).toHaveCount(1)
		await expect(head(page)).toContainText('Persoona')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persoona')
		await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fi')
		await expect(part(page, 'note')).toContainText('An ordinary day')
	}
	await expect(one.getByRole('button', { name: 'Share' })).toBeVisible()
	await expect(other.getByRole('button', { name: 'Jaa' })).toBeVisible()
	const done = one.getByRole('status').filter({ hasText: 'The board is now in this language: Finnish.' })
	await expect(done).toBeVisible()
	await expect(other.getByRole('button', { name: 'Palauta entinen' })).toHaveCount(0)

	await expect(done).toBeFocused()
	await one.keyboard.press('Tab')
	await expect(one.getByRole('button', { name: 'Put it back' })).toBeFocused()
	await one.keyboard.press('Enter')
	for (const page of [one, other]) {
		await expect(day(page, 'An ordinary day')).toHaveCount(1)
		await expect(head(page)).toContainText('Persona')
	}
	await expect(one.getByRole('status').filter({ hasText: 'language: English.' })).toBeVisible()
	await expect(one.getByRole('button', { name: 'Put it back' })).toHaveCount(0)
	expect(loads).toBe(0)

	// What the one has said goes when the other changes it again.
	await openDialog(other, 'Kieli ja värit', 'Taulun kieli')
	await other.getByRole('radio', { name: 'Ελληνικά' }).check()
	await other.getByRole('button', { name: 'Vaihda kieli' }).click()
	await expect(head(one)).toContainText('Περσόνα')
	await expect(one.getByRole('status').filter({ hasText: 'language: English.' })).toHaveCount(0)
})

test('a phone has it in its menu; a guest, and everybody after the end, has it nowhere', async ({
	openDevice,
	server,
}) => {
	const session = await SessionCalls.create(server.url, { templateId: 'persona' })
	const { secrets } = session.made
	const [phone, guest] = [
		await openDevice({ viewport: { width: 390, height: 844 } }),
		await openDevice({ viewport: { width: 390, height: 844 } }),
	]
	await phone.goto(`${server.url}/b/${session.boardId}#${secrets.participate}`)
	await guest.goto(`${server.url}/b/${session.boardId}#${secrets.view}`)
	for (const page of [phone, guest]) {
		await page.getByRole('button', { name: 'Go to the board' }).click()
		await page.getByRole('button', { name: 'Menu', exact: true }).click()
		await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
	}
	const entry = (page: Page) => page.getByRole('button', { name: 'Language of the board' })
	await expect(entry(guest)).toHaveCount(0)
	await entry(phone).click()
	const dialog = phone.getByRole('dialog', { name: 'Language of the board' })
	await expect(dialog.getByRole('radio')).toHaveCount(LOCALES.length)
	for (const radio of await dialog.locator('label').all())
		expect((await radio.boundingBox())?.height).toBeGreaterThanOrEqual(44)
	await phone.getByRole('radio', { name: 'Magyar' }).check()
	await phone.getByRole('button', { name: 'Change the language' }).click()
	await expect(head(phone)).toContainText('Perszóna')
	await phone.getByRole('button', { name: 'Close' }).click()
	await session.life({ state: 'ended' })
	await expect(phone.getByRole('status').filter({ hasText: 'ended' })).toBeVisible()
	await phone.getByRole('button', { name: 'Menu', exact: true }).click()
	await expect(phone.getByRole('button', { name: 'Export' })).toBeVisible()
	await expect(entry(phone)).toHaveCount(0)
})
