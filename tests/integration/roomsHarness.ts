import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Grade } from '#shared/api/sessions'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import type { Access, AccessCheck } from '../../server/auth/Access'
import { type Log, NO_METRICS } from '../../server/rooms/ports'
import { Rooms, type RoomsOptions } from '../../server/rooms/Rooms'
import { attachSyncSocket, type SyncSocketOptions } from '../../server/rooms/upgrade'
import type { Append, BoardStore, NewEntry, StoreHealth } from '../../server/storage/BoardStore'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'

export const BOARD = 'board-under-test' as BoardId
export const QUIET: Log = { info() {}, warn() {}, error() {} }

/** A store whose disk can stand still: entries are written but not durable until it goes on. */
export class HeldBoardStore extends MemoryBoardStore {
	#waiting: (() => void)[] | null = null
	#listeners = new Set<(board: BoardId, health: StoreHealth) => void>()

	hold(): void {
		this.#waiting = []
		this.#report()
	}

	letGo(): void {
		const waiting = this.#waiting ?? []
		this.#waiting = null
		for (const resolve of waiting) resolve()
		this.#report()
	}

	override append(board: BoardId, entry: NewEntry): Append {
		const { durable } = super.append(board, entry)
		const held = this.#waiting
		if (!held) return { written: Promise.resolve(true), durable }
		const gate = new Promise<void>((resolve) => held.push(resolve))
		return { written: Promise.resolve(false), durable: gate.then(() => durable) }
	}

