// What may stand in the record of a picture, and that nothing fetches an address somebody wrote.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TLContent } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { assetOfSource, sourceOfAsset } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { guardRecord } from '#shared/records/guard'
import type { PlainRecord } from '#shared/records/layout'
import { createBoardSchema } from '#shared/records/schema'
import { withoutRefused } from '../../client/board/scaffold/guardPaste'

const HASH = 'a1'.repeat(32)
const schema = createBoardSchema()
const asset = (src: unknown, type = 'image'): PlainRecord => ({
	id: 'asset:one',
	typeName: 'asset',
	type,
	props: { w: 4, h: 3, name: '', isAnimated: false, mimeType: 'image/webp', src },
	meta: {},
})
const image = (props: object): PlainRecord => ({
	...{ id: 'shape:one', typeName: 'shape', type: 'image', parentId: 'page:page', index: 'a1' },
	...{ x: 0, y: 0, rotation: 0, opacity: 1, isLocked: false, meta: {} },
	props: {
		...{ w: 40, h: 30, playing: true, url: '', assetId: 'asset:one', crop: null },
		...{ flipX: false, flipY: false, altText: '', ...props },
	},
})
const shown = (record: PlainRecord) => {
	const result = guardRecord(schema, record, 'records')
	return result.ok ? (result.record as unknown as { props: Record<string, unknown> }).props : result.reason
}

describe('the source of a picture (trust row X1)', () => {
	test('is a hash of the server or nothing yet', () => {
		expect(shown(asset(sourceOfAsset(HASH)))).toMatchObject({ src: `asset:${HASH}` })
		expect(shown(asset(null))).toMatchObject({ src: null })
		expect(assetOfSource(`asset:${HASH}`)).toBe(HASH)
	})
	test.each([
		'https://pictures.example/cat.png',
		'http://127.0.0.1/cat.png',
		'//pictures.example/cat.png',
		'/api/assets/cat',
		'javascript:alert(1)',
		'data:image/svg+xml,<svg onload="alert(1)"/>',
		'data:image/png;base64,AAAA',
		'blob:https://pictures.example/1',
		'asset:cat',
		`asset:${HASH.toUpperCase()}`,
		`asset:${HASH}/../../x`,
		`asset:${HASH} `,
		'',
		7,
		undefined,
		{ toString: 'x' },
	])('is never %s', (src) => {
		expect(shown(asset(src))).toBe('forbidden-type')
		expect(assetOfSource(src)).toBeNull()
	})
	test('is no video and no page', () => {
		expect(shown(asset(sourceOfAsset(HASH), 'video'))).toBe('forbidden-type')
		expect(shown(asset(sourceOfAsset(HASH), 'bookmark'))).toBe('forbidden-type')
	})
	test('of a pasted picture is the board’s own or comes along as a picture', () => {
		const content = (src: string | null) =>
			({
				shapes: [{ ...image({}), id: 'shape:pasted' }],
				rootShapeIds: ['shape:pasted'],
				assets: [asset(src)],
				bindings: [],
				schema: schema.serialize(),
			}) as unknown as TLContent
		const none = () => false
		expect(withoutRefused(content('https://pictures.example/cat.png'), none).shapes).toEqual([])
		expect(withoutRefused(content('data:image/svg+xml;base64,AAAA'), none).shapes).toEqual([])
		expect(withoutRefused(content(null), none).shapes).toEqual([])
		expect(withoutRefused(content('data:image/webp;base64,AAAA'), none).shapes).toHaveLength(1)
		expect(withoutRefused(content(null), () => true).shapes).toHaveLength(1)
	})
})

describe('a picture on the board', () => {
	test('is described in a bounded text', () => {
		expect(shown(image({ altText: 'x'.repeat(5000) }))).toMatchObject({
			altText: 'x'.repeat(LIMITS.maxAltTextLength),
		})
	})
	test('is cropped to a part of itself, or not at all', () => {
		const crop = (x1: number, x2: number) => ({ topLeft: { x: x1, y: 0 }, bottomRight: { x: x2, y: 1 } })
		expect(shown(image({ crop: crop(0.2, 0.8) }))).toMatchObject({ crop: crop(0.2, 0.8) })
		for (const bad of [crop(0.5, 0.5), crop(0.8, 0.2), crop(-9, 1), crop(0, 1e9), crop(Number.NaN, 1)])
			expect(shown(image({ crop: bad }))).toMatchObject({ crop: null })
	})
	test('leads to no page by a script', () => {
		expect(shown(image({ url: 'javascript:alert(1)' }))).toMatchObject({ url: '' })
	})
})

test('the server has no code that asks another server for anything (trust row S1)', () => {
	const root = resolve(import.meta.dirname, '../../server')
	const asking =
		/\bfetch\(|\b(https?|http2)\.(request|get|connect)\(|from '(undici|axios|got|node:dns|node:dgram)'|import \{[^}]*\b(request|get)\b[^}]*\} from 'node:http|XMLHttpRequest/
	const places = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.filter((name) => asking.test(readFileSync(resolve(root, name), 'utf8')))
	expect(places).toEqual([])
})
