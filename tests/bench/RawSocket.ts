// A very small WebSocket client on net.Socket. Receiving costs a few microseconds a frame, so that one core of clients
// can measure a server that fills another core. No compression, ws:// only.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** Reads are consumed at once, so all sockets share one buffer, bytes. */
const READ_BUFFER_BYTES = 1 << 18
const sharedBuffer = Buffer.allocUnsafe(READ_BUFFER_BYTES)
const OP = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const
const FINAL = 0x80
const MASKED = 0x80
const NORMAL_CLOSE = Buffer.from([0x03, 0xe8])

export type SocketEvents = {
	onOpen(): void
	/** The bytes are a view that is overwritten afterwards. */
	onMessage(bytes: Buffer): void
	onClose(reason: string): void
}

type Frame = { first: number; body: Buffer; filled: number }

export class RawSocket {
	/** Bytes after the handshake, and messages. */
	bytesIn = 0
	bytesOut = 0
	messagesIn = 0
	isOpen = false
	#isClosed = false
	#reason = 'no reason given'
	readonly #socket: Socket
	readonly #events: SocketEvents
	/** The start of something whose end has not come. */
	#rest: Buffer | null = null
	#partial: Frame | null = null
	#fragments: Buffer[] = []

	constructor(url: string, headers: Readonly<Record<string, string>>, events: SocketEvents) {
		const target = new URL(url)
		if (target.protocol !== 'ws:') throw new Error(`only ws:// is supported: ${url}`)
		this.#events = events
		const onread = {
			buffer: sharedBuffer,
			callback: (length: number) => {
				this.#read(sharedBuffer.subarray(0, length))
				return true
			},
		}
		this.#socket = connect({ host: target.hostname, port: Number(target.port), noDelay: true, onread })
		this.#socket.on('connect', () => this.#socket.write(handshake(target, headers)))
		this.#socket.on('error', (error) => {
			this.#reason = error.message
		})
		this.#socket.on('close', () => {
			this.isOpen = false
			if (!this.#isClosed) events.onClose(this.#reason)
			this.#isClosed = true
		})
	}

	send(bytes: Uint8Array): void {
		this.#write(OP.binary, bytes)
	}

	sendText(text: string): void {
		this.#write(OP.text, Buffer.from(text))
	}

	/** Says goodbye. */
	close(): void {
		if (this.#isClosed) return
		this.#write(OP.close, NORMAL_CLOSE)
		this.#socket.end()
	}

	/** The network went away: no goodbye, and nothing is told any more. */
	cut(): void {
		this.#isClosed = true
		this.isOpen = false
		this.#socket.destroy()
	}

	/** The mask is zero: the payload goes out as it is. */
	#write(opcode: number, payload: Uint8Array): void {
		const length = payload.length
		const headBytes = length < 126 ? 6 : length < 65536 ? 8 : 14
		const frame = Buffer.alloc(headBytes + length)
		frame[0] = FINAL | opcode
		if (headBytes === 6) frame[1] = MASKED | length
		else if (headBytes === 8) {
			frame[1] = MASKED | 126
			frame.writeUInt16BE(length, 2)
		} else {
			frame[1] = MASKED | 127
			frame.writeBigUInt64BE(BigInt(length), 2)
		}
		frame.set(payload, headBytes)
		this.bytesOut += frame.length
		this.#socket.write(frame)
	}

	#read(chunk: Buffer): void {
		const data = this.isOpen ? chunk : this.#readHandshake(chunk)
		if (data.length === 0) return
		this.bytesIn += data.length
		const whole = this.#rest ? Buffer.concat([this.#rest, data]) : data
		this.#rest = null
		let at = 0
		while (at < whole.length && !this.#isClosed) {
			const next = this.#partial ? this.#fill(this.#partial, whole, at) : this.#readFrame(whole, at)
			if (next === at) {
				this.#rest = Buffer.from(whole.subarray(at))
				return
			}
			at = next
		}
	}

	/** What came behind the handshake. */
	#readHandshake(chunk: Buffer): Buffer {
		const data = this.#rest ? Buffer.concat([this.#rest, chunk]) : Buffer.from(chunk)
		const end = data.indexOf('\r\n\r\n')
		this.#rest = end < 0 ? data : null
		if (end < 0) return Buffer.alloc(0)
		const head = data.subarray(0, end).toString('latin1')
		if (!head.startsWith('HTTP/1.1 101')) {
			this.#reason = `refused: ${head.split('\r\n')[0]}`
			this.#socket.destroy()
			return Buffer.alloc(0)
		}
		this.isOpen = true
		this.#events.onOpen()
		return data.subarray(end + 4)
	}

	/** Where the next frame starts; `at` when this one's head is not complete. */
	#readFrame(data: Buffer, at: number): number {
		const available = data.length - at
		const short = (data[at + 1] ?? 0) & 0x7f
		const headBytes = short === 126 ? 4 : short === 127 ? 10 : 2
		if (available < headBytes) return at
		const length =
			headBytes === 4
				? data.readUInt16BE(at + 2)
				: headBytes === 10
					? Number(data.readBigUInt64BE(at + 2))
					: short
		const first = data[at] ?? 0
		const from = at + headBytes
		if (data.length - from >= length) {
			this.#take(first, data.subarray(from, from + length))
			return from + length
		}
		this.#partial = { first, body: Buffer.allocUnsafe(length), filled: 0 }
		return this.#fill(this.#partial, data, from)
	}

	#fill(partial: Frame, data: Buffer, at: number): number {
		const count = Math.min(data.length - at, partial.body.length - partial.filled)
		data.copy(partial.body, partial.filled, at, at + count)
		partial.filled += count
		if (partial.filled === partial.body.length) {
			this.#partial = null
			this.#take(partial.first, partial.body)
		}
		return at + count
	}

	#take(first: number, payload: Buffer): void {
		const opcode = first & 0x0f
		if (opcode === OP.ping) this.#write(OP.pong, payload)
		else if (opcode === OP.close) {
			this.#reason = payload.length >= 2 ? `closed with ${payload.readUInt16BE(0)}` : 'closed without a code'
			this.#socket.destroy()
		} else if (opcode !== OP.pong) this.#takeMessage((first & FINAL) !== 0, payload)
	}

	#takeMessage(isFinal: boolean, payload: Buffer): void {
		if (!isFinal) {
			this.#fragments.push(Buffer.from(payload))
			return
		}
		const message = this.#fragments.length > 0 ? Buffer.concat([...this.#fragments, payload]) : payload
		this.#fragments = []
		this.messagesIn++
		this.#events.onMessage(message)
	}
}

function handshake(target: URL, headers: Readonly<Record<string, string>>): string {
	const all = {
		Host: target.host,
		Upgrade: 'websocket',
		Connection: 'Upgrade',
		'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
		'Sec-WebSocket-Version': '13',
		Origin: `http://${target.host}`,
		...headers,
	}
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
	return `GET ${target.pathname}${target.search} HTTP/1.1\r\n${lines.join('')}\r\n`
}
