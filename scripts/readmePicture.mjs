// @ts-check
// Takes the picture of the README anew: `node scripts/readmePicture.mjs http://localhost:3000` with a running server.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.mjs'
import { ROOT } from './run.mjs'

const NOTES = [
	['Name and face', 'Mirja, 58, moved to town last spring'],
	['An ordinary day', '07:30 the taxi is late again'],
	['In their words', '"I do not want to be a case number"'],
	['Strong at', 'Knows everybody on her street'],
	['Wants and worries', 'Afraid of losing the garden'],
	['People around', 'Her sister calls on Sundays'],
	['With our service', 'Three forms for one move'],
]

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} link
 * @param {string} name
 */
async function join(browser, link, name) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
	const page = await context.newPage()
	await page.goto(link)
	await page.getByRole('textbox').first().fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
	return page
}

const url = process.argv[2] ?? 'http://localhost:3000'
const answer = await fetch(new URL('/api/sessions', url), {
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify({
		templateId: 'persona',
		title: 'Moving help in Lakeside',
		lang: 'en',
		promise: {
			canChange: 'How the town books moving help',
			readBy: 'The care team',
			hearBack: 'By 12 May',
		},
	}),
})
const link = new URL((await answer.json()).links.participate)
const browser = await chromium.launch({
	executablePath: (await findChromium()) ?? undefined,
	args: ['--no-sandbox', '--disable-gpu'],
})
const linkHere = new URL(link.pathname + link.hash, url).href
const maria = await join(browser, linkHere, 'Maria')
const ahmed = await join(browser, linkHere, 'Ahmed')
const liisa = await join(browser, linkHere, 'Liisa')
const people = [maria, ahmed, liisa]

const writers = [maria, ahmed, liisa, maria, ahmed, liisa, maria]
for (const [at, page] of writers.entries()) {
	const [zone = '', text = ''] = NOTES[at] ?? []
	await page.getByRole('button', { name: 'Whole board' }).click()
	await page.getByRole('button', { name: `Write the first note: ${zone}` }).click()
	await page.locator('[data-testid=canvas] [contenteditable=true]').waitFor()
	await page.keyboard.type(text)
	await page.keyboard.press('Escape')
	await page.keyboard.press('Escape')
	await maria.getByTestId('canvas').getByText(text).first().waitFor({ state: 'attached' })
}
for (const page of people) await page.getByRole('button', { name: 'Whole board' }).click()
await ahmed.mouse.move(770, 340, { steps: 5 })
await liisa.mouse.move(420, 650, { steps: 5 })
for (const name of ['Ahmed', 'Liisa']) await maria.getByTestId('canvas').getByText(name).first().waitFor()
mkdirSync(`${ROOT}docs/images`, { recursive: true })
await maria.screenshot({ path: `${ROOT}docs/images/board.png` })
await browser.close()
