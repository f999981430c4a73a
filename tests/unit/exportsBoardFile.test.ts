// Board files that people and strangers bring in: tldraw's own, old ones, newer ones, and poisoned ones.
import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { createTLSchema, defaultShapeSchemas } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { type BoardFileContent, readBoardFile } from '#shared/exports/readBoardFile'
import { stockRecords, stockSchema } from '#shared/exports/stockRecords'
import { LIMITS } from '#shared/limits'
import { plainTextOf } from '#shared/records/richText'
import { boardOf, note } from '../helpers/exportBoard'

const PAGE = { id: 'page:page', typeName: 'page', name: '', index: 'a1', meta: {} }
const PIXEL =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const fileOf = (records: readonly unknown[], schema: unknown = stockSchema()) =>
	JSON.stringify({ tldrawFileFormatVersion: 1, schema, records: [PAGE, ...records] })

function contentOf(text: string): BoardFileContent {
	const result = readBoardFile(text)
	if (!result.ok) throw new Error(`refused: ${result.refusal}`)
	return result.content
}
const refusalOf = (text: string) => {
	const result = readBoardFile(text)
	return result.ok ? null : result.refusal
}
const textsOf = ({ shapes }: BoardFileContent) =>
	shapes.flatMap((shape) => ('richText' in shape.props ? [plainTextOf(shape.props.richText)] : []))

const image = (assetId: string) => ({
	...note('picture', ''),
	type: 'image',
	props: {
		w: 10,
		h: 10,
		playing: true,
		url: '',
		assetId,
		crop: null,
		flipX: false,
		flipY: false,
		altText: 'a dot',
	},
})
const asset = (src: string | null) => ({
	id: 'asset:one',
	typeName: 'asset',
	type: 'image',
	meta: {},
	props: { name: 'Anna.png', src, w: 1, h: 1, mimeType: 'image/png', isAnimated: false, fileSize: 70 },
})

describe('what is brought in', () => {
	test('our own export of a board comes back with every note in its zone', () => {
		const records = boardOf([
			note('a', 'in the zone', { parentId: 'shape:zone-name', x: 60, y: 260 }),
			note('b', 'on the page', { x: -500 }),
		])
		const content = contentOf(JSON.stringify({ schema: stockSchema(), records: stockRecords(records) }))
		expect(content.leftOut).toBe(0)
		const find = (text: string) =>
			content.shapes.find((shape) => 'richText' in shape.props && plainTextOf(shape.props.richText) === text)
		const zone = content.shapes.find(({ id }) => id === find('in the zone')?.parentId)
		expect(zone?.type).toBe('frame')
		expect(find('on the page')?.parentId).toBe('page:page')
	})
	test('ids are new each time, so bringing a file in twice doubles nothing and overwrites nobody', () => {
		const text = fileOf([note('a', 'one'), note('b', 'two', { index: 'a6' })])
		const ids = [contentOf(text), contentOf(text)].flatMap(({ shapes }) => shapes.map(({ id }) => id))
		expect(new Set([...ids, 'shape:a', 'shape:b']).size).toBe(6)
	})
	test('arrows stay tied to what they were tied to', () => {
		const arrow = {
			...note('arrow', ''),
			type: 'arrow',
			props: createDefaults('arrow'),
		}
		const binding = (id: string, toId: string, terminal: string) => ({
			id: `binding:${id}`,
			typeName: 'binding',
			type: 'arrow',
			fromId: 'shape:arrow',
			toId,
			meta: {},
			props: {
				terminal,
				normalizedAnchor: { x: 0.5, y: 0.5 },
				isExact: false,
				isPrecise: false,
				snap: 'none',
			},
		})
		const { shapes, bindings } = contentOf(
			fileOf([
				note('a', 'one', { index: 'a6' }),
				arrow,
				binding('s', 'shape:a', 'start'),
				binding('e', 'shape:gone', 'end'),
			])
		)
		const of = (type: string) => shapes.find((shape) => shape.type === type)?.id
		expect(bindings).toHaveLength(1)
		expect(bindings[0]).toMatchObject({ fromId: of('arrow'), toId: of('note') })
	})
	test('a picture in the file comes along without its name; one at an address is left out and counted', () => {
		const carried = contentOf(fileOf([asset(PIXEL), image('asset:one')]))
		expect(carried.leftOut).toBe(0)
		expect([...carried.pictures.values()]).toEqual([PIXEL])
		expect(carried.assets[0]?.props).toMatchObject({ src: null, name: '' })
		for (const src of ['https://evil.example/a.png', 'data:image/svg+xml;base64,AAAA', null, 'blob:x']) {
			const { shapes, leftOut } = contentOf(fileOf([asset(src), image('asset:one'), note('a', 'stays')]))
			expect([src, shapes.length, leftOut]).toEqual([src, 1, 1])
		}
	})
	test('shapes of several pages are told apart', () => {
		const second = { ...PAGE, id: 'page:two', index: 'a2' }
		const { shapes, pageOf } = contentOf(
			fileOf([second, note('b', 'second', { parentId: 'page:two', index: 'a1' }), note('a', 'first')])
		)
		expect(shapes.map(({ id }) => pageOf.get(id))).toEqual([0, 1])
		expect(textsOf({ shapes } as BoardFileContent)).toEqual(['first', 'second'])
	})
})

