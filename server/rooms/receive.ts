import * as decoding from 'lib0/decoding'
import { LIMITS } from '#shared/limits'
import { CLOSE } from '#shared/protocol/closeCodes'
import { MESSAGE, openMessage, SYNC } from '#shared/protocol/messages'
import type { Connection } from './Connection'
import { readPresences } from './Presences'
import type { RoomMetrics } from './ports'
import type { Room } from './Room'

/** A SyncStep1 makes the server encode the board: it counts as this many messages. */
const SYNC_TOKENS = 10

/** What one message asks for, read completely before anything is done. */
type Message =
	| { kind: 'sync-question'; vector: Uint8Array }
	| { kind: 'update'; update: Uint8Array; isSyncAnswer: boolean }
	| { kind: 'presences'; sent: ReturnType<typeof readPresences> }
	| { kind: 'presence-question' }
	| { kind: 'barrier'; n: number }

/** Takes one message of a connection: reads it, and either does what it asks for or closes the connection. */
export function receive(
	room: Room,
	connection: Connection,
	bytes: Uint8Array,
	{ nowMs, metrics }: { nowMs: number; metrics: RoomMetrics }
): void {
	if (!connection.isOpen) return
	const message = readMessage(bytes)
	const tokens = message?.kind === 'sync-question' ? SYNC_TOKENS : 1
	if (!connection.takeTokens(tokens, nowMs)) connection.close(CLOSE.tooManyMessages)
	else if (message === null) connection.close(CLOSE.malformed)
	else if (message.kind === 'sync-question') room.answerSync(connection, message.vector)
	else if (message.kind === 'update') receiveUpdate(room, connection, message, metrics)
	else if (message.kind === 'presences') room.receivePresences(connection, message.sent)
	else if (message.kind === 'presence-question') room.sendPresences(connection)
	else room.receiveBarrier(connection, message.n)
}

function receiveUpdate(
	room: Room,
	connection: Connection,
	{ update, isSyncAnswer }: { update: Uint8Array; isSyncAnswer: boolean },
	metrics: RoomMetrics
): void {
	const reason = room.receiveUpdate(connection, update, isSyncAnswer)
	if (isSyncAnswer) {
		connection.hasAnswered = true
		connection.owesAnswer = false
	}
	if (reason === null) return
	if (reason === 'gap' && !connection.hasAnswered) {
		// Somebody types while the connection opens, with offline edits not sent yet: the answer to our question
		// comes after this edit and contains it.
		connection.owesAnswer = true
		return
	}
	metrics.updateRefused(reason)
	if (reason === 'malformed') {
		connection.close(CLOSE.malformed)
		return
	}
	// After a refusal every later edit of this client is a gap: that is known, and no reason to close. A viewer has
	// no business to write at all.
	const isConsequence = reason === 'gap' && connection.needsResync && connection.mayWrite
	if (!isConsequence) connection.refusals++
	if (!connection.needsResync) {
		connection.needsResync = true
		room.tell(connection, { state: 'resync' })
	}
	if (connection.refusals >= LIMITS.maxRefusalsPerConnection) connection.close(CLOSE.forbidden)
	else if (reason === 'foreign-client') room.askForMissing(connection)
}

/** Null when the message cannot be read. */
function readMessage(bytes: Uint8Array): Message | null {
	try {
		const { type, decoder } = openMessage(bytes)
		const message = readBody(type, decoder)
		return decoder.pos === bytes.length ? message : null
	} catch {
		return null
	}
}

function readBody(type: number, decoder: decoding.Decoder): Message | null {
	switch (type) {
		case MESSAGE.sync:
			return readSync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
		case MESSAGE.awareness:
			return { kind: 'presences', sent: readPresences(decoding.readVarUint8Array(decoder)) }
		case MESSAGE.queryAwareness:
			return { kind: 'presence-question' }
		case MESSAGE.barrier:
			return { kind: 'barrier', n: decoding.readVarUint(decoder) }
		default:
			return null
	}
}

function readSync(step: number, payload: Uint8Array): Message | null {
	if (step === SYNC.step1) return { kind: 'sync-question', vector: readStateVector(payload) }
	if (step !== SYNC.step2 && step !== SYNC.update) return null
	return { kind: 'update', update: payload, isSyncAnswer: step === SYNC.step2 }
}

/** Reads it to the end, so that Yjs will not throw on it later. */
function readStateVector(payload: Uint8Array): Uint8Array {
	const decoder = decoding.createDecoder(payload)
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		decoding.readVarUint(decoder)
		decoding.readVarUint(decoder)
	}
	return payload
}
