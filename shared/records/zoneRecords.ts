import type { PlainRecord } from '#shared/records/layout'
import type { ZoneProps } from '#shared/records/shapes'
import type { Box } from '#shared/records/zoneBoxes'

/** What stands on a board: the template's part, and what people made. */
export type LayoutRecords = { scaffold: readonly PlainRecord[]; records: readonly PlainRecord[] }
/** One record before and after; null where it is not there. */
export type LayoutChange = {
	root: keyof LayoutRecords
	id: string
	from: PlainRecord | null
	to: PlainRecord | null
}
/** A zone as the server wrote it. */
export type ZoneRecord = PlainRecord & { x: number; y: number; index: string; props: ZoneProps }

export const isZoneRecord = (record: PlainRecord): record is ZoneRecord => record.type === 'zone'
export const boxOfZone = ({ x, y, props: { w, h } }: ZoneRecord): Box => ({ x, y, w, h })

/** A change of a record of the template. */
export const scaffoldChange = (from: PlainRecord | null, to: PlainRecord | null): LayoutChange => ({
	root: 'scaffold',
	id: (from ?? to)?.id ?? '',
	from,
	to,
})
