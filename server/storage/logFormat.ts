/**
 * Bytes of a board's files. A log is a run of records, a checkpoint file is one record. Little endian:
 *
 *     0 magic 4 | 4 payload length 4 | 8 CRC32 4 | 12 time ms 6 | 18 sequence 6 | 24 kind 1 | 25 mask 4 | 29 payload
 *
 * The CRC covers everything but the magic and itself. The payload is XORed with the mask, which is 0 unless the
 * payload holds the magic: so the magic is found only where records start, and a reader that lost its place can
 * neither be led astray nor be kept busy by what people wrote on the board.
 */
import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { ParticipantId } from '#shared/ids'
import type { Checkpoint, Seq, StoredUpdate } from './BoardStore'

/** No valid UTF-8, so it is rare in what people write. */
const MAGIC = Buffer.from([0xf9, 0x59, 0xfa, 0x4c])
export const HEADER_BYTES = 29

/** What a record holds. Numbers are on disk: never reuse one. */
export const RECORD_KIND = {
	update: 1,
	checkpoint: 2,
	/** Last record of a board that was closed in order; its sequence is that of the last entry. */
	closed: 3,
} as const

export type LogRecord = { kind: number; seq: Seq; atMs: number; payload: Uint8Array }

export type ParsedLog = {
	records: LogRecord[]
	/** Bytes that belong to no readable record, the tail included. */
	unreadableBytes: number
	/** Torn: the last record was cut off while it was written (or never reached the disk: zeros). */
	tail: 'whole' | 'torn' | 'damaged'
}

function applyMask(bytes: Buffer, from: number, mask: number): void {
	const key = Buffer.alloc(4)
	key.writeUInt32LE(mask)
	for (let i = from; i < bytes.length; i++) bytes[i]! ^= key[(i - from) & 3]!
}

function checksumOf(record: Buffer): number {
	return crc32(record.subarray(12), crc32(record.subarray(4, 8)))
}

/** One record as bytes. */
export function encodeRecord({ kind, seq, atMs, payload }: LogRecord): Buffer {
	const record = Buffer.alloc(HEADER_BYTES + payload.length)
	MAGIC.copy(record, 0)
	record.writeUInt32LE(payload.length, 4)
	record.writeUIntLE(atMs, 12, 6)
	record.writeUIntLE(seq, 18, 6)
	record.writeUInt8(kind, 24)
	record.set(payload, HEADER_BYTES)
	// Random, so that nobody can prepare a text for it. The mask's own bytes are looked at together with the payload.
	for (let mask = 0; record.includes(MAGIC, HEADER_BYTES - 4); ) {
		applyMask(record, HEADER_BYTES, mask)
		mask = randomInt(1, 2 ** 32)
		record.writeUInt32LE(mask, 25)
		applyMask(record, HEADER_BYTES, mask)
	}
	record.writeUInt32LE(checksumOf(record), 8)
	return record
}

/** The record that starts at `offset` and where it ends, or undefined when it is cut or damaged. */
function readRecord(bytes: Buffer, offset: number): { record: LogRecord; end: number } | undefined {
	if (!startsRecord(bytes, offset) || bytes.length - offset < HEADER_BYTES) return undefined
	const end = offset + HEADER_BYTES + bytes.readUInt32LE(offset + 4)
	if (end > bytes.length) return undefined
	const whole = bytes.subarray(offset, end)
	if (checksumOf(whole) !== whole.readUInt32LE(8)) return undefined
	const mask = whole.readUInt32LE(25)
	let payload = whole.subarray(HEADER_BYTES)
	if (mask !== 0) {
		payload = Buffer.from(payload)
		applyMask(payload, 0, mask)
	}
	const record = {
		kind: whole.readUInt8(24),
		seq: whole.readUIntLE(18, 6),
		atMs: whole.readUIntLE(12, 6),
		payload,
	}
	return { record, end }
}

/** True when the bytes at `offset` are the magic, or as much of it as the file still holds. */
function startsRecord(bytes: Buffer, offset: number): boolean {
	const found = bytes.subarray(offset, offset + MAGIC.length)
	return found.equals(MAGIC.subarray(0, found.length))
}

