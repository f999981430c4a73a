// What we hand out opens in a tldraw that knows nothing of us, and looks the same there.
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { strFromU8 } from 'fflate'
import sharp from 'sharp'
import { build } from 'vite'
import { note } from '../helpers/exportBoard'
import { boardWith, download, openExport } from '../helpers/filledBoard'
import type { StockTldraw } from '../helpers/stockPage/main'
import { expect, test } from './fixtures'

const PAGE = resolve(import.meta.dirname, '../helpers/stockPage')
const ORIGIN = 'http://stock.test'
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
type WithStock = { stock: StockTldraw }

let folder = ''
test.beforeAll(async () => {
	test.setTimeout(120_000)
	folder = mkdtempSync(join(tmpdir(), 'constellate-stock-'))
	await build({
		root: PAGE,
		configFile: false,
		logLevel: 'error',
		build: { outDir: folder, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 10_000 },
	})
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The plain tldraw; nothing leaves this machine, so its fonts and icons stay away. */
async function openStock(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
	await context.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url())
		if (origin !== ORIGIN) return route.abort()
		const path = join(folder, pathname === '/' ? 'index.html' : pathname)
		return route.fulfill({ body: await readFile(path), contentType: TYPES[extname(path)] ?? 'image/png' })
	})
	const page = await context.newPage()
	await page.goto(`${ORIGIN}/`)
	await page.waitForFunction(() => 'stock' in window)
	return page
}

type Open = 'openFile' | 'openSnapshot'

/** Opens a file there and answers what tldraw itself says of every shape. */
function shapesIn(page: Page, how: Open, json: string) {
	return page.evaluate(
		async ([open, text]) => {
			const editor = await (window as unknown as WithStock).stock[open](text)
			return editor.getCurrentPageShapes().map((shape) => {
				const { x, y } = editor.getShapePageBounds(shape) ?? { x: Number.NaN, y: Number.NaN }
				const seen = editor.pageToViewport({ x: x + 20, y: y + 20 })
				const text = editor.getShapeUtil(shape).getText(shape) ?? ''
				return {
					id: shape.id as string,
					type: shape.type as string,
					text,
					x,
					y,
					seen: { x: seen.x, y: seen.y },
				}
			})
		},
		[how, json] as const
	)
}

const NOTES = [
	{ id: 'a', text: 'Mirja, 58, ελληνικά', zone: 'shape:zone-name', x: 60, y: 260 },
	{ id: 'b', text: 'two jobs', zone: 'shape:zone-day', x: 300, y: 280 },
	{ id: 'c', text: 'outside', zone: 'page:page', x: -600, y: 40 },
]

test('the board file and export.json open in a stock tldraw with every shape, text and place', async ({
	browser,
	openDevice,
	server,
}) => {
	const records = NOTES.map(({ id, text, zone, x, y }) => note(id, text, { x, y, parentId: zone }))
	const { viewLink, call } = await boardWith(server, records, 'persona')
	const ours = (await (await call('records.json')).json()) as {
		records: { id: string; x: number; y: number }[]
	}
	const placeOf = (id: string) => ours.records.find((record) => record.id === id) ?? { x: 0, y: 0 }
	const device = await openDevice()
	await openExport(device, viewLink)
	const file = strFromU8((await download(device, 'Board file')).bytes)
	const answer = await (await call('export.json')).text()
	const page = await openStock(browser)
	for (const [how, json] of [
		['openFile', file],
		['openSnapshot', answer],
	] as const) {
		const shapes = await shapesIn(page, how, json)
		const inFile = JSON.parse(json).records.filter(
			({ typeName }: { typeName: string }) => typeName === 'shape'
		)
		expect(shapes.length).toBe(inFile.length)
		expect(shapes.length).toBeGreaterThan(30)
		for (const { id, text, zone, x, y } of NOTES) {
			const found = shapes.find((shape) => shape.id === `shape:${id}`)
			const home = zone === 'page:page' ? { x: 0, y: 0 } : placeOf(zone)
			expect(found).toMatchObject({ type: 'note', text })
			expect(found?.x).toBeCloseTo(home.x + x, 1)
			expect(found?.y).toBeCloseTo(home.y + y, 1)
		}
		await expect(page.locator('.tl-shape[data-shape-type="note"]')).toHaveCount(NOTES.length)
		await page.evaluate(() => document.fonts.ready)
		const { data, info } = await sharp(await page.screenshot())
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true })
		for (const { seen } of shapes.filter(({ type }) => type === 'note')) {
			const at = (Math.round(seen.y) * info.width + Math.round(seen.x)) * info.channels
			const [red = 0, , blue = 255] = data.subarray(at, at + 3)
			// tldraw's yellow: where a note should be seen, one is seen.
			expect(red - blue).toBeGreaterThan(60)
		}
	}
	await page.context().close()
})
