import AxeBuilder from '@axe-core/playwright'
import { createSession } from '../helpers/stockClient'
import { expect, test } from './fixtures'

const PHONE = { width: 390, height: 844 }

test('on a phone a board asks question by question, and each answer is a note on the board at once', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const board = await openDevice()
	await board.goto(session.links.participate)
	await board.getByRole('button', { name: 'Go to the board' }).click()
	const notes = board.getByTestId('canvas').locator('.tl-shape[data-shape-type="note"]')

	const phone = await openDevice({ viewport: PHONE, hasTouch: true, isMobile: true })
	await phone.goto(session.links.participate)
	await phone.getByRole('link', { name: 'Rather answer question by question' }).click()
	await expect(phone).toHaveURL(/\/a\//)
	await phone.getByLabel('Your name, if you like').fill('Aino')
	await phone.getByRole('button', { name: 'Go to the board' }).click()
	await expect(phone.getByRole('heading', { level: 1, name: 'Name and face' })).toBeFocused()
	await phone.getByLabel('Your answer').fill('Mirja, a retired nurse')
	await phone.getByRole('button', { name: 'Put it on the board' }).click()
	await expect(phone.getByText('Your note is on the board')).toBeVisible()
	await expect(notes.filter({ hasText: 'Mirja, a retired nurse' })).toHaveCount(1)

	await phone.getByRole('button', { name: 'Next question' }).click()
	await expect(phone.getByRole('heading', { level: 1, name: 'An ordinary day' })).toBeFocused()
	await phone.getByLabel('Evening and night').check()
	await phone.getByLabel('Your answer').fill('Listens to the radio')
	await phone.keyboard.press('Tab')
	await phone.keyboard.press('Enter')
	await expect(phone.getByText('Your note is on the board')).toBeVisible()
	const { violations } = await new AxeBuilder({ page: phone }).analyze()
	expect(violations.map(({ id }) => id)).toEqual([])
	for (let question = 2; question < 7; question++)
		await phone.getByRole('button', { name: question === 2 ? 'Next question' : 'Skip this question' }).click()
	await phone.getByRole('button', { name: 'Skip this question' }).click()
	await expect(phone.getByText('2 notes of yours are on the board')).toBeVisible()
	await phone.getByRole('link', { name: 'See the board' }).click()
	await expect(phone.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(notes).toHaveCount(2)
})

test('what could not be sent stays in the field and is sent by another press', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	allowedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
	const session = await createSession(server.url)
	const phone = await openDevice({ viewport: { width: 320, height: 640 } })
	await phone.goto(session.links.participate.replace('/b/', '/a/'))
	await phone.getByRole('button', { name: 'Go to the board' }).click()
	await phone.getByLabel('Your answer').fill('Words that must not be lost')
	await phone.context().setOffline(true)
	await phone.getByRole('button', { name: 'Put it on the board' }).click()
	await expect(phone.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible()
	await expect(phone.getByLabel('Your answer')).toHaveValue('Words that must not be lost')
	await phone.context().setOffline(false)
	await phone.getByRole('button', { name: 'Put it on the board' }).click()
	await expect(phone.getByText('Your note is on the board')).toBeVisible()
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the page of questions loads nothing of the canvas', async ({ openDevice, server }) => {
	const session = await createSession(server.url)
	const phone = await openDevice()
	const scripts: string[] = []
	phone.on('request', (request) => scripts.push(request.url()))
	await phone.goto(session.links.participate.replace('/b/', '/a/'))
	await phone.getByRole('button', { name: 'Go to the board' }).click()
	await expect(phone.getByLabel('Your answer')).toBeVisible()
	expect(scripts.filter((url) => /\/(Canvas|dist-esm)-/.test(url))).toEqual([])
})
