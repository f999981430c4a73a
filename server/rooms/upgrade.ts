import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { type BoardId, isBoardId, type SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import { SUBPROTOCOL } from '#shared/protocol/messages'
import type { Access, AccessCheck } from '../auth/Access'
import type { Connection } from './Connection'
import { Frames } from './frames'
import type { Log, RoomMetrics, Socket } from './ports'
import type { Room } from './Room'
import { BoardMissingError, type Rooms, RoomsClosedError } from './Rooms'
import { receive } from './receive'

export type SyncSocketOptions = {
	/** Prefix of all addresses: '' or '/sub/path'. */
	basePath: string
	rooms: Rooms
	/** Asked at the handshake and again at every heartbeat; an unknown board answers 'unauthorized'. */
	authorise(token: string, board: BoardId): AccessCheck
	isOriginAllowed(origin: string | undefined, host: string | undefined): boolean
	profileOf(access: Access): { name: string; colour: number }
	/** True when the session of this board is over: its boards are read only. */
	isEnded?(board: BoardId): boolean
	log: Log
	metrics: RoomMetrics
	/** A socket that answers no ping for two of these is dead, ms. */
	pingIntervalMs?: number
	/** How long a closing handshake may take, ms. */
	closeTimeoutMs?: number
	maxConnections?: number
}

/** Over this share of `maxConnections` not even a handshake is made. */
const REFUSE_RATIO = 1.2
/** A dead line is found within two of these, which must stay below 30 s (trust row R11). */
const PING_INTERVAL_MS = 12_000
const CLOSE_TIMEOUT_MS = 5000
/** Who is sent away has this long to say goodbye, ms. */
const FAREWELL_MS = 1000
const CLOSE_CODES = {
	unauthorized: CLOSE.unauthorized,
	'epoch-changed': CLOSE.epochChanged,
	gone: CLOSE.gone,
}

/** One socket that was let in. */
type Seat = {
	ws: WebSocket
	token: string
	board: BoardId
	sessionId: SessionId
	room: Room
	connection: Connection
	/** Pings it has not answered. */
	missedPings: number
	waitingBytes: number
}

/** `checkTokens` looks at every token again at once, as every heartbeat does. */
export type SyncSocket = { checkTokens(): void; close(): Promise<void> }

/** Lets browsers and stock y-websocket clients into rooms at `<basePath>/sync/<board>` of an HTTP server. */
export function attachSyncSocket(server: Server, options: SyncSocketOptions): SyncSocket {
	const door = new Door(options)
	const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
		door.knock(request, socket, head)
	server.on('upgrade', onUpgrade)
	return {
		checkTokens: () => door.checkTokens(),
		async close() {
			server.off('upgrade', onUpgrade)
			await door.close()
		},
	}
}

class Door {
	readonly #options: SyncSocketOptions
	readonly #wss: WebSocketServer
	readonly #seats = new Set<Seat>()
	readonly #frames = new Frames()
	readonly #heartbeat: NodeJS.Timeout
	readonly #maxConnections: number

	constructor(options: SyncSocketOptions) {
		this.#options = options
		this.#maxConnections = options.maxConnections ?? LIMITS.maxConnections
		this.#wss = new WebSocketServer({
			noServer: true,
			// Compression costs memory per socket and lets a small message grow; Yjs updates are compact already.
			perMessageDeflate: false,
			maxPayload: LIMITS.maxMessageBytes,
			maxFragments: LIMITS.maxMessageFragments,
			closeTimeout: options.closeTimeoutMs ?? CLOSE_TIMEOUT_MS,
			handleProtocols: (protocols) => (protocols.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
		} as ConstructorParameters<typeof WebSocketServer>[0])
		this.#heartbeat = setInterval(() => this.#beat(), options.pingIntervalMs ?? PING_INTERVAL_MS)
	}

	/** True when very many are being let in or sent away at once. */
	get #isCrowded(): boolean {
		return this.#wss.clients.size - this.#seats.size > LIMITS.maxSocketsAtTheDoor
	}

	knock(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		// A socket without this listener ends the process when its peer resets it.
		socket.on('error', ignoreReset)
		const board = boardOf(request.url, this.#options.basePath)
		if (board === null) refuse(socket, '404 Not Found')
		else if (!this.#options.isOriginAllowed(request.headers.origin, request.headers.host))
			refuse(socket, '403 Forbidden')
		else if (this.#wss.clients.size >= this.#maxConnections * REFUSE_RATIO)
			refuse(socket, '503 Service Unavailable', RETRY_LATER)
		else if (this.#isCrowded && !this.#check(tokenOf(request), board).ok)
			// A browser learns nothing from this; in a flood that is the price for those who have a token.
			refuse(socket, '503 Service Unavailable', RETRY_LATER)
		else this.#shakeHands(request, socket, head, board)
	}

	#shakeHands(request: IncomingMessage, socket: Duplex, head: Buffer, board: string): void {
		const { log } = this.#options
		this.#wss.handleUpgrade(request, socket, head, (ws) => {
			ws.on('error', (error) => log.info('socket.error', { code: codeOf(error) }))
			this.#admit(ws, socket, { board, token: tokenOf(request) }).catch((error: unknown) => {
				log.error('socket.admit_failed', { error: codeOf(error) })
				ws.close(CLOSE.unavailable)
			})
		})
	}

	/** Refusals come after the handshake, because browsers hide the answer to a failed one. */
	async #admit(
		ws: WebSocket,
		wire: Duplex,
		{ board, token }: { board: string; token: string }
	): Promise<void> {
		const check = this.#check(token, board)
		if (!check.ok) return sendAway(ws, CLOSE_CODES[check.reason])
		if (check.access.grade === 'contribute') return sendAway(ws, CLOSE.forbidden)
		if (this.#wss.clients.size > this.#maxConnections || this.#isSessionFull(check.access))
			return sendAway(ws, CLOSE.full)
		// What arrives while the board loads waits in the network.
		ws.pause()
		try {
			const room = await this.#options.rooms.open(check.board)
			if (ws.readyState !== WebSocket.OPEN) return
			// Loading a board of an older version gives it a new epoch.
			const now = this.#check(token, board)
			if (!now.ok) return sendAway(ws, CLOSE_CODES[now.reason])
			const socket = new WireSocket(ws, wire, this.#frames)
			this.#seat(ws, socket, { token, board: check.board, room, access: check.access })
		} catch (error) {
			sendAway(ws, this.#codeForFailedOpening(error, check.board))
		} finally {
			ws.resume()
		}
	}

	#isSessionFull({ sessionId }: Access): boolean {
		let seated = 0
		for (const seat of this.#seats) if (seat.sessionId === sessionId) seated++
		return seated >= LIMITS.maxConnectionsPerSession
	}

	#check(
		token: string,
		board: string
	): (AccessCheck & { ok: false }) | { ok: true; access: Access; board: BoardId } {
		if (!isBoardId(board)) return { ok: false, reason: 'unauthorized' }
		const check = this.#options.authorise(token, board)
		if (check.ok && check.access.expiresAtMs <= Date.now()) return { ok: false, reason: 'unauthorized' }
		return check.ok ? { ...check, board } : check
	}

	#codeForFailedOpening(error: unknown, board: BoardId): CloseCode {
		if (error instanceof BoardMissingError) return CLOSE.gone
		if (error instanceof RoomsClosedError) return CLOSE.shuttingDown
		this.#options.log.error('room.load_failed', { board, error: codeOf(error) })
		return CLOSE.unavailable
	}

	#seat(
		ws: WebSocket,
		socket: Socket,
		{ token, board, room, access }: Pick<Seat, 'token' | 'board' | 'room'> & { access: Access }
	) {
		const { metrics, profileOf, rooms, isEnded } = this.#options
		const connection = room.join(socket, {
			participantId: access.participantId,
			grade: access.grade,
			profile: () => profileOf(access),
			isEnded: () => isEnded?.(board) ?? false,
		})
		if (!connection) return sendAway(ws, CLOSE.full)
		const { sessionId } = access
		const seat: Seat = { ws, token, board, sessionId, room, connection, missedPings: 0, waitingBytes: 0 }
		this.#seats.add(seat)
		metrics.connectionOpened()
		ws.on('message', (data: Buffer, isBinary: boolean) => {
			seat.missedPings = 0
			if (!isBinary) connection.close(CLOSE.malformed)
			else if (access.expiresAtMs <= Date.now()) connection.close(CLOSE.unauthorized)
			else this.#receive(seat, data)
		})
		ws.on('pong', () => {
			seat.missedPings = 0
		})
		ws.on('close', () => {
			this.#seats.delete(seat)
			room.leave(connection)
			rooms.touch(board)
			metrics.connectionClosed()
		})
	}

	/** A bug that one message uncovers costs its sender the connection, not everybody the server. */
	#receive({ room, connection, board }: Seat, data: Buffer): void {
		try {
			receive(room, connection, data, { nowMs: Date.now(), metrics: this.#options.metrics })
		} catch (error) {
			this.#options.log.error('room.receive_failed', { board, error: codeOf(error) })
			connection.close(CLOSE.unavailable)
		}
	}

	/** Sends those away whose token has expired or was revoked. */
	checkTokens(): void {
		for (const { connection, token, board } of this.#seats) {
			if (!connection.isOpen) continue
			const check = this.#check(token, board)
			if (!check.ok) connection.close(CLOSE_CODES[check.reason])
		}
	}

	#beat(): void {
		const intervalMs = this.#options.pingIntervalMs ?? PING_INTERVAL_MS
		this.checkTokens()
		for (const seat of this.#seats) {
			const { ws, connection, room } = seat
			if (!connection.isOpen) continue
			// A slow network that is still taking a large first sync is alive: the ping waits behind it.
			if (ws.bufferedAmount > 0 && ws.bufferedAmount < seat.waitingBytes) seat.missedPings = 0
			seat.waitingBytes = ws.bufferedAmount
			if (seat.missedPings >= 1) {
				ws.terminate()
				continue
			}
			seat.missedPings++
			ws.ping()
			// Half of it, so that nobody waits two intervals for a word.
			room.keepAlive(connection, intervalMs / 2)
		}
	}

	async close(): Promise<void> {
		clearInterval(this.#heartbeat)
		for (const ws of this.#wss.clients) ws.close(CLOSE.shuttingDown)
		await new Promise<void>((resolve) => {
			this.#wss.close(() => resolve())
			setTimeout(() => {
				for (const ws of this.#wss.clients) ws.terminate()
			}, 1000).unref()
		})
	}
}

/** Longer messages are not copied behind a head of their own, bytes. */
const MAX_FRAMED_BYTES = 64 * 1024

/**
 * Writes frames that all receivers share to the wire itself, in one piece, which takes a third of the time of
 * `ws.send`. Without compression `ws` writes whole frames at once as well, so they never mix. A class, because a
 * literal with getters is a shape of its own for each connection, which made every delivery look them up.
 */
class WireSocket implements Socket {
	readonly #ws: WebSocket
	readonly #wire: Duplex
	readonly #frames: Frames

	constructor(ws: WebSocket, wire: Duplex, frames: Frames) {
		this.#ws = ws
		this.#wire = wire
		this.#frames = frames
	}

	get isOpen(): boolean {
		return this.#ws.readyState === WebSocket.OPEN
	}

	/** `ws` keeps nothing back of its own, so what waits is with the wire. */
	get waitingBytes(): number {
		return this.#wire.writableLength
	}

	send(messages: readonly Uint8Array[]): void {
		if (messages.some(isLong)) for (const message of messages) this.#ws.send(message)
		else this.#wire.write(joined(messages.map((message) => this.#frames.of(message))))
	}

	close(code: CloseCode): void {
		this.#ws.close(code)
	}
}

const isLong = ({ length }: Uint8Array): boolean => length > MAX_FRAMED_BYTES

const joined = (parts: readonly Buffer[]): Buffer =>
	parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)

/** Last part of the path; null when the address is not one of ours. */
function boardOf(url: string | undefined, basePath: string): string | null {
	const path = (url ?? '').split('?', 1)[0] ?? ''
	const prefix = `${basePath}/sync/`
	const name = path.slice(prefix.length)
	return path.startsWith(prefix) && name !== '' && !name.includes('/') ? name : null
}

/** `constellate, <token>`: the token is whatever stands beside our name. */
function tokenOf(request: IncomingMessage): string {
	const names = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
	return names.find((name) => name !== SUBPROTOCOL) ?? ''
}

const RETRY_LATER = 'Retry-After: 5\r\n'

/** Closes a socket that gets no seat; one that does not answer is not waited for. */
function sendAway(ws: WebSocket, code: CloseCode): void {
	ws.close(code)
	const timer = setTimeout(() => ws.terminate(), FAREWELL_MS)
	ws.once('close', () => clearTimeout(timer))
}

function refuse(socket: Duplex, status: string, headers = ''): void {
	// The HTTP server leaves sockets half open: who does not close its own half would keep it.
	socket.once('finish', () => socket.destroy())
	socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`)
}

const ignoreReset = (): void => {}

function codeOf(error: unknown): string {
	const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
	return typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error
}
