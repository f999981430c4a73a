import * as Y from 'yjs'
import type { RecordMap, RecordsRoot } from '#shared/boardDoc'
import { deepEqual, isPlainObject } from '#shared/records/deepEqual'
import {
	appendedPoints,
	packChunk,
	type StrokeSegment,
	unpackChunks,
	wholeSegment,
} from '#shared/records/strokes'
import { fillRichText, mergeRichText, readRichText } from '#shared/records/textMerge'

/**
 * How one record lies in the document (docs/protocol.md, "The document"): `_` holds its JSON at creation, and each field that
 * is changed later gets a register of its own, so that two people who change different fields both win. Place and size
 * are one register each: half of another person's move would be neither's.
 */
export type PlainRecord = {
	id: string
	typeName: string
	props?: Record<string, unknown>
	meta?: Record<string, unknown>
	[field: string]: unknown
}

const CREATION = '_'
const PLACE = '@'
const SIZE = 'wh'
const PLACE_FIELDS = ['parentId', 'x', 'y', 'rotation'] as const
const TEXT = 'p.richText'
const STROKE = 'p.segments'
const LINE = 'p.points'

type FieldValues = Map<string, unknown>
type Special = 'text' | 'stroke' | 'line' | null

/** Fields that are shared types of their own, because several people change them at once. */
function specialOf(field: string, value: unknown, record: PlainRecord): Special {
	if (field === TEXT && isPlainObject(value)) return 'text'
	if (field === STROKE && Array.isArray(value)) return 'stroke'
	if (field === LINE && record.type === 'line' && isPlainObject(value)) return 'line'
	return null
}

/** A record as register name -> value. */
function fieldsOf(record: PlainRecord): FieldValues {
	const fields: FieldValues = new Map()
	const isShape = record.typeName === 'shape'
	for (const [key, value] of Object.entries(record)) {
		if (key === 'id' || key === 'props' || key === 'meta') continue
		if (isShape && (PLACE_FIELDS as readonly string[]).includes(key)) continue
		fields.set(key, value)
	}
	for (const [key, value] of Object.entries(record.props ?? {})) {
		if (isShape && (key === 'w' || key === 'h')) continue
		fields.set(`p.${key}`, value)
	}
	for (const [key, value] of Object.entries(record.meta ?? {})) fields.set(`m.${key}`, value)
	if (isShape) {
		fields.set(
			PLACE,
			PLACE_FIELDS.map((key) => record[key])
		)
		if (record.props && ('w' in record.props || 'h' in record.props))
			fields.set(SIZE, [record.props.w, record.props.h])
	}
	return fields
}

/** Creates a record, replacing one of the same id. Call inside a transaction. */
export function putRecord(root: RecordsRoot, record: PlainRecord): void {
	const map: RecordMap = new Y.Map()
	root.set(record.id, map)
	const { id: _id, ...creation } = record
	const props = { ...creation.props }
	for (const [key, value] of Object.entries(props)) {
		const field = `p.${key}`
		if (!specialOf(field, value, record)) continue
		setSpecial(map, field, value, record)
		delete props[key]
	}
	map.set(CREATION, record.props ? { ...creation, props } : creation)
}

/**
 * Writes what differs between two states of a record and nothing else. A record that is gone is left alone: delete
 * wins. `caret`: where the writer's caret stands in the new text, when it is known. Call inside a transaction.
 */
export function changeRecord(root: RecordsRoot, from: PlainRecord, to: PlainRecord, caret?: number): void {
	const map = root.get(to.id)
	if (!(map instanceof Y.Map)) return
	const before = fieldsOf(from)
	const after = fieldsOf(to)
	for (const [field, value] of after) {
		const old = before.get(field)
		if (before.has(field) && (old === value || deepEqual(old, value))) continue
		if (specialOf(field, value, to) === 'text' && map.get(field) instanceof Y.Text)
			mergeRichText(map.get(field) as Y.Text, old, value, caret)
		else changeField(map, field, old, value, to)
	}
	for (const field of before.keys()) if (!after.has(field)) map.set(field, undefined)
}

export function removeRecord(root: RecordsRoot, id: string): void {
	root.delete(id)
}

/**
 * Puts the pieces in which a stroke was drawn together into one per segment. In the same array, so that an array by
 * which somebody else replaces it at the same moment wins. Left alone when the document holds anything else than the
 * record. Call inside a transaction.
 */
export function repackStroke(root: RecordsRoot, record: PlainRecord): void {
	const map = root.get(record.id)
	const chunks = map instanceof Y.Map ? map.get(STROKE) : undefined
	const segments = record.props?.segments
	if (!(chunks instanceof Y.Array) || !Array.isArray(segments) || chunks.length <= segments.length) return
	if (!deepEqual(unpackChunks(chunks.toArray()), segments)) return
	chunks.delete(0, chunks.length)
	chunks.push((segments as StrokeSegment[]).map((segment) => packChunk(wholeSegment(segment))))
}

