// What may happen to a document is decided before anything is applied to it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { inspectUpdate } from '../../server/rooms/inspectUpdate'
import { createDocument, hasPending } from '../../server/rooms/loadDocument'
import { bytes } from '../integration/roomsHarness'

const RAW = (...numbers: number[]) => new Uint8Array(numbers)
/** A document as a room has it: client 1 is the server, client 2 a person who wrote "abc" into a note. */
function boardDoc(): Y.Doc {
	const doc = createDocument()
	doc.clientID = 1
	scaffoldOf(doc).set('shape:zone', new Y.Map<unknown>())
	metaOf(doc).set('v', 1)
	doc.clientID = 2
	doc.transact(() => {
		const note = new Y.Map<unknown>()
		note.set('p.richText', new Y.Text('abc'))
		recordsOf(doc).set('shape:note', note)
	})
	return doc
}
const textOf = (doc: Y.Doc) => recordsOf(doc).get('shape:note')?.get('p.richText') as Y.Text
const copyOf = (doc: Y.Doc, client: number) => {
	const copy = createDocument()
	copy.clientID = client
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	return copy
}
const changeOf = (doc: Y.Doc, change: () => void) => {
	const before = Y.encodeStateVector(doc)
	doc.transact(change)
	return Y.encodeStateAsUpdate(doc, before)
}
const reasonFor = (doc: Y.Doc, update: Uint8Array) => {
	const inspection = inspectUpdate(doc, update)
	return inspection.ok ? 'ok' : inspection.reason
}
/** `origin` and `rightOrigin` in front of the text "x". */
const item = (info: number, ...ids: number[]) => bytes(RAW(info | 4), ...ids, 'x')

