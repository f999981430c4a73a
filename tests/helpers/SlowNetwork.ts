import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

export type Delay = { latencyMs: number; jitterMs: number }

/**
 * A line between one browser and a server that takes its time, each way by itself: every piece waits for the latency and
 * a random part of the jitter, and none overtakes another, as on TCP.
 */
export class SlowNetwork {
	readonly #line: Server
	readonly #port: number
	readonly #sockets = new Set<Socket>()
	/** Changes while the line is used: a page is loaded fast and then written on slowly. */
	delay: Delay = { latencyMs: 0, jitterMs: 0 }

	private constructor(port: number) {
		this.#port = port
		this.#line = createServer((near) => this.#join(near))
	}

	/** `serverUrl`: where the line ends. */
	static async lay(serverUrl: string): Promise<SlowNetwork> {
		const network = new SlowNetwork(Number(new URL(serverUrl).port))
		await new Promise<void>((resolve) => network.#line.listen(0, '127.0.0.1', resolve))
		return network
	}

	/** Where the browser reaches the server. */
	get url(): string {
		return `http://127.0.0.1:${(this.#line.address() as AddressInfo).port}`
	}

	async remove(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy()
		await new Promise((resolve) => this.#line.close(resolve))
	}

	#join(near: Socket): void {
		const far = connect(this.#port, '127.0.0.1')
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			this.#sockets.add(one)
			const waiting: { piece: Buffer; dueMs: number }[] = []
			const pass = () => {
				while (waiting[0] && waiting[0].dueMs <= performance.now() && other.writable)
					other.write(waiting.shift()!.piece)
				if (waiting[0] && other.writable) setTimeout(pass, waiting[0].dueMs - performance.now())
			}
			one.on('data', (piece: Buffer) => {
				const { latencyMs, jitterMs } = this.delay
				const dueMs = performance.now() + latencyMs + Math.random() * jitterMs
				waiting.push({ piece, dueMs: Math.max(dueMs, waiting.at(-1)?.dueMs ?? 0) })
				if (waiting.length === 1) setTimeout(pass, dueMs - performance.now())
			})
			one.on('error', () => other.destroy())
			one.on('close', () => {
				this.#sockets.delete(one)
				other.destroy()
			})
		}
	}
}
