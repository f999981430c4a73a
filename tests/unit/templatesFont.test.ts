import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { textWidth } from '#shared/records/textFit'
import { CATALOGUE } from '#templates/catalogue'

/** Tables of a WOFF2 font by the index of their tag in the specification, which has no tag for known tables. */
const KNOWN_TAGS = ['cmap', 'head', 'hhea', 'hmtx']
const GLYF = 10
const LOCA = 11
const UNKNOWN_TAG = 63

/** The tables of a WOFF2 file that hold widths (W3C WOFF 2.0, section 4). */
function tablesOf(file: Buffer): Map<string, Buffer> {
	let at = 48
	const base128 = () => {
		let value = 0
		for (let byte = 0x80; byte & 0x80; ) {
			byte = file[at++]!
			value = value * 128 + (byte & 0x7f)
		}
		return value
	}
	const entries = Array.from({ length: file.readUInt16BE(12) }, () => {
		const flags = file[at++]!
		const tag = flags & 63
		const transform = flags >> 6
		if (tag === UNKNOWN_TAG) at += 4
		const original = base128()
		const isTransformed = tag === GLYF || tag === LOCA ? transform !== 3 : transform !== 0
		return { name: KNOWN_TAGS[tag], isTransformed, length: isTransformed ? base128() : original }
	})
	const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))
	const tables = new Map<string, Buffer>()
	let offset = 0
	for (const { name, isTransformed, length } of entries) {
		// A transformed hmtx only leaves out side bearings: its flags byte comes first, then the widths alone.
		if (name) tables.set(isTransformed ? `${name} packed` : name, data.subarray(offset, offset + length))
		offset += length
	}
	return tables
}

/** Character -> glyph, from the format 4 table that every font has. */
function glyphOf(cmap: Buffer, code: number): number {
	const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8))
	const table = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4))
	const segments = table.readUInt16BE(6) / 2
	for (let i = 0; i < segments; i += 1) {
		if (code > table.readUInt16BE(14 + i * 2)) continue
		const start = table.readUInt16BE(16 + (segments + i) * 2)
		if (code < start) return 0
		const delta = table.readUInt16BE(16 + (segments * 2 + i) * 2)
		const rangeAt = 16 + (segments * 3 + i) * 2
		const range = table.readUInt16BE(rangeAt)
		if (range === 0) return (code + delta) & 0xffff
		const glyph = table.readUInt16BE(rangeAt + range + (code - start) * 2)
		return glyph === 0 ? 0 : (glyph + delta) & 0xffff
	}
	return 0
}

/** Width of a character in thousandths of the font size; null when the font does not have it. */
function widthReader(fontName: string): (character: string) => number | null {
	const assets = createRequire(import.meta.url).resolve('@tldraw/assets/package.json')
	const tables = tablesOf(readFileSync(assets.replace('package.json', `fonts/${fontName}.woff2`)))
	const unitsPerEm = tables.get('head')!.readUInt16BE(18)
	const metricCount = tables.get('hhea')!.readUInt16BE(34)
	const plain = tables.get('hmtx')
	const packed = tables.get('hmtx packed')
	return (character) => {
		const glyph = glyphOf(tables.get('cmap')!, character.codePointAt(0)!)
		if (glyph === 0) return null
		const metric = Math.min(glyph, metricCount - 1)
		const units = plain ? plain.readUInt16BE(metric * 4) : packed!.readUInt16BE(1 + metric * 2)
		return (units * 1000) / unitsPerEm
	}
}

describe.each(['IBMPlexSans-Medium', 'IBMPlexSans-Bold'])('the width table and %s', (fontName) => {
	const realWidth = widthReader(fontName)
	const range = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i))
	const letters = [...range(0x20, 0x7f), ...range(0xa1, 0xad), ...range(0xae, 0x180), ...range(0x386, 0x3cf)]

	test('no letter of our languages is wider than we count on', () => {
		const known = letters.filter((letter) => realWidth(letter) !== null)
		expect(known.length).toBeGreaterThan(350)
		const tooNarrow = known.filter((letter) => textWidth(letter, 1000) < realWidth(letter)!)
		expect(tooNarrow.map((letter) => `${letter} ${textWidth(letter, 1000)} < ${realWidth(letter)}`)).toEqual(
			[]
		)
	})
	test('sentences are at most a fifth shorter than we count on', () => {
		for (const { texts } of CATALOGUE)
			for (const { purpose } of Object.values(texts)) {
				const real = [...purpose].reduce((sum, letter) => sum + (realWidth(letter) ?? 1000), 0)
				expect(textWidth(purpose, 1000) / real, purpose).toBeLessThan(1.25)
				expect(textWidth(purpose, 1000) / real, purpose).toBeGreaterThanOrEqual(1)
			}
	})
})
