// Plain text typed over rich text: what was not touched keeps its look.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retypeRichText } from '#shared/records/retype'
import { normaliseRichText, plainTextOf } from '#shared/records/richText'

const text = (words: string, ...marks: string[]) =>
	marks.length > 0
		? { type: 'text', text: words, marks: marks.map((type) => ({ type })) }
		: { type: 'text', text: words }
const paragraph = (...content: object[]) =>
	content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
const doc = (...content: object[]) => ({ type: 'doc', content })
const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] })
const link = { type: 'link', attrs: { href: 'https://town.example' } }

describe('text typed in the sheet', () => {
	test('continues the look of the words before it and leaves other paragraphs as they are', () => {
		const before = doc(paragraph(text('bold', 'bold')), paragraph(text('plain')))
		expect(retypeRichText(before, 'bolder\nplain')).toEqual(
			doc(paragraph(text('bolder', 'bold')), paragraph(text('plain')))
		)
		expect(retypeRichText(before, 'bold\nplainly')).toEqual(
			doc(paragraph(text('bold', 'bold')), paragraph(text('plainly')))
		)
	})
	test('makes a new paragraph of a new line, and one paragraph of two whose line end is deleted', () => {
		expect(retypeRichText(doc(paragraph(text('one two'))), 'one\ntwo')).toEqual(
			doc(paragraph(text('one')), paragraph(text('two')))
		)
		expect(retypeRichText(doc(paragraph(text('one')), paragraph(text('two'))), 'onetwo')).toEqual(
			doc(paragraph(text('onetwo')))
		)
	})
	test('makes a new item of a new line in a list', () => {
		const list = doc({ type: 'bulletList', content: [item('one'), item('two')] })
		expect(retypeRichText(list, 'one\nand\ntwo')).toEqual(
			doc({ type: 'bulletList', content: [item('one'), item('and'), item('two')] })
		)
		expect(retypeRichText(list, 'one\ntwo\nthree')).toEqual(
			doc({ type: 'bulletList', content: [item('one'), item('two'), item('three')] })
		)
	})
	test('does not become part of a link by standing behind it', () => {
		const before = doc(paragraph({ type: 'text', text: 'town', marks: [link] }))
		expect(retypeRichText(before, 'town hall')).toEqual(
			doc(paragraph({ type: 'text', text: 'town', marks: [link] }, text(' hall')))
		)
		expect(retypeRichText(before, 'toown')).toEqual(
			doc(paragraph({ type: 'text', text: 'toown', marks: [link] }))
		)
	})
	test('fills what is empty or no rich text at all', () => {
		for (const nothing of [undefined, null, 7, doc(), doc(paragraph())])
			expect(retypeRichText(nothing, 'first')).toEqual(doc(paragraph(text('first'))))
	})
	test('reads back as what was typed, whatever stood there and whatever is typed', () => {
		const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ä', '\n'), maxLength: 12 })
		const inline = fc
			.tuple(fc.string({ unit: fc.constantFrom('a', 'b', '😀'), minLength: 1, maxLength: 4 }), fc.boolean())
			.map(([part, isBold]) => (isBold ? text(part, 'bold') : text(part)))
		const block = fc.oneof(
			fc
				.array(fc.oneof(inline, fc.constant({ type: 'hardBreak' })), { maxLength: 3 })
				.map((all) => paragraph(...all)),
			fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => ({
				type: 'bulletList',
				content: all.map((part) => ({
					type: 'listItem',
					content: [paragraph(text(`x${part.replaceAll('\n', '')}`))],
				})),
			}))
		)
		const docs = fc.array(block, { minLength: 1, maxLength: 3 }).map((all) => normaliseRichText(doc(...all)))
		fc.assert(
			fc.property(docs, words, (before, typed) => {
				const after = retypeRichText(before, typed)
				expect(plainTextOf(after)).toBe(typed)
				expect(normaliseRichText(after)).toEqual(after)
			}),
			{ numRuns: 400 }
		)
	})
})
