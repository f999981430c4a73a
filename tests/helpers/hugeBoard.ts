import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { note } from './exportBoard'
import { boardWith, download, openExport, textOfPdf } from './filledBoard'
import type { TestServer } from './testServer'

/** Side of the field on which the notes lie, px: 20 x 20 m of paper at 1 px a mm. */
const FIELD_PX = 20_000
const GREEK = 'ελληνικά'

/** Notes in rows over the whole field, each with a word of its own. */
function notesOver(count: number) {
	const perRow = Math.ceil(Math.sqrt(count))
	const step = (FIELD_PX - 200) / (perRow - 1)
	return Array.from({ length: count }, (_, i) => {
		const place = { x: (i % perRow) * step, y: Math.floor(i / perRow) * step }
		return note(`n${i}`, `sana${i} ${GREEK}`, { ...place, index: `a${String(i + 1000)}V` })
	})
}

type Tile = { name: string; w: number; h: number; bytes: Uint8Array }

function tilesIn(zip: Uint8Array): Tile[] {
	return Object.entries(unzipSync(zip)).map(([name, bytes]) => {
		const head = new DataView(bytes.buffer, bytes.byteOffset)
		return { name, w: head.getUint32(16), h: head.getUint32(20), bytes }
	})
}

/** Height of the letters of the first note in a tile, px: rows of dark pixels without a gap. */
async function letterHeightPx(tile: Tile): Promise<number> {
	const region = { left: 40, top: 40, width: 200, height: 200 }
	const { data, info } = await sharp(tile.bytes)
		.extract(region)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true })
	const isDark = (row: number) =>
		data.subarray(row * info.width, (row + 1) * info.width).some((value) => value < 90)
	let [longest, run] = [0, 0]
	for (let row = 0; row < info.height; row++) {
		run = isDark(row) ? run + 1 : 0
		longest = Math.max(longest, run)
	}
	return longest
}

/** Share of a tile that has the yellow of notes, 0 to 1. */
async function noteShare({ bytes }: Tile): Promise<number> {
	const small = sharp(bytes).resize(256, 256, { fit: 'fill', kernel: 'nearest' }).removeAlpha()
	const pixels = await small.raw().toBuffer()
	let yellow = 0
	for (let at = 0; at < pixels.length; at += 3)
		if ((pixels[at] ?? 0) > 200 && (pixels[at + 2] ?? 255) < 170) yellow++
	return (yellow * 3) / pixels.length
}

/** Takes a huge board along and reads the files back: every word in the PDF, every px of it in legible tiles. */
export async function checkHugeBoard(
	server: TestServer,
	openDevice: () => Promise<Page>,
	count: number
): Promise<void> {
	const notes = notesOver(count)
	const { viewLink } = await boardWith(server, notes)
	const page = await openDevice()
	await openExport(page, viewLink)

	const pdf = await download(page, 'Paper')
	const pdfBytes = pdf.bytes.length
	const words = new Set((await textOfPdf(pdf.bytes)).split(' '))
	expect(notes.filter((_, i) => !words.has(`sana${i}`)).map(({ id }) => id)).toEqual([])
	expect(words).toContain(GREEK)

	const tiles = tilesIn((await download(page, 'Picture')).bytes)
	expect(tiles).toHaveLength(25)
	const firstRow = tiles.filter(({ name }) => name.startsWith('row-1-'))
	expect(firstRow.reduce((sum, { w }) => sum + w, 0)).toBeGreaterThanOrEqual(FIELD_PX)
	for (const { w, h } of tiles) expect(Math.max(w, h)).toBeLessThanOrEqual(4096)
	// 400 notes cover a twenty-fifth of the field; a tile without any has been cut out of the wrong place.
	for (const tile of tiles) expect(await noteShare(tile), tile.name).toBeGreaterThan(0.01)
	const first = tiles.find(({ name }) => name === 'row-1-column-1.png')
	const heightPx = first ? await letterHeightPx(first) : 0
	console.info(`${count} notes: ${pdfBytes} bytes of PDF, letters ${heightPx} px high in a tile`)
	// Ascent to descent of a note's letters at full size; below 12 px small writing is guessed, not read.
	expect(heightPx).toBeGreaterThanOrEqual(12)
}
