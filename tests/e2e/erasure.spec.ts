// Erased is erased: on devices that are there, on those that come back, and for boards of the session they do not open.
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { SessionCreated } from '#shared/api/sessions'
import type { TestServer } from '../helpers/testServer'
import { give } from './clipboard'
import { expect, offline, status, test, write, writeSaved } from './offlineFixtures'

/** Boards and pictures that this device keeps, and what it remembers. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
		const pictures = await new Promise<number>((resolve) => {
			const request = indexedDB.open('constellate-pictures')
			request.onsuccess = () => {
				const count = request.result.transaction('waiting').objectStore('waiting').count()
				count.onsuccess = () => resolve(count.result)
			}
		})
		const { boards, participantKeys } = JSON.parse(localStorage.getItem('constellate:') ?? '{}')
		return {
			copies: names.filter((name) => name.includes(':board:')).length,
			pictures,
			remembered: Object.keys(boards).length + Object.keys(participantKeys).length,
		}
	})
const NOTHING = { copies: 0, pictures: 0, remembered: 0 }

const photo = async (name: string) => ({
	bytes: await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c03060' } })
		.png()
		.toBuffer(),
	type: 'image/png',
	name,
})
const erase = (server: TestServer, { sessionId, stewardKey }: SessionCreated, token: string) =>
	fetch(`${server.url}/api/sessions/${sessionId}`, {
		method: 'DELETE',
		headers: { 'X-Steward-Key': stewardKey, Authorization: `Bearer ${token}` },
	})
/** Who this device is to the server. */
const tokenOf = (page: Page) =>
	page.evaluate((): string => {
		const { boards } = JSON.parse(localStorage.getItem('constellate:') ?? '{}')
		return (Object.values(boards)[0] as { answer: { token: string } }).answer.token
	})

test('a session that is erased while a device is on a board is gone from the device at once, its other boards too', async ({
	server,
	visit: { page, session },
}) => {
	await write(page, 300, 250, 'Sentinel-note')
	await give(page, 'drop', { files: [await photo('one.png')] })
	await status(page, 'Saved')
	const token = await tokenOf(page)
	const added = await fetch(`${server.url}/api/sessions/${session.sessionId}/boards`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
		body: JSON.stringify({ templateId: 'blank', title: 'Second board' }),
	})
	const { boardId } = (await added.json()) as { boardId: string }
	await page.goto(`${server.url}/b/${boardId}#${session.secrets.participate}`)
	await expect(page.getByRole('heading', { level: 1, name: 'Second board' })).toBeVisible()
	await status(page, 'Saved')
	await expect.poll(() => kept(page)).toEqual({ copies: 2, pictures: 0, remembered: 3 })

	expect((await erase(server, session, token)).status).toBe(204)
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toHaveCount(0)
	await expect.poll(() => kept(page)).toEqual(NOTHING)
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(session.secrets.participate)
})

test('a device that comes back to an erased board loses what it kept, a picture that was never sent included', async ({
	line,
	network,
	visit: { page, session },
}) => {
	const token = await tokenOf(page)
	network.cut()
	await status(page, offline(0))
	await give(page, 'drop', { files: [await photo('waits.png')] })
	await expect.poll(async () => (await kept(page)).pictures).toBe(1)
	expect((await erase(line.server, session, token)).status).toBe(204)
	network.mend()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toHaveCount(0)
	await expect.poll(() => kept(page)).toEqual(NOTHING)
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(session.secrets.participate)
})

for (const way of ['board', 'page of the session'] as const)
	test(`a tab that was closed when the session was erased finds it gone: by its ${way}`, async ({
		server,
		visit: { page, session, address },
	}) => {
		await writeSaved(page, 'Sentinel-note')
		const token = await tokenOf(page)
		await page.goto(`${server.url}/`)
		expect(await kept(page)).toMatchObject({ copies: 1, remembered: 2 })
		expect((await erase(server, session, token)).status).toBe(204)
		await page.goto(
			way === 'board' ? address : `${server.url}/s/${session.sessionId}#${session.secrets.participate}`
		)
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
		await expect.poll(() => kept(page)).toEqual(NOTHING)
	})

test('who leaves and lets the device forget leaves no copy of the board on it', async ({
	visit: { page },
}) => {
	await writeSaved(page, 'Sentinel-note')
	await page.getByRole('button', { name: 'People', exact: true }).click()
	await page.getByRole('button', { name: 'Leave this board' }).click()
	await page.getByLabel('Forget my name and this board on this device').check()
	await page.getByRole('button', { name: 'Leave', exact: true }).click()
	await expect.poll(() => kept(page)).toEqual(NOTHING)
})

test('who erases a session on its page keeps nothing of it on this device', async ({
	server,
	visit: { page, session },
}) => {
	await writeSaved(page, 'Sentinel-note')
	await page.goto(`${server.url}/s/${session.sessionId}#${session.secrets.participate}`)
	await page.getByText('With the key of this session').click()
	await page.getByLabel('Key of this session').fill(session.stewardKey)
	await page.getByLabel('I want everything in this session to be erased.').check()
	await page.getByRole('button', { name: 'Erase everything' }).click()
	await expect.poll(() => kept(page)).toEqual(NOTHING)
})
