// Two people and the layout of a board: one begins, both see it, both may change it, and either ends it.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { enter, saved, sessionWithGroups } from './sessionFixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Layout' })
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function openSheet(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Boards', exact: true }).click()
	await page.getByRole('button', { name: 'Edit the layout' }).click()
	await expect(sheet(page)).toBeVisible()
}
test('two people edit the layout together, see who has begun, take a step back, and one of them ends it', async ({
	openDevice,
	server,
}) => {
	const { session, link } = await sessionWithGroups(server.url, [])
	const [aino, birgit] = [await openDevice(), await openDevice()]
	await enter(aino, link(session.boardId), 'Aino')
	await enter(birgit, link(session.boardId), 'Birgit')
	for (const page of [aino, birgit]) await expect(saved(page)).toBeVisible()

	await openSheet(aino)
	await sheet(aino).getByRole('button', { name: 'Begin to edit' }).click()
	await expect(told(aino, 'You are editing the layout of this board.')).toBeVisible()
	await expect(told(birgit, 'Aino is editing the layout of this board.')).toBeVisible()

	// By keyboard alone: open a zone, give it another title.
	const zone = sheet(aino).locator('details').first()
	const before = (await zone.locator('summary').textContent()) ?? ''
	await zone.locator('summary').press('Enter')
	await zone.getByLabel('Title').fill('What we share')
	await zone.getByLabel('Title').press('Enter')
	await expect(sheet(aino).locator('summary', { hasText: 'What we share' })).toBeVisible()
	await birgit.getByRole('button', { name: 'Open the list' }).click()
	await expect(sheet(birgit).locator('summary', { hasText: 'What we share' })).toBeVisible()

	// The other one goes on, and takes the last step back.
	await sheet(birgit).getByLabel('Title of the new zone').fill('Beside the plan')
	await sheet(birgit).getByRole('button', { name: 'Add a zone' }).click()
	await expect(sheet(aino).locator('summary', { hasText: 'Beside the plan' })).toBeVisible()
	for (const gone of ['Beside the plan', 'What we share']) {
		await sheet(birgit).getByRole('button', { name: 'Take back the last step' }).click()
		await expect(sheet(aino).locator('summary', { hasText: gone })).toBeHidden()
	}
	await expect(sheet(aino).locator('summary', { hasText: before }).first()).toBeVisible()

	await sheet(birgit).getByRole('button', { name: 'Finish' }).click()
	for (const page of [aino, birgit]) {
		await expect(told(page, 'the layout of this board')).toBeHidden()
		await expect(sheet(page).getByRole('button', { name: 'Begin to edit' })).toBeVisible()
	}
})

test('the examples of a board are cleared by one action, for all, and put back by who did it', async ({
	openDevice,
	server,
}) => {
	const { session, link } = await sessionWithGroups(server.url, [])
	const [aino, birgit] = [await openDevice(), await openDevice()]
	await enter(aino, link(session.boardId), 'Aino')
	await enter(birgit, link(session.boardId))
	const examples = (page: Page) => page.locator('.tl-shape[data-shape-type="example"]')
	await expect(examples(birgit).first()).toBeAttached()
	await openSheet(aino)
	await sheet(aino).getByRole('button', { name: 'Clear the examples' }).click()
	await expect(told(aino, 'Done.')).toBeVisible()
	await expect(examples(birgit)).toHaveCount(0)
	await expect(told(birgit, 'the layout of this board')).toBeHidden()
	await sheet(aino).getByRole('button', { name: 'Take back the last step' }).click()
	await expect(examples(birgit).first()).toBeAttached()
})

test('who may only look sees that the layout is edited and has no way to change it', async ({
	openDevice,
	server,
}) => {
	const { session, token, link } = await sessionWithGroups(server.url, [])
	const guest = await openDevice()
	await enter(guest, link(session.boardId, session.made.secrets.view))
	await expect(saved(guest)).toBeVisible()
	const begun = await guest.request.post(`${server.url}/api/boards/${session.boardId}/layout`, {
		headers: { authorization: `Bearer ${token}` },
		data: { do: 'open' },
	})
	expect(begun.ok()).toBe(true)
	await expect(told(guest, 'Somebody is editing the layout of this board.')).toBeVisible()
	await expect(guest.getByRole('button', { name: 'Finish' })).toBeHidden()
	await guest.getByRole('button', { name: 'Boards', exact: true }).click()
	await expect(guest.getByRole('button', { name: 'Edit the layout' })).toBeHidden()
})
