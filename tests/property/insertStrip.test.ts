import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertStrip } from '#shared/records/insertStrip'
import type { PlainRecord } from '#shared/records/layout'
import { createBoardSchema, FIRST_PAGE_ID } from '#shared/records/schema'
import type { ScaffoldShape } from '#templates/builder'
import { CATALOGUE } from '#templates/catalogue'
import { seedRecords } from '#templates/seedBoard'

const BOARDS = CATALOGUE.map(({ template }) =>
	seedRecords({ templateId: template.id, locale: 'en' })!.filter(
		(record): record is ScaffoldShape => record.typeName === 'shape' && record.parentId === FIRST_PAGE_ID
	)
)
const board = fc.constantFrom(...BOARDS)
const strip = fc.record({ y: fc.integer({ min: 350, max: 4000 }), height: fc.integer({ min: 1, max: 900 }) })

type Box = { x: number; y: number; w: number; h: number }
const boxOf = ({ x, y, props }: PlainRecord): Box => ({
	x: Number(x),
	y: Number(y),
	...(props as { w: number; h: number }),
})
const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** The board after a strip was put in. */
function drawnApart(shapes: readonly PlainRecord[], at: { y: number; height: number }): PlainRecord[] {
	const changed = insertStrip(shapes, at)
	return shapes.map((shape) => changed.get(shape.id) ?? shape)
}

test('a strip of space lets no two zones overlap, and keeps each zone as wide and at its place from the left', () => {
	fc.assert(
		fc.property(board, strip, (shapes, at) => {
			const zones = drawnApart(shapes as unknown as PlainRecord[], at).filter(({ type }) => type === 'zone')
			for (const [i, zone] of zones.entries())
				for (const other of zones.slice(i + 1)) expect(overlap(boxOf(zone), boxOf(other))).toBe(false)
			const before = shapes.filter(({ type }) => type === 'zone')
			expect(zones.map((zone) => [zone.x, boxOf(zone).w])).toEqual(before.map(({ x, props }) => [x, props.w]))
		})
	)
})

test('what lies below moves by the height of the strip, what lies above stays, what is cut becomes higher by it', () => {
	fc.assert(
		fc.property(board, strip, (shapes, at) => {
			for (const [i, after] of drawnApart(shapes as unknown as PlainRecord[], at).entries()) {
				const before = shapes[i]!
				const isBelow = before.y > at.y
				expect(after.y).toBe(isBelow ? before.y + at.height : before.y)
				const isCut = !isBelow && before.y + before.props.h > at.y && before.type !== 'title-band'
				expect(boxOf(after).h).toBe(before.props.h + (isCut ? at.height : 0))
			}
		})
	)
})

test('everything that changes is still a record that the board takes', () => {
	const { types } = createBoardSchema()
	fc.assert(
		fc.property(board, strip, (shapes, at) => {
			for (const record of insertStrip(shapes as unknown as PlainRecord[], at).values())
				expect(() => types.shape.validate(record)).not.toThrow()
		}),
		{ numRuns: 60 }
	)
})
