// A facilitator splits 25 people into five groups and gathers them again, from the page of the session.
import type { Page } from '@playwright/test'
import { createSession, noteRecord, StockClient } from '../helpers/stockClient'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Tools' })

async function enter(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address)
	await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
}

test('25 people get five group boards, are invited, go there and are gathered within a minute', async ({
	openDevice,
	server,
}) => {
	test.setTimeout(120_000)
	const { sessionId, boards, secrets } = await createSession(server.url)
	const boardId = boards[0]?.boardId ?? ''
	const main = `${server.url}/b/${boardId}#${secrets.participate}`
	const clients = await Promise.all(
		Array.from({ length: 20 }, () => StockClient.join(server.url, boardId, secrets.participate))
	)
	clients[0]?.put(noteRecord('shape:n1', 'only here', { x: 300, y: 600 }))
	const people: Page[] = []
	for (const name of ['Aino', 'Birgit', 'Chiara', 'Dimitra']) {
		const page = await openDevice({ viewport: { width: 1024, height: 768 } })
		await enter(page, main, name)
		await expect(tools(page)).toBeVisible()
		people.push(page)
	}
	const host = await openDevice()
	await enter(host, `${server.url}/s/${sessionId}#${secrets.participate}`, 'Host')
	await expect(host.getByText('25 people are here now').first()).toBeVisible()

	const startedMs = Date.now()
	await host.getByLabel('How many').fill('5')
	await host.getByRole('button', { name: 'Make 5 boards' }).click()
	await expect(host.getByRole('link', { name: 'Group 5' })).toBeVisible()
	await host.getByRole('button', { name: 'Spread over 5 boards' }).click()
	await expect(host.getByText('25 people are invited.')).toBeVisible()
	for (const page of people) {
		await expect(page.getByText(/^Your group is Group \d\.$/)).toBeVisible()
		await page.evaluate(() => Reflect.set(window, 'isSameVisit', true))
		await page.getByRole('link', { name: /^Go to Group \d$/ }).click()
		await expect(page.getByRole('heading', { level: 1, name: /^Group \d$/ })).toBeVisible()
		await expect(tools(page)).toBeVisible()
		expect(await page.evaluate(() => Reflect.get(window, 'isSameVisit'))).toBe(true)
	}
	await host.getByRole('button', { name: 'Invite everybody back' }).click()
	for (const page of people) {
		await expect(page.getByText('Everybody is invited to Persona.')).toBeVisible()
		await page.getByRole('button', { name: 'Later' }).click()
		await expect(page.getByText('Everybody is invited to Persona.')).toBeHidden()
	}
	const tookMs = Date.now() - startedMs
	console.info(`copy, spread, four people go, gather: ${(tookMs / 1000).toFixed(1)} s`)
	expect(tookMs).toBeLessThan(60_000)

	const [first] = people
	if (!first) throw new Error('nobody came')
	await first.getByRole('button', { name: 'Boards', exact: true }).click()
	await first.getByRole('link', { name: 'Persona', exact: true }).click()
	await expect(first.getByRole('heading', { level: 1, name: 'Persona' })).toBeVisible()
	for (const client of clients) client.destroy()
})
