import type { TLSchema } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { LAYOUT_VERSION, metaOf } from '#shared/boardDoc'
import { isPlainObject } from '#shared/records/deepEqual'

/** How far the records of a kind have been migrated, by the name of the kind. */
export type RecordVersions = ReturnType<TLSchema['serialize']>
/** How a document stands to this program. `newer`: it holds something that this program does not know. */
export type BoardVersion = 'same' | 'older' | 'newer'

/** The record versions that a document was written with; null when it does not say. */
export function recordVersionsOf(doc: Y.Doc): RecordVersions | null {
	const schema: unknown = metaOf(doc).get('schema')
	if (!isPlainObject(schema) || !isPlainObject(schema.sequences)) return null
	const sequences = Object.entries(schema.sequences).filter(
		(entry): entry is [string, number] => typeof entry[1] === 'number'
	)
	return { schemaVersion: 2, sequences: Object.fromEntries(sequences) }
}

/**
 * Compares a document's layout and record versions with this program's. Kinds are compared too: tldraw itself takes a
 * document with kinds it has never heard of for one of its own.
 */
export function boardVersionOf(doc: Y.Doc, own: RecordVersions): BoardVersion {
	const layout = Number(metaOf(doc).get('v') ?? LAYOUT_VERSION)
	const { sequences } = recordVersionsOf(doc) ?? own
	const theirs = new Map(Object.entries(sequences))
	const ours = new Map(Object.entries(own.sequences))
	const isNewer = [...theirs].some(([kind, version]) => version > (ours.get(kind) ?? -1))
	if (layout > LAYOUT_VERSION || isNewer) return 'newer'
	const isOlder = [...ours].some(([kind, version]) => version > (theirs.get(kind) ?? -1))
	return layout < LAYOUT_VERSION || isOlder ? 'older' : 'same'
}
