import { WebSocket } from 'ws'
import type { RawClient } from '../integration/roomsHarness'
import { honestUpdates, mutantOf } from './mutants'

/** Messages between two questions whether the socket still answers. */
const BATCH = 25

/** Sends mutants `from` to `to` of a seed over sockets; every refusal costs a socket, and the next one goes on. */
export async function fuzzSocket(
	connect: () => Promise<RawClient>,
	{ seed, from, to, onProgress }: { seed: number; from: number; to: number; onProgress?(at: number): void }
): Promise<{ sockets: number }> {
	const honest = honestUpdates()
	let client = await connect()
	let sockets = 1
	for (let at = from; at < to; at++) {
		if (client.ws.readyState !== WebSocket.OPEN) {
			client = await connect()
			sockets++
		}
		client.sendUpdate(mutantOf(honest, seed, at), 1 + (at % 2))
		if (at % BATCH !== 0) continue
		client.ws.ping()
		await new Promise<void>((resolve) => {
			client.ws.once('pong', () => resolve())
			client.ws.once('close', () => resolve())
		})
		onProgress?.(at)
	}
	client.ws.terminate()
	return { sockets }
}
