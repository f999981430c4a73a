/**
 * Pictures of every page and every state of a board on a phone, a tablet and a laptop, light and dark, to be looked at
 * by a person. Needs the built pages.
 * `node --import tsx scripts/screenshots.mjs [folder]`; ONLY=board-find,phone makes some of them, by parts of their names.
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { startTestServer } from '../tests/helpers/testServer.ts'
import { SCENES } from './scenes.mjs'

const SIZES = { phone: [390, 844], tablet: [1024, 768], laptop: [1440, 900] }
const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]
/** Sheets and dialogs are longer than the window: these pictures show the whole page. */
const WHOLE_PAGE = /^(home|join|session)/
/** What has not come about by then is a fault of the scene, ms. */
const PATIENCE_MS = 15_000

const folder = process.argv[2] ?? join(tmpdir(), 'constellate-screenshots')
mkdirSync(folder, { recursive: true })
const only = process.env.ONLY?.split(',')
const isWanted = (picture) => !only || only.some((part) => picture.includes(part))
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: CHROMIUM_ARGS,
})
let failed = 0

/** Runs in the page: nothing fades in any more. */
const isStill = () =>
	document.getAnimations().every(({ effect }) => {
		const { endTime, progress } = effect?.getComputedTiming() ?? {}
		return endTime === Number.POSITIVE_INFINITY || progress === null || progress === 1
	})

async function takePicture(server, name, picture, look) {
	const ends = []
	const open = async () => {
		const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look })
		ends.push(() => context.close())
		const page = await context.newPage()
		page.setDefaultTimeout(PATIENCE_MS)
		page.on('pageerror', (error) => console.error(picture, error.message))
		return page
	}
	const page = await open()
	const atEnd = (work) => ends.push(work)
	try {
		await SCENES[name]({ page, server, url: server.url, other: open, atEnd })
	} catch (error) {
		failed += 1
		console.error(picture, error.message)
	}
	await page.evaluate(() => document.fonts.ready)
	await page.waitForFunction(isStill)
	await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: WHOLE_PAGE.test(name) })
	for (const end of ends) await end()
}

try {
	for (const [sizeName, [width, height]] of Object.entries(SIZES))
		for (const colorScheme of ['light', 'dark']) {
			// One server for each look: sessions are limited by the hour.
			const server = await startTestServer()
			for (const name of Object.keys(SCENES)) {
				const picture = `${name}-${sizeName}-${colorScheme}`
				const look = { viewport: { width, height }, colorScheme, hasTouch: width < 1100 }
				if (isWanted(picture)) await takePicture(server, name, picture, look)
			}
			await server.stop()
		}
} finally {
	await browser.close()
}
console.log(`pictures are in ${folder}${failed ? `; ${failed} scenes did not come about` : ''}`)
process.exitCode = failed ? 1 : 0