describe('old and new files', () => {
	test("a file of an older tldraw is brought up to date by tldraw's own migrations", () => {
		const now = stockSchema() as { sequences: Record<string, number> }
		const old = { schemaVersion: 2, sequences: { ...now.sequences, 'com.tldraw.shape.note': 7 } }
		const { richText: _new, ...props } = note('a', '').props
		const before = { ...note('a', ''), props: { ...props, text: 'written long ago' } }
		expect(textsOf(contentOf(fileOf([before], old)))).toEqual(['written long ago'])
	})
	test('a file of a newer tldraw gets a calm refusal', () => {
		const now = stockSchema() as { sequences: Record<string, number> }
		const schema = { schemaVersion: 2, sequences: { ...now.sequences, 'com.tldraw.shape.note': 99 } }
		expect(refusalOf(fileOf([note('a', 'x')], schema))).toBe('newer')
		expect(refusalOf(JSON.stringify({ tldrawFileFormatVersion: 2, schema, records: [] }))).toBe('newer')
	})
	test('versions of things that we do not know are no reason to refuse a file', () => {
		const now = stockSchema() as { sequences: Record<string, number> }
		const schema = { schemaVersion: 2, sequences: { ...now.sequences, 'com.example.card': 3 } }
		const card = { ...note('card', ''), type: 'card', props: { secret: 1 } }
		const content = contentOf(fileOf([card, note('a', 'stays')], schema))
		expect(textsOf(content)).toEqual(['stays'])
		expect(content.leftOut).toBe(1)
	})
	test('what is no board file is refused in the same way, whatever it is', () => {
		for (const text of ['', '{', 'null', '[]', '{"records":[]}', '{"records":{},"schema":{}}', '\u0000PNG'])
			expect([text, refusalOf(text)]).toEqual([text, 'unreadable'])
		expect(refusalOf(fileOf([]))).toBe('empty')
		expect(refusalOf('['.repeat(200_000) + ']'.repeat(200_000))).toBe('unreadable')
		expect(refusalOf(' '.repeat(LIMITS.maxBoardFileBytes + 1))).toBe('too_large')
	})
})

