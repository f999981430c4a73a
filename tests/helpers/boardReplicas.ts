import type { Editor, TLRecord, TLStore } from 'tldraw'
import * as Y from 'yjs'
import { scaffoldOf } from '#shared/boardDoc'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { normaliseRichText, plainTextOf } from '#shared/records/richText'
import { ForeignChanges } from '../../client/board/sync/ForeignChanges'
import { installFieldUndo, type UndoRefusal } from '../../client/board/sync/fieldUndo'
import { StoreSync } from '../../client/board/sync/StoreSync'
import { createHeadlessEditor, createHeadlessStore, type FrameClock } from './headlessEditor'

/** Numbers between 0 and 1 that a seed repeats (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let t = state
		t = Math.imul(t ^ (t >>> 15), t | 1)
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}
}

export type Replica = {
	doc: Y.Doc
	store: TLStore
	editor: Editor
	sync: StoreSync
	/** What undo and redo left as it was. */
	refusals: UndoRefusal[]
	isOnline: boolean
	/** Records that are kept out at this moment. */
	keptOut: { count: number }
	/** Updates on their way, each way in the order they were sent. */
	up: Uint8Array[]
	down: Uint8Array[]
}

/** Several people on one board, joined by a network that delays, cuts and heals as the test says. */
export class BoardReplicas {
	readonly server = new Y.Doc()
	readonly replicas: Replica[] = []
	readonly #frames: FrameClock
	readonly #isDisorderly: boolean

	/**
	 * `isDisorderly`: messages may overtake each other. Then a record can lack for a moment what is on its way: Yjs takes
	 * deletions at once and holds back what depends on something that has not come.
	 */
	constructor(count: number, frames: FrameClock, isDisorderly = false) {
		this.#frames = frames
		this.#isDisorderly = isDisorderly
		this.server.transact(() => {
			for (const record of SCAFFOLD) putRecord(scaffoldOf(this.server), record)
		})
		for (let i = 0; i < count; i++) this.#join()
		// One update of a client is passed on to everybody else, as a room does.
		this.server.on('update', (update: Uint8Array, origin: unknown) => {
			for (const replica of this.replicas)
				if (replica !== origin && replica.isOnline) replica.down.push(update)
		})
	}

	#join(): void {
		const doc = new Y.Doc()
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.server))
		const store = createHeadlessStore()
		const foreign = new ForeignChanges()
		const refusals: UndoRefusal[] = []
		const keptOut = { count: 0 }
		installFieldUndo(store, { foreign, onRefused: (refusal) => refusals.push(refusal) })
		const sync = new StoreSync({
			doc,
			store,
			foreign,
			onEditedRemoved: () => {},
			onOwnWrite: () => {},
			onQuarantineChange: (count) => {
				keptOut.count = count
				// Nothing that honest people do may be kept out.
				if (count > 0 && !this.#isDisorderly) throw new Error(`${count} records are kept out`)
			},
		})
		const editor = createHeadlessEditor(store)
		sync.setEditor(editor)
		const replica: Replica = { doc, store, editor, sync, refusals, keptOut, isOnline: true, up: [], down: [] }
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'network' && replica.isOnline) replica.up.push(update)
		})
		this.replicas.push(replica)
	}

	/** Delivers the waiting message of this replica that is `at` in its row, if there is one; `again` leaves it there too. */
	deliver(replica: Replica, direction: 'up' | 'down', at = 0, again = false): void {
		const update = replica[direction][at]
		if (!update) return
		if (!again) replica[direction].splice(at, 1)
		if (direction === 'up') Y.applyUpdate(this.server, update, replica)
		else Y.applyUpdate(replica.doc, update, 'network')
	}

	cut(replica: Replica): void {
		replica.isOnline = false
		replica.up = []
		replica.down = []
	}

	/** What y-websocket does after a reconnect: both ends send what the other lacks. */
	heal(replica: Replica): void {
		if (replica.isOnline) return
		// Before it is online: a room leaves out what comes before its answer and builds on what it lacks (server/rooms/receive.ts).
		replica.sync.flush()
		replica.isOnline = true
		replica.up.push(Y.encodeStateAsUpdate(replica.doc, Y.encodeStateVector(this.server)))
		replica.down.push(Y.encodeStateAsUpdate(this.server, Y.encodeStateVector(replica.doc)))
	}

	/** Heals everything and delivers until nobody has anything to say. Returns the number of rounds. */
	settle(): number {
		for (const replica of this.replicas) this.heal(replica)
		for (let round = 1; round < 300; round++) {
			for (const replica of this.replicas) {
				this.#frames.tick()
				replica.sync.flush()
				while (replica.up.length > 0) this.deliver(replica, 'up')
			}
			for (const replica of this.replicas) while (replica.down.length > 0) this.deliver(replica, 'down')
			this.#frames.tick()
			for (const replica of this.replicas) replica.sync.flush()
			if (this.replicas.every((replica) => replica.up.length + replica.down.length === 0)) return round
		}
		throw new Error('the replicas never came to rest')
	}

	dispose(): void {
		for (const { editor, sync, store, doc } of this.replicas) {
			sync.dispose()
			editor.dispose()
			store.dispose()
			doc.destroy()
		}
		this.server.destroy()
	}
}

