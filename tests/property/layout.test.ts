// Editing a layout: whatever is done, no zone lies over another, notes stay in their zones, and all can be taken back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LayoutCommand } from '#shared/api/layout'
import { changeLayout, type LayoutStep } from '#shared/records/changeLayout'
import type { PlainRecord } from '#shared/records/layout'
import { createBoardSchema } from '#shared/records/schema'
import { collides } from '#shared/records/zoneBoxes'
import { noteCapacity, noteCell } from '#shared/records/zoneGrid'
import { boxOfZone, isZoneRecord, type LayoutChange, type ZoneRecord } from '#shared/records/zoneRecords'
import { BOARD } from '#shared/theme'
import { seedRecords } from '#templates/seedBoard'
import { noteRecord } from '../helpers/stockClient'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 400)
const TEMPLATES = [
	'persona',
	'journey-map',
	'retrospective',
	'service-blueprint',
	'blank',
	'ideation',
] as const
const schema = createBoardSchema()

type Board = { scaffold: PlainRecord[]; records: PlainRecord[] }
const zonesOf = ({ scaffold }: Board): ZoneRecord[] => scaffold.filter(isZoneRecord)

/** A new board with a note in some cells of each zone, and one beside them. */
function boardOf(templateId: string, cells: readonly number[]): Board {
	const scaffold = (seedRecords({ templateId, locale: 'en' }) ?? []) as unknown as PlainRecord[]
	const inZones = scaffold.filter(isZoneRecord).flatMap((zone, z) =>
		cells.map((cell, i) => {
			const place = noteCell(zone.props, cell % Math.max(1, noteCapacity(zone.props)))
			return noteRecord(`shape:n${z}-${i}`, 'note', { ...place, parentId: zone.id })
		})
	)
	return { scaffold, records: [...inZones, noteRecord('shape:loose', 'loose', { x: 400, y: 5000 })] }
}

function write(board: Board, changes: readonly LayoutChange[], way: 'to' | 'from'): Board {
	const next = {
		scaffold: new Map(board.scaffold.map((record) => [record.id, record])),
		records: new Map(board.records.map((record) => [record.id, record])),
	}
	for (const change of changes) {
		const record = change[way]
		if (record) next[change.root].set(change.id, record)
		else next[change.root].delete(change.id)
	}
	return { scaffold: [...next.scaffold.values()], records: [...next.records.values()] }
}

/** Where a note is seen on the page. */
function onPage(board: Board, id: string): { x: number; y: number } {
	const note = board.records.find((record) => record.id === id)
	const zone = zonesOf(board).find((one) => one.id === note?.parentId)
	return { x: Number(note?.x) + (zone?.x ?? 0), y: Number(note?.y) + (zone?.y ?? 0) }
}
const sorted = ({ scaffold, records }: Board) =>
	[...scaffold, ...records].sort((a, b) => (a.id < b.id ? -1 : 1))

const zoneNumber = fc.nat(7)
const at = fc.integer({ min: -3000, max: 6000 })
type Wanted = (board: Board) => LayoutStep
const zoneId = (board: Board, n: number): string => zonesOf(board)[n % zonesOf(board).length]?.id ?? ''
const steps: fc.Arbitrary<Wanted> = fc.oneof(
	fc.tuple(zoneNumber, fc.constantFrom('rows', 'columns'), fc.constantFrom(1, -1)).map(
		([n, side, by]): Wanted =>
			(board) =>
				({ do: 'resize', zone: zoneId(board, n), side, by }) as LayoutCommand as LayoutStep
	),
	fc.tuple(zoneNumber, fc.constantFrom('left', 'right', 'up', 'down')).map(
		([n, to]): Wanted =>
			(board) =>
				({ do: 'nudge', zone: zoneId(board, n), to }) as LayoutStep
	),
	fc.tuple(zoneNumber, at, at).map(
		([n, x, y]): Wanted =>
			(board) => ({ do: 'place', zone: zoneId(board, n), x, y })
	),
	zoneNumber.map(
		(n): Wanted =>
			(board) => ({ do: 'remove', zone: zoneId(board, n) })
	),
	fc.constantFrom<Wanted>(
		() => ({ do: 'add', title: 'New' }),
		() => ({ do: 'clear-examples' })
	),
	fc.tuple(zoneNumber, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })).map(
		([n, title]): Wanted =>
			(board) => ({ do: 'rename', zone: zoneId(board, n), title })
	)
)

