// @vitest-environment happy-dom
import { createShapeId, type Editor, type TLNoteShape, type TLShapeId, toRichText } from 'tldraw'
import { beforeEach, describe, expect, test } from 'vitest'
import { isScaffoldType } from '#shared/records/shapes'
import { BOARD, TONE_TO_TLDRAW } from '#shared/theme'
import { seedRecords } from '#templates/seedBoard'
import { guardScaffold } from '../../client/board/scaffold/guardScaffold'
import type { ZoneShape } from '../../client/board/scaffold/scaffoldShapes'
import { freeCell, zoneHasNote, zonesOf } from '../../client/board/scaffold/zones'
import { writeNoteAt, writeNoteInZone } from '../../client/board/tools/createNote'
import { tintNewNotes, writeNoteOnDoubleClick } from '../../client/board/tools/noteDefaults'
import { chooseTone } from '../../client/board/tools/noteTone'
import { createHeadlessEditor, createHeadlessStore } from '../helpers/headlessEditor'

let editor: Editor
let zones: ZoneShape[]

const isScaffold = (id: TLShapeId) => isScaffoldType(editor.getShape(id)?.type ?? '')
const scaffold = () => editor.getCurrentPageShapes().filter((shape) => isScaffoldType(shape.type))
const shapesOf = (ids: Iterable<TLShapeId>) => [...ids].map((id) => editor.getShape(id))
const notes = () =>
	editor.getCurrentPageShapes().filter((shape): shape is TLNoteShape => shape.type === 'note')
const zone = (at: number) => zones[at] as ZoneShape
const centreOf = (id: TLShapeId) => {
	const bounds = editor.getShapePageBounds(id)
	if (!bounds) throw new Error(`no bounds of ${id}`)
	return bounds.center
}

/** A note in a zone (or on the page, when there is none), px inside it. */
function note(parent: ZoneShape | null, x: number, y: number): TLShapeId {
	const id = createShapeId()
	const parentId = parent?.id ?? editor.getCurrentPageId()
	editor.createShape({ id, type: 'note', parentId, x, y, props: { richText: toRichText('a note') } })
	return id
}

beforeEach(() => {
	const store = createHeadlessStore()
	const seeded = seedRecords({ templateId: 'persona', locale: 'en' })
	store.mergeRemoteChanges(() => store.put(seeded as never))
	editor = createHeadlessEditor(store)
	guardScaffold(editor, isScaffold)
	tintNewNotes(editor)
	zones = zonesOf(editor)
	expect(zones.length).toBeGreaterThan(2)
})

describe('a ground to draw on', () => {
	test('is no longer empty when somebody has drawn a line on it; elsewhere a line is no note', () => {
		editor.store.mergeRemoteChanges(() =>
			editor.store.put(seedRecords({ templateId: 'journey-map', locale: 'en' }) as never)
		)
		const at = (key: string) => zonesOf(editor).find(({ props }) => props.key === key) as ZoneShape
		for (const key of ['feels', 'today']) {
			expect(zoneHasNote(editor, at(key).id)).toBe(false)
			editor.createShape({
				type: 'draw',
				parentId: at(key).id,
				x: 300,
				y: 400,
				props: { segments: [{ type: 'free', points: [{ x: 0, y: 0, z: 0.5 }] }] },
			})
		}
		expect(zoneHasNote(editor, at('feels').id)).toBe(true)
		expect(zoneHasNote(editor, at('today').id)).toBe(false)
	})
})

