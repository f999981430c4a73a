// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { metaOf } from '#shared/boardDoc'
import { boardVersionOf } from '#shared/records/boardVersion'
import { createBoardSchema } from '#shared/records/schema'
import { createHeadlessStore } from '../helpers/headlessEditor'

const own = createBoardSchema().serialize()
const documentWith = (meta: Record<string, unknown>) => {
	const doc = new Y.Doc()
	for (const [key, value] of Object.entries(meta)) metaOf(doc).set(key, value)
	return doc
}
const withKind = (kind: string, version: number | undefined) => ({
	...own,
	sequences: { ...own.sequences, [kind]: version },
})

test('the store of the pages has the very record versions that the server writes into boards', () => {
	expect(createHeadlessStore().schema.serialize()).toEqual(own)
})

test.each([
	['of this program', { v: 1, schema: own }, 'same'],
	['that says nothing', {}, 'same'],
	['with an older kind', { v: 1, schema: withKind('com.tldraw.shape.note', 8) }, 'older'],
	['without a kind of ours', { v: 1, schema: withKind('com.tldraw.shape.note', undefined) }, 'older'],
	['with a newer kind', { v: 1, schema: withKind('com.tldraw.shape.note', 10) }, 'newer'],
	['with an unknown kind', { v: 1, schema: withKind('com.town.poll', 0) }, 'newer'],
	['of a newer layout', { v: 2, schema: own }, 'newer'],
	['with one older and one newer kind', { v: 2, schema: withKind('com.tldraw.shape.note', 8) }, 'newer'],
])('a document %s is told apart', (_name, meta, version) => {
	expect(boardVersionOf(documentWith(meta), own)).toBe(version)
})
