// The y-websocket protocol. Hocuspocus, the relay and our own server are variants of it.

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import {
	encodeAwarenessMessage,
	encodeUpdateMessage,
	MESSAGE,
	openMessage,
	SYNC,
} from '#shared/protocol/messages'
import type { PlainRecord } from '#shared/records/layout'
import type { StrokePoint } from '#shared/records/strokes'
import { type Records, STROKE_ID, strokeRecord, tldrawPresence } from '../board'
import { type Layout, NESTED, type Place } from '../layouts'
import { type Base, Participant, type ParticipantOptions, type StrokeVariant } from './Participant'

const EMPTY_VECTOR = new Uint8Array([0])
const NOTHING = new Uint8Array([0, 0])
/** Hocuspocus answers a SyncStep1 under its own message type. */
const SYNC_REPLY = 4

export class YjsParticipant extends Participant {
	protected readonly layout: Layout
	protected readonly clientId = Math.floor(Math.random() * 2 ** 31) + 2
	/** What it holds of the board, when it is full. */
	readonly #doc: Y.Doc | null
	/** A private copy to make edits in, so that making one costs little. */
	protected editor = new Y.Doc()
	#presenceClock = 0
	#isAnswered = false
	/** The stroke's points when only new ones are written. */
	#points: Y.Array<number> | null = null

	constructor(options: ParticipantOptions, layout: Layout = NESTED) {
		super(options)
		this.layout = layout
		this.#doc = options.isFull ? new Y.Doc() : null
	}

	/** What stands before every message. */
	protected readonly prefix: Uint8Array = new Uint8Array()

	protected send(message: Uint8Array): void {
		this.socket.send(this.prefix.length === 0 ? message : Buffer.concat([this.prefix, message]))
	}

	protected begin(): void {
		const { known } = this.options
		this.#ask(known?.vector ?? (this.#doc ? Y.encodeStateVector(this.#doc) : EMPTY_VECTOR))
	}

	#ask(vector: Uint8Array): void {
		this.send(syncMessage(SYNC.step1, vector))
	}

	protected receive(bytes: Buffer): void {
		const body = this.prefix.length === 0 ? bytes : bytes.subarray(this.prefix.length)
		const { type, decoder } = openMessage(body)
		if (type === MESSAGE.sync || type === SYNC_REPLY) this.#receiveSync(bytes, decoder)
		else if (type === MESSAGE.awareness) this.scan(bytes)
		else this.receiveOther(type, decoder)
	}

	protected receiveOther(_type: number, _decoder: decoding.Decoder): void {}

	#receiveSync(bytes: Buffer, decoder: decoding.Decoder): void {
		const step = decoding.readVarUint(decoder)
		const payload = decoding.readVarUint8Array(decoder)
		if (step === SYNC.step1) {
			this.send(syncMessage(SYNC.step2, this.#doc ? Y.encodeStateAsUpdate(this.#doc, payload) : NOTHING))
			return
		}
		// A copy: Yjs may keep views of the bytes.
		if (this.#doc) Y.applyUpdate(this.#doc, new Uint8Array(payload), this)
		if (step === SYNC.step2 && this.#isAnswered) this.waiting.shift()?.resolve()
		if (step === SYNC.step2) this.#isAnswered = true
		if (this.#isAnswered && !this.isSynced) this.noteSynced()
		if (step === SYNC.update) this.scan(bytes)
	}

	async fill(base: Base): Promise<void> {
		Y.applyUpdate(this.editor, base.update)
		this.send(encodeUpdateMessage(base.update))
		await this.handled()
	}

	edit(base: Base | null): void {
		this.editor = new Y.Doc()
		this.editor.clientID = this.clientId
		if (base) Y.applyUpdate(this.editor, base.update)
		this.editor.on('update', (update: Uint8Array) => this.send(encodeUpdateMessage(update)))
	}

	put(record: PlainRecord): void {
		this.editor.transact(() => this.layout.put(this.editor, record))
	}

	move(id: string, place: Place): void {
		this.layout.move(this.editor, id, place)
	}

	point(participant: number, { x, y, stamp }: Place): void {
		this.sendPresence({ presence: tldrawPresence(participant, x, y, stamp) })
	}

	protected sendPresence(state: object): void {
		const encoder = encoding.createEncoder()
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarUint(encoder, this.clientId)
		encoding.writeVarUint(encoder, ++this.#presenceClock)
		encoding.writeVarString(encoder, JSON.stringify(state))
		this.send(encodeAwarenessMessage(encoding.toUint8Array(encoder)))
	}

	beginStroke(variant: StrokeVariant): void {
		this.edit(null)
		if (variant === 'whole') this.#writeWhole([])
		else
			this.editor.transact(() => {
				const map = new Y.Map<unknown>()
				for (const [key, value] of Object.entries(strokeRecord([]))) map.set(key, value)
				this.#points = new Y.Array<number>()
				map.set('points', this.#points)
				this.editor.getMap('records').set(STROKE_ID, map)
			})
	}

	drawTo(points: readonly StrokePoint[], end: number): void {
		const point = points[end - 1]
		if (this.#points && point) this.#points.push([point.x, point.y, point.z ?? 0])
		else this.#writeWhole(points.slice(0, end))
	}

	/** As YKeyValue and tldraw's Yjs example do: the whole record behind the others, the old one taken out. */
	#writeWhole(points: readonly StrokePoint[]): void {
		const entries = this.editor.getArray('tl')
		this.editor.transact(() => {
			if (entries.length > 0) entries.delete(0)
			entries.push([{ key: STROKE_ID, val: strokeRecord(points) }])
		})
	}

	async handled(): Promise<void> {
		this.#ask(Y.encodeStateVector(this.#doc ?? this.editor))
		await this.wait()
	}

	protected get doc(): Y.Doc {
		if (!this.#doc) throw new Error('a light participant holds no board')
		return this.#doc
	}
	records(): Records {
		const whole = this.doc.getArray('tl').toJSON() as { key: string; val: PlainRecord }[]
		if (whole.length > 0) return Object.fromEntries(whole.map(({ key, val }) => [key, val]))
		return this.layout.read(this.doc)
	}
	recordCount(): number {
		return this.layout.count(this.doc)
	}
	editedRecords(): Records {
		return this.layout.read(this.editor)
	}
	encodedState(): Uint8Array {
		return Y.encodeStateAsUpdate(this.doc)
	}
	resumePoint(): Pick<Base, 'vector' | 'clock'> {
		return { vector: Y.encodeStateVector(this.doc), clock: 0 }
	}
}

function syncMessage(step: number, payload: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.sync)
	encoding.writeVarUint(encoder, step)
	encoding.writeVarUint8Array(encoder, payload)
	return encoding.toUint8Array(encoder)
}
