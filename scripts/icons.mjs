// @ts-check
// Draws the icons of the installed app from the logo: node scripts/icons.mjs
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.mjs'
import { ROOT } from './run.mjs'

const NIGHT = '#0E1B33'
/** Launchers cut a maskable icon to any shape; only the middle 80 % is sure to stay. Apple's launcher rounds by itself. */
const ICONS = [
	{ name: 'icon-192', sizePx: 192, share: 1, ground: 'transparent' },
	{ name: 'icon-512', sizePx: 512, share: 1, ground: 'transparent' },
	{ name: 'icon-maskable-512', sizePx: 512, share: 0.8, ground: NIGHT },
	{ name: 'apple-touch-icon', sizePx: 180, share: 0.92, ground: NIGHT },
]

const logo = readFileSync(join(ROOT, 'client/kit/icon.svg'), 'utf8')
const folder = join(ROOT, 'client/public/icons')
mkdirSync(folder, { recursive: true })
const executablePath = await findChromium()
const browser = await chromium.launch({
	args: ['--no-sandbox', '--disable-gpu'],
	...(executablePath && { executablePath }),
})
for (const { name, sizePx, share, ground } of ICONS) {
	const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } })
	await page.setContent(
		`<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
			<div style="width:${share * 100}vw;height:${share * 100}vw">${logo}</div>`
	)
	await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
	await page.close()
}
await browser.close()
