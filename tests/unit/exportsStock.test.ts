import { createTLSchema, defaultShapeSchemas, type TLRecord, type TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { stockRecords, stockSchema } from '#shared/exports/stockRecords'
import { boardOf, note } from '../helpers/exportBoard'

const stock = createTLSchema({ shapes: defaultShapeSchemas })
const shapesOf = (records: readonly TLRecord[]) =>
	records.filter((record): record is TLShape => record.typeName === 'shape')

describe('a board for any tldraw', () => {
	const board = boardOf([
		note('a', 'Mirja, 58', { parentId: 'shape:zone-name', x: 60, y: 230 }),
		note('b', 'outside', { x: -500 }),
	])
	const made = stockRecords(board)

	test('holds only what a tldraw without our shapes accepts', () => {
		for (const record of made) expect(stock.types[record.typeName].validate(record)).toEqual(record)
		expect(Object.keys(stockSchema())).toContain('sequences')
		expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
	})
	test('keeps every note where it was, in the frame that took the place of its zone', () => {
		const a = shapesOf(made).find(({ id }) => id === 'shape:a')
		expect(a).toMatchObject({ type: 'note', parentId: 'shape:zone-name', x: 60, y: 230 })
		expect(shapesOf(made).find(({ id }) => id === 'shape:zone-name')?.type).toBe('frame')
	})
	test('has parents and order keys for everything, notes above the drawing of their zone', () => {
		const ids = new Set<string>(made.map(({ id }) => id))
		for (const shape of shapesOf(made)) expect(ids).toContain(shape.parentId)
		const inZone = shapesOf(made).filter(({ parentId }) => parentId === 'shape:zone-name')
		const top = inZone.toSorted((x, y) => (x.index < y.index ? 1 : -1))[0]
		expect(top?.id).toBe('shape:a')
		expect(new Set(inZone.map(({ index }) => index)).size).toBe(inZone.length)
	})
	test('shows the example of a zone only while nobody has written there', () => {
		const labels = (zone: string) =>
			JSON.stringify(shapesOf(made).filter(({ parentId }) => parentId === zone)).includes('"Example"')
		expect(labels('shape:zone-name')).toBe(false)
		expect(labels('shape:zone-day')).toBe(true)
	})
	test('turns a shape that nobody has drawn for tldraw into its box with its words', () => {
		const strange = { ...note('s', ''), type: 'portal', props: { w: 300, h: 80, title: 'Next board' } }
		const [box] = shapesOf(stockRecords([strange as unknown as TLShape]))
		expect(box).toMatchObject({ type: 'geo', props: { w: 300, h: 80 } })
		expect(JSON.stringify(box)).toContain('Next board')
	})
})