const SCAFFOLD: PlainRecord[] = [
	{ id: 'document:document', typeName: 'document', gridSize: 10, name: '', meta: {} },
	{ id: 'page:page', typeName: 'page', name: '', index: 'a1', meta: {} },
	...[1, 2].map((number) => ({
		id: `shape:zone-${number}`,
		typeName: 'shape',
		type: 'zone',
		parentId: 'page:page',
		index: `a${number}`,
		x: number * 1000,
		y: 0,
		rotation: 0,
		opacity: 1,
		isLocked: false,
		meta: {},
		props: {
			w: 800,
			h: 600,
			key: `zone${number}`,
			title: `Zone ${number}`,
			number,
			tone: 'voice',
			constellation: 'the-system',
			prompts: [],
			notesTop: 200,
		},
	})),
]

const byId = (a: TLRecord, b: TLRecord) => (a.id < b.id ? -1 : 1)
/** A record with its text as the document would give it back. */
const canonical = (record: TLRecord): TLRecord =>
	'props' in record && 'richText' in record.props
		? ({
				...record,
				props: { ...record.props, richText: normaliseRichText(record.props.richText) },
			} as TLRecord)
		: record

/** What a replica shows, and what its document says it should. */
export function shownBy({ store }: Replica): TLRecord[] {
	return store
		.allRecords()
		.filter((record) => store.scopedTypes.document.has(record.typeName))
		.map(canonical)
		.sort(byId)
}
export function projectedBy(doc: Y.Doc, store: TLStore): TLRecord[] {
	return new Projection(doc, store.schema as never).all().sort(byId)
}

/** Everything that must not be on any canvas. */
export function faultsOf(records: readonly TLRecord[]): string[] {
	const byRecordId = new Map(records.map((record) => [record.id as string, record]))
	const faults: string[] = []
	const places = new Set<string>()
	const ends = new Set<string>()
	for (const record of records) {
		if (record.typeName === 'shape') {
			if (!byRecordId.has(record.parentId)) faults.push(`orphan ${record.id}`)
			const place = `${record.parentId} ${record.index}`
			if (places.has(place)) faults.push(`equal index ${record.id}`)
			places.add(place)
			const seen = new Set<string>()
			for (
				let at: TLRecord | undefined = record;
				at?.typeName === 'shape';
				at = byRecordId.get(at.parentId)
			) {
				if (seen.has(at.id)) {
					faults.push(`cycle ${record.id}`)
					break
				}
				seen.add(at.id)
			}
		} else if (record.typeName === 'binding') {
			if (!byRecordId.has(record.fromId) || !byRecordId.has(record.toId))
				faults.push(`loose binding ${record.id}`)
			const end = `${record.fromId} ${Reflect.get(record.props, 'terminal')}`
			if (ends.has(end)) faults.push(`double binding ${record.id}`)
			ends.add(end)
		}
	}
	return faults
}

/** Everything written on the board. */
export function textOf(records: readonly TLRecord[]): string {
	return records
		.map((record) =>
			'props' in record && 'richText' in record.props ? plainTextOf(record.props.richText) : ''
		)
		.join('\n')
}