describe('an update is', () => {
	test('taken with the client ids that it extends', () => {
		const doc = boardDoc()
		const copy = copyOf(doc, 9)
		const update = changeOf(copy, () => textOf(copy).insert(1, 'Z'))
		expect(inspectUpdate(doc, update)).toMatchObject({ ok: true, facts: { changes: true, extended: [9] } })
	})

	test('known when the document holds it, with its deletions', () => {
		const doc = boardDoc()
		textOf(doc).delete(0, 1)
		const inspection = inspectUpdate(doc, Y.encodeStateAsUpdate(doc))
		expect(inspection).toMatchObject({ ok: true, facts: { changes: false, extended: [] } })
	})

	test('taken when it only deletes, and then extends nobody', () => {
		const doc = boardDoc()
		const copy = copyOf(doc, 9)
		const update = changeOf(copy, () => recordsOf(copy).delete('shape:note'))
		expect(inspectUpdate(doc, update)).toMatchObject({ ok: true, facts: { changes: true, extended: [] } })
	})

	test.each([
		['nothing at all', RAW(), 'malformed'],
		['something behind the end', bytes(0, 0, 0), 'malformed'],
		['the same client twice', bytes(2, 1, 9, 0, RAW(0), 1, 1, 9, 1, RAW(0), 1, 0), 'malformed'],
		['a section without structs', bytes(1, 0, 9, 0, 0), 'malformed'],
		['a struct of length 0', bytes(1, 1, 9, 0, RAW(0), 0, 0), 'malformed'],
		['a skip', bytes(1, 1, 9, 0, RAW(10), 5, 0), 'malformed'],
		['a sub-document', bytes(1, 1, 9, 0, RAW(9), 1, 'records', 'guid', RAW(126), 0), 'malformed'],
		['text that is no UTF-8', bytes(1, 1, 9, 0, RAW(4), 1, 'records', RAW(1, 0xff), 0), 'malformed'],
		['JSON that is none', bytes(1, 1, 9, 0, RAW(5), 1, 'records', '{', 0), 'malformed'],
		['a nested type of no kind', bytes(1, 1, 9, 0, RAW(7), 1, 'records', 99, 0), 'malformed'],
		['delete ranges out of order', bytes(0, 1, 2, 2, 1, 1, 0, 1), 'malformed'],
		['a clock beyond 32 bits', bytes(1, 1, 9, 0, RAW(0), 2 ** 40, 0), 'over-limit'],
		['a client id beyond 32 bits', bytes(1, 1, 2 ** 33, 0, RAW(0), 1, 0), 'malformed'],
		['a clock gap', bytes(1, 1, 9, 1, RAW(0), 1, 0), 'gap'],
		['a neighbour that nobody wrote', bytes(1, 1, 9, 0, item(0x80, 8, 0), 0), 'gap'],
		['itself as its neighbour', bytes(1, 1, 9, 0, item(0x80, 9, 0), 0), 'gap'],
		['a circle of neighbours', bytes(2, 1, 8, 0, item(0x80, 9, 0), 1, 9, 0, item(0x80, 8, 0), 0), 'gap'],
		['deletions of what is not there', bytes(0, 1, 2, 1, 0, 1000), 'gap'],
		['a place beside a scaffold record', bytes(1, 1, 9, 0, item(0x80, 1, 0), 0), 'server-root'],
		['a place left of a scaffold record', bytes(1, 1, 9, 0, item(0x40, 1, 0), 0), 'server-root'],
		['a place in a scaffold record', bytes(1, 1, 9, 0, RAW(0x24), 0, 1, 0, 'key', 'x', 0), 'server-root'],
		['neighbours in two roots', bytes(1, 1, 9, 0, item(0xc0, 2, 0, 1, 0), 0), 'server-root'],
		['the deletion of a scaffold record', bytes(0, 1, 1, 1, 0, 1), 'server-root'],
	])('refused when it holds %s', (_name, update, reason) => {
		expect(reasonFor(boardDoc(), update)).toBe(reason)
	})

	test('refused when a client brings structs that build on each other across three circles', () => {
		const update = bytes(
			...[3, 1, 7, 0, item(0x80, 8, 0)],
			...[1, 8, 0, item(0x80, 9, 0), 1, 9, 0, item(0x80, 7, 0), 0]
		)
		expect(reasonFor(boardDoc(), update)).toBe('gap')
	})

	test('cut to its unknown half when the document knows the first', () => {
		const doc = boardDoc()
		const writer = copyOf(doc, 9)
		doc.on('update', () => undefined)
		Y.applyUpdate(
			doc,
			changeOf(writer, () => textOf(writer).insert(0, '12'))
		)
		textOf(writer).insert(2, '34')
		const whole = Y.encodeStateAsUpdate(writer, Y.encodeStateVector(boardDoc()))
		const inspection = inspectUpdate(doc, whole)
		if (!inspection.ok) throw new Error(inspection.reason)
		Y.applyUpdate(doc, inspection.facts.update)
		expect(textOf(doc).toString()).toBe('1234abc')
	})

	test('cut also when its known half was collected: applied whole, Yjs would throw in the middle', () => {
		const doc = boardDoc()
		Y.applyUpdate(doc, bytes(1, 1, 9, 0, RAW(0), 3, 0))
		const update = bytes(1, 1, 9, 0, RAW(0x24), 1, 'records', 'key', 'hello', 0)
		expect(() => Y.applyUpdate(copyOf(doc, 5), update)).toThrow()
		const inspection = inspectUpdate(doc, update)
		if (inspection.ok) Y.applyUpdate(doc, inspection.facts.update)
		expect(hasPending(doc)).toBe(false)
	})
})

test('whatever is let through leaves nothing pending, throws nothing and keeps the server roots as they were', () => {
	const copy = copyOf(boardDoc(), 9)
	const honest = changeOf(copy, () => {
		textOf(copy).insert(1, 'some words')
		textOf(copy).format(0, 2, { bold: true })
		recordsOf(copy).set('shape:x', new Y.Map<unknown>([['_', { a: [1, 2.5, 'b'] }]]))
		recordsOf(copy).delete('shape:note')
	})
	const mutants = fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
	let taken = 0
	fc.assert(
		fc.property(mutants, (flips) => {
			const update = honest.slice()
			for (const [at, value] of flips) update[at] = value
			const doc = boardDoc()
			const inspection = inspectUpdate(doc, update)
			if (!inspection.ok) return
			taken++
			Y.applyUpdate(doc, inspection.facts.update)
			expect(hasPending(doc)).toBe(false)
			expect([...scaffoldOf(doc).keys(), metaOf(doc).get('v')]).toEqual(['shape:zone', 1])
			Y.applyUpdate(new Y.Doc(), Y.encodeStateAsUpdate(doc))
		}),
		{ numRuns: 5000 }
	)
	expect(taken).toBeGreaterThan(50)
})
