/**
 * Pictures of every page and every state of a board on a phone (upright and lying),  a tablet and a laptop, light and dark, to be looked at by a person.
 * `node --import tsx scripts/screenshots.mjs [folder] [address of a running server]`
 * Without an address it starts a server of its own over dist/client (or CLIENT_DIR).
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const SIZES = { phone: [390, 844], lying: [844, 390], tablet: [1024, 768], laptop: [1440, 900] }
const PROMISE = {
	canChange: 'The opening hours and the order of the counters, from next spring.',
	readBy: 'The service manager and the town board read every note.',
	hearBack: 'By 15 June, by post and on the notice board of the library.',
}
const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]

const folder = process.argv[2] ?? join(tmpdir(), 'constellate-screenshots')
const given = process.argv[3]
mkdirSync(folder, { recursive: true })

async function startOwnServer() {
	const { startTestServer } = await import('../tests/helpers/testServer.ts')
	const clientDir = process.env.CLIENT_DIR
	return startTestServer(clientDir ? { clientDir } : {})
}

async function createSession(url, templateId = 'persona') {
	const response = await fetch(`${url}/api/sessions`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ templateId, title: 'Health centre, morning group', promise: PROMISE }),
	})
	if (!response.ok) throw new Error(`no session: ${response.status} ${await response.text()}`)
	return response.json()
}

const button = (page, name) => page.getByRole('button', { name })

/** States of an open board: name of the picture -> how to get there from the first zone. */
const STATES = {
	'first-note': async (page) => {
		await button(page, /^Write the first note: Name/).click()
		await page.keyboard.type('Mirja, 58, lives alone')
	},
	'note-selected': async (page) => {
		await STATES['first-note'](page)
		await page.keyboard.press('Escape')
	},
	find: async (page) => {
		await page.keyboard.press('Control+f')
		await page.keyboard.type('a')
	},
	zones: (page) => button(page, /^Zone \d of/).click(),
	map: (page) => button(page, 'Map of the board').click({ timeout: 2000 }),
	whole: (page) => button(page, 'Whole board').click(),
	more: (page) => page.getByRole('button', { name: 'More', exact: true }).click(),
	shortcuts: async (page) => {
		await page.getByTestId('canvas').focus()
		await page.keyboard.press('?')
	},
	picture: async (page) => {
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			(async () => {
				const direct = page.getByRole('button', { name: 'Picture', exact: true })
				if (!(await direct.isVisible())) await STATES.more(page)
				await direct.click()
			})(),
		])
		await chooser.setFiles(join(import.meta.dirname, '../docs/images/board.png'))
		await page.getByLabel('What does the picture show?').waitFor()
	},
	export: (page) => button(page, 'Export').click(),
}

/** Name of the picture -> how to get there. */
function scenesOf(url, session) {
	const boardAddress = `${url}/b/${session.boards[0].boardId}#${session.secrets.participate}`
	const enter = async (page) => {
		await page.goto(boardAddress)
		await page.getByRole('button', { name: 'Go to the board' }).click()
		await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
	}
	return {
		home: (page) => page.goto(`${url}/`).then(() => page.locator('h3 button').first().waitFor()),
		start: async (page) => {
			await page.goto(`${url}/`)
			await page.locator('h3 button').first().click()
			await page.getByRole('dialog').waitFor()
		},
		join: async (page) => {
			await page.goto(`${url}/j/${session.joinCode}`)
			await page.getByRole('button', { name: 'Go to the board' }).waitFor()
		},
		'wrong-code': (page) =>
			page.goto(`${url}/j/AAAAAA`).then(() => page.getByRole('heading', { level: 1 }).waitFor()),
		lost: (page) =>
			page
				.goto(`${url}/b/${session.boards[0].boardId}#wrong`)
				.then(() => page.getByRole('heading', { level: 1 }).waitFor()),
		board: enter,
		...Object.fromEntries(
			Object.entries(STATES).map(([name, reach]) => [
				`board-${name}`,
				async (page) => {
					await enter(page)
					await reach(page)
				},
			])
		),
		share: async (page) => {
			await enter(page)
			await page.getByRole('button', { name: 'Share' }).click()
			await page.getByRole('dialog').waitFor()
		},
		outline: async (page) => {
			await enter(page)
			await page.getByRole('button', { name: 'Outline' }).click()
		},
		people: async (page) => {
			await enter(page)
			await page.getByRole('button', { name: 'People' }).click()
		},
	}
}

const own = given ? null : await startOwnServer()
const url = given ?? own.url
const only = process.env.ONLY?.split(',')
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: CHROMIUM_ARGS,
})
try {
	const scenes = scenesOf(url, await createSession(url))
	for (const [sizeName, [width, height]] of Object.entries(SIZES))
		for (const colorScheme of ['light', 'dark'])
			for (const [name, visit] of Object.entries(scenes)) {
				const picture = `${name}-${sizeName}-${colorScheme}`
				if (only && !only.some((part) => picture.includes(part))) continue
				const context = await browser.newContext({
					viewport: { width, height },
					colorScheme,
					reducedMotion: 'reduce',
					hasTouch: width < 1100,
				})
				const page = await context.newPage()
				page.on('pageerror', (error) => console.error(picture, error.message))
				try {
					await visit(page)
				} catch (error) {
					console.error(picture, error.message)
				}
				await page.evaluate(() => document.fonts.ready)
				await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: name === 'home' })
				await context.close()
			}
} finally {
	await browser.close()
	await own?.stop()
}
console.log(`pictures are in ${folder}`)
