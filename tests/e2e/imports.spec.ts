// Board files brought in: beside what is there, for everybody, safe, and taken back in one step.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { stockRecords, stockSchema } from '#shared/exports/stockRecords'
import { boardOf, note } from '../helpers/exportBoard'
import { boardWith, download, enter, textOfPdf } from '../helpers/filledBoard'
import { expect, test } from './fixtures'

type Given = string | { name: string; text: string }

async function choose(page: Page, given: Given): Promise<void> {
	const { name, text } = typeof given === 'string' ? { name: 'board.tldr', text: given } : given
	await page
		.getByLabel('Choose a board file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function openImport(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await page.getByRole('button', { name: 'Bring in a file' }).click()
	await expect(page.getByRole('dialog', { name: 'Bring in a file' })).toBeVisible()
}

const fileOf = (records: readonly unknown[]) =>
	JSON.stringify({
		tldrawFileFormatVersion: 1,
		schema: stockSchema(),
		records: [{ id: 'page:page', typeName: 'page', name: '', index: 'a1', meta: {} }, ...records],
	})

const noteWith = (page: Page, text: string) =>
	page.locator('.tl-shape[data-shape-type="note"]').filter({ hasText: text })
const selected = (page: Page) => page.locator('.tl-selection__fg')

test('a board that was taken along comes in beside what is there, for all, and one undo takes it back', async ({
	openDevice,
	server,
}) => {
	const source = boardOf([note('a', 'from the first board', { parentId: 'shape:zone-name', x: 60, y: 260 })])
	const file = JSON.stringify({ schema: stockSchema(), records: stockRecords(source) })
	const { link } = await boardWith(server, [note('here', 'was here before')])
	const [page, other] = [await openDevice(), await openDevice()]
	await enter(page, link)
	await enter(other, link)
	for (const count of [1, 2]) {
		await openImport(page)
		await choose(page, { name: 'export.json', text: file })
		await expect(page.getByText(/things are now on the board/)).toBeVisible()
		await page.getByRole('button', { name: 'See it on the board' }).click()
		await expect(noteWith(page, 'from the first board')).toHaveCount(count)
		await expect(selected(page)).toBeVisible()
	}
	await expect(noteWith(other, 'from the first board')).toHaveCount(2)
	await expect(noteWith(other, 'was here before')).toHaveCount(1)
	await page.keyboard.press('Control+z')
	await expect(noteWith(other, 'from the first board')).toHaveCount(1)
	await page.keyboard.press('Control+z')
	await expect(noteWith(other, 'from the first board')).toHaveCount(0)
	await expect(noteWith(other, 'was here before')).toHaveCount(1)
})

const HOSTILE = '<img src=x onerror="document.title=1"> "><script>document.title=2</script>'

test('a hostile board file runs nothing, leaves the board usable, and every export of it is escaped (trust row X6)', async ({
	openDevice,
	server,
}) => {
	const link = { type: 'link', attrs: { href: 'javascript:document.title=3', class: '"><script>' } }
	const rich = (text: string) => ({
		type: 'doc',
		content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [link] }] }],
	})
	const bad = (id: string, index: string, more: object) => ({ ...note(id, 'x', { index }), ...more })
	const points = Array.from({ length: 200_000 }, (_, i) => ({ x: i, y: 0, z: 0.5 }))
	const props = note('p', 'x').props
	const hostile = [
		bad('words', 'a1', { props: { ...props, richText: rich(HOSTILE), url: 'javascript:document.title=4' } }),
		bad('formula', 'a2', { props: { ...props, richText: rich('=HYPERLINK("http://evil.example")') } }),
		bad('page', 'a3', { type: 'embed', props: { url: 'https://evil.example', w: 9, h: 9 } }),
		bad('line', 'a4', { type: 'draw', props: { segments: [{ type: 'free', points }] } }),
		bad('self', 'a5', {
			type: 'frame',
			parentId: 'shape:self',
			props: { w: 9, h: 9, name: HOSTILE, color: 'black' },
		}),
		bad('rocket', 'a6', { type: 'rocket' }),
		{ ...note('proto', 'x'), id: '__proto__' },
	]
	const { link: address, call } = await boardWith(server, [])
	const page = await openDevice()
	await enter(page, address)
	const title = await page.title()
	await openImport(page)
	await choose(page, fileOf(hostile))
	await expect(page.getByText('4 things could not be brought in.')).toBeVisible()
	await page.getByRole('button', { name: 'See it on the board' }).click()
	await expect(noteWith(page, 'onerror')).toBeVisible()
	await page.getByRole('button', { name: 'Export', exact: true }).click()

	const svg = strFromU8((await download(page, 'Drawing')).bytes)
	expect(svg).not.toMatch(/<script|<foreignObject|<[^>]*\son\w+=|href="(?!#|data:image)/i)
	expect(await textOfPdf((await download(page, 'Paper')).bytes)).toContain('onerror=')
	expect(strFromU8((await download(page, 'Table')).bytes)).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
	const docx = unzipSync((await download(page, 'Document')).bytes)
	expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;')
	expect(strFromU8((await download(page, 'Plain text')).bytes)).not.toContain('<script')
	expect(strFromU8((await download(page, 'Board file')).bytes)).not.toContain('javascript:')
	await expect.poll(async () => (await call('notes.csv')).text()).toContain(`"'=HYPERLINK(`)
	await page.getByRole('button', { name: 'Close' }).click()
	await page.keyboard.press('n')
	await page.locator('.tl-canvas').click({ position: { x: 300, y: 300 } })
	await page.keyboard.type('still works')
	await expect(noteWith(page, 'still works')).toBeVisible()
	expect(await page.title()).toBe(title)
})

