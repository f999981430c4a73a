// A session of many boards: who comes late, what a device remembers of it, and its page in every state.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { CopiedBoards } from '#shared/api/groups'
import type { ChangeLife } from '#shared/api/sessionLife'
import { SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { expect, test } from './fixtures'

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })
const titleOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function enter(page: Page, address: string, name = ''): Promise<void> {
	await page.goto(address)
	if (name) await page.getByLabel('Your name, if you like').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
}

async function sessionWithGroups(url: string, titles: readonly string[]) {
	const session = await SessionCalls.create(url, { templateId: 'persona', title: 'Morning group' })
	const { token } = await session.join()
	const boardIds: string[] = []
	for (const title of titles) {
		const body = { boardId: session.boardId, titles: [title] }
		const copied = CopiedBoards.parse((await session.at('POST', '/copies', { token, body })).body)
		boardIds.push(...copied.boards.map(({ boardId }) => boardId))
	}
	const link = (boardId: string, secret = session.made.secrets.participate) => `${url}/b/${boardId}#${secret}`
	return { session, token, boardIds, link, page: `${url}/s/${session.made.sessionId}` }
}

test('who comes late lands on the board of the smallest group, or of another one that they choose', async ({
	openDevice,
	server,
}) => {
	const { session, token, boardIds, link } = await sessionWithGroups(server.url, ['Group 1', 'Group 2'])
	await session.at('POST', '/spread', { token, body: { boardIds } })
	const [late, picky] = [await openDevice(), await openDevice()]
	await late.goto(link(session.boardId))
	await expect(late.getByLabel('Your group')).toHaveValue(boardIds[0] ?? '')
	await late.getByRole('button', { name: 'Go to the board' }).click()
	await expect(titleOf(late, 'Group 1')).toBeVisible()
	await expect(saved(late)).toBeVisible()

	await picky.goto(`${server.url}/j/${session.made.joinCode}`)
	// The other one would be the smallest.
	await expect(picky.getByLabel('Your group')).toHaveValue(boardIds[1] ?? '')
	await picky.getByLabel('Your group').selectOption({ label: 'Group 1' })
	await picky.getByRole('button', { name: 'Go to the board' }).click()
	await expect(titleOf(picky, 'Group 1')).toBeVisible()

	// Going to look at another group asks which one is meant; staying there is one press.
	await picky.getByRole('button', { name: 'Boards', exact: true }).click()
	await picky.getByRole('link', { name: 'Group 2', exact: true }).click()
	await expect(picky.getByText('Your group is Group 1.')).toBeVisible()
	await picky.getByRole('button', { name: 'Stay with Group 2' }).click()
	await expect(picky.getByText('Your group is Group 1.')).toBeHidden()
	await picky.getByRole('button', { name: 'Boards', exact: true }).click()
	await picky.getByRole('link', { name: 'Group 1', exact: true }).click()
	await expect(picky.getByText('Your group is Group 2.')).toBeVisible()
})

