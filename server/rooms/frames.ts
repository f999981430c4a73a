/** A final binary frame, unmasked as servers send them (RFC 6455, section 5.2). */
const FINAL_BINARY = 0x82
const MAX_SHORT = 125
const MAX_16_BIT = 0xffff

/** One message as the bytes of one WebSocket frame, so that it is framed once for everybody who gets it. */
export function frameOf(message: Uint8Array): Buffer {
	const { length } = message
	const headBytes = length <= MAX_SHORT ? 2 : length <= MAX_16_BIT ? 4 : 10
	const frame = Buffer.allocUnsafe(headBytes + length)
	frame[0] = FINAL_BINARY
	if (headBytes === 2) frame[1] = length
	else if (headBytes === 4) {
		frame[1] = 126
		frame.writeUInt16BE(length, 2)
	} else {
		frame[1] = 127
		frame.writeBigUInt64BE(BigInt(length), 2)
	}
	frame.set(message, headBytes)
	return frame
}

/** Frames messages, and remembers the frames for as long as somebody holds the messages. */
export class Frames {
	readonly #known = new WeakMap<Uint8Array, Buffer>()

	of(message: Uint8Array): Buffer {
		const known = this.#known.get(message)
		if (known) return known
		const frame = frameOf(message)
		this.#known.set(message, frame)
		return frame
	}
}
