// Rows R8, R10 and R11 of docs/security.md: the connection of the pages on bad lines. No network is played: a line in
// between delays, stalls and swallows real bytes.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BadNetwork } from '../helpers/BadNetwork'
import { BoardClient } from '../helpers/boardClient'
import { ChildServer } from '../helpers/childServer'
import { quantile } from '../helpers/figures'
import { mulberry32 } from '../helpers/random'
import { createSession, joinBoard } from '../helpers/stockClient'
import { stubPage } from '../helpers/stubPage'

/** Bounded, so that a busy machine passes; `STORM_CLIENTS=200` is the full row. */
const STORM_CLIENTS = Number(process.env.STORM_CLIENTS ?? 50)
const clients: BoardClient[] = []
const networks: BadNetwork[] = []
let server: ChildServer

beforeEach(async () => {
	stubPage()
	server = await ChildServer.start()
})
afterEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	for (const network of networks.splice(0)) await network.remove()
	await server.stop()
	vi.unstubAllGlobals()
})

async function joinMany(count: number, url = server.url): Promise<BoardClient[]> {
	const session = await createSession(server.url, 'blank')
	for (let left = count; left > 0; left -= 20)
		clients.push(
			...(await Promise.all(Array.from({ length: Math.min(20, left) }, () => BoardClient.join(url, session))))
		)
	const many = clients.slice(-count)
	await expect.poll(() => many.every(({ provider }) => provider.isSynced), { timeout: 20_000 }).toBe(true)
	return many
}
describe('a server that is started again', () => {
	test(`R8: ${STORM_CLIENTS} clients are back and complete within 10 s, spread over time, with what they wrote meanwhile`, async () => {
		const many = await joinMany(STORM_CLIENTS)
		const restarted = server.restart().then(() => performance.now())
		await expect.poll(() => many.every(({ provider }) => provider.isAway), { timeout: 10_000 }).toBe(true)
		for (const [at, client] of many.entries()) client.write(`shape:offline${at}`)
		const backAtMs = await restarted
		await expect.poll(() => many.every(({ isSaved }) => isSaved), { timeout: 20_000 }).toBe(true)
		const backMs = many.map(({ syncsMs }) => (syncsMs.at(-1) ?? 0) - backAtMs)
		expect(quantile(backMs, 0.99)).toBeLessThan(10_000)
		const isEverywhere = () => many.every((client) => many.every((_, at) => client.has(`shape:offline${at}`)))
		await expect.poll(isEverywhere, { timeout: 10_000, interval: 200 }).toBe(true)
		expect(performance.now() - backAtMs).toBeLessThan(15_000)
		// No herd: the last attempts are spread. Not counted in short moments: a busy machine lets timers fire together.
		const attempts = many.map(({ attemptsMs }) => attemptsMs.at(-1) ?? 0)
		expect(quantile(attempts, 0.9) - quantile(attempts, 0.1)).toBeGreaterThan(200)
		console.log(
			`R8: median ${quantile(backMs, 0.5).toFixed(0)} ms, p99 ${quantile(backMs, 0.99).toFixed(0)} ms`
		)
	}, 120_000)
})

describe('a line of 300 ms there and back that loses a twentieth', () => {
	test('R10: the edits of 20 people are with the others within 2 s (p95), and none is lost', async () => {
		const random = mulberry32(10)
		const network = await BadNetwork.lay(server.url, { delayMs: 150, lossShare: 0.05, stallMs: 600, random })
		networks.push(network)
		const many = await joinMany(20, network.url)
		const writtenMs = new Map<string, number>()
		const seenMs: number[] = []
		for (const client of many)
			client.doc.getMap('records').observe(({ keysChanged, transaction }) => {
				if (transaction.local) return
				for (const key of keysChanged)
					if (writtenMs.has(key)) seenMs.push(performance.now() - (writtenMs.get(key) ?? 0))
			})
		const startMs = performance.now()
		let edits = 0
		const writeOnTime = () => {
			for (; edits < Math.min(200, (performance.now() - startMs) / 50); edits++) {
				const id = `shape:e${edits}`
				writtenMs.set(id, performance.now())
				const writer = many[edits % many.length]
				writer?.write(id)
				expect(writer?.has(id)).toBe(true)
			}
			return edits
		}
		await expect.poll(writeOnTime, { timeout: 20_000, interval: 10 }).toBe(200)
		await expect
			.poll(
				() => many.filter(({ isSaved }) => !isSaved).map(({ statuses, awayMs }) => [statuses, awayMs.length]),
				{ timeout: 20_000 }
			)
			.toEqual([])
		await expect.poll(() => seenMs.length, { timeout: 10_000 }).toBe(200 * (many.length - 1))
		expect(quantile(seenMs, 0.95)).toBeLessThan(2000)
		console.log(
			`R10: edit to peer median ${quantile(seenMs, 0.5).toFixed(0)} ms, p95 ${quantile(seenMs, 0.95).toFixed(0)} ms`
		)
		expect(many.flatMap(({ closes }) => closes)).toEqual([])
	}, 60_000)
})

/** How long a server of its own takes for a client that never comes back and says nothing: its figure by itself. */
async function serverFindsSilenceMs(): Promise<number> {
	const alone = await ChildServer.start()
	const network = await BadNetwork.lay(alone.url)
	const { boards, secrets } = await createSession(alone.url, 'blank')
	const boardId = boards[0]?.boardId ?? ''
	const { token } = await joinBoard(alone.url, boardId, secrets.participate)
	const ws = new WebSocket(`${network.url.replace('http', 'ws')}/sync/${boardId}`, ['constellate', token])
	const connections = () => alone.figure('constellate_connections')
	try {
		await expect.poll(connections, { timeout: 10_000 }).toBe(1)
		const startMs = performance.now()
		network.swallow()
		await expect.poll(connections, { timeout: 40_000, interval: 100 }).toBe(0)
		return performance.now() - startMs
	} finally {
		ws.close()
		await network.remove()
		await alone.stop()
	}
}

describe('a line that swallows everything without a word', () => {
	test('R11: is found by both ends within 30 s, and the client goes on by itself', async () => {
		const network = await BadNetwork.lay(server.url)
		networks.push(network)
		const [client] = (await joinMany(1, network.url)) as [BoardClient]
		const startMs = performance.now()
		network.swallow()
		const serverAlone = serverFindsSilenceMs()
		client.write('shape:swallowed')
		await expect
			.poll(() => client.awayMs.length > 0 && client.isSaved, { timeout: 40_000, interval: 100 })
			.toBe(true)
		const clientFoundMs = (client.awayMs[0] ?? Number.NaN) - startMs
		expect(clientFoundMs).toBeLessThan(30_000)
		const serverFoundMs = await serverAlone
		expect(serverFoundMs).toBeLessThan(30_000)
		expect(serverFoundMs).toBeGreaterThan(1000)
		console.log(
			`R11: client after ${clientFoundMs.toFixed(0)} ms, server after ${serverFoundMs.toFixed(0)} ms`
		)
		const other = await joinMany(0).then(() => client)
		expect(other.has('shape:swallowed')).toBe(true)
	}, 60_000)
})