function tailKind(bytes: Buffer, offset: number): ParsedLog['tail'] {
	if (offset === bytes.length) return 'whole'
	const tail = bytes.subarray(offset)
	if (tail.every((byte) => byte === 0)) return 'torn'
	if (!startsRecord(tail, 0)) return 'damaged'
	return tail.length < HEADER_BYTES || HEADER_BYTES + tail.readUInt32LE(4) > tail.length ? 'torn' : 'damaged'
}

/** Reads every record that is whole. Damage costs the records it hit: the reader goes on at the next magic. */
export function parseLog(bytes: Buffer): ParsedLog {
	const records: LogRecord[] = []
	let unreadableBytes = 0
	/** End of the last readable record. */
	let readUpTo = 0
	let offset = 0
	while (offset !== -1 && offset < bytes.length) {
		const found = readRecord(bytes, offset)
		if (found) {
			unreadableBytes += offset - readUpTo
			records.push(found.record)
			readUpTo = found.end
			offset = found.end
		} else offset = bytes.indexOf(MAGIC, offset + 1)
	}
	unreadableBytes += bytes.length - readUpTo
	return { records, unreadableBytes, tail: tailKind(bytes, readUpTo) }
}

/** An entry as a record. */
export function encodeUpdate({ seq, atMs, by, owns, update }: StoredUpdate): Buffer {
	const payload = encoding.createEncoder()
	encoding.writeVarString(payload, by ?? '')
	encoding.writeVarUint(payload, owns?.length ?? 0)
	for (const clientId of owns ?? []) encoding.writeVarUint(payload, clientId)
	encoding.writeUint8Array(payload, update)
	return encodeRecord({ kind: RECORD_KIND.update, seq, atMs, payload: encoding.toUint8Array(payload) })
}

/** The entry in a record of kind `update`. */
export function decodeUpdate({ seq, atMs, payload }: LogRecord): StoredUpdate {
	const decoder = decoding.createDecoder(payload)
	const by = decoding.readVarString(decoder) as ParticipantId
	const owns = Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarUint(decoder))
	const update = decoding.readTailAsUint8Array(decoder)
	return { seq, atMs, ...(by && { by }), ...(owns.length > 0 && { owns }), update }
}

/** A checkpoint, and the oldest log that may hold entries it does not. */
export type CheckpointFile = { checkpoint: Checkpoint; fromGeneration: number }

/** A checkpoint file's bytes. */
export function encodeCheckpoint({ checkpoint, fromGeneration }: CheckpointFile, atMs: number): Buffer {
	const payload = encoding.createEncoder()
	encoding.writeVarUint(payload, fromGeneration)
	encoding.writeVarUint(payload, checkpoint.owners.size)
	for (const [clientId, owner] of checkpoint.owners) {
		encoding.writeVarUint(payload, clientId)
		encoding.writeVarString(payload, owner)
	}
	encoding.writeUint8Array(payload, checkpoint.state)
	return encodeRecord({
		kind: RECORD_KIND.checkpoint,
		seq: checkpoint.upTo,
		atMs,
		payload: encoding.toUint8Array(payload),
	})
}

/** undefined when the file is not exactly one undamaged checkpoint. */
export function parseCheckpoint(bytes: Buffer): CheckpointFile | undefined {
	const { records, tail } = parseLog(bytes)
	const [record] = records
	if (!record || records.length !== 1 || tail !== 'whole' || record.kind !== RECORD_KIND.checkpoint)
		return undefined
	const decoder = decoding.createDecoder(record.payload)
	const fromGeneration = decoding.readVarUint(decoder)
	const owners = new Map<number, ParticipantId>()
	for (let count = decoding.readVarUint(decoder); count > 0; count--) {
		const clientId = decoding.readVarUint(decoder)
		owners.set(clientId, decoding.readVarString(decoder) as ParticipantId)
	}
	const state = decoding.readTailAsUint8Array(decoder)
	return { checkpoint: { state, owners, upTo: record.seq }, fromGeneration }
}

/** Written last when a board is closed in order. */
export function encodeClosed(lastSeq: Seq, atMs: number): Buffer {
	return encodeRecord({ kind: RECORD_KIND.closed, seq: lastSeq, atMs, payload: new Uint8Array() })
}
