import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { mulberry32 } from './random'

/** Bytes that a reader of variable-length numbers may stumble over. */
const NASTY = [
	[0xff, 0xff, 0xff, 0xff, 0x0f],
	[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
	[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
	[0x80],
	[0x00],
	[0x7f],
]
const SEEDS = 30

/** Thirty honest updates, the same in every run: notes, texts, strokes, moves, deletions, several authors. */
export function honestUpdates(): Uint8Array[] {
	return Array.from({ length: SEEDS }, (_, seed) => {
		const random = mulberry32(seed + 1)
		const docs = Array.from({ length: 1 + (seed % 3) }, (_, at) => {
			const doc = new Y.Doc()
			doc.clientID = 1_000_000 + seed * 10 + at
			return doc
		})
		for (let step = 0; step < 2 + seed; step++) {
			const doc = docs[Math.floor(random() * docs.length)] as Y.Doc
			doc.transact(() => change(doc, random))
			if (random() < 0.5) for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
		}
		return Y.mergeUpdates(docs.map((doc) => Y.encodeStateAsUpdate(doc)))
	})
}

function change(doc: Y.Doc, random: () => number): void {
	const id = `shape:n${Math.floor(random() * 6)}`
	const records = recordsOf(doc)
	const record = records.get(id)
	const kind = random()
	if (!record || kind < 0.2) {
		const fresh = new Y.Map<unknown>()
		fresh.set('_', {
			typeName: 'shape',
			type: 'note',
			props: { color: 'red', scale: 1.5, deep: [1, null, true] },
		})
		fresh.set('p.richText', new Y.Text('words of somebody'))
		fresh.set('p.segments', Y.Array.from([new Uint8Array([1, 2, 3]), 7, 'x']))
		records.set(id, fresh)
	} else if (kind < 0.35) records.delete(id)
	else if (kind < 0.6) record.set('@', ['page:page', random() * 1000, -5, 0])
	else {
		const text = record.get('p.richText')
		if (!(text instanceof Y.Text)) return
		if (kind < 0.8) text.insert(Math.floor(random() * text.length), 'ä€😀', { bold: true })
		else text.delete(0, Math.min(3, text.length))
	}
}

/** One mutant, a function of seed and number, so that a run can be taken up where it ended. */
export function mutantOf(honest: readonly Uint8Array[], seed: number, at: number): Uint8Array {
	const random = mulberry32((seed ^ Math.imul(at + 1, 0x9e3779b1)) | 0)
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
	let bytes = [...pick(honest)]
	for (let changes = 1 + Math.floor(random() * 4); changes > 0 && bytes.length > 0; changes--) {
		const place = Math.floor(random() * bytes.length)
		const kind = random()
		if (kind < 0.15) bytes.length = place
		else if (kind < 0.4) bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8))
		else if (kind < 0.6) bytes[place] = Math.floor(random() * 256)
		else if (kind < 0.75) bytes.splice(place, random() < 0.5 ? 1 : 0, ...pick(NASTY))
		else if (kind < 0.85) bytes.splice(place, Math.floor(random() * 8))
		else if (kind < 0.95) bytes.splice(place, 0, ...bytes.slice(place, place + Math.floor(random() * 30)))
		else bytes = [...bytes.slice(0, place), ...pick(honest).slice(Math.floor(random() * 20))]
	}
	return new Uint8Array(bytes)
}
