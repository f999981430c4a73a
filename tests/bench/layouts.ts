// How a board lies in a Y.Doc: ours as docs/protocol.md describes it, and the plain one that the Yjs peers get.
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { changeRecord, type PlainRecord, putRecord, readRecord } from '#shared/records/layout'
import { type Records, STROKE_ID } from './board'

export type Place = { x: number; y: number; stamp: string }

export type Layout = {
	/** Puts a record, inside a transaction of the caller. */
	put(doc: Y.Doc, record: PlainRecord): void
	/** Moves a record and stamps it, as one transaction. */
	move(doc: Y.Doc, id: string, place: Place): void
	read(doc: Y.Doc): Records
	/** How many records there are, without reading them. */
	count(doc: Y.Doc): number
}

const move = (record: PlainRecord, { x, y, stamp }: Place): PlainRecord => ({
	...record,
	x,
	y,
	meta: { ...record.meta, t: stamp },
})

/** The document layout of this project, written by its own code. */
export const OURS: Layout = {
	put: (doc, record) => putRecord(recordsOf(doc), record),
	move(doc, id, place) {
		const root = recordsOf(doc)
		const from = readRecord(id, root.get(id))
		doc.transact(() => changeRecord(root, from, move(from, place)))
	},
	read: (doc) =>
		Object.fromEntries([...recordsOf(doc).entries()].map(([id, map]) => [id, readRecord(id, map)])),
	count: (doc) => recordsOf(doc).size,
}

const root = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('records')
const mapOf = (doc: Y.Doc, id: string): Y.Map<unknown> | null => {
	const map = root(doc).get(id)
	return map instanceof Y.Map ? map : null
}

/** A Y.Map of Y.Maps, a key for every top-level field, `props` a plain object: what a simple binding does. */
export const NESTED: Layout = {
	put(doc, record) {
		const map = new Y.Map<unknown>()
		for (const [key, value] of Object.entries(record)) map.set(key, value)
		root(doc).set(record.id, map)
	},
	move(doc, id, { x, y, stamp }) {
		const map = mapOf(doc, id)
		if (!map) return
		doc.transact(() => {
			map.set('x', x)
			map.set('y', y)
			map.set('meta', { t: stamp })
		})
	},
	read: (doc) =>
		Object.fromEntries(
			[...root(doc).entries()].map(([id, map]) => [
				id,
				(map instanceof Y.Map ? map.toJSON() : map) as PlainRecord,
			])
		),
	count: (doc) => root(doc).size,
}

/** A document with these records, all written by one client. */
export function seededDoc(layout: Layout, records: readonly PlainRecord[]): Y.Doc {
	const doc = new Y.Doc()
	doc.clientID = 1
	doc.transact(() => {
		for (const record of records) layout.put(doc, record)
	})
	return doc
}

/** Points of the stroke that lies in the board. */
export function strokeLengthOf(records: Records): number {
	const segments = records[STROKE_ID]?.props?.segments
	if (!Array.isArray(segments)) return 0
	return segments.reduce(
		(sum: number, segment: { points?: unknown[] }) => sum + (segment.points?.length ?? 0),
		0
	)
}