describe('hostile files (trust row X6)', () => {
	const nested = (depth: number, type: string): object =>
		depth === 0 ? { type: 'text', text: 'deep' } : { type, content: [nested(depth - 1, type)] }
	const poison: [name: string, record: unknown][] = [
		['an id that is __proto__', { ...note('x', ''), id: '__proto__' }],
		['a type that is constructor', { ...note('x', ''), type: 'constructor' }],
		['an unknown type', { ...note('x', ''), type: 'rocket' }],
		['an unknown prop', { ...note('x', ''), props: { ...note('x', '').props, rocket: 1 } }],
		[
			'a page inside the page',
			{ ...note('x', ''), type: 'embed', props: { url: 'https://evil.example', w: 9, h: 9 } },
		],
		['a stroke of 200,000 points', stroke(200_000)],
		['a bad index', note('x', '', { index: 'zz!' })],
		['an x that is a text', note('x', '', { x: '1' })],
		['a scaffold shape', { ...note('x', ''), type: 'zone', props: {} }],
		['a text of 1 MB', note('x', 'y'.repeat(1_000_000))],
		['values nested 60 deep', note('x', '', { meta: nested(60, 'a') })],
	]
	test.each(poison)('%s is left out, and the rest comes in', (_name, record) => {
		const content = contentOf(fileOf([record, note('good', 'stays', { index: 'a9' })]))
		expect(textsOf(content)).toEqual(['stays'])
		expect(content.leftOut).toBe(1)
	})
	test('text is only text, and links go to the web only', () => {
		const link = { type: 'link', attrs: { href: 'javascript:alert(1)', class: '"><img onerror=x>' } }
		const richText = {
			type: 'doc',
			content: [
				{
					type: 'paragraph',
					content: [
						{ type: 'text', text: '<script>x</script>', marks: [link, null] },
						{ type: 'text', text: 'kept', marks: [link] },
					],
				},
				{ type: 'iframe', attrs: { src: 'x' } },
			],
		}
		const bad = { ...note('x', ''), props: { ...note('x', '').props, url: 'javascript:alert(1)', richText } }
		const content = readBoardFile(fileOf([bad, note('good', 'stays')]))
		expect(JSON.stringify(content)).not.toMatch(/javascript:|iframe|onerror/)
	})
	test('numbers that are none, cycles and crowds of parents are repaired', () => {
		const at = (id: string, parentId: string, more = {}) => ({
			...note(id, id),
			type: 'frame',
			props: { w: 10, h: 10, name: id, color: 'black' },
			parentId,
			...more,
		})
		const content = contentOf(
			fileOf([
				at('a', 'shape:b'),
				at('b', 'shape:a', { index: 'a6' }),
				at('self', 'shape:self', { index: 'a7' }),
				at('far', 'page:page', { x: 1e308, index: 'a8' }),
				at('orphan', 'shape:gone', { index: 'a8' }),
			])
		)
		expect(content.shapes).toHaveLength(5)
		const byId = new Map(content.shapes.map((shape) => [shape.id as string, shape]))
		for (const shape of content.shapes) {
			expect(Math.abs(shape.x)).toBeLessThanOrEqual(LIMITS.maxCoordinate)
			const seen = new Set<string>()
			for (let one: TLShape | undefined = shape; one; one = byId.get(one.parentId)) {
				expect(seen).not.toContain(one.id)
				seen.add(one.id)
			}
		}
	})
	test('rich text nested 100,000 deep does not bring the reader down', () => {
		const deep = `${'{"type":"paragraph","content":['.repeat(100_000)}${']}'.repeat(100_000)}`
		const text = fileOf([note('good', 'stays'), { ...note('x', '', { index: 'a6' }), props: 'HERE' }])
		const props = JSON.stringify({ ...note('x', '').props, richText: 'DEEP' }).replace('"DEEP"', deep)
		const result = readBoardFile(text.replace('"HERE"', props))
		if (result.ok) expect(textsOf(result.content)).toContain('stays')
		else expect(result.refusal).toBe('unreadable')
	})
	test('hostile versions are no way in', () => {
		const now = stockSchema() as { sequences: Record<string, number> }
		for (const sequences of [
			{ constructor: 1, toString: 2 },
			{ 'com.tldraw.shape.note': -4 },
			{ 'com.tldraw.shape.note': 1e9 },
			{ 'com.tldraw.store': 0.5 },
		])
			expect(() => readBoardFile(fileOf([note('a', 'x')], { ...now, sequences }))).not.toThrow()
		const text = fileOf([note('a', 'x')]).replace('"sequences":{', '"sequences":{"__proto__":9,')
		expect(textsOf(contentOf(text))).toEqual(['x'])
	})
	test('what comes in is always what the canvas takes', () => {
		const schema = createTLSchema({ shapes: defaultShapeSchemas })
		const records = [note('a', 'one', { meta: { __proto__: 1 } }), asset(PIXEL), image('asset:one')]
		const { shapes, assets, bindings } = contentOf(fileOf(records))
		for (const record of [...shapes, ...assets, ...bindings] as TLRecord[])
			expect(() => schema.types[record.typeName].validate(record as never)).not.toThrow()
	})
})

function stroke(points: number) {
	const segment = { type: 'free', points: Array.from({ length: points }, (_, i) => ({ x: i, y: 0, z: 0.5 })) }
	return { ...note('x', ''), type: 'draw', props: { ...createDefaults('draw'), segments: [segment] } }
}

function createDefaults(type: 'arrow' | 'draw'): Record<string, unknown> {
	const look = { color: 'black', dash: 'draw', size: 'm', fill: 'none', scale: 1 }
	if (type === 'draw') return { ...look, segments: [], isComplete: true, isClosed: false, isPen: false }
	const ends = { start: { x: 0, y: 0 }, end: { x: 9, y: 9 }, arrowheadStart: 'none', arrowheadEnd: 'arrow' }
	const label = { labelColor: 'black', font: 'sans', labelPosition: 0.5 }
	return { ...look, ...ends, ...label, text: '', kind: 'arc', bend: 0, elbowMidPoint: 0.5 }
}
