import { createShapeId, type Editor, type TLRecord, type TLShape, type TLStore, toRichText } from 'tldraw'
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
	/** Updates on their way, each way in the order they were sent. */
	up: Uint8Array[]
	down: Uint8Array[]
}

/** Several people on one board, joined by a network that delays, cuts and heals as the test says. */
export class BoardReplicas {
	readonly server = new Y.Doc()
	readonly replicas: Replica[] = []
	readonly #frames: FrameClock

	constructor(count: number, frames: FrameClock) {
		this.#frames = frames
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
		installFieldUndo(store, { foreign, onRefused: (refusal) => refusals.push(refusal) })
		const sync = new StoreSync({
			doc,
			store,
			foreign,
			onEditedRemoved: () => {},
			onOwnWrite: () => {},
			onQuarantineChange: noQuarantine,
		})
		const editor = createHeadlessEditor(store)
		sync.setEditor(editor)
		const replica: Replica = { doc, store, editor, sync, refusals, isOnline: true, up: [], down: [] }
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'network' && replica.isOnline) replica.up.push(update)
		})
		this.replicas.push(replica)
	}

	/** Delivers one waiting message of this replica, if there is one. */
	deliver(replica: Replica, direction: 'up' | 'down'): void {
		const update = replica[direction].shift()
		if (!update) return
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
		replica.isOnline = true
		replica.sync.flush()
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
		for (const { editor, sync } of this.replicas) {
			sync.dispose()
			editor.dispose()
		}
	}
}

/** Nothing that honest people do may be kept out. */
function noQuarantine(count: number): void {
	if (count > 0) throw new Error(`${count} records are kept out`)
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

const pick = <Item>(random: () => number, items: readonly Item[]): Item | undefined =>
	items[Math.floor(random() * items.length)]

const COLOURS = ['yellow', 'blue', 'light-red', 'grey'] as const

/** One thing a person can do, chosen by `random`. Returns the words they typed, if any. */
export function randomOperation(editor: Editor, random: () => number, newToken: () => string): string | null {
	const mine = editor.getCurrentPageShapes().filter((shape) => !editor.store.schema || !isZone(shape))
	const shape = pick(random, mine)
	const at = { x: Math.round(random() * 2000), y: Math.round(random() * 1000) }
	const choice = random()
	if (choice < 0.18 || !shape) {
		editor.markHistoryStoppingPoint()
		const parent = random() < 0.3 ? pick(random, editor.getCurrentPageShapes().filter(isZone)) : undefined
		const type = random() < 0.7 ? 'note' : random() < 0.5 ? 'geo' : 'frame'
		editor.createShape({ id: createShapeId(), type, ...at, ...(parent ? { parentId: parent.id } : {}) })
		return null
	}
	if (choice < 0.4) {
		const token = newToken()
		return typeToken(editor, shape, token, random) ? token : null
	}
	editor.markHistoryStoppingPoint()
	if (choice < 0.58) editor.updateShape({ ...shape, ...at })
	else if (choice < 0.66 && 'color' in shape.props)
		editor.updateShape({ id: shape.id, type: shape.type, props: { color: pick(random, COLOURS) } } as never)
	else if (choice < 0.72) editor.deleteShapes([shape.id])
	else if (choice < 0.8) reparent(editor, shape, random)
	else if (choice < 0.85) group(editor, shape, mine, random)
	else if (choice < 0.88) editor.ungroupShapes([shape.id])
	else if (choice < 0.92) random() < 0.5 ? editor.bringToFront([shape.id]) : editor.sendToBack([shape.id])
	else if (choice < 0.96) connect(editor, shape, pick(random, mine)!)
	else draw(editor, at, random)
	return null
}

const isZone = (shape: TLShape) => (shape.type as string) === 'zone'

function typeToken(editor: Editor, shape: TLShape, token: string, random: () => number): boolean {
	if (!('richText' in shape.props)) return false
	const text = plainTextOf(shape.props.richText)
	const words = text === '' ? [] : text.split(' ')
	words.splice(Math.floor(random() * (words.length + 1)), 0, token)
	editor.markHistoryStoppingPoint()
	editor.updateShape({
		id: shape.id,
		type: shape.type,
		props: { richText: toRichText(words.join(' ')) },
	} as never)
	return true
}

/** As the interface does it: two different things that lie in the same place. */
function group(editor: Editor, shape: TLShape, shapes: readonly TLShape[], random: () => number): void {
	const siblings = shapes.filter((other) => other.parentId === shape.parentId && other.id !== shape.id)
	const other = pick(random, siblings)
	if (other) editor.groupShapes([shape.id, other.id])
}

function reparent(editor: Editor, shape: TLShape, random: () => number): void {
	const targets = editor
		.getCurrentPageShapes()
		.filter((target) => (target.type === 'frame' || isZone(target)) && target.id !== shape.id)
	const target = random() < 0.3 ? undefined : pick(random, targets)
	if (target && editor.hasAncestor(target, shape.id)) return
	editor.reparentShapes([shape.id], target?.id ?? editor.getCurrentPageId())
}

function connect(editor: Editor, from: TLShape, to: TLShape): void {
	if (from.type === 'arrow' || to.type === 'arrow') return
	const id = createShapeId()
	editor.createShape({ id, type: 'arrow', x: 0, y: 0 })
	for (const [terminal, target] of [
		['start', from],
		['end', to],
	] as const)
		editor.createBinding({
			type: 'arrow',
			fromId: id,
			toId: target.id,
			props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
		})
}

function draw(editor: Editor, at: { x: number; y: number }, random: () => number): void {
	const id = createShapeId()
	const points = Array.from({ length: 5 + Math.floor(random() * 20) }, (_, i) => ({
		x: i * 3.25,
		y: Math.round(random() * 1000) / 100,
		z: 0.5,
	}))
	const segment = (count: number) => [{ type: 'free' as const, points: points.slice(0, count) }]
	editor.createShape({ id, type: 'draw', ...at, props: { segments: segment(2) } })
	editor.updateShape({ id, type: 'draw', props: { segments: segment(points.length), isComplete: true } })
}

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
