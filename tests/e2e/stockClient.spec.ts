// Scripts and other tools on the same board as people: the stock y-websocket client of the public contract.
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { PlainRecord } from '#shared/records/layout'
import { POISON } from '../helpers/poison'
import { createSession, noteRecord, StockClient } from '../helpers/stockClient'
import { expect, test } from './fixtures'

const canvas = (page: Page) => page.getByTestId('canvas')
const notes = (page: Page) => canvas(page).locator('.tl-shape[data-shape-type="note"]')

async function openBoard(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
}

test('a stock client reads the whole board and what it writes appears in a browser', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await openBoard(page, session.links.participate)
	const client = await StockClient.join(server.url, session.boards[0]!.boardId, session.secrets.participate)
	expect(recordsOf(client.doc).size + scaffoldOf(client.doc).size).toBeGreaterThan(10)
	client.put(noteRecord('shape:by-script', 'from a script', { x: 80, y: 420, parentId: 'shape:zone-name' }))
	await expect(notes(page).filter({ hasText: 'from a script' })).toBeVisible()
	client.destroy()
})

test('a scaffold shape stays as it is, whatever a stock client tries', async ({ openDevice, server }) => {
	const session = await createSession(server.url)
	const { boardId } = session.boards[0]!
	const page = await openDevice()
	await openBoard(page, session.links.participate)
	const zone = canvas(page).locator('.tl-shape[data-shape-type="zone"]').filter({ hasText: 'Name and face' })
	const place = await zone.boundingBox()
	const zones = await canvas(page).locator('.tl-shape[data-shape-type="zone"]').count()

	const tries: ((doc: Y.Doc) => void)[] = [
		(doc) => scaffoldOf(doc).delete('shape:zone-name'),
		(doc) => scaffoldOf(doc).get('shape:zone-name')?.set('@', ['page:page', 5000, 5000, 0]),
		(doc) => scaffoldOf(doc).set('shape:zone-name', new Y.Map()),
	]
	for (const attempt of tries) {
		const hostile = await StockClient.join(server.url, boardId, session.secrets.participate)
		attempt(hostile.doc)
		// The server sends the board as it is to whoever asks afresh.
		const honest = await StockClient.join(server.url, boardId, session.secrets.participate)
		expect(scaffoldOf(honest.doc).get('shape:zone-name')?.get('_')).toMatchObject({ type: 'zone' })
		expect(scaffoldOf(honest.doc).get('shape:zone-name')?.has('@')).toBe(false)
		hostile.destroy()
		honest.destroy()
	}

	// Written where people may write, under the zone's own id or as a zone of its own: neither is shown.
	const hostile = await StockClient.join(server.url, boardId, session.secrets.participate)
	const fake: PlainRecord = {
		...noteRecord('shape:zone-name', 'mine now', { x: 0, y: 0 }),
		x: 3000,
	}
	hostile.put(fake)
	const zoneProps = Reflect.get(scaffoldOf(hostile.doc).get('shape:zone-name')?.get('_') as object, 'props')
	hostile.put({ ...noteRecord('shape:zone-fake1', '', { x: 100, y: 100 }), type: 'zone', props: zoneProps })
	hostile.put(noteRecord('shape:after1', 'honest after all', { x: 80, y: 420, parentId: 'shape:zone-name' }))
	await expect(notes(page).filter({ hasText: 'honest after all' })).toBeVisible()
	await expect(canvas(page).locator('.tl-shape[data-shape-type="zone"]')).toHaveCount(zones)
	expect(await zone.boundingBox()).toEqual(place)
	await expect(page.getByText('1 item could not be shown')).toBeVisible()
	hostile.destroy()
})

test('P1: a board full of poison opens, says what it leaves out and stays usable', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const { boardId } = session.boards[0]!
	const early = await openDevice()
	await openBoard(early, session.links.participate)
	const hostile = await StockClient.join(server.url, boardId, session.secrets.participate)
	for (const spoil of Object.values(POISON)) hostile.doc.transact(() => spoil(hostile.doc))
	hostile.put(noteRecord('shape:honest1', 'still here', { x: 80, y: 420, parentId: 'shape:zone-name' }))
	await expect(notes(early).filter({ hasText: 'still here' })).toBeVisible()
	await expect(early.getByText(/\d+ items could not be shown/)).toBeVisible()

	// Somebody who comes later, to the poisoned document, can work as well.
	const late = await openDevice()
	await openBoard(late, session.links.participate)
	await late.getByRole('button', { name: /^Write the first note: People around/ }).click()
	await late.keyboard.type('no harm done')
	await expect(notes(early).filter({ hasText: 'no harm done' })).toBeVisible()
	hostile.destroy()
})

test('every visible note is once in the accessibility tree, with the outline closed and open', async ({
	openDevice,
	server,
}) => {
	const session = await createSession(server.url)
	const page = await openDevice()
	await openBoard(page, session.links.participate)
	const client = await StockClient.join(server.url, session.boards[0]!.boardId, session.secrets.participate)
	const texts = ['knows every bus line', 'sings in the choir', 'sleeps badly']
	texts.forEach((text, i) => {
		client.put(
			noteRecord(`shape:note${i + 1}`, text, { x: 40, y: 400 + i * 30, parentId: 'shape:zone-name' })
		)
	})
	await expect(notes(page)).toHaveCount(texts.length)
	const devtools = await page.context().newCDPSession(page)
	const counts = async () => {
		const { nodes } = await devtools.send('Accessibility.getFullAXTree')
		const spoken = nodes
			.filter((node) => !node.ignored && node.role?.value === 'StaticText')
			.map((node) => String(node.name?.value))
		return texts.map((text) => spoken.filter((words) => words.includes(text)).length)
	}
	await expect.poll(counts).toEqual([1, 1, 1])
	await page.getByRole('button', { name: 'Outline', exact: true }).click()
	await expect(page.getByText('sleeps badly').last()).toBeVisible()
	await expect.poll(counts).toEqual([1, 1, 1])
	client.destroy()
})
