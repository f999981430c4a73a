import {
	type Editor,
	type RecordsDiff,
	react,
	type TLRecord,
	type TLShape,
	type TLShapeId,
	type TLStore,
} from 'tldraw'
import type * as Y from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { deepEqual } from '#shared/records/deepEqual'
import {
	changeRecord,
	isTextEvent,
	type PlainRecord,
	putRecord,
	removeRecord,
	repackStroke,
	touchedIds,
} from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import type { ForeignChanges } from './ForeignChanges'
import { NoteHeights } from './NoteHeights'
import { selectionIn } from './openCaret'
import { patchOpenText, readLastKey } from './patchOpenText'
import { type OpenStore, withInternals } from './storeInternals'
import { richTextOf, type TextHands } from './TextHands'
import type { TextHold } from './TextHold'
import type { TextDelta } from './textCells'

/** Own moves and pen points are written at most this often; text, creating and deleting at once. */
const WRITE_INTERVAL_MS = 40
/** Of more things at once moves are written more seldom: each of them costs bytes with every write, for everybody. */
const MANY_THINGS = 50
const WRITE_MANY_INTERVAL_MS = 100
/** Remote changes are shown with the next frame, or after this when the tab draws no frames. */
const HIDDEN_TAB_INTERVAL_MS = 250

/** What this person did to a record since it was last written. null = not there. */
type OwnChange = { from: TLRecord | null; to: TLRecord | null }

export type StoreSyncOptions = {
	doc: Y.Doc
	store: TLStore
	foreign: ForeignChanges
	/** Told about each own record change just written to the document, with the record as it was before. */
	onOwnWrite(id: string, from: TLRecord | null): void
	onQuarantineChange(count: number): void
	/** Somebody else deleted the shape this person is writing in; it stands here as it was. */
	onEditedRemoved(shape: TLShape): void
}

/**
 * Keeps a tldraw store and a document alike: own changes go from the store to the document, everybody else's from the
 * document, checked and repaired, to the store. Own changes are always written before remote ones are shown, and
 * remote text is shown in the same tick it arrives: otherwise the next key would be compared with an old text and
 * delete the other's words.
 */
export class StoreSync {
	readonly #doc: Y.Doc
	readonly #store: OpenStore
	readonly #options: StoreSyncOptions
	readonly #projection: Projection
	readonly #pending = new Map<string, OwnChange>()
	readonly #dirty = new Set<string>()
	/** Those of them that others have touched. */
	readonly #foreignDirty = new Set<string>()
	/** What others did to texts since they were last shown. */
	readonly #foreignText = new Map<string, TextDelta[]>()
	#stops: (() => void)[] = []
	#writeTimer: ReturnType<typeof setTimeout> | undefined
	#cancelFrame: (() => void) | undefined
	#editor: Editor | null = null
	readonly #heights = new NoteHeights()
	#hold: TextHold | null = null

