import type * as Y from 'yjs'

/** The only place that names the root types of a board's Y.Doc. The layout is in docs/protocol.md. */
export const ROOTS = { meta: 'meta', scaffold: 'scaffold', records: 'records' } as const

/** One record: creation value under `_`, one register per field changed later. */
export type RecordMap = Y.Map<unknown>
/** Record id -> record. */
export type RecordsRoot = Y.Map<RecordMap>

/** What people put on the board. Everybody may write it. */
export const recordsOf = (doc: Y.Doc): RecordsRoot => doc.getMap(ROOTS.records)
/** What the template put on the board: document, page, zones, title, examples. Only the server writes it. */
export const scaffoldOf = (doc: Y.Doc): RecordsRoot => doc.getMap(ROOTS.scaffold)
/** `v` layout version, `epoch`, `schema` (serialized tldraw schema), `app`. Only the server writes it. */
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(ROOTS.meta)

/** Version of the document layout itself; the schema of the records has its own in `meta.schema`. */
export const LAYOUT_VERSION = 1
