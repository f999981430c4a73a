import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { changeRecord, type PlainRecord, putRecord, readRecord, removeRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { normaliseRichText, plainTextOf, type RichTextNode } from '#shared/records/richText'
import { createBoardSchema } from '#shared/records/schema'
import { appendedPoints, packChunk, unpackChunks } from '#shared/records/strokes'
import { mergeRichTextValues } from '#shared/records/textMerge'
import { noteRecord } from '../helpers/stockClient'

// fast-check prints the seed and the smallest failing example itself.
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300)

const words = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.filter((text) => !/[\n\u2028\ufffc]/.test(text))
const marks = fc.option(
	fc.subarray([
		{ type: 'link', attrs: { href: 'https://example.org/' } },
		{ type: 'highlight' },
		{ type: 'bold' },
		{ type: 'code' },
		{ type: 'italic' },
	]),
	{ nil: undefined }
)
const textNode = fc.record({ text: words, marks }).map(({ text, marks }): RichTextNode => {
	return marks?.length ? { type: 'text', marks, text } : { type: 'text', text }
})
/** Neighbouring text nodes with equal marks are one node in TipTap; so they are kept apart by a break. */
const inline = fc
	.array(textNode, { maxLength: 3 })
	.map((nodes) =>
		nodes.flatMap((node, i): RichTextNode[] => (i > 0 ? [{ type: 'hardBreak' }, node] : [node]))
	)
const withContent = (type: string, attrs?: Record<string, unknown>) =>
	inline.map(
		(content): RichTextNode => ({ type, ...(attrs ? { attrs } : {}), ...(content.length ? { content } : {}) })
	)
const paragraph = fc.oneof(withContent('paragraph'), withContent('paragraph', { dir: 'auto' }))
const heading = withContent('heading', { level: 2 })
const listItem = (depth: number): fc.Arbitrary<RichTextNode> =>
	fc
		.tuple(
			paragraph,
			fc.array(depth > 0 ? fc.oneof(paragraph, list(depth - 1)) : paragraph, { maxLength: 2 })
		)
		.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] }))
const list = (depth: number): fc.Arbitrary<RichTextNode> =>
	fc
		.record({
			type: fc.constantFrom('bulletList', 'orderedList'),
			content: fc.array(listItem(depth), { minLength: 1, maxLength: 3 }),
		})
		.map(({ type, content }) => ({ type, content }))
const richText = fc
	.array(fc.oneof(paragraph, heading, list(2)), { minLength: 1, maxLength: 4 })
	.map((content) => ({ type: 'doc' as const, content }))

describe('rich text', () => {
	test('comes back from its flat form as it went in', () => {
		fc.assert(
			fc.property(richText, (value) => {
				expect(normaliseRichText(value)).toEqual(value)
			}),
			{ numRuns: RUNS }
		)
	})

	test('anything at all becomes a text that can be drawn, and stays the same from then on', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, maxDepth: 6 }), (value) => {
				const once = normaliseRichText(value)
				expect(once.type).toBe('doc')
				expect(normaliseRichText(once)).toEqual(once)
			}),
			{ numRuns: RUNS }
		)
	})

	test('what two people do to one text at the same time is all there, whoever comes first', () => {
		const at = fc.nat({ max: 1000 })
		fc.assert(
			fc.property(words, at, at, (base, placeOfA, placeOfB) => {
				const insert = (text: string, place: number, token: string) => {
					const letters = [...text]
					letters.splice(place % (letters.length + 1), 0, token)
					return letters.join('')
				}
				const doc = (text: string) => ({
					type: 'doc',
					content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
				})
				const mine = insert(base, placeOfA, 'ᚠᚢᚦ')
				const theirs = insert(base, placeOfB, 'ᚱᚲᚷ')
				const merged = plainTextOf(mergeRichTextValues(doc(base), doc(mine), doc(theirs)))
				expect(merged).toContain('ᚠᚢᚦ')
				expect(merged).toContain('ᚱᚲᚷ')
				expect([...merged].length).toBe([...base].length + 6)
			}),
			{ numRuns: RUNS }
		)
	})
})

describe('strokes', () => {
	const number = fc.oneof(
		fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
		fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((n) => (n === 0 ? 0 : n))
	)
	const point = fc.record({ x: number, y: number, z: number }, { requiredKeys: ['x', 'y'] })
	const segment = fc.record({
		type: fc.constantFrom('free' as const, 'straight' as const),
		points: fc.array(point, { minLength: 1, maxLength: 20 }),
	})

	test('are unpacked as they were packed, in one piece or as they grew', () => {
		fc.assert(
			fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.nat({ max: 20 }), (segments, cut) => {
				const whole = segments.map((s) => packChunk({ ...s, startsSegment: true }))
				expect(unpackChunks(whole)).toEqual(segments)
				const [first, ...rest] = segments
				const start = [{ ...first!, points: first!.points.slice(0, Math.max(1, cut % first!.points.length)) }]
				const grown = appendedPoints(start, [first!, ...rest])
				expect(grown).not.toBeNull()
				const chunks = [
					...start.map((s) => packChunk({ ...s, startsSegment: true })),
					...grown!.map(packChunk),
				]
				expect(unpackChunks(chunks)).toEqual(segments)
			}),
			{ numRuns: RUNS }
		)
	})
})

