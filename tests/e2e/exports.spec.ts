// A board taken along by somebody who may only look.
import { strFromU8, unzipSync } from 'fflate'
import { note } from '../helpers/exportBoard'
import { boardWith, download, enter, openExport, textOfPdf } from '../helpers/filledBoard'
import { checkHugeBoard } from '../helpers/hugeBoard'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

test('a board of 20,000 x 20,000 px with 400 notes comes out whole: PDF by its words, PNG in legible tiles', async ({
	openDevice,
	server,
}) => {
	test.setTimeout(180_000)
	await checkHugeBoard(server, openDevice, 400)
})

test('hostile words stay words in every file (trust rows X6, X7)', async ({ openDevice, server }) => {
	const hostile = '<img src=x onerror=alert(1)> "><script>alert(1)</script>'
	const { viewLink, call } = await boardWith(
		server,
		[
			note('a', hostile, { x: 60, y: 260, parentId: 'shape:zone-name' }),
			note('b', '=HYPERLINK("http://evil.example")', { x: 60, y: 260, parentId: 'shape:zone-day' }),
		],
		'persona'
	)
	const page = await openDevice()
	await openExport(page, viewLink)

	const svg = strFromU8((await download(page, 'Drawing')).bytes)
	expect(svg).not.toMatch(/<script|<foreignObject|<[^>]*\son\w+=|href="(?!#|data:image)/i)
	expect(svg).toContain('&lt;script&gt;')
	expect(await textOfPdf((await download(page, 'Paper')).bytes)).toContain('onerror=alert(1)')
	const csv = strFromU8((await download(page, 'Table')).bytes)
	expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
	const docx = unzipSync((await download(page, 'Document')).bytes)
	expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;')
	expect(strFromU8((await download(page, 'Plain text')).bytes)).not.toContain('<script')
	const file = JSON.parse(strFromU8((await download(page, 'Board file')).bytes))
	expect(file.tldrawFileFormatVersion).toBe(1)
	expect(JSON.stringify(file.records)).toContain('"type":"frame"')
	expect((await call('notes.csv')).headers.get('content-type')).toMatch(/^text\/csv/)
})

test('one zone, and what is selected, come without the rest of the board', async ({ openDevice, server }) => {
	const { link } = await boardWith(
		server,
		[
			note('a', 'only the name', { x: 60, y: 260, parentId: 'shape:zone-name' }),
			note('b', 'only the day', { x: 60, y: 260, parentId: 'shape:zone-day' }),
		],
		'persona'
	)
	const page = await openDevice()
	await enter(page, link)
	await page.locator('.tl-shape[data-shape-type="note"]').filter({ hasText: 'only the name' }).click()
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	for (const [scope, here, away] of [
		['What is selected: 1 item', 'only the name', 'only the day'],
		['One zone', 'only the name', 'only the day'],
	] as const) {
		await page.getByRole('radio', { name: scope }).check()
		const text = strFromU8((await download(page, 'Plain text')).bytes)
		expect([text.includes(here), text.includes(away)], scope).toEqual([true, false])
		const svg = strFromU8((await download(page, 'Drawing')).bytes)
		expect([svg.includes(here), svg.includes(away)]).toEqual([true, false])
		const pdf = await textOfPdf((await download(page, 'Paper')).bytes)
		expect([pdf.includes(here), pdf.includes(away)]).toEqual([true, false])
	}
	// The board file is always the whole board.
	await page.getByRole('radio', { name: 'Board file', exact: true }).check({ force: true })
	await expect(page.getByRole('radio', { name: 'The whole board' })).toBeChecked()
})

test('a large export shows how far it is, can be cancelled and begun again, all by keyboard', async ({
	openDevice,
	server,
}) => {
	const notes = Array.from({ length: 60 }, (_, i) =>
		note(`n${i}`, `word${i}`, {
			x: (i % 8) * 2500,
			y: Math.floor(i / 8) * 2500,
			index: `a${String(i + 100)}V`,
		})
	)
	const { viewLink } = await boardWith(server, notes)
	const page = await openDevice()
	await enter(page, viewLink)
	const downloads: string[] = []
	page.on('download', (file) => downloads.push(file.suggestedFilename()))
	await page.getByRole('button', { name: 'Export', exact: true }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('dialog')).toBeVisible()
	await page.getByRole('button', { name: 'Download' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('progressbar')).toBeVisible()
	await page.keyboard.press('Tab')
	await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('progressbar')).toHaveCount(0)
	expect(downloads).toEqual([])
	await page.getByRole('radio', { name: 'Picture', exact: true }).focus()
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
	await expect(page.getByRole('radio', { name: 'Plain text' })).toBeChecked()
	await page.getByRole('button', { name: 'Download' }).focus()
	await page.keyboard.press('Enter')
	await expect.poll(() => downloads).toEqual([expect.stringMatching(/\.md$/)])
	await page.keyboard.press('Escape')
	await expect(page.getByRole('dialog')).toHaveCount(0)
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})
