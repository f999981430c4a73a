import * as decoding from 'lib0/decoding'
import { LIMITS } from '#shared/limits'

/** Yjs draws client ids from 32 bits; larger ones are nobody's. */
const MAX_CLIENT_ID = 0xffff_ffff
/** Clocks stay far from where doubles stop being exact: a state vector past that breaks everybody's document. */
const MAX_CLOCK = 0xffff_ffff

type Tally = { decoder: decoding.Decoder; values: number }
class OverLimit extends Error {}
class Malformed extends Error {}

/**
 * Walks the bytes of a version 1 update without building anything, and answers whether decoding them is safe.
 * Yjs trusts what it decodes: it lets the second section of a client hide the first, keeps structs of length 0,
 * creates sub-documents, recurses into nested values. All of that ends here, so that what Y.decodeUpdate shows
 * afterwards is what Y.applyUpdate will do.
 */
export function scanUpdate(update: Uint8Array): 'ok' | 'malformed' | 'over-limit' {
	const tally = { decoder: decoding.createDecoder(update), values: 0 }
	try {
		skipStructs(tally)
		skipDeleteSet(tally.decoder)
		// A version 2 update starts like an empty version 1 update with something behind it.
		return tally.decoder.pos === update.length ? 'ok' : 'malformed'
	} catch (error) {
		return error instanceof OverLimit ? 'over-limit' : 'malformed'
	}
}

function skipStructs(tally: Tally): void {
	const { decoder } = tally
	const clients = decoding.readVarUint(decoder)
	if (clients > LIMITS.maxUpdateClients) throw new OverLimit()
	const seen = new Set<number>()
	let total = 0
	for (let section = 0; section < clients; section++) {
		const structs = decoding.readVarUint(decoder)
		total += structs
		if (total > LIMITS.maxUpdateStructs) throw new OverLimit()
		const client = decoding.readVarUint(decoder)
		if (structs === 0 || client > MAX_CLIENT_ID || seen.has(client)) throw new Malformed()
		seen.add(client)
		if (decoding.readVarUint(decoder) > MAX_CLOCK) throw new OverLimit()
		for (let i = 0; i < structs; i++) skipStruct(tally)
	}
}

function skipStruct(tally: Tally): void {
	const { decoder } = tally
	const info = readByte(decoder)
	const kind = info & 0b11111
	if (kind === 0) {
		readLength(decoder)
		return
	}
	const hasOrigin = (info & 0x80) !== 0
	const hasRightOrigin = (info & 0x40) !== 0
	if (hasOrigin) skipId(decoder)
	if (hasRightOrigin) skipId(decoder)
	if (!hasOrigin && !hasRightOrigin) {
		if (decoding.readVarUint(decoder) === 1) skipBytes(decoder)
		else skipId(decoder)
		if ((info & 0x20) !== 0) skipBytes(decoder)
	}
	skipContent(tally, kind)
}

/** Numbers are the content kinds of Yjs (structs/Item.js, `contentRefs`). */
function skipContent(tally: Tally, kind: number): void {
	const { decoder } = tally
	switch (kind) {
		case 1: // deleted
			readLength(decoder)
			return
		case 2: // JSON values
			for (let left = readLength(decoder); left > 0; left--) {
				count(tally)
				skipBytes(decoder)
			}
			return
		case 3: // binary
		case 4: // string
		case 5: // embed
			skipBytes(decoder)
			return
		case 6: // format: key, value
			skipBytes(decoder)
			skipBytes(decoder)
			return
		case 7: {
			// A nested type; XML elements and hooks carry a name.
			const type = decoding.readVarUint(decoder)
			if (type > 6) throw new Malformed()
			if (type === 3 || type === 5) skipBytes(decoder)
			return
		}
		case 8: // plain values
			for (let left = readLength(decoder); left > 0; left--) skipValue(tally, LIMITS.maxValueDepth)
			return
		default:
			// 9 is a sub-document, 10 a skip that stands for missing structs: neither has a place on a board.
			throw new Malformed()
	}
}

/** Numbers are the value kinds of lib0 (decoding.js, `readAnyLookupTable`). */
function skipValue(tally: Tally, depthLeft: number): void {
	const { decoder } = tally
	count(tally)
	const kind = readByte(decoder)
	if (kind === 127 || kind === 126 || kind === 121 || kind === 120) return
	if (kind === 125) decoding.readVarInt(decoder)
	else if (kind === 124) skip(decoder, 4)
	else if (kind === 123 || kind === 122) skip(decoder, 8)
	else if (kind === 119 || kind === 116) skipBytes(decoder)
	else if (kind === 118 || kind === 117) {
		if (depthLeft === 0) throw new OverLimit()
		for (let left = decoding.readVarUint(decoder); left > 0; left--) {
			if (kind === 118) skipBytes(decoder)
			skipValue(tally, depthLeft - 1)
		}
	} else throw new Malformed()
}

/** Ranges of a client come sorted and apart from each other, so walking them costs no more than the document has. */
function skipDeleteSet(decoder: decoding.Decoder): void {
	const clients = decoding.readVarUint(decoder)
	const seen = new Set<number>()
	let total = 0
	for (let section = 0; section < clients; section++) {
		const client = decoding.readVarUint(decoder)
		if (client > MAX_CLIENT_ID || seen.has(client)) throw new Malformed()
		seen.add(client)
		const ranges = decoding.readVarUint(decoder)
		total += ranges
		if (total > LIMITS.maxUpdateDeleteRanges || seen.size > LIMITS.maxUpdateDeleteRanges)
			throw new OverLimit()
		let end = 0
		for (let i = 0; i < ranges; i++) {
			const clock = decoding.readVarUint(decoder)
			if (clock < end) throw new Malformed()
			end = clock + readLength(decoder)
		}
	}
}

function count(tally: Tally): void {
	if (++tally.values > LIMITS.maxUpdateValues) throw new OverLimit()
}

/** A length of 0 would make a struct that Yjs cannot find again. */
function readLength(decoder: decoding.Decoder): number {
	const length = decoding.readVarUint(decoder)
	if (length === 0) throw new Malformed()
	if (length > MAX_CLOCK) throw new OverLimit()
	return length
}

function skipId(decoder: decoding.Decoder): void {
	decoding.readVarUint(decoder)
	decoding.readVarUint(decoder)
}

const skipBytes = (decoder: decoding.Decoder): void => skip(decoder, decoding.readVarUint(decoder))

/** Moving the position past the end would go unnoticed until the next read. */
function skip(decoder: decoding.Decoder, length: number): void {
	if (length > decoder.arr.length - decoder.pos) throw new Malformed()
	decoder.pos += length
}

function readByte(decoder: decoding.Decoder): number {
	const byte = decoder.arr[decoder.pos++]
	if (byte === undefined) throw new Malformed()
	return byte
}
