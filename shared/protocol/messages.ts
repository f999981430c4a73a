import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/**
 * First number of every socket message. 0 to 3 are y-websocket's own
 * (https://github.com/yjs/y-websocket/blob/master/src/y-websocket.js), 100 and up are ours and go only to
 * clients that have sent a barrier, so that stock y-websocket clients keep working. docs/protocol.md holds the bytes.
 */
export const MESSAGE = {
	sync: 0,
	awareness: 1,
	auth: 2,
	queryAwareness: 3,
	/** `[100, n]`: answered with the same bytes when everything earlier on this connection is durable. */
	barrier: 100,
	/** `[101, json]`: a RoomStatus. */
	roomStatus: 101,
	/** `[102, json]`: facilitation state; reserved. */
	facilitation: 102,
	/** `[103]`: the session's own data (boards, invitations, its end) changed; ask for it again. */
	sessionChanged: 103,
} as const

/** Second number of a sync message, as in y-protocols/sync. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** WebSocket subprotocol; the token travels beside it: `Sec-WebSocket-Protocol: constellate, <token>`. */
export const SUBPROTOCOL = 'constellate'

/**
 * What a room tells its connections about itself.
 * - `ok`: edits are taken and saved
 * - `disk-full`, `io-error`: edits are taken and shown to others but not saved; no barrier is answered until `ok`
 * - `resync`: an update of yours was refused; this connection answers no more barriers. Open a fresh document.
 * - `ended`: the session is over; everything stays readable, no edit is taken. `ok` when it goes on.
 * - `erased`: the session is gone
 */
export type RoomStatus = {
	state: 'ok' | 'disk-full' | 'io-error' | 'resync' | 'ended' | 'erased'
}
const STATES: readonly string[] = ['ok', 'disk-full', 'io-error', 'resync', 'ended', 'erased']

/** Reads a room status; null when it is none (an unknown state of a newer server counts as none). */
export function parseRoomStatus(json: string): RoomStatus | null {
	try {
		const value: unknown = JSON.parse(json)
		const state = typeof value === 'object' && value !== null ? Reflect.get(value, 'state') : undefined
		return typeof state === 'string' && STATES.includes(state)
			? { state: state as RoomStatus['state'] }
			: null
	} catch {
		return null
	}
}

export function encodeBarrier(n: number): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.barrier)
	encoding.writeVarUint(encoder, n)
	return encoding.toUint8Array(encoder)
}

export function encodeRoomStatus(status: RoomStatus): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.roomStatus)
	encoding.writeVarString(encoder, JSON.stringify(status))
	return encoding.toUint8Array(encoder)
}

/** `[103]` */
export function encodeSessionChanged(): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.sessionChanged)
	return encoding.toUint8Array(encoder)
}

/** `[0, 2, update]`: what an edit looks like on the wire. */
export function encodeUpdateMessage(update: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.sync)
	encoding.writeVarUint(encoder, SYNC.update)
	encoding.writeVarUint8Array(encoder, update)
	return encoding.toUint8Array(encoder)
}

/** `[1, awarenessUpdate]` */
export function encodeAwarenessMessage(awarenessUpdate: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.awareness)
	encoding.writeVarUint8Array(encoder, awarenessUpdate)
	return encoding.toUint8Array(encoder)
}

/** The number at the start of a message and a decoder that stands behind it. Throws on an empty message. */
export function openMessage(bytes: Uint8Array): { type: number; decoder: decoding.Decoder } {
	const decoder = decoding.createDecoder(bytes)
	return { type: decoding.readVarUint(decoder), decoder }
}
