import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { putRecord } from '#shared/records/layout'
import { startTestServer } from '../helpers/testServer'

const ROOT = resolve(import.meta.dirname, '../..')
let dataDir: string
const processes: ChildProcess[] = []

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'constellate-ops-'))
})
afterEach(async () => {
	for (const child of processes.splice(0)) child.kill('SIGKILL')
	await rm(dataDir, { recursive: true, force: true })
})

/** The server as an operator starts it, without the build. */
function spawnServer(env: Record<string, string>) {
	const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
		cwd: ROOT,
		env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
	})
	processes.push(child)
	const output = { stdout: '', stderr: '' }
	child.stdout?.on('data', (chunk: Buffer) => {
		output.stdout += chunk
	})
	child.stderr?.on('data', (chunk: Buffer) => {
		output.stderr += chunk
	})
	const exit = once(child, 'exit').then(([code]) => code as number | null)
	return { child, output, exit }
}
const urlOf = (output: { stdout: string }) =>
	vi.waitFor(
		() => {
			const url = /^listening on (\S+)\/$/m.exec(output.stdout)?.[1]
			if (!url) throw new Error('not listening yet')
			return url.replace('localhost', '127.0.0.1')
		},
		{ timeout: 15_000, interval: 50 }
	)
const post = async (url: string, body: unknown) =>
	(
		await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		})
	).json()

describe('a start that cannot work', () => {
	test.each([
		[{ PORT: 'eighty' }, /PORT must be a whole number from 0 to 65535, not "eighty"/],
		[{ PORT: '70000' }, /PORT/],
		[{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of debug, info, warn, error, silent/],
		[{ HOST: '203.0.113.7' }, /HOST "203.0.113.7" is not an address of this machine/],
		[{ DATA_DIR: '/dev/null/data' }, /DATA_DIR/],
	])('says what to change in one sentence and ends with 1: %o', async (env, sentence) => {
		const { output, exit } = spawnServer(env)
		expect(await exit).toBe(1)
		expect(output.stderr).toMatch(sentence)
		expect(output.stderr.trim().split('\n')).toHaveLength(1)
	})
	test('names a port that is in use', async () => {
		const other = createServer().listen(0, '127.0.0.1')
		await once(other, 'listening')
		const address = other.address()
		const port = typeof address === 'object' && address ? address.port : 0
		const { output, exit } = spawnServer({ PORT: String(port) })
		expect(await exit).toBe(1)
		expect(output.stderr.trim()).toBe(
			`Constellate cannot start. Port ${port} is in use by another program: stop that, or choose another with PORT.`
		)
		other.close()
	})
	test('refuses a data folder that another server uses, and takes it when that one has stopped', async () => {
		const first = await startTestServer({ dataDir })
		await expect(startTestServer({ dataDir })).rejects.toThrow('is in use by another Constellate process')
		await first.stop()
		await (await startTestServer({ dataDir })).stop()
	})
	test('a damaged key is not replaced silently', async () => {
		await (await startTestServer({ dataDir })).stop()
		const key = join(dataDir, 'server.key')
		await truncate(key, 7)
		await expect(startTestServer({ dataDir })).rejects.toThrow(/server\.key is damaged \(7 bytes/)
		// The lock was given back although the start failed.
		await rm(key)
		await (await startTestServer({ dataDir })).stop()
	})
})

describe('a running process', () => {
	test('stops at SIGTERM with everything durable, exit 0, within 5 s (trust row R4)', async () => {
		const { child, output, exit } = spawnServer({})
		const url = await urlOf(output)
		const { boards, secrets } = await post(`${url}/api/sessions`, { templateId: 'blank' })
		const { token } = await post(`${url}/api/join`, {
			boardId: boards[0].boardId,
			secret: secrets.participate,
		})
		const doc = new Y.Doc()
		const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, boards[0].boardId, doc, {
			protocols: ['constellate', token],
			disableBc: true,
			WebSocketPolyfill: WebSocket as never,
		})
		await vi.waitFor(() => expect(provider.synced).toBe(true), { timeout: 5000 })
		for (let n = 0; n < 50; n++)
			putRecord(recordsOf(doc), { id: `shape:n${n}`, typeName: 'shape', type: 'note', meta: {}, props: {} })
		// The server has them when it tells another socket of the same board.
		const other = new Y.Doc()
		const second = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, boards[0].boardId, other, {
			protocols: ['constellate', token],
			disableBc: true,
			WebSocketPolyfill: WebSocket as never,
		})
		await vi.waitFor(() => expect(recordsOf(other).size).toBe(50), { timeout: 5000 })
		const stoppedAtMs = performance.now()
		child.kill('SIGTERM')
		expect(await exit).toBe(0)
		expect(performance.now() - stoppedAtMs).toBeLessThan(5000)
		provider.destroy()
		second.destroy()
		expect(output.stdout).toMatch(/"event":"server.stopped"/)

		const again = await startTestServer({ dataDir })
		const joined = await post(`${again.url}/api/join`, {
			boardId: boards[0].boardId,
			secret: secrets.participate,
		})
		const third = new Y.Doc()
		const reader = new WebsocketProvider(again.wsUrl, boards[0].boardId, third, {
			protocols: ['constellate', joined.token],
			disableBc: true,
			WebSocketPolyfill: WebSocket as never,
		})
		await vi.waitFor(() => expect(recordsOf(third).size).toBe(50), { timeout: 5000 })
		reader.destroy()
		await again.stop()
	})
	test('keeps its key for the owner only, and tokens outlive a restart', async () => {
		const first = await startTestServer({ dataDir })
		const { sessionId, boards, secrets } = await post(`${first.url}/api/sessions`, { templateId: 'blank' })
		const { token } = await post(`${first.url}/api/join`, {
			boardId: boards[0].boardId,
			secret: secrets.view,
		})
		await first.stop()
		const { mode } = await stat(join(dataDir, 'server.key'))
		expect(mode & 0o777).toBe(0o600)
		expect(await readdir(dataDir)).not.toContainEqual(expect.stringMatching(/\.tmp$/))
		const second = await startTestServer({ dataDir })
		const answer = await fetch(`${second.url}/api/sessions/${sessionId}`, {
			headers: { authorization: `Bearer ${token}` },
		})
		expect(answer.status).toBe(200)
		await second.stop()
	})
	test('no secret stands anywhere in the data folder', async () => {
		const server = await startTestServer({ dataDir })
		const { boards, secrets, stewardKey, joinCode } = await post(`${server.url}/api/sessions`, {
			templateId: 'persona',
		})
		const joined = await post(`${server.url}/api/join`, { code: joinCode })
		await post(`${server.url}/api/join`, { boardId: boards[0].boardId, secret: secrets.view })
		await server.stop()
		const files = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((f) => f.isFile())
		expect(files.length).toBeGreaterThan(2)
		for (const file of files) {
			const content = await readFile(join(file.parentPath, file.name), 'latin1')
			const { secret, viewSecret, token, participantKey } = joined
			for (const found of [...Object.values(secrets), stewardKey, secret, viewSecret, token, participantKey])
				expect(content.includes(found as string), file.name).toBe(false)
		}
	})
})

