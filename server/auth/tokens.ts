import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Grade } from '#shared/api/sessions'
import { isParticipantId, isSessionId } from '#shared/ids'
import type { Access } from './Access'

/** Makes and reads tokens; they are stateless, so a restart of the server keeps everybody in. */
export type Tokens = {
	issue(access: Access): string
	/** null when forged, damaged or expired. Says nothing about the session: it may be gone since. */
	read(token: string): Access | null
}

/**
 * Layout, big endian: version u8, grade u8, epoch u32, secret generation u32, expiry in seconds u32,
 * session id (length u8, ASCII), participant id (length u8, ASCII), HMAC-SHA256 of all before.
 * base64url, because `=` and `/` may not stand in a Sec-WebSocket-Protocol header.
 */
const VERSION = 1
const GRADES: readonly Grade[] = ['participate', 'view', 'contribute']
const FIXED_BYTES = 14
const MAC_BYTES = 32
const MAX_TOKEN_LENGTH = 256
const MS_PER_S = 1000

/** Tokens signed with a key of their own, derived from the server's. */
export function createTokens(serverKey: Buffer, nowMs: () => number): Tokens {
	const key = createHmac('sha256', serverKey).update('constellate token v1').digest()
	const sign = (payload: Buffer) => createHmac('sha256', key).update(payload).digest()
	return {
		issue(access) {
			const payload = encode(access)
			return Buffer.concat([payload, sign(payload)]).toString('base64url')
		},
		read(token) {
			if (token.length > MAX_TOKEN_LENGTH || !/^[\w-]+$/.test(token)) return null
			const bytes = Buffer.from(token, 'base64url')
			if (bytes.length < FIXED_BYTES + MAC_BYTES) return null
			const payload = bytes.subarray(0, -MAC_BYTES)
			if (!timingSafeEqual(sign(payload), bytes.subarray(-MAC_BYTES))) return null
			const access = decode(payload)
			return access && access.expiresAtMs > nowMs() ? access : null
		},
	}
}

function encode(access: Access): Buffer {
	const fixed = Buffer.alloc(FIXED_BYTES)
	fixed.writeUInt8(VERSION, 0)
	fixed.writeUInt8(GRADES.indexOf(access.grade), 1)
	fixed.writeUInt32BE(access.epoch, 2)
	fixed.writeUInt32BE(access.secretGeneration, 6)
	fixed.writeUInt32BE(Math.floor(access.expiresAtMs / MS_PER_S), 10)
	return Buffer.concat([fixed, encodeId(access.sessionId), encodeId(access.participantId)])
}

function encodeId(id: string): Buffer {
	const bytes = Buffer.from(id, 'ascii')
	return Buffer.concat([Buffer.of(bytes.length), bytes])
}

/** Only called on bytes whose signature is ours; still strict, for a later version may have written them. */
function decode(payload: Buffer): Access | null {
	const grade = GRADES[payload.readUInt8(1)]
	const session = decodeId(payload, FIXED_BYTES)
	const participant = decodeId(payload, FIXED_BYTES + 1 + session.length)
	const isWhole = payload.length === FIXED_BYTES + 2 + session.length + participant.length
	if (payload.readUInt8(0) !== VERSION || !grade || !isWhole) return null
	if (!isSessionId(session) || !isParticipantId(participant)) return null
	return {
		sessionId: session,
		participantId: participant,
		grade,
		epoch: payload.readUInt32BE(2),
		secretGeneration: payload.readUInt32BE(6),
		expiresAtMs: payload.readUInt32BE(10) * MS_PER_S,
	}
}

function decodeId(payload: Buffer, offset: number): string {
	const length = payload[offset] ?? 0
	return payload.toString('ascii', offset + 1, offset + 1 + length)
}
