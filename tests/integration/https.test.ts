// Pages, calls and sockets over TLS with a certificate of one's own, as on a network without the internet.
import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { makeCertificate } from '../../scripts/makeCertificate.mjs'
import { ConfigError, loadConfig } from '../../server/config'
import { startTestServer, type TestServer } from '../helpers/testServer'

const ROOT = resolve(import.meta.dirname, '../..')
let dataDir: string
let tls: string
let ca: string
let server: TestServer

type Answer = { status: number; headers: Record<string, unknown>; body: string }

/** One call that trusts the authority of this installation and nobody else. */
function call(
	url: string,
	options: { method?: string; headers?: Record<string, string>; body?: string } = {}
) {
	return new Promise<Answer>((answer, fail) => {
		const { body, ...rest } = options
		const outgoing = request(url, { ca, ...rest }, (response) => {
			let text = ''
			response.setEncoding('utf8')
			response.on('data', (chunk: string) => {
				text += chunk
			})
			response.on('end', () =>
				answer({ status: response.statusCode ?? 0, headers: response.headers, body: text })
			)
		})
		outgoing.on('error', fail)
		outgoing.end(body)
	})
}

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'constellate-https-'))
	tls = join(dataDir, 'tls')
	await makeCertificate(tls, ['localhost', '127.0.0.1'])
	ca = await readFile(join(tls, 'ca.crt'), 'utf8')
	server = await startTestServer({ dataDir })
})
afterAll(async () => {
	await server.stop()
	await rm(dataDir, { recursive: true, force: true })
})

describe('a server with a certificate in its data folder', () => {
	test('answers calls over https without being told, to whoever trusts the authority', async () => {
		expect(server.url).toMatch(/^https:/)
		const health = await call(`${server.url}/healthz`)
		expect(health.status).toBe(200)
		await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
	})
	test('does not tell browsers to insist on https, since the certificate may go again', async () => {
		expect((await call(`${server.url}/healthz`)).headers['strict-transport-security']).toBeUndefined()
	})
	test('opens a board for a stock y-websocket client over wss', async () => {
		const headers = { 'Content-Type': 'application/json' }
		const made = await call(`${server.url}/api/sessions`, {
			method: 'POST',
			headers,
			body: JSON.stringify({ templateId: 'journey-map', lang: 'en' }),
		})
		expect(made.status, made.body).toBe(201)
		const session = JSON.parse(made.body)
		const { boardId } = session.boards[0]
		const joined = await call(`${server.url}/api/join`, {
			method: 'POST',
			headers,
			body: JSON.stringify({ boardId, secret: session.secrets.participate }),
		})
		expect(joined.status, joined.body).toBe(200)
		const doc = new Y.Doc()
		class Trusting extends WebSocket {
			constructor(url: string | URL, protocols?: string | string[]) {
				super(url, protocols, { ca })
			}
		}
		const provider = new WebsocketProvider(server.wsUrl, boardId, doc, {
			WebSocketPolyfill: Trusting as never,
			disableBc: true,
			protocols: ['constellate', JSON.parse(joined.body).token],
		})
		try {
			await expect.poll(() => provider.synced, { timeout: 10_000 }).toBe(true)
			expect([...doc.getMap('scaffold').keys()]).toContain('shape:zone-feels')
		} finally {
			provider.destroy()
			doc.destroy()
		}
	})
})

describe('the settings of TLS', () => {
	test('stop the start when they cannot work, with a sentence that names them', async () => {
		const cert = join(tls, 'certificate.pem')
		const key = join(tls, 'key.pem')
		const other = join(dataDir, 'other.pem')
		await writeFile(other, await readFile(join(tls, 'ca-key.pem')))
		for (const env of [
			{ TLS_CERT: cert },
			{ TLS_KEY: key },
			{ TLS_CERT: join(dataDir, 'none.pem'), TLS_KEY: key },
			{ TLS_CERT: cert, TLS_KEY: other },
			{ TLS_CERT: key, TLS_KEY: key },
		]) {
			expect(() => loadConfig(env), JSON.stringify(env)).toThrow(ConfigError)
			expect(() => loadConfig(env)).toThrow(/TLS_(CERT|KEY)/)
		}
		expect(loadConfig({ TLS_CERT: cert, TLS_KEY: key }).tls?.cert).toContain('BEGIN CERTIFICATE')
	})
	test('can leave the certificate of the data folder alone', () => {
		expect(loadConfig({ DATA_DIR: dataDir }).tls).not.toBeNull()
		expect(loadConfig({ DATA_DIR: dataDir, TLS_CERT: 'off' }).tls).toBeNull()
	})
})

describe('npm run certificate', () => {
	test('makes what tablets accept, keeps the keys to itself, and keeps the authority the next time', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'constellate-certificate-'))
		const run = (...names: string[]) =>
			promisify(execFile)(process.execPath, [join(ROOT, 'scripts/certificate.mjs'), ...names], {
				env: { ...process.env, DATA_DIR: folder },
			})
		const first = await run('boards.lan', '192.168.7.9')
		expect(first.stdout).toContain('Certificate Trust Settings')
		const authority = await readFile(join(folder, 'tls/ca.crt'), 'utf8')
		const second = await run()
		expect(second.stdout).toContain('need nothing new')
		expect(await readFile(join(folder, 'tls/ca.crt'), 'utf8')).toBe(authority)

		await run('boards.lan', '192.168.7.9')
		const made = new X509Certificate(await readFile(join(folder, 'tls/certificate.pem')))
		const root = new X509Certificate(authority)
		expect(root.ca).toBe(true)
		expect(made.ca).toBe(false)
		expect(made.verify(root.publicKey)).toBe(true)
		for (const name of ['boards.lan', 'localhost']) expect(made.checkHost(name)).toBe(name)
		for (const address of ['192.168.7.9', '127.0.0.1', '::1']) expect(made.checkIP(address)).toBe(address)
		const days = (Date.parse(made.validTo) - Date.parse(made.validFrom)) / 86_400_000
		expect(days).toBeLessThanOrEqual(825)
		for (const name of ['ca-key.pem', 'key.pem'])
			expect((await stat(join(folder, 'tls', name))).mode & 0o077, name).toBe(0)
		await expect(run('not a name')).rejects.toMatchObject({ code: 1 })
		await rm(folder, { recursive: true, force: true })
	})
})
