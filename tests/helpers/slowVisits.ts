// Visits as on a cheap tablet in a bad network: the processor four times slower, 1.6 Mbit/s, 150 ms to the server.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
	type Browser,
	type BrowserContext,
	type CDPSession,
	chromium,
	type LaunchOptions,
	type Page,
} from '@playwright/test'

/** What a visit is slowed down by. */
export const SLOW = { cpuRate: 4, latencyMs: 150, bytesPerSecond: 200_000 } as const
const VIEWPORT = { width: 1024, height: 768 }
/** Free canvas between the bars of a tablet, px. */
const SPOTS = { left: 220, top: 140, columns: 6, apartPx: 100 }

const SCREEN = { viewport: VIEWPORT, locale: 'en-GB' }

/** A device of its own, with this screen and nothing on it. */
export const slowDevice = (browser: Browser): Promise<BrowserContext> => browser.newContext(SCREEN)

/** Slows a page down from now on. Its service worker is not: what it keeps it has at hand. */
export async function slowDown(page: Page): Promise<CDPSession> {
	const devtools = await page.context().newCDPSession(page)
	await devtools.send('Network.enable')
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: SLOW.latencyMs,
		downloadThroughput: SLOW.bytesPerSecond,
		uploadThroughput: SLOW.bytesPerSecond,
	})
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuRate })
	return devtools
}

/** When tools, the first open note and its words stood on the canvas: the page's own clock since the visit began, ms. */
export type Visit = { toolsMs: number; openMs: number; writtenMs: number }

/**
 * Runs in the page from its beginning and keeps the times of what is looked for. A test that asks the page again and again
 * takes a good part of a slow processor itself. Frames stop being watched when the last thing is there.
 */
const WATCH = `(() => {
	const wanted = {
		toolsMs: () => document.querySelector('.board-toolbar button'),
		openMs: () => document.querySelector('[data-testid="rich-text-area"]'),
		writtenMs: () => window.__words && [...document.querySelectorAll('.tl-shape[data-shape-type="note"]')]
			.some((note) => note.textContent.includes(window.__words)),
	}
	window.__times = Object.fromEntries(Object.keys(wanted).map((name) => {
		let tell
		const time = new Promise((resolve) => { tell = resolve })
		return [name, Object.assign(time, { tell })]
	}))
	const left = new Set(Object.keys(wanted))
	const look = () => {
		for (const name of left) if (wanted[name]()) { left.delete(name); window.__times[name].tell(performance.now()) }
		if (left.size > 0) requestAnimationFrame(look)
	}
	requestAnimationFrame(look)
})()`

/** Writes a note as soon as there are tools. `at`: where, so that visits do not write into each other's notes. */
async function writeNote(page: Page, devtools: CDPSession, at: number): Promise<Visit> {
	const text = `visit ${at}`
	const time = async (name: keyof Visit): Promise<number> => {
		const expression = `window.__times.${name}`
		const { result } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true })
		return Number(result.value)
	}
	const toolsMs = await time('toolsMs')
	const x = SPOTS.left + (at % SPOTS.columns) * SPOTS.apartPx
	const y = SPOTS.top + Math.floor(at / SPOTS.columns) * SPOTS.apartPx
	await page.keyboard.press('n')
	await page.mouse.click(x, y)
	const openMs = await time('openMs')
	await devtools.send('Runtime.evaluate', { expression: `window.__words = ${JSON.stringify(text)}` })
	await page.keyboard.type(text)
	return { toolsMs, openMs, writtenMs: await time('writtenMs') }
}

/** A device that has never been here: past the welcome card without a name, until a note is written. */
export async function firstVisit(browser: Browser, address: string, at: number): Promise<Visit> {
	const context = await slowDevice(browser)
	const page = await context.newPage()
	await page.addInitScript(WATCH)
	const devtools = await slowDown(page)
	await page.goto(address, { waitUntil: 'commit' })
	await page.getByRole('button', { name: 'Go to the board' }).click({ noWaitAfter: true })
	const visit = await writeNote(page, devtools, at)
	await context.close()
	return visit
}

/**
 * A device that keeps pages and board comes back in a new tab, until a note is written, ms. It has been back twice before,
 * since browsers keep what they compiled of scripts they have seen a few times. A browser of its own with a profile on disk:
 * the test runner's own contexts are private windows, which keep nothing that was compiled.
 */
export async function returningDevice(launch: LaunchOptions, address: string): Promise<BrowserContext> {
	const profile = mkdtempSync(join(tmpdir(), 'constellate-profile-'))
	const context = await chromium.launchPersistentContext(profile, { ...launch, ...SCREEN })
	// The browser still writes for a moment.
	context.on('close', () => rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))
	const page = await context.newPage()
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	for (let visit = 0; visit < 3; visit++) {
		await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
		await page.evaluate(() => navigator.serviceWorker.ready)
		if (visit < 2) await page.reload()
	}
	await page.close()
	return context
}

/** One more visit of a device that keeps pages and board, until a note is written. */
export async function repeatVisit(context: BrowserContext, address: string, at: number): Promise<Visit> {
	const page = await context.newPage()
	await page.addInitScript(WATCH)
	const devtools = await slowDown(page)
	await page.goto(address, { waitUntil: 'commit' })
	const visit = await writeNote(page, devtools, at)
	await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
	await page.close()
	return visit
}

/** When the largest part of the home page is painted on a device that has never been here, ms. */
export async function homeLcpMs(browser: Browser, url: string): Promise<number> {
	const context = await slowDevice(browser)
	const page = await context.newPage()
	await slowDown(page)
	await page.goto(`${url}/`, { waitUntil: 'commit' })
	// The cards are what comes last.
	await page.getByRole('button', { name: /Persona/ }).waitFor()
	await page.waitForLoadState('networkidle')
	const timeMs = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
					type: 'largest-contentful-paint',
					buffered: true,
				})
			})
	)
	await context.close()
	return timeMs
}

/** The middle one. */
export const median = (figures: readonly number[]): number =>
	[...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN
