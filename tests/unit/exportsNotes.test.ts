import { describe, expect, test } from 'vitest'
import { notesByZone } from '#shared/exports/notesByZone'
import { csvCell, notesCsv } from '#shared/exports/notesCsv'
import { notesMarkdown } from '#shared/exports/notesMarkdown'
import { translateFor } from '#shared/i18n/allMessages'
import { normaliseRichText } from '#shared/records/richText'
import { boardOf, note } from '../helpers/exportBoard'

const en = translateFor('en')

describe('notes by zone', () => {
	test('come zone by zone in reading order, and those outside of all zones last', () => {
		const groups = notesByZone(
			boardOf([
				note('c', 'below', { parentId: 'shape:zone-day', x: 60, y: 500 }),
				note('b', 'right', { parentId: 'shape:zone-day', x: 300, y: 190 }),
				note('a', 'left', { parentId: 'shape:zone-day', x: 60, y: 230 }),
				note('o', 'outside', { x: -500, y: -500 }),
				note('e', '   ', { x: -800, y: -500 }),
			])
		)
		expect(groups.find(({ zone }) => zone?.id === 'shape:zone-day')?.notes.map(({ text }) => text)).toEqual([
			'left',
			'right',
			'below',
		])
		expect(groups.at(-1)).toEqual({
			zone: null,
			notes: [{ id: 'shape:o', text: 'outside', tone: 'idea' }],
		})
	})
	test('count a note in a group to the zone around it', () => {
		const group = { ...note('g', ''), type: 'group', props: {}, parentId: 'shape:zone-day' }
		const inner = note('n', 'in the group', { parentId: 'shape:g' })
		const groups = notesByZone(boardOf([group as typeof inner, inner]))
		expect(groups.find(({ zone }) => zone?.id === 'shape:zone-day')?.notes).toHaveLength(1)
	})
})

describe('a table of notes', () => {
	test('never starts a cell with what a spreadsheet takes for a formula (trust row X7)', () => {
		for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
			expect(csvCell(`${start}HYPERLINK("http://x")`)).toBe(`"'${start}HYPERLINK(""http://x"")"`)
		expect(csvCell('2 + 2')).toBe('"2 + 2"')
	})
	test('starts with a byte order mark and keeps quotes and line breaks inside of one cell (trust row X7)', () => {
		const records = boardOf([
			note('a', '=1+1', { parentId: 'shape:zone-day' }),
			note('b', 'She said "no"\nand left', { x: -500 }),
		])
		const csv = notesCsv(notesByZone(records), en)
		expect(csv.charCodeAt(0)).toBe(0xfeff)
		expect(csv.slice(1).split('\r\n')).toEqual([
			'"Number","Zone","Kind","Note"',
			expect.stringMatching(/^"\d+",".+","Idea","'=1\+1"$/),
			'"","Outside the zones","Idea","She said ""no""\nand left"',
			'',
		])
	})
})

describe('notes as Markdown', () => {
	test('are headings and lists, with the words as they were written (trust row X6)', () => {
		const hostile = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) # *b*'
		const records = boardOf([
			note('a', hostile, { parentId: 'shape:zone-day' }),
			note('b', '1. one\n- two', { x: -500 }),
		])
		const markdown = notesMarkdown('Board *1*', notesByZone(records), en)
		expect(markdown).toMatch(/^# Board \\\*1\\\*\n\n## 1\. /)
		expect(markdown).toContain(
			'- &lt;img src=x onerror=alert(1)&gt; \\[a\\](javascript:alert(1)) \\# \\*b\\* (Idea)'
		)
		expect(markdown).toContain('- 1\\. one  \n  \\- two (Idea)\n')
		expect(markdown).toContain('No notes yet')
	})
	test('keep every letter of a note', () => {
		const text = 'Ääkköset, ελληνικά, łódź 😀'
		expect(normaliseRichText({ type: 'doc', content: [] })).toBeTruthy()
		expect(notesMarkdown('t', notesByZone(boardOf([note('a', text)])), en)).toContain(text)
	})
})