	/** Fills the store from the document, then keeps them alike until `dispose`. The document must have been loaded. */
	constructor(options: StoreSyncOptions) {
		this.#options = options
		this.#doc = options.doc
		this.#store = withInternals(options.store)
		this.#projection = new Projection(options.doc, options.store.schema as never)
		this.#fillStore()
		this.#listen()
		options.onQuarantineChange(this.#projection.quarantined.size)
	}

	/** The editor that shows the store; its text field is kept in step. */
	setEditor(editor: Editor | null): void {
		this.#editor = editor
		this.#heights.setEditor(editor)
		this.texts.caretIn = (id) => (editor?.getEditingShapeId() === id ? selectionIn(editor)?.[1] : undefined)
	}

	/** What holds others' words back while letters are composed; it comes when the board is open. */
	setHold(hold: TextHold | null): void {
		this.#hold = hold
	}

	/** Shows what was held back of a text: `delta` leads from what is shown to what the document says. */
	showHeld(id: string, delta: TextDelta): void {
		if (this.#stops.length === 0) return
		this.#takeText(id, delta)
		this.#noteRemote(new Set([id]), true, true)
	}

	/** Who wrote which letter. */
	get texts(): TextHands {
		return this.#options.foreign.texts
	}

	isScaffold(id: string): boolean {
		return this.#projection.isScaffold(id)
	}

	/** Writes what is waiting to the document now. */
	flush(): void {
		this.#store._flushHistory()
		this.#write()
	}

	/** Writes all that this person has done until now, the last key too: what comes next is told from here on. */
	settle(): void {
		const textEditor = this.#editor?.getRichTextEditor()
		if (textEditor) readLastKey(textEditor)
		// Words are written as soon as they are told of; moves may wait.
		this.#store._flushHistory()
	}

	dispose(): void {
		this.flush()
		for (const stop of this.#stops) stop()
		this.#stops = []
		clearTimeout(this.#writeTimer)
		this.#cancelFrame?.()
		this.#heights.dispose()
	}

	#fillStore(): void {
		const wanted = new Map(this.#projection.all().map((record) => [record.id as string, record]))
		const gone = this.#store
			.allRecords()
			.filter((record) => this.#store.scopedTypes.document.has(record.typeName) && !wanted.has(record.id))
		this.#asRemote(() => {
			this.#store.remove(gone.map((record) => record.id))
			this.#store.put([...wanted.values()], 'initialize')
		})
	}

	#listen(): void {
		const roots = [recordsOf(this.#doc), scaffoldOf(this.#doc)]
		const stops = roots.map((root) => {
			const observer = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
				const isForeign = transaction.origin !== this
				const texts = events.filter(isTextEvent)
				// Now: a change can be asked what it was only while it happens.
				if (isForeign) for (const event of texts) this.#noteForeignText(event as Y.YTextEvent)
				this.#noteRemote(touchedIds(root, events), isForeign, texts.length > 0)
			}
			root.observeDeep(observer as never)
			return () => root.unobserveDeep(observer as never)
		})
		this.#stops = [
			...stops,
			this.#store.listen(({ changes }) => this.#noteOwn(changes), { source: 'user', scope: 'document' }),
			// tldraw tells listeners once per frame; a remote change before that would be overwritten by an old value.
			react('write own changes', () => {
				this.#store.history.get()
				this.#store._flushHistory()
			}),
		]
	}

	#noteForeignText({ path, target, delta }: Y.YTextEvent): void {
		const id = String(path[0])
		const shown = this.#store.get(id as TLShapeId)
		if (!this.#hold?.noteForeign(shown, target, delta as TextDelta)) this.#takeText(id, delta as TextDelta)
	}

	#takeText(id: string, delta: TextDelta): void {
		this.#options.foreign.texts.noteForeign(id, delta)
		this.#foreignText.set(id, [...(this.#foreignText.get(id) ?? []), delta])
	}

	#noteOwn({ added, updated, removed }: RecordsDiff<TLRecord>): void {
		let isUrgent = false
		for (const record of Object.values(added)) {
			this.#addPending(record.id, null, record)
			isUrgent = true
		}
		for (const [from, to] of Object.values(updated)) {
			this.#addPending(to.id, from, to)
			this.#options.foreign.noteOwn(from, to)
			if (richTextOf(from) !== richTextOf(to)) this.#heights.noteOwn(to.id)
			isUrgent ||= !isGeometryOnly(from, to)
		}
		for (const record of Object.values(removed)) {
			this.#addPending(record.id, record, null)
			isUrgent = true
		}
		if (this.#pending.size === 0) return
		if (isUrgent) this.#write()
		else
			this.#writeTimer ??= setTimeout(
				() => this.#write(),
				this.#pending.size > MANY_THINGS ? WRITE_MANY_INTERVAL_MS : WRITE_INTERVAL_MS
			)
	}

