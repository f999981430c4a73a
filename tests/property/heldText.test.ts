import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { fromPieces, plainTextOf, type RichTextDoc, toPieces } from '#shared/records/richText'
import { fillRichText, mergeRichText, readRichText } from '#shared/records/textMerge'
import { HeldText } from '../../client/board/later/HeldText'
import { applyForeignDelta, cellsOf, piecesOfCells, type TextDelta } from '../../client/board/sync/textCells'
import { seededRandom } from '../helpers/boardReplicas'

const richText = (text: string): RichTextDoc => fromPieces([{ insert: `${text}\n` }])

describe('a text that is held back while letters are composed', () => {
	test.each(Array.from({ length: 200 }, (_, i) => i + 1))(
		'keeps every letter of both, and leads to the document (seed %i)',
		(seed) => {
			const random = seededRandom(seed)
			const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
			const [text, other] = [mine.getText('t'), theirs.getText('t')]
			let shown = richText('begin')
			fillRichText(text, shown)
			Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
			const held = new HeldText(text, text.length)
			text.observe((event, { origin }) => {
				if (origin === 'network') held.noteForeign(event.delta as TextDelta)
			})
			const alive = new Set('begin')
			let count = 0
			/** One edit: a letter comes or goes, or several are replaced by one, as when a syllable is composed. */
			const edit = (before: string): string => {
				const letters = [...before]
				const at = Math.floor(random() * (letters.length + 1))
				const removed = letters.splice(at, random() < 0.5 ? 0 : Math.floor(random() * 3))
				const cut = removed.slice(0, Math.floor(random() * 3))
				letters.splice(at, 0, ...removed.slice(cut.length))
				for (const letter of cut) alive.delete(letter)
				if (random() < 0.8) {
					const letter = String.fromCodePoint(0x4e00 + count++)
					alive.add(letter)
					letters.splice(at, 0, letter)
				}
				if (random() < 0.1) letters.splice(at, 0, '\n')
				return letters.join('')
			}
			const exchange = () => {
				Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), 'network')
				Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
			}
			for (let i = 0; i < 40; i++) {
				if (random() < 0.5) {
					const next = fromPieces([{ insert: `${edit(plainTextOf(shown))}\n` }])
					mine.transact(() => held.write(shown, next))
					shown = next
				} else {
					const before = readRichText(other)
					const next = fromPieces([{ insert: `${edit(plainTextOf(before))}\n` }])
					theirs.transact(() => mergeRichText(other, before, next))
				}
				if (random() < 0.5) exchange()
			}
			exchange()
			expect(other.toString()).toBe(text.toString())
			const letters = [...text.toString()].filter((letter) => letter !== '\n')
			expect(letters.sort()).toEqual([...alive].sort())
			const cells = cellsOf(toPieces(shown), 0)
			applyForeignDelta(cells, held.delta())
			expect(fromPieces(piecesOfCells(cells))).toEqual(readRichText(text))
		}
	)

	test('keeps bold by others, and bold of mine on what stays', () => {
		const doc = new Y.Doc()
		const text = doc.getText('t')
		fillRichText(text, richText('one two'))
		const held = new HeldText(text, text.length)
		text.observe((event, { origin }) => {
			if (origin === 'network') held.noteForeign(event.delta as TextDelta)
		})
		doc.transact(() => text.insert(0, 'B', { bold: true }), 'network')
		const mine = fromPieces([
			{ insert: 'one ' },
			{ insert: 'two', attributes: { italic: true } },
			{ insert: '\n' },
		])
		doc.transact(() => held.write(richText('one two'), mine))
		const cells = cellsOf(toPieces(mine), 0)
		applyForeignDelta(cells, held.delta())
		expect(piecesOfCells(cells)).toEqual(toPieces(readRichText(text)))
		expect(piecesOfCells(cells)).toEqual([
			{ insert: 'B', attributes: { bold: true } },
			{ insert: 'one ' },
			{ insert: 'two', attributes: { italic: true } },
			{ insert: '\n' },
		])
	})
})