test('what is no board file, too new, too large or more than fits is refused in plain words', async ({
	openDevice,
	server,
}) => {
	const { link, viewLink } = await boardWith(server, [note('here', 'stays')])
	const page = await openDevice()
	await enter(page, link)
	await openImport(page)
	const newer = fileOf([note('a', 'x')]).replace(/"com.tldraw.shape.note":\d+/, '"com.tldraw.shape.note":999')
	const crowd = Array.from({ length: 4000 }, (_, i) => note(`c${i}`, 'x', { index: `a${String(i + 1000)}V` }))
	for (const [text, answer] of [
		['not JSON', 'This is not a board file, or it is damaged.'],
		[newer, 'A newer program made this file'],
		[fileOf([]), 'There is nothing in this file.'],
		[fileOf(crowd), /has room for 3,99\d more things/],
	] as const) {
		await choose(page, text)
		await expect(page.getByText(answer)).toBeVisible()
	}
	await page.getByRole('button', { name: 'Close' }).click()
	await expect(noteWith(page, 'stays')).toHaveCount(1)
	const guest = await openDevice()
	await enter(guest, viewLink)
	await guest.getByRole('button', { name: 'Export', exact: true }).click()
	await expect(guest.getByRole('button', { name: 'Download' })).toBeVisible()
	await expect(guest.getByRole('button', { name: 'Bring in a file' })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the dialogs of files, ${colorScheme}`, async ({ openDevice, server }) => {
		const { link } = await boardWith(server, [note('a', 'one')], 'persona')
		const page = await openDevice({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true })
		// A dialog that is still fading in has paler colours than anybody reads it in.
		await page.emulateMedia({ reducedMotion: 'reduce' })
		await enter(page, link)
		await page.getByRole('button', { name: 'Menu', exact: true }).click()
		await page.getByRole('button', { name: 'Export', exact: true }).click()
		await expect(page.getByRole('dialog')).toBeVisible()
		const violations = async () =>
			(await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations
		expect(await violations()).toEqual([])
		await page.getByRole('button', { name: 'Bring in a file' }).click()
		await choose(page, 'no board')
		await expect(page.getByText('This is not a board file')).toBeVisible()
		expect(await violations()).toEqual([])
	})
}

test('a picture in a file reaches everybody, and goes into every file of the board again', async ({
	openDevice,
	server,
}) => {
	const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c03060' } })
		.png()
		.toBuffer()
	const asset = (id: string, src: string) => ({
		id: `asset:${id}`,
		typeName: 'asset',
		type: 'image',
		meta: {},
		props: { name: '', src, w: 300, h: 200, mimeType: 'image/png', isAnimated: false, fileSize: 1 },
	})
	const look = { w: 300, h: 200, playing: true, url: '', crop: null, flipX: false, flipY: false }
	const image = (id: string, index: string) => ({
		...note(`shape-${id}`, '', { index }),
		type: 'image',
		props: { ...look, assetId: `asset:${id}`, altText: 'A red field' },
	})
	const file = fileOf([
		asset('good', `data:image/png;base64,${png.toString('base64')}`),
		asset('far', 'https://evil.example/pixel.png'),
		asset('broken', 'data:image/png;base64,AAAA'),
		...['good', 'far', 'broken'].map((id, i) => image(id, `a${i + 1}`)),
	])
	const { link, call } = await boardWith(server, [])
	const page = await openDevice()
	await enter(page, link)
	await openImport(page)
	await choose(page, file)
	await expect(page.getByText('2 things could not be brought in.')).toBeVisible()
	await page.getByRole('button', { name: 'See it on the board' }).click()
	await expect(page.locator('.tl-shape[data-shape-type="image"] img')).toHaveCount(1)
	const records = async () => (await call('records.json')).text()
	await expect.poll(records).toMatch(/"src":"asset:[a-f0-9]{64}"/)
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await page.getByRole('radio', { name: 'The whole board' }).check()
	expect(strFromU8((await download(page, 'Drawing')).bytes)).toMatch(/href="data:image\//)
	expect(strFromU8((await download(page, 'Board file')).bytes)).toMatch(/"src":"data:image\/webp;base64,/)
	expect(Buffer.from((await download(page, 'Paper')).bytes).toString('latin1')).toMatch(/\/Subtype \/Image/)
})