	#addPending(id: string, from: TLRecord | null, to: TLRecord | null): void {
		if (this.isScaffold(id)) {
			// Only the server writes scaffold: it would refuse the whole update. Show it as it is again.
			this.#dirty.add(id)
			this.#scheduleShow()
			return
		}
		const earlier = this.#pending.get(id)
		this.#pending.set(id, { from: earlier ? earlier.from : from, to })
	}

	#write(): void {
		clearTimeout(this.#writeTimer)
		this.#writeTimer = undefined
		if (this.#pending.size === 0) return
		const changes = [...this.#pending]
		this.#pending.clear()
		const root = recordsOf(this.#doc)
		this.#doc.transact(() => {
			for (const [id, { from, to }] of changes) {
				if (!to) removeRecord(root, id)
				else if (!from) putRecord(root, to as unknown as PlainRecord)
				// Leaves a record alone that somebody deleted a moment ago: delete wins.
				else this.#writeChange(from, to)
			}
		}, this)
		for (const [id, { from }] of changes) this.#options.onOwnWrite(id, from)
	}

	/** An undo of several words is written word by word, so that what others wrote between them stays theirs. */
	#writeChange(from: TLRecord, to: TLRecord): void {
		const root = recordsOf(this.#doc)
		let before = from as unknown as PlainRecord
		const { texts } = this
		const way = texts.wayTo(richTextOf(to))
		const caret = way.length === 1 ? texts.caretIn(to.id) : undefined
		const isHeld = this.#hold?.write(from, to, caret)
		if (isHeld) before = { ...before, props: { ...before.props, richText: richTextOf(to) } }
		for (const richText of isHeld ? [undefined] : way) {
			const next = to as unknown as PlainRecord
			const after = richText === undefined ? next : { ...next, props: { ...next.props, richText } }
			changeRecord(root, before, after, caret)
			before = after
		}
		if (isJustFinished(from, to)) repackStroke(root, before)
	}

	#noteRemote(ids: Set<string>, isForeign: boolean, hasText: boolean): void {
		for (const id of ids) this.#dirty.add(id)
		if (isForeign) for (const id of ids) this.#foreignDirty.add(id)
		// Own writes are in the store already, and this may run inside tldraw's reaction to them, where writing to the
		// store again makes its queries answer with old values.
		if (isForeign && hasText) this.#show()
		else this.#scheduleShow()
	}

	#scheduleShow(): void {
		if (this.#cancelFrame) return
		const frame = requestAnimationFrame(() => this.#show())
		const timer = setTimeout(() => this.#show(), HIDDEN_TAB_INTERVAL_MS)
		this.#cancelFrame = () => {
			cancelAnimationFrame(frame)
			clearTimeout(timer)
		}
	}

	#show(): void {
		this.#store._flushHistory()
		this.#cancelFrame?.()
		this.#cancelFrame = undefined
		if (this.#dirty.size === 0) return
		const isForeign = this.#foreignDirty.size > 0
		const quarantinedBefore = this.#projection.quarantined.size
		const { ids, byOthers } = this.#takeDirty()
		const waiting = [...ids].filter((id) => this.#pending.has(id))
		// My own first: an older value must not be put over it.
		if (waiting.some((id) => byOthers.has(id))) {
			this.#write()
			for (const id of this.#takeDirty().ids) ids.add(id)
			// What only I have moved since waits for its turn to be written, and is looked at again then.
		} else for (const id of waiting) ids.delete(id)
		this.#putIntoStore(ids, isForeign)
		this.#foreignText.clear()
		if (this.#projection.quarantined.size !== quarantinedBefore)
			this.#options.onQuarantineChange(this.#projection.quarantined.size)
	}

	/** Brings the projection up to date. Answers the ids of what may now be shown otherwise, and which not by my hand. */
	#takeDirty(): { ids: Set<string>; byOthers: Set<string> } {
		const dirty = new Set(this.#dirty)
		const byOthers = new Set(this.#foreignDirty)
		this.#dirty.clear()
		this.#foreignDirty.clear()
		const change = this.#projection.update(dirty)
		// Repairs reach further than what was touched.
		const changed = [...change.put.map((record) => record.id as string), ...change.remove]
		for (const id of changed) if (!dirty.has(id)) byOthers.add(id)
		// The store may differ from what the projection last said where this person tried to change scaffold.
		return { ids: new Set([...dirty, ...changed]), byOthers }
	}

	#putIntoStore(ids: ReadonlySet<string>, isForeign: boolean): void {
		const put: TLRecord[] = []
		const remove: TLRecord['id'][] = []
		for (const id of ids) {
			const shown = this.#store.get(id as TLRecord['id'])
			const inDocument = this.#projection.get(id)
			const wanted = this.#hold ? this.#hold.asShown(inDocument, shown) : inDocument
			if (isForeign && !deepEqual(richTextOf(shown ?? null), richTextOf(wanted ?? null)))
				this.#heights.noteForeign(id)
			if (wanted && !deepEqual(shown, wanted)) put.push(wanted)
			else if (!wanted && shown) remove.push(shown.id)
			if (isForeign && shown && wanted) this.#options.foreign.noteForeign(shown, wanted)
			else if (isForeign && wanted) this.#options.foreign.noteForeignAdded(wanted)
			// What I deleted is no longer shown when the document says so.
			else if (!wanted && shown) this.#options.foreign.noteForeignRemoved(id)
		}
		if (put.length === 0 && remove.length === 0) return
		this.#keepCaret(put)
		this.#leaveRemoved(remove)
		this.#asRemote(() => {
			this.#store.remove(remove)
			this.#store.put(put)
		})
	}

	/** Brings remote words into the open text field before React does, so that no key falls in between. */
	#keepCaret(put: readonly TLRecord[]): void {
		const editing = this.#editor?.getEditingShapeId()
		const record = editing && put.find((candidate) => candidate.id === editing)
		const richText: unknown = record && 'props' in record && Reflect.get(record.props, 'richText')
		const textEditor = this.#editor?.getRichTextEditor()
		if (!record || !richText || !textEditor) return
		for (const delta of this.#foreignText.get(record.id) ?? []) patchOpenText(textEditor, delta)
		textEditor.commands.setContent(richText as never)
	}

	/** Ends editing of a shape that somebody else deleted; tldraw only mends its selection. */
	#leaveRemoved(removed: readonly TLRecord['id'][]): void {
		const editing = this.#editor?.getEditingShapeId()
		if (!this.#editor || !editing || !removed.includes(editing as TLShapeId)) return
		const shape = this.#editor.getShape(editing)
		if (shape) this.#options.onEditedRemoved(shape)
		this.#editor.setEditingShape(null)
		this.#editor.setCurrentTool('select')
	}

	/**
	 * Side effects stay off: run for remote changes they would write arrows, indices and groups from every client at
	 * once, each with another value (docs/decisions/0006-record-sync.md).
	 */
	#asRemote(fn: () => void): void {
		this.#store.atomic(fn, false, true)
		this.#store.ensureStoreIsUsable()
	}
}

/** Has the pen just been lifted from this stroke? Only its author writes that. */
const isJustFinished = (from: TLRecord, to: TLRecord): boolean =>
	[from, to].every((record) => record.typeName === 'shape' && 'isComplete' in record.props) &&
	!Reflect.get((from as TLShape).props, 'isComplete') &&
	Reflect.get((to as TLShape).props, 'isComplete') === true

/** True when only place, size or the points of a stroke differ: that may wait a few frames. */
function isGeometryOnly(from: TLRecord, to: TLRecord): boolean {
	if (from.typeName !== 'shape' || to.typeName !== 'shape') return false
	if (from.parentId !== to.parentId || from.index !== to.index) return false
	for (const key of Object.keys(to.props)) {
		if (key === 'w' || key === 'h' || key === 'segments') continue
		if (Reflect.get(from.props, key) !== Reflect.get(to.props, key)) return false
	}
	return from.meta === to.meta && from.opacity === to.opacity && from.isLocked === to.isLocked
}
