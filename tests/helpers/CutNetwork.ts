import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A line between browsers and a server that can be cut and mended: what people see keeps its address while the server
 * behind it may be another one. Cut means refused, and every open connection reset.
 */
export class CutNetwork {
	readonly #line: Server
	readonly #sockets = new Set<Socket>()
	#port: number
	#isCut = false

	private constructor(port: number) {
		this.#port = port
		this.#line = createServer((near) => this.#join(near))
	}

	/** `serverUrl`: where the line ends. */
	static async lay(serverUrl: string): Promise<CutNetwork> {
		const network = new CutNetwork(Number(new URL(serverUrl).port))
		await new Promise<void>((resolve) => network.#line.listen(0, '127.0.0.1', resolve))
		return network
	}

	/** Where browsers reach the server. */
	get url(): string {
		return `http://127.0.0.1:${(this.#line.address() as AddressInfo).port}`
	}

	cut(): void {
		this.#isCut = true
		for (const socket of this.#sockets) socket.resetAndDestroy()
	}

	/** Lets people through again, to another server when one is given. */
	mend(serverUrl?: string): void {
		if (serverUrl) this.#port = Number(new URL(serverUrl).port)
		this.#isCut = false
	}

	/** From now on the connections there are carry nothing, and neither end hears of it. New ones are whole. */
	swallow(): void {
		for (const socket of this.#sockets) {
			socket.unpipe()
			socket.removeAllListeners('close')
			socket.on('data', () => undefined)
		}
	}

	async remove(): Promise<void> {
		this.cut()
		await new Promise((resolve) => this.#line.close(resolve))
	}

	#join(near: Socket): void {
		if (this.#isCut) {
			near.on('error', () => undefined)
			near.resetAndDestroy()
			return
		}
		const far = connect(this.#port, '127.0.0.1')
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			this.#sockets.add(one)
			one.on('error', () => other.destroy())
			one.on('close', () => {
				this.#sockets.delete(one)
				other.destroy()
			})
			one.pipe(other)
		}
	}
}
