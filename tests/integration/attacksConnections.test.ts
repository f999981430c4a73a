// Rows A4 to A6 of docs/security.md: what is tried before anybody sits at a board. The whole server, in a process of
// its own. "Lives" = that process answers /healthz in less than 100 ms and an honest pair still syncs.
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { SessionCreated } from '#shared/api/sessions'
import { BoardClient } from '../helpers/boardClient'
import { ChildServer } from '../helpers/childServer'
import { healthMedianMs } from '../helpers/figures'
import { createSession, joinBoard } from '../helpers/stockClient'
import { stubPage } from '../helpers/stubPage'

let server: ChildServer
let session: SessionCreated
let honest: [BoardClient, BoardClient]
const sockets: Socket[] = []

beforeAll(async () => {
	stubPage()
	server = await ChildServer.start()
	session = await createSession(server.url, 'blank')
	honest = [await BoardClient.join(server.url, session), await BoardClient.join(server.url, session)]
	await vi.waitUntil(() => honest.every(({ isSaved }) => isSaved), { timeout: 10_000 })
}, 60_000)
afterEach(() => {
	for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(async () => {
	for (const client of honest) client.destroy()
	await server.stop()
	vi.unstubAllGlobals()
})

let edits = 0
async function expectServerLives(): Promise<void> {
	const id = `shape:after${edits++}`
	const startMs = performance.now()
	honest[0].write(id)
	await expect.poll(() => honest[1].has(id), { interval: 5 }).toBe(true)
	expect(performance.now() - startMs).toBeLessThan(500)
	expect(await healthMedianMs(server.url)).toBeLessThan(100)
}

type Answer = { text: string; isConnected: boolean; isClosed: boolean }
/** Sends these bytes and keeps its own half open, whatever the server does. */
function send(bytes: string | Buffer): Answer {
	const answer: Answer = { text: '', isConnected: false, isClosed: false }
	const socket = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', allowHalfOpen: true })
	sockets.push(socket)
	socket.on('error', () => undefined)
	socket.on('connect', () => {
		answer.isConnected = true
	})
	socket.on('data', (data: Buffer) => {
		answer.text += data.toString('latin1')
	})
	socket.on('end', () => {
		answer.isClosed = true
	})
	socket.on('close', () => {
		answer.isClosed = true
	})
	if (bytes.length > 0) socket.write(bytes)
	return answer
}
const handshake = (path: string, token = 'wrong', headers = '', method = 'GET') =>
	`${method} ${path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\nSec-WebSocket-Protocol: constellate, ${token}\r\n${headers}\r\n`
const boardPath = () => `/sync/${session.boards[0]?.boardId}`
const statusOf = ({ text }: Answer) => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? Number.NaN)

describe('requests that no browser makes', () => {
	test.each([
		['2000 headers', () => `GET / HTTP/1.1\r\nHost: x\r\n${'X-Many: 12345\r\n'.repeat(2000)}\r\n`],
		[
			'2000 headers with a handshake',
			() => handshake(boardPath(), 'wrong', 'X-Many: 12345\r\n'.repeat(2000)),
		],
		['an address of 20 kB', () => `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
		['an address of 20 kB with a handshake', () => handshake(`/sync/${'a'.repeat(20_000)}`)],
		[
			'an unknown upgrade',
			() => handshake(boardPath()).replace('Upgrade: websocket', 'Upgrade: carrier-pigeon'),
		],
		['no key', () => handshake(boardPath()).replace(/Sec-WebSocket-Key.*\r\n/, '')],
		['a bad key', () => handshake(boardPath()).replace(/AAAA==/, '!')],
		['version 99', () => handshake(boardPath()).replace('Version: 13', 'Version: 99')],
		['a handshake by POST', () => handshake(boardPath(), 'wrong', 'Content-Length: 0\r\n', 'POST')],
		['a handshake elsewhere', () => handshake('/healthz')],
		[
			'an upgrade to HTTP/2',
			() =>
				'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n',
		],
		['HTTP/2 at once', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
		[
			'two lengths',
			() => 'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc',
		],
		['noise', () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)).toString('latin1')],
	])('A4: %s gets 4xx and the connection is closed', async (_name, bytes) => {
		const answer = send(bytes())
		await expect.poll(() => answer.isClosed, { timeout: 5000 }).toBe(true)
		expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
		expect(statusOf(answer)).toBeLessThan(500)
		await expectServerLives()
	})

	test.each(['constructor', '__proto__', 'permessage-deflate; __proto__=1', 'toString; constructor'])(
		'A4, A8: the extension "%s" is not negotiated',
		async (extension) => {
			const { token } = await joinBoard(
				server.url,
				session.boards[0]?.boardId ?? '',
				session.secrets.participate
			)
			const answer = send(handshake(boardPath(), token, `Sec-WebSocket-Extensions: ${extension}\r\n`))
			await expect.poll(() => statusOf(answer)).toBe(101)
			expect(answer.text).not.toMatch(/Sec-WebSocket-Extensions/i)
			await expectServerLives()
		}
	)
})

describe('those who say nothing', () => {
	test('A5: 500 requests of a byte now and then and 2,000 silent sockets are cut, and others are served meanwhile', async () => {
		const all: Answer[] = []
		const startMs = performance.now()
		// In waves: the kernel lets only so many wait to be taken, and asks for the others again after half a minute.
		for (let wave = 0; wave < 10; wave++) {
			for (let i = 0; i < 50; i++) all.push(send('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '))
			for (let i = 0; i < 200; i++) all.push(send(''))
			await expect
				.poll(() => all.every(({ isConnected, isClosed }) => isConnected || isClosed), { timeout: 5000 })
				.toBe(true)
		}
		let isMeasured = false
		const drip = () => {
			for (const socket of sockets) if (socket.bytesWritten > 0 && socket.writable) socket.write('x')
			return all.filter(({ isClosed }) => isClosed).length
		}
		await expect
			.poll(
				async () => {
					if (!isMeasured) await expectServerLives()
					isMeasured = true
					return drip()
				},
				{ timeout: 45_000, interval: 2000 }
			)
			.toBe(2500)
		expect(performance.now() - startMs).toBeGreaterThan(5000)
		await expectServerLives()
	}, 60_000)

	test('A5: who is sent away and does not go is cut after a second', async () => {
		const refused = Array.from({ length: 100 }, () => send(handshake(boardPath())))
		await expect.poll(() => refused.every((answer) => statusOf(answer) === 101)).toBe(true)
		await expect.poll(() => refused.filter(({ isClosed }) => isClosed).length, { timeout: 4000 }).toBe(100)
		await expectServerLives()
	})
})

const FLOOD = 5000
const FLOOD_MS = 10_000

describe('a flood', () => {
	test('A3: of 16,000 tiny fragments on each of 50 sockets ends those sockets with 1008, and the memory stays within 50 MB', async () => {
		const { token } = await joinBoard(
			server.url,
			session.boards[0]?.boardId ?? '',
			session.secrets.participate
		)
		const first = Buffer.from([0x02, 0x81, 0, 0, 0, 0, 0])
		const more = Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0])
		const never = Buffer.concat([first, ...new Array<Buffer>(16_000).fill(more)])
		const beforeMb = await server.rssMb()
		let mostMb = beforeMb
		const crowd = Array.from({ length: 50 }, () => send(handshake(boardPath(), token)))
		const sent = sockets.slice(-crowd.length)
		await expect.poll(() => crowd.filter((answer) => statusOf(answer) === 101).length).toBe(50)
		for (const socket of sent) socket.write(never)
		const closedWith1008 = async () => {
			mostMb = Math.max(mostMb, await server.rssMb())
			return crowd.filter(({ text }) => text.includes('\x88\x02\x03\xf0')).length
		}
		await expect.poll(closedWith1008, { timeout: 10_000, interval: 20 }).toBe(50)
		expect(mostMb - beforeMb).toBeLessThan(50)
		console.log(`A3: RSS +${(mostMb - beforeMb).toFixed(1)} MB`)
		await expectServerLives()
	})

	test('A6: of 5,000 handshakes with wrong tokens in 10 s is refused with 503 and Retry-After, and who has a token gets in', async () => {
		const flood: Answer[] = []
		const startMs = performance.now()
		const flow = () => {
			for (
				const due = ((performance.now() - startMs) / FLOOD_MS) * FLOOD;
				flood.length < Math.min(FLOOD, due);
			)
				flood.push(send(handshake(boardPath())))
			return flood.length
		}
		await expect.poll(flow, { timeout: 20_000, interval: 20 }).toBeGreaterThan(1000)
		const late = await BoardClient.join(server.url, session)
		const joining = performance.now()
		await expect.poll(() => flow() && late.isSaved, { timeout: 5000, interval: 20 }).toBe(true)
		expect(performance.now() - joining).toBeLessThan(3000)
		await expect.poll(flow, { timeout: 20_000, interval: 20 }).toBe(FLOOD)
		await expect.poll(() => flood.every((answer) => statusOf(answer) > 0), { timeout: 10_000 }).toBe(true)
		const refused = flood.filter((answer) => statusOf(answer) === 503)
		expect(refused.length).toBeGreaterThan(0)
		for (const { text } of refused) expect(text).toContain('\r\nRetry-After: 5\r\n')
		await expect.poll(() => flood.every(({ isClosed }) => isClosed), { timeout: 10_000 }).toBe(true)
		late.destroy()
		await expectServerLives()
	}, 60_000)
})
