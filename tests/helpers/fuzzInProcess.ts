import * as Y from 'yjs'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { inspectUpdate } from '../../server/rooms/inspectUpdate'
import { createDocument, hasPending } from '../../server/rooms/loadDocument'
import { honestUpdates, mutantOf } from './mutants'

/** What is taken makes the document grow, so it begins afresh this often. */
const MUTANTS_PER_DOCUMENT = 2000
/** Slower than this, three times in a row, is the update's fault and not the machine's. */
const SLOW_MS = 50

export type FuzzResult = { taken: number; refused: number; slowestMs: number }

function boardDocument(): Y.Doc {
	const doc = createDocument()
	doc.clientID = 77
	doc.transact(() => {
		metaOf(doc).set('v', 1)
		scaffoldOf(doc).set('shape:zone', new Y.Map<unknown>([['_', { typeName: 'shape' }]]))
		recordsOf(doc).set('shape:honest', new Y.Map<unknown>([['_', { typeName: 'shape' }]]))
	})
	return doc
}
const serverRootsOf = (doc: Y.Doc) => JSON.stringify([metaOf(doc).toJSON(), scaffoldOf(doc).toJSON()])

/** Inspects mutants `from` to `to` of a seed and applies those that pass. Throws with seed and number at the first that hurts. */
export function fuzzInProcess({ seed, from, to }: { seed: number; from: number; to: number }): FuzzResult {
	const honest = honestUpdates()
	const fresh = Y.encodeStateAsUpdate(boardDocument())
	const result = { taken: 0, refused: 0, slowestMs: 0 }
	let doc = boardDocument()
	const serverRoots = serverRootsOf(doc)
	for (let at = from; at < to; at++) {
		if (at % MUTANTS_PER_DOCUMENT === 0) {
			doc.destroy()
			doc = createDocument()
			Y.applyUpdate(doc, fresh)
		}
		const mutant = mutantOf(honest, seed, at)
		const hurt = (what: string, cause?: unknown) =>
			new Error(`seed ${seed}, mutant ${at} (document since ${at - (at % MUTANTS_PER_DOCUMENT)}): ${what}`, {
				cause,
			})
		let ms = Number.POSITIVE_INFINITY
		for (let tries = 0; tries < 3 && ms > SLOW_MS; tries++) ms = inspectMs(doc, mutant)
		if (ms > SLOW_MS) throw hurt(`inspected in ${ms} ms`)
		result.slowestMs = Math.max(result.slowestMs, ms)
		const inspection = inspectUpdate(doc, mutant)
		if (!inspection.ok) {
			result.refused++
			continue
		}
		result.taken++
		try {
			Y.applyUpdate(doc, inspection.facts.update)
		} catch (error) {
			throw hurt('threw when it was applied', error)
		}
		if (hasPending(doc)) throw hurt('left something pending')
		if (serverRootsOf(doc) !== serverRoots) throw hurt('changed what only the server writes')
	}
	return result
}

function inspectMs(doc: Y.Doc, update: Uint8Array): number {
	const startMs = performance.now()
	inspectUpdate(doc, update)
	return performance.now() - startMs
}