test('a pasted link to another board of the session asks nothing again and makes no second person', async ({
	openDevice,
	server,
}) => {
	const { session, boardIds, link } = await sessionWithGroups(server.url, ['Group 1', 'Group 2'])
	const [one = '', two = ''] = boardIds
	const page = await openDevice()
	await enter(page, link(session.boardId), 'Aino')
	await expect(saved(page)).toBeVisible()
	const me = await page.evaluate(() => localStorage.getItem('constellate:'))
	await page.goto('about:blank')
	await page.goto(link(one))
	await expect(titleOf(page, 'Group 1')).toBeVisible()
	await page.getByRole('button', { name: 'People' }).click()
	await expect(page.getByText('Aino (you)')).toBeVisible()
	// By a link with another secret of the same session, as joining by code gives it.
	const { secret = '' } = await session.join({ code: session.made.joinCode })
	await page.goto('about:blank')
	await page.goto(link(two, secret))
	await expect(titleOf(page, 'Group 2')).toBeVisible()
	const keysIn = (text: string | null) => JSON.stringify(JSON.parse(text ?? '{}').participantKeys)
	expect(keysIn(await page.evaluate(() => localStorage.getItem('constellate:')))).toBe(keysIn(me))

	// The share sheet asks others to the board one is on.
	await page.getByRole('button', { name: 'Share' }).click()
	await expect(page.getByRole('textbox', { name: 'Link to take part' })).toHaveValue(link(two, secret))
	await page.keyboard.press('Escape')

	await page.goto(`${server.url}/`)
	const inside = page.getByRole('list', { name: 'Boards of Morning group' })
	await expect(page.getByRole('link', { name: 'Morning group' }).first()).toHaveAttribute('href', /^\/s\//)
	await expect(inside.getByRole('link')).toHaveText(['Group 2', 'Group 1', 'Morning group'])
	await page.getByRole('button', { name: 'Forget Morning group' }).click()
	await expect(inside).toHaveCount(0)
	expect(keysIn(await page.evaluate(() => localStorage.getItem('constellate:')))).toBe('{}')
})

for (const [width, isTouch] of [
	[390, true],
	[360, true],
] as const)
	test(`the bar of a board is one row on a phone of ${width} px`, async ({ openDevice, server }) => {
		const { session, link } = await sessionWithGroups(server.url, ['Group 1'])
		const page = await openDevice({ viewport: { width, height: 844 }, hasTouch: isTouch, isMobile: isTouch })
		await enter(page, link(session.boardId))
		await expect(saved(page)).toBeVisible()
		const bar = page.getByRole('banner')
		expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(60)
		expect((await titleOf(page, 'Morning group').boundingBox())?.width).toBeGreaterThanOrEqual(48)
		await bar.getByRole('button', { name: 'Menu' }).click()
		await page.getByRole('button', { name: 'Export', exact: true }).click()
		await expect(page.getByRole('dialog', { name: 'Take this board along' })).toBeVisible()
	})

test('what is wrong in the details of a session is said at its field, and the field is found', async ({
	openDevice,
	server,
}) => {
	const { session, page: address } = await sessionWithGroups(server.url, [])
	const page = await openDevice()
	await enter(page, `${address}#${session.made.secrets.participate}`)
	await page.getByRole('button', { name: 'Change', exact: true }).click()
	const dialog = page.getByRole('dialog')
	const call = dialog.getByLabel('Link to the call')
	await call.fill('http://meet.example.org')
	await dialog.getByRole('button', { name: 'Keep the changes' }).click()
	await expect(call).toBeFocused()
	await expect(call).toHaveAccessibleDescription('A link to a call starts with https:// or tel:')
	await dialog.getByLabel('Name of the session').fill(' ')
	await expect(dialog.getByLabel('Name of the session')).toHaveAccessibleDescription(
		'Give the session a name.'
	)
	await dialog.getByLabel('Name of the session').fill('Evening group')
	await call.fill('tel:+358 40 123 4567')
	await dialog.getByRole('button', { name: 'Keep the changes' }).click()
	await expect(dialog).toHaveCount(0)
	await expect(titleOf(page, 'Evening group')).toBeVisible()
	await expect(page.getByRole('link', { name: 'Open the call' })).toHaveAttribute(
		'href',
		'tel:+358 40 123 4567'
	)
})

/** States of a session's page, and how each comes about. */
const STATES: Record<string, { life?: ChangeLife; isErased?: boolean; grade?: 'view'; groups: string[] }> = {
	'with one empty board': { groups: [] },
	'with many boards': { groups: ['Group 1', 'Group 2', 'Group 3', 'Group 4', 'Group 5'] },
	'for a viewer': { groups: ['Group 1'], grade: 'view' },
	paused: { life: { wish: 'pause' }, groups: [] },
	ended: { life: { state: 'ended' }, groups: ['Group 1'] },
	'put away': { life: { state: 'archived' }, groups: [] },
	'about to be erased': { isErased: true, groups: [] },
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`the page of a session holds in every state, ${colorScheme}: axe, and 320 px without sideways scrolling`, async ({
		openDevice,
		server,
	}) => {
		for (const [name, { life, isErased, grade, groups }] of Object.entries(STATES)) {
			const { session, page: address } = await sessionWithGroups(server.url, groups)
			const { participate } = session.made.secrets
			const page = await openDevice({ colorScheme, viewport: { width: 1440, height: 900 } })
			await enter(page, `${address}#${session.made.secrets[grade ?? 'participate']}`)
			await expect(titleOf(page, 'Morning group')).toBeVisible()
			if (isErased) {
				const writer = await StockClient.join(server.url, session.boardId, participate)
				writer.put(noteRecord('shape:n1', 'words', { x: 0, y: 0 }))
				await writer.saved()
				writer.destroy()
				await session.erase()
			}
			if (life) await session.life(life)
			await page.reload()
			await expect(page.locator('main ul li svg').first()).toBeVisible()
			const mayWrite = await page.getByRole('button', { name: 'Add a board' }).count()
			expect(mayWrite, name).toBe(grade || life?.state ? 0 : 1)
			for (const summary of await page.locator('summary').all()) await summary.click()
			const { violations } = await new AxeBuilder({ page }).analyze()
			expect(
				violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
				name
			).toEqual([])
			await page.setViewportSize({ width: 320, height: 256 })
			const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
			expect(over, name).toBeLessThanOrEqual(0)
			await page.close()
		}
	})

test('from the page of a session one gets to a board, a group and back with the keyboard alone', async ({
	openDevice,
	server,
}) => {
	const { session, page: address } = await sessionWithGroups(server.url, ['Group 1'])
	const page = await openDevice()
	await page.goto(`${address}#${session.made.secrets.participate}`)
	const focusOn = async (name: RegExp) => {
		await expect(async () => {
			await page.keyboard.press('Tab')
			const text = await page
				.locator(':focus')
				.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
			expect(text).toMatch(name)
		}).toPass({ intervals: [0] })
	}
	await page.getByRole('button', { name: 'Go to the board' }).waitFor()
	await focusOn(/^Go to the board$/)
	await page.keyboard.press('Enter')
	await page
		.getByRole('button', { name: 'Spread over 1 board' })
		.or(page.getByText('Invite to 1 board'))
		.waitFor()
	await focusOn(/^Invite to 1 board$/)
	await page.keyboard.press('Enter')
	await expect(page.getByText('1 person is invited.')).toBeVisible()
	await expect(page.getByText('Your group is Group 1.')).toBeVisible()
	await page.reload()
	await page.getByText('Your group is Group 1.').waitFor()
	await focusOn(/^Go to Group 1$/)
	await page.keyboard.press('Enter')
	await expect(titleOf(page, 'Group 1')).toBeVisible()
	await expect(saved(page)).toBeVisible()
	await page.getByRole('button', { name: 'Boards', exact: true }).focus()
	await page.keyboard.press('Enter')
	await focusOn(/^Session page$/)
	await page.keyboard.press('Enter')
	await expect(titleOf(page, 'Morning group')).toBeVisible()
})