	override health(): StoreHealth {
		return this.#waiting
			? { writable: false, reason: 'disk-full', pending: this.#waiting.length }
			: super.health()
	}

	override onHealthChange(listener?: (board: BoardId, health: StoreHealth) => void): () => void {
		if (listener) this.#listeners.add(listener)
		return () => this.#listeners.clear()
	}

	#report(): void {
		for (const listener of this.#listeners) listener(BOARD, this.health())
	}
}

/** A real HTTP server with rooms; a token is `<participant>.<grade>` and a few words with a meaning of their own. */
export type RoomServer = {
	server: Server
	rooms: Rooms
	store: BoardStore
	port: number
	url: string
	stop(): Promise<void>
}

export async function startRooms(
	options: {
		store?: BoardStore
		rooms?: Partial<RoomsOptions>
		socket?: Partial<SyncSocketOptions>
		seed?: boolean
	} = {}
): Promise<RoomServer> {
	const store = options.store ?? new MemoryBoardStore()
	const rooms = new Rooms({ store, log: QUIET, metrics: NO_METRICS, ...options.rooms })
	if (options.seed !== false) await rooms.seed(BOARD, templateUpdate())
	const server = createServer((_request, response) => response.end('ok'))
	const sockets = attachSyncSocket(server, {
		basePath: '',
		rooms,
		authorise,
		isOriginAllowed: (origin, host) => origin === undefined || origin === `http://${host}`,
		profileOf: (access) => ({ name: `name of ${access.participantId}`, colour: 3 }),
		log: QUIET,
		metrics: NO_METRICS,
		...options.socket,
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		server,
		rooms,
		store,
		port,
		url: `ws://127.0.0.1:${port}/sync`,
		async stop() {
			await rooms.closeAll()
			await sockets.close()
			server.closeAllConnections()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}

/** What a template leaves: something in each root. */
export function templateUpdate(): Uint8Array {
	const doc = new Y.Doc()
	doc.transact(() => {
		metaOf(doc).set('v', 1)
		const zone = new Y.Map<unknown>()
		zone.set('_', { typeName: 'shape' })
		scaffoldOf(doc).set('shape:zone', zone)
	})
	return Y.encodeStateAsUpdate(doc)
}

export const accessOf = (participant: string, grade: Grade = 'participate'): Access => ({
	sessionId: 'session-under-test' as SessionId,
	participantId: participant as ParticipantId,
	grade,
	epoch: 1,
	secretGeneration: 1,
	expiresAtMs: Date.now() + 3_600_000,
})

function authorise(token: string, board: BoardId): AccessCheck {
	if (board !== BOARD && !board.startsWith('board-')) return { ok: false, reason: 'unauthorized' }
	const [participant = '', word = ''] = token.split('.')
	if (word === 'epoch') return { ok: false, reason: 'epoch-changed' }
	if (word === 'gone') return { ok: false, reason: 'gone' }
	const grade = (['participate', 'view', 'contribute'] as const).find((name) => name === word)
	return grade ? { ok: true, access: accessOf(participant, grade) } : { ok: false, reason: 'unauthorized' }
}

export type StockClient = { doc: Y.Doc; provider: WebsocketProvider; awareness: Awareness; closes: number[] }

/** The stock client, as anybody would use it. */
export function connectStock(
	{ url }: RoomServer,
	token: string,
	{ doc = new Y.Doc(), board = BOARD as string } = {}
): StockClient {
	const closes: number[] = []
	const provider = new WebsocketProvider(url, board, doc, {
		protocols: ['constellate', token],
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
		disableBc: true,
		maxBackoffTime: 200,
	})
	provider.on('connection-close', (event) => {
		if (event) closes.push(event.code)
	})
	return { doc, provider, awareness: provider.awareness, closes }
}

export const synced = (client: StockClient) =>
	expect.poll(() => client.provider.synced, { timeout: 5000 }).toBe(true)

/** Puts a record the way the client does. */
export function addRecord(doc: Y.Doc, id: string, text = ''): void {
	doc.transact(() => {
		const record = new Y.Map<unknown>()
		record.set('_', { typeName: 'shape', type: 'note' })
		record.set('p.richText', new Y.Text(text))
		recordsOf(doc).set(id, record)
	})
}

/** A socket that sends what it is told, byte for byte. */
export class RawClient {
	readonly ws: WebSocket
	readonly messages: Uint8Array[] = []
	code: number | null = null
	status: number | null = null

	constructor({ url }: RoomServer, token: string, { board = BOARD as string, headers = {} } = {}) {
		this.ws = new WebSocket(`${url}/${board}`, ['constellate', token], { headers, perMessageDeflate: false })
		this.ws.on('message', (data: Buffer) => this.messages.push(new Uint8Array(data)))
		this.ws.on('close', (code) => {
			this.code = code
		})
		this.ws.on('unexpected-response', (_request, response) => {
			this.status = response.statusCode ?? null
			response.resume()
		})
		this.ws.on('error', () => undefined)
	}

	async opened(): Promise<this> {
		await expect.poll(() => this.ws.readyState, { timeout: 5000 }).toBe(WebSocket.OPEN)
		await expect.poll(() => this.ofType(0).length, { timeout: 5000 }).toBeGreaterThan(0)
		// Answers the server's question as an empty document does.
		this.sendUpdate(bytes(0, 0), 1)
		return this
	}

	sendUpdate(update: Uint8Array, step = 2): void {
		this.ws.send(
			frame(0, (encoder) => {
				encoding.writeVarUint(encoder, step)
				encoding.writeVarUint8Array(encoder, update)
			})
		)
	}

	sendBarrier(n: number): void {
		this.ws.send(frame(100, (encoder) => encoding.writeVarUint(encoder, n)))
	}

	sendPresence(id: number, clock: number, state: unknown): void {
		this.sendPresences([[id, clock, state]])
	}

	sendPresences(entries: [id: number, clock: number, state: unknown][]): void {
		const inner = encoding.createEncoder()
		encoding.writeVarUint(inner, entries.length)
		for (const [id, clock, state] of entries) {
			encoding.writeVarUint(inner, id)
			encoding.writeVarUint(inner, clock)
			encoding.writeVarString(inner, JSON.stringify(state))
		}
		this.ws.send(frame(1, (encoder) => encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))))
	}

	/** Messages of one type, positioned behind it. */
	ofType(type: number): decoding.Decoder[] {
		return this.messages
			.map((bytes) => decoding.createDecoder(bytes))
			.filter((decoder) => decoding.readVarUint(decoder) === type)
	}

	barriers(): number[] {
		return this.ofType(100).map((decoder) => decoding.readVarUint(decoder))
	}

	statuses(): string[] {
		return this.ofType(101).map((decoder) => JSON.parse(decoding.readVarString(decoder)).state)
	}

	/** Every presence heard: client id, clock, state. */
	presences(): { id: number; clock: number; state: Record<string, unknown> | null }[] {
		return this.ofType(1).flatMap((outer) => {
			const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer))
			return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
				id: decoding.readVarUint(decoder),
				clock: decoding.readVarUint(decoder),
				state: JSON.parse(decoding.readVarString(decoder)),
			}))
		})
	}

	/** Edits heard: updates and answers to SyncStep1. */
	updates(): Uint8Array[] {
		return this.ofType(0)
			.filter((decoder) => decoding.readVarUint(decoder) > 0)
			.map((decoder) => decoding.readVarUint8Array(decoder))
	}
}

export function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, type)
	write(encoder)
	return encoding.toUint8Array(encoder)
}

/** Update bytes by hand: numbers are varuints, texts are length-prefixed. */
export function bytes(...parts: (number | string | Uint8Array)[]): Uint8Array {
	const encoder = encoding.createEncoder()
	for (const part of parts) {
		if (typeof part === 'number') encoding.writeVarUint(encoder, part)
		else if (typeof part === 'string') encoding.writeVarString(encoder, part)
		else encoding.writeUint8Array(encoder, part)
	}
	return encoding.toUint8Array(encoder)
}