function overlaps(board: Board): string[] {
	const zones = zonesOf(board)
	return zones.flatMap((zone, i) =>
		zones
			.slice(i + 1)
			.filter((other) => collides(boxOfZone(zone), boxOfZone(other)))
			.map((other) => `${zone.id} ${other.id}`)
	)
}

function notesOutside(board: Board): string[] {
	return board.records
		.filter((note) => {
			const zone = zonesOf(board).find(({ id }) => id === note.parentId)
			if (!zone) return note.parentId !== 'page:page'
			const right = Number(note.x) + BOARD.noteSize
			const bottom = Number(note.y) + BOARD.noteSize
			return Number(note.x) < 0 || Number(note.y) < 0 || right > zone.props.w || bottom > zone.props.h
		})
		.map(({ id }) => id)
}

// fast-check prints the seed and the smallest failing case.
describe('the layout of a board', () => {
	test('keeps zones apart and notes in them, stays valid, and comes back step by step', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TEMPLATES),
				fc.array(fc.nat(20), { maxLength: 4 }),
				fc.array(steps, { minLength: 1, maxLength: 12 }),
				(templateId, cells, wanted) => {
					const first = boardOf(templateId, cells)
					expect(overlaps(first)).toEqual([])
					let board = first
					const done: LayoutChange[][] = []
					for (const want of wanted) {
						const step = want(board)
						const changes = changeLayout(board, step)
						if (typeof changes === 'string') continue
						const before = board
						board = write(board, changes, 'to')
						done.push(changes)
						expect(overlaps(board)).toEqual([])
						expect(notesOutside(board)).toEqual([])
						expect(zonesOf(board).length).toBeGreaterThan(0)
						if (step.do === 'remove')
							for (const { id } of before.records) expect(onPage(board, id)).toEqual(onPage(before, id))
						for (const { to } of changes) if (to) schema.types.shape?.validate(to as never)
						const numbers = zonesOf(board).map(({ props }) => props.number)
						expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
					}
					for (const changes of done.reverse()) board = write(board, changes, 'from')
					expect(sorted(board)).toEqual(sorted(first))
				}
			),
			{ numRuns: RUNS }
		)
	})

	test('gives a zone more room by moving what stands beyond it, no further than needed', () => {
		const board = boardOf('retrospective', [])
		const [zone] = zonesOf(board)
		const grown = changeLayout(board, { do: 'resize', zone: zone?.id ?? '', side: 'columns', by: 1 })
		if (typeof grown === 'string' || !zone) throw new Error('it did not grow')
		const after = write(board, grown, 'to')
		const wider = zonesOf(after).find(({ id }) => id === zone.id)
		expect(wider?.props.w).toBe(zone.props.w + BOARD.noteSize + BOARD.noteGap)
		const shrunk = changeLayout(after, { do: 'resize', zone: zone.id, side: 'columns', by: -1 })
		if (typeof shrunk === 'string') throw new Error('it did not shrink')
		const again = write(after, shrunk, 'to')
		const regrown = changeLayout(again, { do: 'resize', zone: zone.id, side: 'columns', by: 1 })
		expect(regrown).toHaveLength(1)
	})

	test('is refused where notes would lose their place, and where a zone is the last one', () => {
		const board = boardOf('blank', [])
		const [zone, ...more] = zonesOf(board)
		if (!zone) throw new Error('no zone')
		const last = noteCell(zone.props, noteCapacity(zone.props) - 1)
		board.records.push(noteRecord('shape:n99', 'in the corner', { ...last, parentId: zone.id }))
		for (const side of ['rows', 'columns'] as const)
			expect(changeLayout(board, { do: 'resize', zone: zone.id, side, by: -1 })).toBe('no-room')
		const alone = {
			...board,
			scaffold: board.scaffold.filter((record) => !more.some((one) => one === record)),
		}
		expect(changeLayout(alone, { do: 'remove', zone: zone.id })).toBe('last-zone')
		expect(changeLayout(board, { do: 'remove', zone: 'shape:zone-none' })).toBe('no-zone')
		expect(changeLayout(board, { do: 'rename', zone: zone.id, title: 'W'.repeat(120) })).toBe('no-room')
	})
})
