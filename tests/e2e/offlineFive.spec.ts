// Five devices that work on without a network, lose their pages and their server, and come back together.
import type { Page } from '@playwright/test'
import { startTestServer } from '../helpers/testServer'
import {
	addressOf,
	createSession,
	enter,
	expect,
	notes,
	offline,
	status,
	test,
	write,
} from './offlineFixtures'

/** One note doubled five times, and all of them moved fifteen times: 32 + 15 * 32 = 512 edits. */
const DOUBLINGS = 5
const NOTES = 2 ** DOUBLINGS
const MOVES = 15

type Shape = { id: string; type: string; parentId: string; x: number; y: number }
type Exported = { records: Shape[] }

/** Every note and where it lies, in one order. */
type Places = string[]
const placesOf = (list: { id: string; x: number; y: number }[]): Places =>
	list.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`).sort()

/** The notes of the server's board. What lies in a zone is told from its corner. */
function keptNotes({ records }: Exported): Places {
	const byId = new Map(records.map((record) => [record.id, record]))
	const onPage = ({ id, x, y, parentId }: Shape): { id: string; x: number; y: number } => {
		const parent = parentId.startsWith('shape:') ? byId.get(parentId) : undefined
		const corner = parent ? onPage(parent) : { x: 0, y: 0 }
		return { id, x: corner.x + x, y: corner.y + y }
	}
	return placesOf(records.filter(({ type }) => type === 'note').map(onPage))
}

/** The notes that a page draws. */
const drawn = async (page: Page): Promise<Places> =>
	placesOf(
		await notes(page).evaluateAll((elements) =>
			elements.map((element) => {
				const { e, f } = new DOMMatrix((element as HTMLElement).style.transform)
				return { id: element.getAttribute('data-shape-id') ?? '', x: e, y: f }
			})
		)
	)

/** Edits a device makes on its own: the first note is written, the others are copies, all of them wander. */
async function editMuch(page: Page, at: number): Promise<void> {
	await write(page, 300, 250, `of device ${at}`)
	for (let round = 1; round <= DOUBLINGS; round++) {
		await page.keyboard.press('Control+a')
		await page.keyboard.press('Control+d')
		await status(page, offline(2 ** round))
	}
	await page.keyboard.press('Control+a')
	// Where tldraw puts copies differs; how far they go then does not.
	for (let step = 0; step < MOVES; step++) await page.keyboard.press('ArrowDown')
	await status(page, offline(NOTES))
}

/** What is on the board of the server, by whoever asks with the link. */
async function exported(url: string, address: string): Promise<Exported> {
	const [, boardId, secret] = /\/b\/([^#]+)#(.+)$/.exec(address) ?? []
	const joined = await fetch(`${url}/api/join`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ boardId, secret }),
	})
	const { token } = await joined.json()
	const file = await fetch(`${url}/api/boards/${boardId}/export.json`, {
		headers: { Authorization: `Bearer ${token}` },
	})
	return file.json()
}

test('R7 five devices make 500 edits each while cut, two load the page anew, the server is another one: all is there within five seconds', async ({
	line,
	network,
	server,
	openDevice,
}) => {
	test.setTimeout(120_000)
	const address = addressOf(server.url, await createSession(server.url))
	const devices: Page[] = []
	for (let at = 0; at < 5; at++) {
		const page = await openDevice({ viewport: { width: 800, height: 600 } })
		page.on('dialog', (dialog) => void dialog.accept())
		await enter(page, address)
		devices.push(page)
	}
	network.cut()
	const wanted: Places = []
	for (const [at, page] of devices.entries()) {
		await status(page, offline(0))
		await editMuch(page, at)
		wanted.push(...(await drawn(page)))
	}
	for (const page of devices.slice(0, 2)) {
		await page.reload()
		await status(page, offline(NOTES))
		await expect(notes(page)).toHaveCount(NOTES)
	}
	await line.server.app.close()
	const restarted = await startTestServer({ dataDir: line.server.dataDir })
	const startMs = performance.now()
	network.mend(restarted.url)
	await Promise.all(devices.map((page) => status(page, 'Saved')))
	const savedMs = performance.now() - startMs
	console.info(`five devices were back after ${Math.round(savedMs)} ms`)
	wanted.sort()
	expect(wanted).toHaveLength(5 * NOTES)
	for (const page of devices) await expect.poll(() => drawn(page), { timeout: 20_000 }).toEqual(wanted)

	expect(keptNotes(await exported(restarted.url, address))).toEqual(wanted)
	await restarted.stop()
	expect(savedMs).toBeLessThan(5_000)
})
