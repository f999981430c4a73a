import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { plainTextOf } from '#shared/records/richText'
import type { ZoneProps } from '#shared/records/shapes'
import { TONE_TO_TLDRAW, TONES, type Tone } from '#shared/theme'

/** A text that people put on the board. */
export type ExportNote = { id: string; text: string; tone: Tone | null }
/** A zone with what was written in it; `zone` is null for everything outside the zones. */
export type ZoneNotes = {
	zone: { id: string; number: number; title: string; prompts: readonly string[] } | null
	notes: ExportNote[]
}
type Place = { x: number; y: number }
type ShapeById = ReadonlyMap<string, TLShape>

/** Notes whose top edges differ by less than this stand in one row, px: half a note. */
const ROW_PX = 100

/** The texts of a board in reading order, zone by zone; the last group holds what stands outside. */
export function notesByZone(records: readonly TLRecord[]): ZoneNotes[] {
	const shapes = records.filter((record): record is TLShape => record.typeName === 'shape')
	const byId: ShapeById = new Map(shapes.map((shape) => [shape.id as string, shape]))
	const written = shapes.filter((shape) => textOf(shape) !== '')
	const groups = new Map<string | null, TLShape[]>()
	for (const shape of written) {
		const home = zoneIdOf(shape, byId)
		groups.set(home, [...(groups.get(home) ?? []), shape])
	}
	const notesIn = (home: string | null) =>
		inReadingOrder(groups.get(home) ?? [], byId).map((shape): ExportNote => {
			return { id: shape.id, text: textOf(shape), tone: toneOf(shape) }
		})
	const zones = shapes
		.filter(isZone)
		.map((shape) => ({ id: shape.id as string, ...zonePropsOf(shape) }))
		.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
	const inZones = zones.map(
		({ id, number, title, prompts }): ZoneNotes => ({
			zone: { id, number, title, prompts },
			notes: notesIn(id),
		})
	)
	const outside = notesIn(null)
	return outside.length > 0 ? [...inZones, { zone: null, notes: outside }] : inZones
}

const isZone = (shape: TLShape): boolean => (shape.type as string) === 'zone'
const zonePropsOf = (shape: TLShape) => shape.props as unknown as ZoneProps

function textOf(shape: TLShape): string {
	return 'richText' in shape.props ? plainTextOf(shape.props.richText).trim() : ''
}

function toneOf(shape: TLShape): Tone | null {
	const colour = shape.type === 'note' && 'color' in shape.props ? shape.props.color : null
	return TONES.find((tone) => TONE_TO_TLDRAW[tone] === colour) ?? null
}

/** The shape and what it lies in, outermost last. Records come out of the projection, so there is no cycle. */
function lineage(shape: TLShape, byId: ShapeById): TLShape[] {
	const parent = byId.get(shape.parentId)
	return parent ? [shape, ...lineage(parent, byId)] : [shape]
}

function zoneIdOf(shape: TLShape, byId: ShapeById): string | null {
	return lineage(shape, byId).find(isZone)?.id ?? null
}

/** Top left corner on the page. Turned parents are rare and change the order little, so only their place counts. */
function placeOf(shape: TLShape, byId: ShapeById): Place {
	return lineage(shape, byId).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 })
}

function inReadingOrder(shapes: readonly TLShape[], byId: ShapeById): TLShape[] {
	const placed = shapes
		.map((shape) => ({ shape, ...placeOf(shape, byId) }))
		.sort((a, b) => a.y - b.y || a.x - b.x || (a.shape.id < b.shape.id ? -1 : 1))
	const rows: (typeof placed)[] = []
	for (const item of placed) {
		const row = rows.at(-1)
		if (row?.[0] && item.y - row[0].y < ROW_PX) row.push(item)
		else rows.push([item])
	}
	return rows.flatMap((row) => row.sort((a, b) => a.x - b.x).map(({ shape }) => shape))
}