describe('records in the document', () => {
	const change = fc.record(
		{
			x: fc.integer(),
			y: fc.integer(),
			opacity: fc.constantFrom(0.25, 0.5, 1),
			color: fc.constantFrom('blue', 'grey'),
			text: words,
			growY: fc.nat(),
			meta: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.integer()),
		},
		{ requiredKeys: [] }
	)
	const changed = (
		record: PlainRecord,
		{ color, text, growY, meta, ...top }: Record<string, unknown>
	): PlainRecord => ({
		...record,
		...top,
		...(meta ? { meta: meta as Record<string, unknown> } : {}),
		props: {
			...record.props,
			...(color ? { color } : {}),
			...(growY !== undefined ? { growY } : {}),
			...(text
				? { richText: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } }
				: {}),
		},
	})

	test('read back after any row of changes as they were written', () => {
		fc.assert(
			fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
				const root = recordsOf(new Y.Doc())
				let record = noteRecord('shape:one', 'start', { x: 0, y: 0 })
				putRecord(root, record)
				for (const step of changes) {
					const next = changed(record, step)
					changeRecord(root, record, next)
					record = next
				}
				expect(readRecord('shape:one', root.get('shape:one'))).toEqual(record)
			}),
			{ numRuns: RUNS }
		)
	})

	test('two people who change different fields both win', () => {
		const doc = new Y.Doc()
		const start = noteRecord('shape:one', 'start', { x: 0, y: 0 })
		putRecord(recordsOf(doc), start)
		const other = new Y.Doc()
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
		changeRecord(recordsOf(doc), start, changed(start, { x: 50 }))
		changeRecord(recordsOf(other), start, changed(start, { color: 'blue' }))
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
		expect(readRecord('shape:one', recordsOf(doc).get('shape:one'))).toEqual(
			changed(start, { x: 50, color: 'blue' })
		)
	})

	test('what is shown depends on the document alone, not on how it came about', () => {
		const schema = createBoardSchema()
		const ids = ['shape:n1', 'shape:n2', 'shape:n3', 'shape:n4', 'shape:n5']
		const step = fc.oneof(
			fc.record({
				kind: fc.constant('put' as const),
				id: fc.constantFrom(...ids),
				parent: fc.constantFrom('page:page', 'page:gone', ...ids),
			}),
			fc.record({
				kind: fc.constant('group' as const),
				id: fc.constantFrom(...ids),
				parent: fc.constantFrom('page:page', ...ids),
			}),
			fc.record({
				kind: fc.constant('remove' as const),
				id: fc.constantFrom(...ids),
				parent: fc.constant(''),
			}),
			fc.record({ kind: fc.constant('spoil' as const), id: fc.constantFrom(...ids), parent: fc.constant('') })
		)
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const doc = new Y.Doc()
				const root = recordsOf(doc)
				const followed = new Projection(doc, schema)
				const shown = new Map(followed.all().map((record) => [record.id as string, record]))
				for (const { kind, id, parent } of steps) {
					const note = { ...noteRecord(id, 'x', { x: 1, y: 2, parentId: parent }), index: 'a1' }
					if (kind === 'put') putRecord(root, note)
					else if (kind === 'group') putRecord(root, { ...note, type: 'group', props: {} })
					else if (kind === 'remove') removeRecord(root, id)
					else (root as unknown as Y.Map<unknown>).set(id, 'nothing')
					const { put, remove } = followed.update([id])
					for (const record of put) shown.set(record.id, record)
					for (const gone of remove) shown.delete(gone)
				}
				const fresh = new Map(
					new Projection(doc, schema).all().map((record) => [record.id as string, record])
				)
				expect(new Map([...shown].sort())).toEqual(new Map([...fresh].sort()))
			}),
			{ numRuns: RUNS }
		)
	})

	test('scaffold is shown whatever stands under its id among the records', () => {
		const doc = new Y.Doc()
		const schema = createBoardSchema()
		const page = { id: 'page:page', typeName: 'page', name: 'ours', index: 'a1', meta: {} }
		putRecord(scaffoldOf(doc), page)
		putRecord(recordsOf(doc), { ...page, name: 'theirs' })
		expect(new Projection(doc, schema).get('page:page')).toMatchObject({ name: 'ours' })
	})
})
