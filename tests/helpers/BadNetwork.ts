import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Transform, type TransformCallback } from 'node:stream'

/** What the line does to the bytes of each direction. TCP retransmits what is lost, so a loss is a stall. */
export type Weather = {
	/** One way, ms. */
	delayMs: number
	/** Share of pieces that are lost on the way, and how long it takes until they are sent again. */
	lossShare: number
	stallMs: number
	random(): number
}
const FAIR: Weather = { delayMs: 0, lossShare: 0, stallMs: 0, random: () => 1 }

/**
 * A line to a server that is slow, loses pieces, or swallows everything without telling either end. It works on TCP
 * streams, as a proxy: what it cannot show is reordering and the slowing down of TCP itself after a loss.
 */
export class BadNetwork {
	readonly #line: Server
	readonly #pairs = new Set<Pair>()

	private constructor(port: number, weather: Weather) {
		this.#line = createServer((near) => this.#join(near, port, weather))
	}

	/** `serverUrl`: where the line ends. */
	static async lay(serverUrl: string, weather: Weather = FAIR): Promise<BadNetwork> {
		const network = new BadNetwork(Number(new URL(serverUrl).port), weather)
		await new Promise<void>((resolve) => network.#line.listen(0, '127.0.0.1', resolve))
		return network
	}

	/** Where clients reach the server. */
	get url(): string {
		return `http://127.0.0.1:${(this.#line.address() as AddressInfo).port}`
	}

	/** From now on the connections there are carry nothing, and neither end hears of it. New ones are whole. */
	swallow(): void {
		for (const { near, far } of this.#pairs) {
			for (const socket of [near, far]) {
				socket.unpipe()
				socket.removeAllListeners('data')
				socket.on('data', () => undefined)
			}
			near.removeAllListeners('close')
			far.removeAllListeners('close')
		}
	}

	async remove(): Promise<void> {
		for (const { near, far } of this.#pairs) {
			near.destroy()
			far.destroy()
		}
		await new Promise((resolve) => this.#line.close(resolve))
	}

	#join(near: Socket, port: number, weather: Weather): void {
		const far = connect(port, '127.0.0.1')
		const pair = { near, far }
		this.#pairs.add(pair)
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			one.setNoDelay()
			one.on('error', () => other.destroy())
			one.on('close', () => {
				this.#pairs.delete(pair)
				other.destroy()
			})
			if (weather === FAIR) one.pipe(other)
			else one.pipe(delayLine(weather)).pipe(other)
		}
	}
}
type Pair = { near: Socket; far: Socket }

/** Hands pieces on in their order, each no earlier than the one before it. */
function delayLine({ delayMs, lossShare, stallMs, random }: Weather): Transform {
	let freeAtMs = 0
	return new Transform({
		highWaterMark: 16 * 1024 * 1024,
		transform(chunk: Buffer, _encoding, done: TransformCallback) {
			const nowMs = performance.now()
			freeAtMs = Math.max(freeAtMs, nowMs + delayMs + (random() < lossShare ? stallMs : 0))
			setTimeout(() => this.push(chunk), freeAtMs - nowMs)
			done()
		},
		flush(done) {
			setTimeout(() => done(), Math.max(0, freeAtMs - performance.now()))
		},
	})
}
