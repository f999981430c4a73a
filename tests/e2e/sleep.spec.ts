// Rows R12, R15 and R18 of docs/security.md: tabs that sleep, clocks that are wrong, two tabs of one person.
import type { Browser, Page } from '@playwright/test'
import {
	addressOf,
	createSession,
	enter,
	expect,
	expectNotes,
	notes,
	status,
	test,
	write,
} from './offlineFixtures'

const RESUME_MS = 3000
const DAY_MS = 86_400_000
/** The page notices that it slept when it was away for longer than this, ms. */
const SLEEP_MS = 6000

const bothHere = (page: Page) => page.getByText('2 people are here')

/**
 * A page that stands still as in a laptop whose lid is closed: its process is stopped. Headless browsers take the
 * lifecycle state "frozen" and go on, since their pages are never hidden.
 */
class Sleeper {
	readonly page: Page
	readonly #pid: number

	private constructor(page: Page, pid: number) {
		this.page = page
		this.#pid = pid
	}

	static async open(browser: Browser, openDevice: () => Promise<Page>, address: string): Promise<Sleeper> {
		const session = await browser.newBrowserCDPSession()
		const renderers = async () =>
			(await session.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer')
		const before = new Set((await renderers()).map(({ id }) => id))
		const page = await openDevice()
		await enter(page, address)
		const own = (await renderers()).filter(({ id }) => !before.has(id)).sort((a, b) => b.cpuTime - a.cpuTime)
		await session.detach()
		return new Sleeper(page, own[0]?.id ?? Number.NaN)
	}

	/** Stands still for longer than the page needs to notice, while `meanwhile` happens. */
	async standStill(meanwhile: () => Promise<void>): Promise<void> {
		const startMs = performance.now()
		process.kill(this.#pid, 'SIGSTOP')
		try {
			await meanwhile()
			await expect.poll(() => performance.now() - startMs, { timeout: 10_000 }).toBeGreaterThan(SLEEP_MS)
		} finally {
			process.kill(this.#pid, 'SIGCONT')
		}
	}

	/** Time from waking up until the tab shows this note and calls everything saved, ms. */
	async shows(text: string): Promise<number> {
		const startMs = performance.now()
		await expect(notes(this.page).filter({ hasText: text })).toHaveCount(1, { timeout: 20_000 })
		await status(this.page, 'Saved')
		return performance.now() - startMs
	}
}

test('R12: a tab that stood still goes on within 3 s with what the others wrote meanwhile, also when its line was lost or silently dead, and loses no edit', async ({
	browser,
	network,
	server,
	openDevice,
}) => {
	const address = addressOf(server.url, await createSession(server.url))
	const sleeper = await Sleeper.open(browser, openDevice, address)
	const other = await openDevice()
	await enter(other, address)
	const writeSaved = async (page: Page, x: number, text: string) => {
		await write(page, x, 250, text)
		await status(page, 'Saved')
	}

	await write(sleeper.page, 300, 500, 'typed before the lid closed')
	await sleeper.standStill(() => writeSaved(other, 300, 'line alive'))
	const aliveMs = await sleeper.shows('line alive')

	await write(sleeper.page, 600, 500, 'typed again')
	await sleeper.standStill(async () => {
		network.cut()
		network.mend()
		await writeSaved(other, 600, 'line lost')
	})
	const lostMs = await sleeper.shows('line lost')
	await expect(notes(other)).toHaveCount(4)

	await sleeper.standStill(async () => {
		// Nothing of it reaches the others either, so somebody comes who was not there.
		network.swallow()
		const late = await openDevice()
		await enter(late, address)
		await writeSaved(late, 900, 'line dead')
	})
	const deadMs = await sleeper.shows('line dead')
	await expect(notes(sleeper.page)).toHaveCount(5)
	console.log(
		`R12: alive ${aliveMs.toFixed(0)} ms, lost ${lostMs.toFixed(0)} ms, dead ${deadMs.toFixed(0)} ms`
	)
	expect(Math.max(aliveMs, lostMs, deadMs)).toBeLessThan(RESUME_MS)
})

/** Makes this device's clock wrong by so much, from the first script on; `setSkew` changes it later. */
const skewClock = (page: Page, skewMs: number) =>
	page.addInitScript((ms) => {
		const RealDate = Date
		let skew = ms
		class SkewedDate extends RealDate {
			constructor(...given: []) {
				super(...(given.length > 0 ? given : ([RealDate.now() + skew] as unknown as [])))
			}
			static override now(): number {
				return RealDate.now() + skew
			}
		}
		Object.assign(window, { Date: SkewedDate, setSkew: (next: number) => (skew = next) })
	}, skewMs)
const setSkew = (page: Page, skewMs: number) =>
	page.evaluate((ms) => (Reflect.get(window, 'setSkew') as (ms: number) => void)(ms), skewMs)

test('R15: devices whose clocks are a day fast or slow, or are set right meanwhile, join, write, see each other and call saved what is', async ({
	server,
	openDevice,
}) => {
	const address = addressOf(server.url, await createSession(server.url))
	const fast = await openDevice()
	const slow = await openDevice()
	await skewClock(fast, DAY_MS)
	await skewClock(slow, -DAY_MS)
	await enter(fast, address)
	await enter(slow, address)
	expect(await fast.evaluate(() => Date.now())).toBeGreaterThan(Date.now() + DAY_MS / 2)
	await write(fast, 300, 250, 'of tomorrow')
	await write(slow, 600, 250, 'of yesterday')
	for (const page of [fast, slow]) {
		await expectNotes(page, ['of tomorrow', 'of yesterday'])
		await status(page, 'Saved')
		await page.getByRole('button', { name: 'People', exact: true }).click()
		await expect(bothHere(page)).toBeVisible()
	}
	await setSkew(fast, 0)
	await setSkew(slow, DAY_MS)
	// By its own clock a page has heard nothing of anybody for a day; it looks every three seconds who that is.
	const startMs = performance.now()
	let missed = 0
	const watch = async () => {
		for (const page of [fast, slow]) missed += (await bothHere(page).isVisible()) ? 0 : 1
		return performance.now() - startMs > 7000
	}
	await expect.poll(watch, { timeout: 10_000, intervals: [100] }).toBe(true)
	expect(missed).toBeLessThan(10)
	for (const page of [fast, slow]) {
		await expect(bothHere(page)).toBeVisible({ timeout: 1000 })
		await page.keyboard.press('Escape')
		await status(page, 'Saved')
	}
	await write(fast, 300, 500, 'clock set right')
	await write(slow, 600, 500, 'clock set wrong')
	for (const page of [fast, slow]) {
		await expectNotes(page, ['clock set right', 'clock set wrong', 'of tomorrow', 'of yesterday'])
		await status(page, 'Saved')
	}
	await slow.reload()
	await status(slow, 'Saved')
	await expect(notes(slow)).toHaveCount(4)
})

for (const channel of ['with', 'without'] as const)
	test(`R18: two tabs of one person on one board, ${channel} a channel between tabs: each edit is there once, letters of one note too`, async ({
		server,
		openDevice,
	}) => {
		const address = addressOf(server.url, await createSession(server.url))
		const one = await openDevice()
		if (channel === 'without')
			await one.context().addInitScript(() => {
				BroadcastChannel.prototype.postMessage = () => undefined
			})
		await enter(one, address)
		const two = await one.context().newPage()
		await two.goto(address)
		await status(two, 'Saved')
		await write(one, 300, 250, 'of tab one')
		await write(two, 600, 250, 'of tab two')
		for (const tab of [one, two]) await expectNotes(tab, ['of tab one', 'of tab two'])
		await one.bringToFront()
		await notes(one).filter({ hasText: 'of tab two' }).dblclick()
		await one.keyboard.press('End')
		await one.keyboard.type(', and one')
		await one.keyboard.press('Escape')
		await expectNotes(two, ['of tab one', 'of tab two, and one'])
		await notes(two).filter({ hasText: 'of tab one' }).click()
		await two.keyboard.press('Delete')
		for (const tab of [one, two]) {
			await expectNotes(tab, ['of tab two, and one'])
			await status(tab, 'Saved')
		}
		const other = await openDevice()
		await enter(other, address)
		await expectNotes(other, ['of tab two, and one'])
		await one.reload()
		await status(one, 'Saved')
		await expectNotes(one, ['of tab two, and one'])
	})
