// tldraw's own sync protocol, version 7.
import { createTLSchema } from '@tldraw/tlschema'
import type { PlainRecord } from '#shared/records/layout'
import type { StrokePoint } from '#shared/records/strokes'
import { byId, type Records, STROKE_ID, strokeRecord, tldrawPresence } from '../board'
import type { Place } from '../layouts'
import { requirePackage } from '../peers'
import { type Base, type Entrance, Participant, type ParticipantOptions } from './Participant'

type RecordOp = ['put', PlainRecord] | ['patch', object] | ['remove']
type Diff = Record<string, RecordOp>
type ServerMessage =
	| { type: 'connect'; hydrationType: string; diff: Diff; serverClock: number }
	| { type: 'patch'; diff: Diff; serverClock: number }
	| { type: 'push_result'; clientClock: number; serverClock: number }
	| { type: 'data'; data: ServerMessage[] }
	| { type: 'pong' }
type SyncCore = {
	getTlsyncProtocolVersion(): number
	applyObjectDiff(record: PlainRecord, diff: object): PlainRecord
	diffRecord(before: PlainRecord, after: PlainRecord): object | null
}

const PING_INTERVAL_MS = 5000
const CONNECT = '{"type":"connect"'
const RECORDS_A_PUSH = 100

export class TldrawParticipant extends Participant {
	readonly #core: SyncCore
	readonly #held = new Map<string, PlainRecord>()
	#edited = new Map<string, PlainRecord>()
	#clientClock = 0
	#serverClock = 0
	#hasPresence = false
	#stroke = strokeRecord([{ x: 0, y: 0, z: 0.5 }])
	/** Client clocks that `handled` waits for. */
	readonly #awaitedClocks: number[] = []
	#ping: NodeJS.Timeout | undefined

	constructor(options: ParticipantOptions) {
		super({ ...options, entrance: withSessionId(options.entrance) })
		this.#core = requirePackage('tlsync', '@tldraw/sync-core') as SyncCore
	}

	protected begin(): void {
		this.#send({
			type: 'connect',
			connectRequestId: 'bench',
			lastServerClock: this.options.known?.clock ?? -1,
			protocolVersion: this.#core.getTlsyncProtocolVersion(),
			schema: createTLSchema().serialize(),
		})
		this.#ping = setInterval(() => this.isOpen && this.#send({ type: 'ping' }), PING_INTERVAL_MS)
	}

	protected override stop(): void {
		clearInterval(this.#ping)
	}

	#send(message: object): void {
		this.socket.sendText(JSON.stringify(message))
	}

	protected receive(bytes: Buffer): void {
		const isConnect = bytes.toString('latin1', 0, CONNECT.length) === CONNECT
		const mustRead = this.isFull || (this.#awaitedClocks.length > 0 && bytes.includes('"push_result"'))
		if (mustRead) {
			const message = JSON.parse(bytes.toString()) as ServerMessage
			for (const one of message.type === 'data' ? message.data : [message]) this.#take(one)
		}
		if (isConnect) this.noteSynced()
		else this.scan(bytes)
	}

	#take(message: ServerMessage): void {
		if (message.type === 'connect') {
			if (message.hydrationType === 'wipe_all') this.#held.clear()
			this.#serverClock = message.serverClock
			this.#apply(message.diff)
		} else if (message.type === 'patch') {
			if (this.isFull) this.#apply(message.diff)
		} else if (message.type === 'push_result') {
			this.#serverClock = message.serverClock
			while ((this.#awaitedClocks[0] ?? Number.POSITIVE_INFINITY) <= message.clientClock) {
				this.#awaitedClocks.shift()
				this.waiting.shift()?.resolve()
			}
		}
	}

	#apply(diff: Diff): void {
		for (const [id, op] of Object.entries(diff)) {
			const held = this.#held.get(id)
			if (op[0] === 'put') this.#held.set(id, op[1])
			else if (op[0] === 'patch' && held) this.#held.set(id, this.#core.applyObjectDiff(held, op[1]))
			else if (op[0] === 'remove') this.#held.delete(id)
		}
	}

	#push(diff?: Diff, presence?: RecordOp): void {
		this.#send({ type: 'push', clientClock: ++this.#clientClock, diff, presence })
	}

	async fill({ records }: Base): Promise<void> {
		for (let from = 0; from < records.length; from += RECORDS_A_PUSH) {
			const part = records.slice(from, from + RECORDS_A_PUSH)
			this.#push(Object.fromEntries(part.map((record) => [record.id, ['put', record] as RecordOp])))
			await this.handled()
		}
	}

	edit(base: Base | null): void {
		this.#edited = new Map((base?.records ?? []).map((record) => [record.id, record]))
	}

	put(record: PlainRecord): void {
		this.#push({ [record.id]: ['put', record] })
	}

	move(id: string, { x, y, stamp }: Place): void {
		const before = this.#edited.get(id)
		if (before) this.#edited.set(id, { ...before, x, y, meta: { t: stamp } })
		this.#push({ [id]: ['patch', { x: ['put', x], y: ['put', y], meta: ['put', { t: stamp }] }] })
	}

	point(participant: number, { x, y, stamp }: Place): void {
		const presence = tldrawPresence(participant, x, y, stamp)
		if (this.#hasPresence)
			this.#push(undefined, ['patch', { cursor: ['put', presence.cursor], meta: ['put', { t: stamp }] }])
		else this.#push(undefined, ['put', presence])
		this.#hasPresence = true
	}

	beginStroke(): void {
		this.put(this.#stroke)
	}

	drawTo(points: readonly StrokePoint[], end: number): void {
		const next = strokeRecord(points.slice(0, end))
		const diff = this.#core.diffRecord(this.#stroke, next)
		this.#stroke = next
		if (diff) this.#push({ [STROKE_ID]: ['patch', diff] })
	}

	async handled(): Promise<void> {
		this.#awaitedClocks.push(this.#clientClock + 1)
		const answered = this.wait()
		this.#push(undefined, ['put', tldrawPresence(0, 0, 0, '')])
		await answered
	}

	records(): Records {
		return byId([...this.#held.values()].filter(({ typeName }) => typeName === 'shape'))
	}
	recordCount(): number {
		return Object.keys(this.records()).length
	}
	editedRecords(): Records {
		return Object.fromEntries(this.#edited)
	}
	encodedState(): null {
		return null
	}
	resumePoint(): Pick<Base, 'vector' | 'clock'> {
		return { vector: null, clock: this.#serverClock }
	}
}

function withSessionId({ url, headers }: Entrance): Entrance {
	const address = new URL(url)
	address.searchParams.set('sessionId', crypto.randomUUID())
	return { url: address.href, headers }
}
