// What a device keeps of boards, and how it goes: by a word of the person, or with the fifty-first board.
import type { Page } from '@playwright/test'
import type { SessionCreated } from '#shared/api/sessions'
import {
	addressOf,
	boardIdOf,
	createSession,
	enter,
	expect,
	keptBoards,
	offline,
	status,
	test,
	write,
} from './offlineFixtures'

const UNSENT = 'Some changes are only on this device'
/** What a device remembers outside of the copies. */
const memory = (page: Page) => page.evaluate(() => JSON.stringify(localStorage))
/** Comes onto a board of which others say already that this device has been there. */
async function enterNamed(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address)
	await page.getByLabel(/Your name/).fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await status(page, 'Saved')
	await page.evaluate(() => navigator.serviceWorker.ready)
}

test('forgetting on the home page leaves neither links nor copies, and asks first where edits would be lost', async ({
	network,
	server,
	openDevice,
}) => {
	const [one, two, three] = [
		await createSession(server.url, 'First'),
		await createSession(server.url, 'Second'),
		await createSession(server.url, 'Third'),
	]
	const page = await openDevice()
	page.on('dialog', (dialog) => void dialog.accept())
	await enterNamed(page, addressOf(server.url, one), 'Aino')
	for (const session of [two, three]) {
		await page.goto(addressOf(server.url, session))
		const enterButton = page.getByRole('button', { name: 'Go to the board' })
		await enterButton.click()
		await status(page, 'Saved')
	}
	expect(await keptBoards(page)).toHaveLength(3)
	network.cut()
	await write(page, 300, 250, 'only here')
	await status(page, offline(1))
	await page.goto(`${server.url}/`)

	await page.getByRole('button', { name: 'Forget First' }).click()
	await expect(page.getByRole('link', { name: 'First' })).toHaveCount(0)
	await expect.poll(() => keptBoards(page)).toHaveLength(2)
	expect(await memory(page)).not.toContain(boardIdOf(one))

	await page.getByRole('button', { name: 'Forget Third' }).click()
	const dialog = page.getByRole('dialog')
	await expect(dialog.getByText(UNSENT)).toBeVisible()
	await dialog.getByRole('button', { name: 'Keep' }).click()
	await expect(page.getByRole('link', { name: 'Third' })).toBeVisible()
	expect(await keptBoards(page)).toHaveLength(2)

	await page.getByRole('button', { name: 'Forget all of them' }).click()
	await expect(dialog.getByText(UNSENT)).toBeVisible()
	await dialog.getByRole('button', { name: 'Lose these changes' }).click()
	await expect(page.getByRole('button', { name: 'Forget all of them' })).toHaveCount(0)
	await expect.poll(() => keptBoards(page)).toEqual([])
	const kept = await memory(page)
	for (const { secrets, sessionId } of [one, two, three])
		for (const word of [secrets.participate, sessionId, 'Aino']) expect(kept).not.toContain(word)
})

test('leaving a board and forgetting it removes its copy from the device', async ({ server, openDevice }) => {
	const page = await openDevice()
	const session = await createSession(server.url)
	await enterNamed(page, addressOf(server.url, session), 'Aino')
	expect(await keptBoards(page)).toHaveLength(1)
	await page.getByRole('button', { name: 'People', exact: true }).click()
	await page.getByRole('button', { name: 'Leave this board' }).click()
	await page.getByLabel('Forget my name and this board on this device').check()
	await page.getByRole('button', { name: 'Leave', exact: true }).click()
	await expect(page.getByLabel('Six-character code')).toBeVisible()
	await expect.poll(() => keptBoards(page)).toEqual([])
	expect(await memory(page)).not.toContain(session.secrets.participate)
})

test('of more than fifty boards the one opened longest ago goes with its copy, but not one with unsent edits', async ({
	network,
	server,
	openDevice,
}) => {
	const [oldest, unsent, newest] = [
		await createSession(server.url, 'Oldest'),
		await createSession(server.url, 'Unsent'),
		await createSession(server.url, 'Newest'),
	]
	const page = await openDevice()
	page.on('dialog', (dialog) => void dialog.accept())
	await enter(page, addressOf(server.url, oldest))
	await enter(page, addressOf(server.url, unsent))
	network.cut()
	await write(page, 300, 250, 'only here')
	await status(page, offline(1))
	await page.goto(`${server.url}/`)
	network.mend()
	// Forty-nine more boards were opened since.
	await page.evaluate(() => {
		const state = JSON.parse(localStorage.getItem('constellate:') ?? '')
		for (let at = 0; at < 49; at++)
			state.boards[`another${at}`] = {
				sessionId: `session${at}`,
				secret: 'x',
				title: `Another ${at}`,
				openedAtMs: Date.now(),
			}
		localStorage.setItem('constellate:', JSON.stringify(state))
	})
	await page.goto('about:blank')
	await enter(page, addressOf(server.url, newest))
	await expect.poll(() => memory(page)).not.toContain(boardIdOf(oldest))
	const has = (session: SessionCreated) => (name: string) => name.includes(boardIdOf(session))
	await expect.poll(async () => (await keptBoards(page)).some(has(oldest))).toBe(false)
	const kept = await keptBoards(page)
	expect([kept.some(has(unsent)), kept.some(has(newest))]).toEqual([true, true])
	const boards = await page.evaluate(
		() => Object.keys(JSON.parse(localStorage.getItem('constellate:') ?? '').boards).length
	)
	expect(boards).toBe(51)

	await page.goto(addressOf(server.url, unsent))
	await status(page, 'Saved')
	const other = await openDevice()
	await enter(other, addressOf(server.url, unsent))
	await expect(other.getByTestId('canvas').getByText('only here').first()).toBeVisible()
})
