// What the server makes final of a broken board: random boards nobody honest would write, and boards nobody broke.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { changeRecord, putRecord, readRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { dueRepairs, writeRepairs } from '../../server/rooms/writeRepairs'
import { noteRecord } from '../helpers/stockClient'

// fast-check prints the seed and the smallest failing example itself.
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300)
const IDS = ['shape:n1', 'shape:n2', 'shape:n3', 'shape:n4', 'shape:n5', 'shape:n6']
const schema = createBoardSchema()

const record = fc.record({
	id: fc.constantFrom(...IDS),
	parent: fc.constantFrom('page:page', 'page:page', 'page:gone', ...IDS),
	kind: fc.constantFrom('note', 'note', 'group', 'arrow'),
	index: fc.constantFrom('a1', 'a1', 'a2', 'a3'),
	isMoved: fc.boolean(),
})
const binding = fc.record({
	id: fc.constantFrom('binding:b1', 'binding:b2', 'binding:b3'),
	from: fc.constantFrom(...IDS),
	to: fc.constantFrom(...IDS, 'shape:gone'),
	terminal: fc.constantFrom('start', 'end'),
})

const ARROW = {
	kind: 'arc',
	labelColor: 'black',
	color: 'black',
	fill: 'none',
	dash: 'draw',
	size: 'm',
	arrowheadStart: 'none',
	arrowheadEnd: 'arrow',
	font: 'draw',
	start: { x: 0, y: 0 },
	end: { x: 2, y: 0 },
	bend: 0,
	text: '',
	labelPosition: 0.5,
	scale: 1,
	elbowMidPoint: 0.5,
}

function boardOf(records: readonly (typeof record extends fc.Arbitrary<infer R> ? R : never)[]): Y.Doc {
	const doc = new Y.Doc()
	const root = recordsOf(doc)
	for (const { id, parent, kind, index, isMoved } of records) {
		const note = { ...noteRecord(id, 'x', { x: 1, y: 2, parentId: parent }), index }
		const props = kind === 'group' ? {} : ARROW
		const put = kind === 'note' ? note : { ...note, type: kind, props }
		putRecord(root, put)
		if (isMoved) changeRecord(root, put, { ...put, x: 50, rotation: 1 })
	}
	return doc
}

test('P2: what the server writes leaves a document that shows the same and needs no repair', () => {
	fc.assert(
		fc.property(
			fc.array(record, { maxLength: 20 }),
			fc.array(binding, { maxLength: 4 }),
			(records, bindings) => {
				const doc = boardOf(records)
				const root = recordsOf(doc)
				for (const { id, from, to, terminal } of bindings) {
					const anchor = { normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false }
					const props = { terminal, ...anchor, snap: 'none' }
					putRecord(root, { id, typeName: 'binding', type: 'arrow', fromId: from, toId: to, props, meta: {} })
				}
				const before = new Projection(doc, schema)
				const shown = before.all()
				const whole = [...root.keys()].filter((id) => !before.fixes.has(id))
				const raw = new Map(whole.map((id) => [id, readRecord(id, root.get(id))]))
				const due = dueRepairs(before, before.fixes)
				expect(due.size).toBe(before.fixes.size)
				doc.transact(() => writeRepairs(doc, before, due))
				const after = new Projection(doc, schema)
				expect(after.fixes.size).toBe(0)
				expect(new Map(after.all().map((one) => [one.id, one]))).toEqual(
					new Map(shown.map((one) => [one.id, one]))
				)
				for (const [id, was] of raw) expect(readRecord(id, root.get(id))).toEqual(was)
			}
		),
		{ numRuns: RUNS }
	)
})

test('what hangs on a record that is kept out for now waits for it', () => {
	const doc = boardOf([
		{ id: 'shape:n1', parent: 'page:page', kind: 'group', index: 'a1', isMoved: false },
		{ id: 'shape:n2', parent: 'shape:n1', kind: 'note', index: 'a1', isMoved: false },
	])
	;(recordsOf(doc) as unknown as Y.Map<unknown>).set('shape:n1', 'nothing that can be read')
	const projection = new Projection(doc, schema)
	expect(projection.get('shape:n2')).toMatchObject({ parentId: 'page:page' })
	expect(dueRepairs(projection, projection.fixes).size).toBe(0)
})