function changeField(map: RecordMap, field: string, old: unknown, value: unknown, record: PlainRecord): void {
	const current = map.get(field)
	const special = specialOf(field, value, record)
	if (special === 'stroke' && current instanceof Y.Array && Array.isArray(old)) {
		const appends = appendedPoints(old, value as StrokeSegment[])
		if (appends) current.push(appends.map(packChunk))
		// A new array instead of "delete all, insert all": of two resizes at once one wins, not both.
		else setSpecial(map, field, value, record)
	} else if (special === 'line' && current instanceof Y.Map && isPlainObject(old)) {
		changeLinePoints(current, old, value as Record<string, unknown>)
	} else if (special) {
		setSpecial(map, field, value, record)
	} else {
		map.set(field, value)
	}
}

function changeLinePoints(
	points: Y.Map<unknown>,
	old: Record<string, unknown>,
	value: Record<string, unknown>
) {
	for (const [id, point] of Object.entries(value)) if (!deepEqual(old[id], point)) points.set(id, point)
	for (const id of Object.keys(old)) if (!Object.hasOwn(value, id)) points.delete(id)
}

function setSpecial(map: RecordMap, field: string, value: unknown, record: PlainRecord): void {
	switch (specialOf(field, value, record)) {
		case 'text': {
			const text = new Y.Text()
			map.set(field, text)
			fillRichText(text, value)
			return
		}
		case 'stroke': {
			const chunks = new Y.Array<unknown>()
			map.set(field, chunks)
			chunks.push((value as StrokeSegment[]).map((segment) => packChunk(wholeSegment(segment))))
			return
		}
		case 'line': {
			const points = new Y.Map<unknown>()
			map.set(field, points)
			for (const [id, point] of Object.entries(value as Record<string, unknown>)) points.set(id, point)
		}
	}
}

/**
 * Reads a record as it stands in the document. The result is not checked: guard.ts does that. Throws when the layout
 * itself is broken (no creation value, unreadable stroke); callers treat one record at a time.
 */
export function readRecord(id: string, map: unknown): PlainRecord {
	if (!(map instanceof Y.Map)) throw new TypeError('record is not a map')
	const creation: unknown = map.get(CREATION)
	if (!isPlainObject(creation) || typeof creation.typeName !== 'string')
		throw new TypeError('record has no creation value')
	const record: PlainRecord = { ...creation, typeName: creation.typeName, id }
	if (isPlainObject(creation.props)) record.props = { ...creation.props }
	if (isPlainObject(creation.meta)) record.meta = { ...creation.meta }
	for (const [field, value] of map.entries()) if (field !== CREATION) applyField(record, field, value)
	return record
}

function applyField(record: PlainRecord, field: string, value: unknown): void {
	if (field === PLACE) {
		if (!Array.isArray(value)) throw new TypeError('place is not a list')
		PLACE_FIELDS.forEach((key, i) => {
			record[key] = value[i]
		})
	} else if (field === SIZE) {
		if (!Array.isArray(value)) throw new TypeError('size is not a list')
		record.props = { ...record.props }
		if (value[0] !== undefined) record.props.w = value[0]
		if (value[1] !== undefined) record.props.h = value[1]
	} else if (field.startsWith('p.')) {
		record.props = setOwn(record.props, field.slice(2), readValue(field, value))
	} else if (field.startsWith('m.')) {
		record.meta = setOwn(record.meta, field.slice(2), readValue(field, value))
	} else if (field !== 'id' && field !== 'props' && field !== 'meta' && field !== '__proto__') {
		if (value === undefined) delete record[field]
		else record[field] = readValue(field, value)
	}
}

/** `undefined` is how a removed field is written. Defined, not assigned: `__proto__` stays an ordinary key. */
function setOwn(target: Record<string, unknown> = {}, key: string, value: unknown): Record<string, unknown> {
	if (value === undefined) delete target[key]
	else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
	return target
}

function readValue(field: string, value: unknown): unknown {
	if (value instanceof Y.Text) return readRichText(value)
	if (value instanceof Y.Array && field === STROKE) return unpackChunks(value.toArray())
	if (value instanceof Y.Map && field === LINE) return Object.fromEntries(value.entries())
	if (value instanceof Y.AbstractType) throw new TypeError(`unexpected shared type in ${field}`)
	return value
}

/** The text of a record as people write in it; null when it has none. */
export function sharedTextOf(root: RecordsRoot, id: string): Y.Text | null {
	const map = root.get(id)
	const text = map instanceof Y.Map ? map.get(TEXT) : null
	return text instanceof Y.Text ? text : null
}

/** Ids of the records that a transaction touched, from the events of `root.observeDeep`. */
export function touchedIds(
	root: RecordsRoot,
	events: readonly Y.YEvent<Y.AbstractType<unknown>>[]
): Set<string> {
	const ids = new Set<string>()
	for (const event of events) {
		if ((event.target as unknown) === root) for (const id of event.keys.keys()) ids.add(id)
		else ids.add(String(event.path[0]))
	}
	return ids
}

/** True when an event is about somebody's text. */
export function isTextEvent(event: Y.YEvent<Y.AbstractType<unknown>>): boolean {
	return event.target instanceof Y.Text
}