describe('the template on the board', () => {
	test('cannot be changed, moved or deleted by this person', () => {
		const before = structuredClone(scaffold())
		editor.updateShape({ id: zone(0).id, type: 'zone', x: 999, props: { title: 'mine' } })
		editor.deleteShapes(scaffold().map((shape) => shape.id))
		editor.store.remove([zone(0).id])
		editor.nudgeShapes([zone(0).id], { x: 10, y: 0 })
		editor.reparentShapes([zone(1).id], zone(0).id)
		editor.duplicateShapes([zone(0).id], { x: 40, y: 40 })
		expect(scaffold()).toEqual(before)
	})

	test('follows what the server sends', () => {
		const moved = { ...zone(0), x: zone(0).x + 500 }
		editor.store.mergeRemoteChanges(() => editor.store.put([moved]))
		expect(editor.getShape(zone(0).id)?.x).toBe(moved.x)
	})

	test('keeps the notes of a zone when somebody tries to delete the zone', () => {
		const id = note(zone(0), 60, 300)
		editor.deleteShapes([zone(0).id])
		expect(editor.getShape(id)).toBeDefined()
	})

	test('is never selected', () => {
		const id = note(zone(0), 60, 300)
		editor.select(zone(0).id, id)
		expect(editor.getSelectedShapeIds()).toEqual([id])
	})

	test('is not hit by a click in, on the edge of, or on the title of a zone', () => {
		const { x, y, props } = zone(0)
		for (const point of [
			{ x: x + props.w / 2, y: y + props.h - 30 },
			{ x, y: y + props.h / 2 },
			{ x: x + 90, y: y + 80 },
		]) {
			expect(editor.getShapeAtPoint(point, { margin: 8, hitInside: true })).toBeUndefined()
		}
	})

	test('leaves select-all with every note, in zones and outside, and nothing else', () => {
		const ids = [note(zone(0), 60, 300), note(zone(1), 60, 300), note(null, -900, -900)]
		editor.selectAll()
		expect(new Set(editor.getSelectedShapeIds())).toEqual(new Set(ids))
		const before = structuredClone(scaffold())
		editor.deleteShapes(editor.getSelectedShapeIds())
		expect(notes()).toEqual([])
		expect(scaffold()).toEqual(before)
	})

	test('stays below everything that is sent to back, in its order', () => {
		const [low, high] = [note(null, -900, -900), note(null, -600, -900)]
		editor.sendToBack([low as TLShapeId])
		editor.sendToBack([high as TLShapeId])
		const order = editor.getSortedChildIdsForParent(editor.getCurrentPageId())
		const floor = Math.max(...order.map((id, at) => (isScaffold(id) ? at : -1)))
		expect(order.indexOf(high as TLShapeId)).toBeGreaterThan(floor)
		expect(order.indexOf(low as TLShapeId)).toBeGreaterThan(order.indexOf(high as TLShapeId))
	})

	test('several shapes sent to the back together keep their order', () => {
		const other = note(null, -1200, -900)
		const group = [note(null, -900, -900), note(null, -890, -900), note(null, -880, -900)]
		editor.sendToBack([...group].reverse())
		const order = editor.getSortedChildIdsForParent(editor.getCurrentPageId())
		const floor = Math.max(...order.map((id, at) => (isScaffold(id) ? at : -1)))
		expect(order.slice(floor + 1)).toEqual([...group, other])
	})

	test('does not come along in a paste, but the notes of a copied zone do', () => {
		const id = note(zone(0), 60, 300)
		const content = editor.getContentFromCurrentPage([zone(0).id])
		if (!content) throw new Error('nothing was copied')
		const [zonesBefore, before] = [zones.length, new Set([id])]
		editor.putContentOntoCurrentPage(content, { point: centreOf(zone(2).id) })
		expect(zonesOf(editor)).toHaveLength(zonesBefore)
		const pasted = notes().filter((shape) => !before.has(shape.id))
		expect(pasted.map((shape) => shape.parentId)).toEqual([zone(2).id])
	})
})

