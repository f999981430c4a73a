// The page of a session in every state, by keyboard alone, and what is wrong in its form.
import { AxeBuilder } from '@axe-core/playwright'
import type { ChangeLife } from '#shared/api/sessionLife'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { expect, test } from './fixtures'
import { enter, saved, sessionWithGroups, titleOf } from './sessionFixtures'

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
			// The map of forty stars is the same in every state.
			const isFirst = name === Object.keys(STATES)[0]
			const summaries = page.locator('summary').filter({ hasNotText: isFirst ? 'no such' : 'The roadmap' })
			for (const summary of await summaries.all()) await summary.click()
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
