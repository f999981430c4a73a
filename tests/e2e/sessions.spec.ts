// A session of many boards: who comes late, and what a device remembers of it.
import { expect, test } from './fixtures'
import { enter, saved, sessionWithGroups, titleOf } from './sessionFixtures'

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
	await page.getByRole('button', { name: 'People', exact: true }).click()
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

test('the code of a session one is in asks nothing again and leads to one’s group', async ({
	openDevice,
	server,
}) => {
	const { session, token, boardIds, link } = await sessionWithGroups(server.url, ['Group 1'])
	const page = await openDevice()
	await enter(page, link(session.boardId), 'Aino')
	await expect(saved(page)).toBeVisible()
	await page.goto(`${server.url}/`)
	await page.getByLabel('Six-character code').fill(session.made.joinCode)
	await page.getByRole('button', { name: 'Join with a code' }).click()
	await expect(saved(page)).toBeVisible()
	await expect(page).toHaveURL(/\/b\//)
	await page.getByRole('button', { name: 'People', exact: true }).click()
	await expect(page.getByText('Aino (you)')).toBeVisible()

	await session.at('POST', '/spread', { token, body: { boardIds } })
	await page.goto(`${server.url}/j/${session.made.joinCode.toLowerCase()}`)
	await expect(titleOf(page, 'Group 1')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Go to the board' })).toHaveCount(0)
})