describe('a zone and its notes', () => {
	test('a pasted note belongs to the zone it lands in', () => {
		const id = note(null, -900, -900)
		const content = editor.getContentFromCurrentPage([id])
		if (!content) throw new Error('nothing was copied')
		editor.putContentOntoCurrentPage(content, { point: centreOf(zone(1).id), select: true })
		expect(shapesOf(editor.getSelectedShapeIds()).map((shape) => shape?.parentId)).toEqual([zone(1).id])
	})

	test('a note that is nudged into a zone belongs to it, in the same place on the page', () => {
		const { x, y } = zone(0)
		const id = note(null, x + 80 - 200, y + 300)
		expect(editor.getShape(id)?.parentId).toBe(editor.getCurrentPageId())
		const before = centreOf(id)
		editor.nudgeShapes([id], { x: 50, y: 0 })
		editor.nudgeShapes([id], { x: 50, y: 0 })
		expect(editor.getShape(id)?.parentId).toBe(zone(0).id)
		expect(centreOf(id).x).toBeCloseTo(before.x + 100)
	})

	test('notes of two zones cannot be grouped, notes of one zone can', () => {
		const [a, b, c] = [note(zone(0), 60, 300), note(zone(0), 280, 300), note(zone(1), 60, 300)]
		editor.groupShapes([a, c])
		expect(editor.getShape(a)?.parentId).toBe(zone(0).id)
		editor.groupShapes([a, b])
		const group = editor.getShape(editor.getShape(a)?.parentId as TLShapeId)
		expect(group).toMatchObject({ type: 'group', parentId: zone(0).id })
		expect(zoneHasNote(editor, zone(0).id)).toBe(true)
	})

	test('the first note stands in the first cell, the second beside it', () => {
		const first = writeNoteInZone(editor, zone(1))
		const place = editor.getShape(first as TLShapeId)
		expect(place).toMatchObject({ parentId: zone(1).id, y: zone(1).props.notesTop })
		const second = freeCell(editor, zone(1))
		expect(second).toEqual({ x: (place?.x ?? 0) + BOARD.noteSize + BOARD.noteGap, y: zone(1).props.notesTop })
		expect(editor.getEditingShapeId()).toBe(first)
	})

	test('a new note takes the tone of its zone, until a tone is chosen', () => {
		const tones = zones.map((shape) => shape.props.tone)
		for (const shape of zones) writeNoteInZone(editor, shape)
		expect(notes().map((shape) => shape.props.color)).toEqual(tones.map((tone) => TONE_TO_TLDRAW[tone]))
		chooseTone(editor, 'decision')
		const id = writeNoteAt(editor, centreOf(zone(0).id))
		expect(editor.getShape(id as TLShapeId)).toMatchObject({ props: { color: TONE_TO_TLDRAW.decision } })
	})

	test('a duplicated note keeps its colour', () => {
		const id = writeNoteInZone(editor, zone(0)) as TLShapeId
		editor.updateShape<TLNoteShape>({ id, type: 'note', props: { color: TONE_TO_TLDRAW.question } })
		editor.duplicateShapes([id], { x: 20, y: 20 })
		expect(notes().map((shape) => shape.props.color)).toEqual(['blue', 'blue'])
	})

	test('a double click writes a note where it was, not a text', () => {
		writeNoteOnDoubleClick(editor)
		const centre = centreOf(zone(2).id)
		editor.inputs.currentPagePoint.setTo(centre)
		const idle = editor.getStateDescendant('select.idle') as unknown as {
			handleDoubleClickOnCanvas(info: object): void
		}
		idle.handleDoubleClickOnCanvas({})
		expect(notes()).toHaveLength(1)
		expect(notes()[0]?.parentId).toBe(zone(2).id)
		expect(centreOf((notes()[0] as TLNoteShape).id)).toMatchObject({ x: centre.x, y: centre.y })
	})

	test('nothing can be written by those who may only look', () => {
		editor.updateInstanceState({ isReadonly: true })
		expect(writeNoteInZone(editor, zone(0))).toBeUndefined()
		expect(notes()).toEqual([])
	})
})

