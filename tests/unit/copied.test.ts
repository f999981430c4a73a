// What a clipboard may bring onto a board: a stranger wrote it.
import { describe, expect, test } from 'vitest'
import { LIMITS } from '#shared/limits'
import { readCopy } from '#shared/records/copied'
import type { PlainRecord } from '#shared/records/layout'
import { createBoardSchema, FIRST_PAGE_ID } from '#shared/records/schema'
import { noteRecord } from '../helpers/stockClient'

const schema = createBoardSchema()
const copyOf = (shapes: PlainRecord[], rest: object = {}) => ({
	shapes,
	rootShapeIds: shapes.map(({ id }) => id),
	assets: [],
	bindings: [],
	schema: schema.serialize(),
	...rest,
})
const note = (id: string, parentId?: string) =>
	noteRecord(id, 'words', { x: 10, y: 20, ...(parentId ? { parentId } : {}) })
const idsOf = (raw: unknown) => readCopy(schema, raw)?.shapes.map(({ id }) => id)

describe('a copy from a board (trust rows X1, X3, X4, P1)', () => {
	test.each([
		null,
		7,
		'words',
		[],
		{},
		copyOf([], { shapes: 7 }),
		copyOf([], { shapes: [null] }),
		copyOf([], { rootShapeIds: [7] }),
		copyOf([], { schema: undefined }),
		copyOf([], { schema: { schemaVersion: 99 } }),
		copyOf([], { schema: { schemaVersion: 2, sequences: { 'com.tldraw.shape': 9999 } } }),
		copyOf(Array.from({ length: LIMITS.maxShapesPerPage + 1 }, (_, i) => note(`shape:n${i}`))),
	])('is no copy when it has not the form of one', (raw) => {
		expect(readCopy(schema, raw)).toBeNull()
	})
	test('keeps honest notes where they were, and whole groups', () => {
		const group = { ...note('shape:g1'), type: 'group', props: {} }
		const copy = copyOf(
			[group, note('shape:a1', 'shape:g1'), note('shape:b2', 'shape:g1'), note('shape:c3')],
			{
				rootShapeIds: ['shape:g1', 'shape:c3'],
			}
		)
		const read = readCopy(schema, copy)
		expect(read?.rootShapeIds).toEqual(['shape:g1', 'shape:c3'])
		expect(read?.shapes.map(({ parentId }) => parentId)).toEqual([
			FIRST_PAGE_ID,
			'shape:g1',
			'shape:g1',
			FIRST_PAGE_ID,
		])
		expect(read?.shapes[3]).toMatchObject({ x: 10, y: 20, type: 'note' })
	})
	test('breaks cycles, dissolves empty groups and drops what has no place', () => {
		const empty = { ...note('shape:g1'), type: 'group', props: {} }
		const shapes = [
			empty,
			note('shape:s2', 'shape:s2'),
			note('shape:x3', 'shape:y4'),
			note('shape:y4', 'shape:x3'),
		]
		const read = readCopy(schema, copyOf(shapes, { rootShapeIds: [] }))
		expect(read?.shapes.map(({ id }) => id)).toEqual(['shape:s2', 'shape:x3', 'shape:y4'])
		expect(read?.rootShapeIds).toContain('shape:s2')
		expect(read?.rootShapeIds).toHaveLength(2)
	})
	test('has no embeds, no shapes of unknown kinds, no impossible places', () => {
		const bad = (id: string, change: object) => ({ ...note(id), ...change })
		expect(
			idsOf(
				copyOf([
					note('shape:honest1'),
					bad('shape:e2', { type: 'embed', props: { w: 3, h: 3, url: 'https://stranger.example/' } }),
					bad('shape:u3', { type: 'bomb', props: {} }),
					bad('shape:x4', { x: '<img src=x onerror=hacked=1>' }),
					bad('constructor', {}),
					bad('shape:../..', {}),
				])
			)
		).toEqual(['shape:honest1'])
	})
	test('leads to no script, by the note or by its words', () => {
		const linked = note('shape:l1')
		const text = {
			type: 'text',
			text: 'go',
			marks: [{ type: 'link', attrs: { href: 'javascript:hacked=1' } }],
		}
		linked.props = {
			...linked.props,
			url: 'data:text/html,<script>1</script>',
			richText: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] },
		}
		const read = JSON.stringify(readCopy(schema, copyOf([linked])))
		expect(read).toContain('"go"')
		expect(read).not.toMatch(/javascript|data:text/)
	})
})