describe('two servers in one process', () => {
	test('share nothing', async () => {
		const one = await startTestServer()
		const two = await startTestServer()
		const { sessionId, boards, secrets } = await post(`${one.url}/api/sessions`, { templateId: 'blank' })
		const join = { boardId: boards[0].boardId, secret: secrets.participate }
		const { token } = await post(`${one.url}/api/join`, join)
		expect(await post(`${two.url}/api/join`, join)).toMatchObject({ error: { code: 'join.not_found' } })
		const bearer = { headers: { authorization: `Bearer ${token}` } }
		expect((await fetch(`${one.url}/api/sessions/${sessionId}`, bearer)).status).toBe(200)
		expect((await fetch(`${two.url}/api/sessions/${sessionId}`, bearer)).status).toBe(401)
		const wrongJoins = async (url: string) =>
			/^constellate_wrong_joins_total\{way="link"\} (\d+)$/m.exec(
				await (await fetch(`${url}/metrics`)).text()
			)?.[1]
		expect([await wrongJoins(one.url), await wrongJoins(two.url)]).toEqual([undefined, '1'])
		await one.stop()
		await two.stop()
	})
})

describe('figures and log', () => {
	test('healthz and metrics tell an operator how the server is', async () => {
		const server = await startTestServer()
		expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({
			ok: true,
			version: server.app.version,
		})
		await post(`${server.url}/api/sessions`, { templateId: 'blank' })
		const text = await (await fetch(`${server.url}/metrics`)).text()
		for (const line of [
			/^constellate_append_seconds_count 1$/m,
			/^constellate_rooms 0$/m,
			/^constellate_connections 0$/m,
			/^constellate_event_loop_delay_seconds\{quantile="0.99"\} [\d.e-]+$/m,
			/^constellate_http_seconds_count\{method="POST",route="\/api\/sessions",status="201"\} 1$/m,
		])
			expect(text).toMatch(line)
		await server.stop()
	})
})
