import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { putRecord } from '#shared/records/layout'
import { noteRecord } from './stockClient'

/** Records that have replaced everybody's canvas by an error page, or have tried to (trust rows P1 and P3). */
export const POISON: Record<string, (doc: Y.Doc) => void> = {
	'a shape that is its own parent': (doc) =>
		putRecord(recordsOf(doc), noteRecord('shape:self1', 'self', { x: 0, y: 0, parentId: 'shape:self1' })),
	'two shapes that are in each other': (doc) => {
		putRecord(recordsOf(doc), noteRecord('shape:ring1', 'ring', { x: 0, y: 0, parentId: 'shape:ring2' }))
		putRecord(recordsOf(doc), noteRecord('shape:ring2', 'ring', { x: 0, y: 0, parentId: 'shape:ring1' }))
	},
	'a shape in one that does not exist': (doc) =>
		putRecord(
			recordsOf(doc),
			noteRecord('shape:orphan1', 'orphan', { x: 0, y: 0, parentId: 'shape:nowhere' })
		),
	'sixty shapes in each other': (doc) => {
		for (let depth = 0; depth < 60; depth++) {
			const parentId = depth === 0 ? 'page:page' : `shape:nest${depth - 1}`
			putRecord(recordsOf(doc), noteRecord(`shape:nest${depth}`, `nest ${depth}`, { x: 1, y: 1, parentId }))
		}
	},
	'an index that is none': (doc) =>
		putRecord(recordsOf(doc), { ...noteRecord('shape:index1', 'index', { x: 0, y: 0 }), index: 'zz!' }),
	'a property nobody knows': (doc) => {
		const record = noteRecord('shape:prop1', 'prop', { x: 0, y: 0 })
		putRecord(recordsOf(doc), { ...record, props: { ...record.props, __proto__x: 1, toString: 2 } })
	},
	'a note of a megabyte': (doc) =>
		putRecord(recordsOf(doc), noteRecord('shape:huge1', 'huge '.repeat(200_000), { x: 0, y: 0 })),
	'coordinates beyond all bounds': (doc) =>
		putRecord(recordsOf(doc), noteRecord('shape:far1', 'far', { x: 1e308, y: Number.NaN })),
	'an unknown shape type': (doc) =>
		putRecord(recordsOf(doc), { ...noteRecord('shape:odd1', 'odd', { x: 0, y: 0 }), type: 'bomb' }),
	'a record that is no map': (doc) => (recordsOf(doc) as unknown as Y.Map<unknown>).set('shape:text1', 'boo'),
	'a stroke of 200,000 points': (doc) =>
		putRecord(recordsOf(doc), {
			...noteRecord('shape:long1', '', { x: 0, y: 0 }),
			type: 'draw',
			props: {
				segments: [
					{ type: 'free', points: Array.from({ length: 200_000 }, (_, x) => ({ x, y: x % 7, z: 0.5 })) },
				],
				color: 'black',
				fill: 'none',
				dash: 'draw',
				size: 'm',
				isComplete: true,
				isClosed: false,
				isPen: false,
				scale: 1,
			},
		}),
	'rich text of unknown nodes': (doc) => {
		const record = noteRecord('shape:rich1', 'x', { x: 0, y: 0 })
		record.props = {
			...record.props,
			richText: { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'x' } }] },
		}
		putRecord(recordsOf(doc), record)
	},
	'an embed of a stranger': (doc) =>
		putRecord(recordsOf(doc), {
			...noteRecord('shape:embed1', '', { x: 0, y: 0 }),
			type: 'embed',
			props: { w: 300, h: 300, url: 'https://example.org/' },
		}),
	'a picture at a web address': (doc) =>
		putRecord(recordsOf(doc), {
			id: 'asset:remote1',
			typeName: 'asset',
			type: 'image',
			meta: {},
			props: {
				src: 'https://example.org/pixel.png',
				w: 1,
				h: 1,
				name: '',
				isAnimated: false,
				mimeType: 'image/png',
			},
		}),
	'the page and the document deleted': (doc) => {
		recordsOf(doc).set('page:page', new Y.Map())
		recordsOf(doc).set('document:document', new Y.Map())
	},
	'an id that is a trap for objects': (doc) => {
		recordsOf(doc).set('__proto__', new Y.Map())
		recordsOf(doc).set('constructor', new Y.Map())
	},
}
