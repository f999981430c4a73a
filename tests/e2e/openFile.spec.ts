// A board file as a new board, dropped on a board, and given up half way.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { stockSchema } from '#shared/exports/stockRecords'
import { note } from '../helpers/exportBoard'
import { boardWith, enter } from '../helpers/filledBoard'
import { SessionCalls } from '../helpers/sessionCalls'
import { give } from './clipboard'
import { expect, test } from './fixtures'
import { saved, titleOf } from './sessionFixtures'

// What the browser itself says of a picture that is not there, and of a session that has ended.
test.use({ allowedErrors: [/status of 40[49]/] })

const fileOf = (records: readonly unknown[]) =>
	JSON.stringify({
		tldrawFileFormatVersion: 1,
		schema: stockSchema(),
		records: [{ id: 'page:page', typeName: 'page', name: '', index: 'a1', meta: {} }, ...records],
	})
const given = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text),
})
const choose = (page: Page, name: string, text: string) =>
	page.getByLabel('Choose a board file').setInputFiles(given(name, text))
const noteWith = (page: Page, text: string) =>
	page.locator('.tl-shape[data-shape-type="note"]').filter({ hasText: text })

async function enterSession(page: Page, session: SessionCalls, secret = session.made.secrets.participate) {
	await page.goto(`${session.url}/s/${session.made.sessionId}#${secret}`)
	await page.getByRole('button', { name: 'Go to the board' }).click()
}
const titlesIn = async (session: SessionCalls) => (await session.join()).boards.map(({ title }) => title)

test('a file becomes a board of the session, with its name, its notes, and once only', async ({
	openDevice,
	server,
}) => {
	const session = await SessionCalls.create(server.url, { templateId: 'persona', title: 'Morning group' })
	const page = await openDevice()
	await enterSession(page, session)
	await page.getByRole('button', { name: 'Open a file' }).click()
	await choose(page, 'Winter market.tldr', fileOf([note('a', 'stalls by the river')]))
	await expect(page.getByText('1 thing is now on the board.')).toBeVisible()
	await page.getByRole('button', { name: 'See it on the board' }).click()
	// Only now: what is behind an open dialog is hidden from those who listen.
	await expect(titleOf(page, 'Winter market')).toBeVisible()
	await expect(noteWith(page, 'stalls by the river')).toHaveCount(1)
	await expect(saved(page)).toBeVisible()
	expect(await titlesIn(session)).toEqual(['Morning group', 'Winter market'])

	await page.reload()
	await expect(saved(page)).toBeVisible()
	await expect(page.getByRole('dialog')).toHaveCount(0)
	await expect(noteWith(page, 'stalls by the river')).toHaveCount(1)
	const viewer = await openDevice()
	await enterSession(viewer, session, session.made.secrets.view)
	await expect(viewer.getByRole('button', { name: 'Take everything along' })).toBeVisible()
	await expect(viewer.getByRole('button', { name: 'Open a file' })).toHaveCount(0)
})

test('a file on the home page starts a session, and its key is given when the file is in', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(server.url)
	await page.getByRole('button', { name: 'Open a file' }).click()
	await choose(page, 'export.json', fileOf([note('a', 'from elsewhere')]))
	await page.getByRole('button', { name: 'See it on the board' }).click()
	await expect(page.getByRole('textbox', { name: 'Key of this session' })).toBeVisible()
	await expect(noteWith(page, 'from elsewhere')).toHaveCount(1)
})