describe('a picture under the zones', () => {
	const drawings = () => scaffold().filter(({ type }) => String(type) === 'drawing')
	let before: unknown

	beforeEach(() => {
		editor.store.mergeRemoteChanges(() => {
			editor.store.remove(scaffold().map(({ id }) => id))
			editor.store.put(seedRecords({ templateId: 'cosmos-service-model', locale: 'en' }) as never)
		})
		zones = zonesOf(editor)
		expect(drawings().length).toBeGreaterThan(0)
		before = structuredClone(scaffold())
	})
	const drawing = () => drawings()[0] as (typeof zones)[number]

	test('is left as it is by delete, move, turn, resize, reparent, duplicate and every order', () => {
		const ids = drawings().map(({ id }) => id)
		const high = note(null, -900, -900)
		editor.deleteShapes(ids)
		editor.store.remove(ids)
		editor.updateShape({ id: drawing().id, type: 'drawing', x: 999, props: { parts: [] } } as never)
		editor.nudgeShapes(ids, { x: 10, y: 0 })
		editor.rotateShapesBy(ids, 1)
		editor.resizeShape(drawing().id, { x: 2, y: 2 })
		editor.reparentShapes(ids, zone(0).id)
		editor.duplicateShapes(ids, { x: 40, y: 40 })
		editor.groupShapes([...ids, high])
		for (const order of ['sendToBack', 'sendBackward', 'bringForward', 'bringToFront'] as const)
			editor[order]([...ids, high])
		editor.toggleLock(ids)
		editor.flipShapes(ids, 'horizontal')
		expect(scaffold()).toEqual(before)
	})

	test('is hit by no click, hover, marquee, eraser or end of an arrow, anywhere in it', () => {
		const util = editor.getShapeUtil(drawing())
		const arrow = { type: 'arrow' as const }
		for (const { id, props } of drawings() as typeof zones) {
			const geometry = editor.getShapeGeometry(id)
			const [w, h] = [props.w, props.h]
			for (const [x, y] of [
				[0, 0],
				[w / 2, h / 2],
				[w, h / 3],
			] as const) {
				expect(geometry.hitTestPoint({ x, y } as never, 20, true)).toBe(false)
				expect(geometry.distanceToPoint({ x, y } as never, true)).toBe(Number.POSITIVE_INFINITY)
			}
			expect(
				geometry.hitTestLineSegment({ x: -50, y: -50 } as never, { x: w + 50, y: h + 50 } as never)
			).toBe(false)
			expect(
				editor.canBindShapes({ fromShape: arrow, toShape: editor.getShape(id)!, binding: 'arrow' })
			).toBe(false)
			expect(util.canReceiveNewChildrenOfType(editor.getShape(id)!, 'note')).toBe(false)
		}
		const { x, y, props } = drawing()
		for (const at of [
			{ x: x + 4, y: y + 4 },
			{ x: x + props.w / 2, y: y + props.h - 4 },
		])
			expect(editor.getShapeAtPoint(at, { margin: 8, hitInside: true })).toBeUndefined()
	})

	test('is not taken along by select-all, a selection, a copy or a group', () => {
		const inside = note(null, drawing().x + 40, drawing().y + 40)
		editor.selectAll()
		expect(editor.getSelectedShapeIds().some(isScaffold)).toBe(false)
		editor.select(inside, ...drawings().map(({ id }) => id))
		expect(editor.getSelectedShapeIds()).toEqual([inside])
		const content = editor.getContentFromCurrentPage([inside, drawing().id])
		if (!content) throw new Error('nothing was copied')
		editor.putContentOntoCurrentPage(content, { point: { x: -2000, y: -2000 }, select: true })
		expect(shapesOf(editor.getSelectedShapeIds()).map((shape) => shape?.type)).toEqual(['note'])
		editor.setErasingShapes(drawings().map(({ id }) => id))
		expect(editor.getErasingShapeIds()).toEqual([])
		editor.setHoveredShape(drawing().id)
		editor.setEditingShape(drawing().id)
		expect([editor.getHoveredShapeId(), editor.getEditingShapeId()]).toEqual([null, null])
		expect(scaffold()).toEqual(before)
	})
})