test('a file that cannot be read leaves no empty board behind', async ({ openDevice, server }) => {
	const session = await SessionCalls.create(server.url, { title: 'Morning group' })
	const page = await openDevice()
	await enterSession(page, session)
	await page.getByRole('button', { name: 'Open a file' }).click()
	await choose(page, 'letter.json', '{"dear": "neighbours"}')
	await expect(page.getByText('This is not a board file, or it is damaged.')).toBeVisible()
	await choose(page, 'empty.tldr', fileOf([]))
	await expect(page.getByText('There is nothing in this file.')).toBeVisible()
	expect(await titlesIn(session)).toEqual(['Morning group'])
	// A session that may have no more boards says so, and the file is not lost on the way.
	await session.life({ state: 'ended' })
	await choose(page, 'late.tldr', fileOf([note('a', 'too late')]))
	await expect(page.getByText('This session has ended. You can read it, but not change it.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the dialog that opens a file, and it needs no sideways scrolling, ${colorScheme}`, async ({
		openDevice,
		server,
	}) => {
		const page = await openDevice({ colorScheme, viewport: { width: 320, height: 640 } })
		await page.goto(server.url)
		await page.getByRole('button', { name: 'Open a file' }).focus()
		await page.keyboard.press('Enter')
		await choose(page, 'x.tldr', 'no board')
		await expect(page.getByText('This is not a board file')).toBeVisible()
		await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
		const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
		expect(violations).toEqual([])
		const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		expect(over).toBeLessThanOrEqual(0)
		await page.keyboard.press('Escape')
		await expect(page.getByRole('button', { name: 'Open a file' })).toBeFocused()
	})

for (const name of ['plan.tldr', 'export.json'])
	test(`dropping ${name} on the board brings it in, and again from the menu the dialog is empty`, async ({
		openDevice,
		server,
	}) => {
		const { link, viewLink } = await boardWith(server, [note('here', 'was here before')])
		const page = await openDevice()
		await enter(page, link)
		const bytes = Buffer.from(fileOf([note('a', 'dropped in')]))
		await give(page, 'drop', { files: [{ bytes, type: '', name }] })
		await expect(page.getByRole('dialog', { name: 'Bring in a file' })).toBeVisible()
		await page.getByRole('button', { name: 'See it on the board' }).click()
		await expect(noteWith(page, 'dropped in')).toHaveCount(1)
		await page.getByRole('button', { name: 'Export', exact: true }).click()
		await page.getByRole('button', { name: 'Bring in a file' }).click()
		await expect(page.getByLabel('Choose a board file')).toBeVisible()
		await page.keyboard.press('Escape')
		await expect(noteWith(page, 'dropped in')).toHaveCount(1)

		const guest = await openDevice()
		await enter(guest, viewLink)
		await expect(noteWith(guest, 'dropped in')).toHaveCount(1)
		await give(guest, 'drop', { files: [{ bytes, type: '', name }] })
		await expect(guest.getByText('This file cannot be put on the board').first()).toBeVisible()
		await expect(guest.getByRole('dialog')).toHaveCount(0)
	})

test('an import that is cancelled, or closed, changes nothing, and can be begun again', async ({
	openDevice,
	server,
}) => {
	const { link, call } = await boardWith(server, [note('here', 'was here before')])
	const page = await openDevice()
	await enter(page, link)
	const held: (() => Promise<void>)[] = []
	// The server is asked for a picture that the file names; while that answer is on its way, the import is.
	await page.route('**/api/assets/*', (route) => void held.push(() => route.continue()))
	const look = { w: 300, h: 200, playing: true, url: '', crop: null, flipX: false, flipY: false, altText: '' }
	const props = { name: '', w: 300, h: 200, mimeType: 'image/webp', isAnimated: false, fileSize: 1 }
	const src = `asset:${'a1'.repeat(32)}`
	const file = fileOf([
		{ id: 'asset:far', typeName: 'asset', type: 'image', meta: {}, props: { ...props, src } },
		{ ...note('b', '', { index: 'a2' }), type: 'image', props: { ...look, assetId: 'asset:far' } },
		note('a', 'on its way', { index: 'a3' }),
	])
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await page.getByRole('button', { name: 'Bring in a file' }).click()
	for (const way of ['Cancel', 'Escape'] as const) {
		await choose(page, 'far.tldr', file)
		await expect(page.getByRole('progressbar')).toBeVisible()
		await expect.poll(() => held.length).toBe(1)
		if (way === 'Cancel') await page.getByRole('button', { name: 'Cancel' }).click()
		else await page.keyboard.press('Escape')
		await expect(page.getByRole('progressbar')).toHaveCount(0)
		await Promise.all([page.waitForResponse('**/api/assets/*'), held.pop()?.()])
		await expect(noteWith(page, 'on its way')).toHaveCount(0)
		expect(await (await call('records.json')).text()).not.toContain('on its way')
	}
	await page.unroute('**/api/assets/*')
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await page.getByRole('button', { name: 'Bring in a file' }).click()
	await choose(page, 'far.tldr', file)
	await expect(page.getByText('1 thing is now on the board.')).toBeVisible()
	await expect(noteWith(page, 'on its way')).toHaveCount(1)
})
