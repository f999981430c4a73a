import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../helpers/testServer'

const CSP =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self' data: blob:; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
const PAGE = `<!doctype html><html lang="en"><head><link rel="icon" href="./icon.svg"><script type="module" src="./assets/main-abc123.js"></script></head><body></body></html>`
const SCRIPT = 'console.log("a page")\n'.repeat(50)

let clientDir: string
const servers: TestServer[] = []
const start = async (options?: Parameters<typeof startTestServer>[0]) => {
	const server = await startTestServer({ clientDir, ...options })
	servers.push(server)
	return server
}
const post = (
	url: string,
	body: string,
	headers: Record<string, string> = { 'content-type': 'application/json' }
) => fetch(url, { method: 'POST', headers, body })
/** fetch undoes content encodings and normalises paths; this does neither. */
const rawGet = (url: string, path: string, headers: Record<string, string> = {}) =>
	new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(url)
			httpRequest({ hostname, port, path, headers }, (response) => {
				const chunks: Buffer[] = []
				response.on('data', (chunk: Buffer) => chunks.push(chunk))
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks),
					})
				)
			})
				.on('error', reject)
				.end()
		}
	)

beforeAll(async () => {
	clientDir = await mkdtemp(join(tmpdir(), 'constellate-client-'))
	await mkdir(join(clientDir, 'assets'))
	await writeFile(join(clientDir, 'index.html'), PAGE)
	await writeFile(join(clientDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
	await writeFile(join(clientDir, 'assets/main-abc123.js'), SCRIPT)
	await writeFile(join(clientDir, 'assets/main-abc123.js.br'), brotliCompressSync(SCRIPT))
})
afterAll(() => rm(clientDir, { recursive: true }))
afterEach(async () => {
	for (const server of servers.splice(0)) await server.stop()
})

describe('headers', () => {
	test('pages, files, calls and errors carry exactly the content security policy of docs/security.md', async () => {
		const { url } = await start()
		for (const path of ['/', '/b/xyz', '/nowhere', '/icon.svg', '/api/templates', '/api/nope', '/healthz']) {
			const { headers } = await fetch(url + path)
			const policy = (headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim())
			expect(policy, path).toEqual(CSP.split('; '))
			expect(headers.get('referrer-policy'), path).toBe('same-origin')
			expect(headers.get('x-content-type-options'), path).toBe('nosniff')
			expect(headers.get('permissions-policy'), path).toContain('camera=(), microphone=()')
			expect(headers.get('x-powered-by'), path).toBeNull()
			expect(headers.get('set-cookie'), path).toBeNull()
		}
	})
	test('browsers are told to stay on https only when the public address is https', async () => {
		const plain = await start()
		expect((await fetch(plain.url)).headers.get('strict-transport-security')).toBeNull()
		const secure = await start({ env: { PUBLIC_URL: 'https://boards.example.org' } })
		expect((await fetch(secure.url)).headers.get('strict-transport-security')).toBe('max-age=31536000')
	})
	test('answers of calls are never cached', async () => {
		const { url } = await start()
		expect((await fetch(`${url}/api/templates`)).headers.get('cache-control')).toBe('no-store')
	})
})

describe('packed answers', () => {
	const packing = async (address: string, init?: RequestInit) => {
		const response = await fetch(address, {
			...init,
			headers: { 'accept-encoding': 'gzip', ...init?.headers },
		})
		await response.arrayBuffer()
		return response.headers.get('content-encoding')
	}
	test('are the list of templates and its entries, for a first visit over a slow network', async () => {
		const { url } = await start()
		expect(await packing(`${url}/api/templates?lang=fi`)).toBe('gzip')
		expect(await packing(`${url}/api/templates/persona?lang=fi`)).toBe('gzip')
	})
	test('are none that hold a secret beside words of a stranger', async () => {
		const { url } = await start()
		const promise = {
			canChange: 'x'.repeat(280),
			cannotChange: 'y'.repeat(280),
			readBy: 'z'.repeat(280),
			hearBack: 'w'.repeat(280),
		}
		const made = await post(`${url}/api/sessions`, JSON.stringify({ templateId: 'persona', promise }), {
			'content-type': 'application/json',
			'accept-encoding': 'gzip',
		})
		expect(made.status).toBe(201)
		const { boards, secrets } = (await made.json()) as {
			boards: [{ boardId: string }]
			secrets: { participate: string }
		}
		const joining = JSON.stringify({ boardId: boards[0].boardId, secret: secrets.participate })
		const joined = await post(`${url}/api/join`, joining, {
			'content-type': 'application/json',
			'accept-encoding': 'gzip',
		})
		expect(joined.headers.get('content-encoding')).toBeNull()
		// Long enough that it would be worth packing.
		expect((await joined.text()).length).toBeGreaterThan(1024)
	})
})

describe('bad input (trust row Z5)', () => {
	test('a body that is no JSON gets 400 and no stack', async () => {
		const { url } = await start()
		const response = await post(`${url}/api/sessions`, '{"templateId": ')
		expect(response.status).toBe(400)
		expect(await response.json()).toEqual({
			error: { code: 'request.malformed_json', message: 'The body is not valid JSON.' },
		})
	})
	test('a body over the limit gets 413', async () => {
		const { url } = await start()
		const response = await post(`${url}/api/sessions`, JSON.stringify({ title: 'x'.repeat(70_000) }))
		expect(response.status).toBe(413)
		expect(await response.json()).toMatchObject({ error: { code: 'request.too_large' } })
	})
	test.each([
		['no body', '', undefined],
		['a form', 'templateId=blank', { 'content-type': 'application/x-www-form-urlencoded' }],
		['an unknown charset', '{}', { 'content-type': 'application/json; charset=klingon' }],
		['a list', '[]', undefined],
		['a number', '7', undefined],
		['a wrong type', '{"templateId": 7}', undefined],
		['a title that is too long', JSON.stringify({ templateId: 'blank', title: 'x'.repeat(121) }), undefined],
		['a prototype', '{"__proto__": {"templateId": "blank"}}', undefined],
	])('%s gets 400 in the form of the API', async (_name, body, headers) => {
		const { url } = await start()
		const response = await post(`${url}/api/sessions`, body, headers)
		expect(response.status).toBe(400)
		const { error } = await response.json()
		expect(error.code).toMatch(/^request\.(invalid|malformed_json)$/)
		expect(Object.keys(error)).toEqual(['code', 'message'])
	})
	test('a path that cannot be decoded gets 400 without a path of the server', async () => {
		const { url } = await start()
		for (const path of ['/api/sessions/%E0%A4%A', '/b/%ff', '/%c0%ae%c0%ae/']) {
			const { status, body } = await rawGet(url, path)
			expect([400, 404], path).toContain(status)
			expect(body.toString(), path).not.toMatch(/node_modules|\bat \//)
		}
	})
	test('an unknown call gets 404 and a wrong method 405, as JSON', async () => {
		const { url } = await start()
		const unknown = await fetch(`${url}/api/nope`)
		expect([unknown.status, await unknown.json()]).toMatchObject([
			404,
			{ error: { code: 'request.not_found' } },
		])
		const wrong = await fetch(`${url}/api/templates`, { method: 'PUT' })
		expect([wrong.status, await wrong.json()]).toMatchObject([
			405,
			{ error: { code: 'request.method_not_allowed' } },
		])
		expect(wrong.headers.get('allow')).toBe('GET, HEAD')
	})
	test('control characters and direction overrides do not get into titles', async () => {
		const { url } = await start()
		const body = JSON.stringify({ templateId: 'blank', title: '  A\u0000\u202Eb\n\ud800c  ' })
		expect(await (await post(`${url}/api/sessions`, body)).json()).toMatchObject({ title: 'A b c' })
	})
	test('headers that never end are cut, and others are served meanwhile (trust row A5)', async () => {
		const { url, app } = await start()
		app.server.headersTimeout = 300
		const { port } = new URL(url)
		const sockets = Array.from({ length: 50 }, () => connect(Number(port), '127.0.0.1'))
		const ends = sockets.map(
			(socket) =>
				new Promise<void>((resolve) => {
					socket.on('error', () => undefined)
					socket.on('close', () => resolve())
					socket.on('data', () => undefined)
					socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
				})
		)
		expect((await fetch(`${url}/healthz`)).status).toBe(200)
		await Promise.all(ends)
	})
})

describe('pages and files', () => {
	test.each(['/', '/b/abc', '/s/abc', '/j/ABC234'])('%s is the page', async (path) => {
		const { url } = await start()
		const response = await fetch(url + path)
		expect(response.status).toBe(200)
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
		expect(response.headers.get('cache-control')).toBe('no-cache')
		const html = await response.text()
		expect(html).toContain('<html data-prefix="" lang="en">')
		expect(html).toContain('src="/assets/main-abc123.js"')
	})
	test('the page of a board is the one with its hints, where the build has made it, and no file of that name', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'constellate-client-'))
		await writeFile(join(folder, 'index.html'), PAGE)
		await writeFile(join(folder, 'board.html'), PAGE.replace('</head>', '<link href="./assets/b.js"></head>'))
		await writeFile(
			join(folder, 'kept.html'),
			PAGE.replace('</head>', '<link href="./assets/all.js"></head>')
		)
		const { url } = await start({ clientDir: folder, env: { PUBLIC_URL: 'https://example.org/boards/' } })
		expect(await (await fetch(`${url}/b/abc`)).text()).toContain('<link href="/boards/assets/b.js">')
		for (const path of ['/', '/j/ABC234'])
			expect(await (await fetch(url + path)).text()).not.toContain('b.js')
		expect(await (await fetch(`${url}/b/-`)).text()).toContain('<link href="/boards/assets/all.js">')
		for (const name of ['board.html', 'kept.html']) expect((await fetch(`${url}/${name}`)).status).toBe(404)
		await rm(folder, { recursive: true })
	})
	test('a page names what its scripts will fetch, in the language that the browser wants', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'constellate-client-'))
		await writeFile(join(folder, 'index.html'), PAGE)
		await mkdir(join(folder, '.vite'))
		const parts = ['en', 'fi'].flatMap((locale) =>
			['pages', 'board', 'session'].map((part) => [
				`../shared/i18n/locales/${locale}/${part}.ts`,
				{ file: `assets/${part}-${locale}.js` },
			])
		)
		await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(parts)))
		const { url } = await start({ clientDir: folder, env: { PUBLIC_URL: 'https://example.org/boards/' } })
		const page = async (path: string, languages: string) => {
			const response = await fetch(url + path, { headers: { 'Accept-Language': languages } })
			expect(response.headers.get('vary')).toContain('Accept-Language')
			return response.text()
		}
		const home = await page('/', 'fi-FI,fi;q=0.9,en;q=0.8')
		for (const address of ['assets/pages-fi.js', 'api/templates?lang=fi', 'previews/persona.fi.svg'])
			expect(home).toContain(`href="/boards/${address}"`)
		expect(await page('/', 'xx')).toContain('/boards/assets/pages-en.js')
		const board = await page('/b/abc', 'en')
		for (const part of ['pages', 'board', 'session']) expect(board).toContain(`/boards/assets/${part}-en.js`)
		expect(board).not.toContain('/api/')
		await rm(folder, { recursive: true })
	})
	test('an unknown page is the same page with status 404', async () => {
		const { url } = await start()
		const response = await fetch(`${url}/no/such/page`)
		expect(response.status).toBe(404)
		expect(await response.text()).toContain('src="/assets/main-abc123.js"')
	})
	test('a licence key stands in the page, escaped', async () => {
		const { url } = await start({ env: { TLDRAW_LICENSE_KEY: 'a"><script>' } })
		expect(await (await fetch(url)).text()).toContain(
			'<html data-prefix="" data-tldraw-license-key="a&quot;>&lt;script>" lang="en">'
		)
	})
	test('a hashed file is kept for ever and comes compressed to those who can read that', async () => {
		const { url } = await start()
		const compressed = await rawGet(url, '/assets/main-abc123.js', { 'accept-encoding': 'gzip, br' })
		expect(compressed.headers).toMatchObject({
			'content-encoding': 'br',
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'public, max-age=31536000, immutable',
			vary: 'Accept-Encoding',
		})
		expect(brotliDecompressSync(compressed.body).toString()).toBe(SCRIPT)
		const plain = await rawGet(url, '/assets/main-abc123.js')
		expect(plain.headers['content-encoding']).toBeUndefined()
		expect(plain.body.toString()).toBe(SCRIPT)
	})
	test('other files are asked for again, and not sent again when they are the same', async () => {
		const { url } = await start()
		const first = await fetch(`${url}/icon.svg`)
		expect(first.headers.get('cache-control')).toBe('no-cache')
		const again = await rawGet(url, '/icon.svg', { 'if-none-match': first.headers.get('etag') ?? '' })
		expect(again.status).toBe(304)
	})
	test('an old or invented asset is a plain 404, not a page', async () => {
		const { url } = await start()
		const response = await fetch(`${url}/assets/main-old.js`)
		expect(response.status).toBe(404)
		expect(response.headers.get('content-type')).toContain('application/json')
	})
	test.each([
		'/../../package.json',
		'/%2e%2e/%2e%2e/package.json',
		'/..%5c..%5cpackage.json',
		'/assets/..%2f..%2fpackage.json',
		'/icon.svg%00.js',
	])('%s leads nowhere (trust row F1)', async (path) => {
		const { url } = await start()
		const { status, body } = await rawGet(url, path)
		expect([400, 404]).toContain(status)
		expect(body.toString()).not.toContain('"dependencies"')
	})
})

describe('under a sub-path', () => {
	test('pages, files and calls answer there, and where a proxy has cut it off', async () => {
		const { url } = await start({ env: { PUBLIC_URL: 'https://example.org/boards/' } })
		expect(url).toMatch(/\/boards$/)
		for (const base of [url, url.replace('/boards', '')]) {
			const html = await (await fetch(`${base}/b/xyz`)).text()
			expect(html).toContain('<html data-prefix="/boards" lang="en">')
			expect(html).toContain('src="/boards/assets/main-abc123.js"')
			expect(html).toContain('href="/boards/icon.svg"')
			expect((await fetch(`${base}/assets/main-abc123.js`)).status).toBe(200)
			expect((await fetch(`${base}/healthz`)).status).toBe(200)
			expect(await (await fetch(`${base}/api/templates`)).json()).not.toEqual([])
		}
		const created = await (await post(`${url}/api/sessions`, '{"templateId": "blank"}')).json()
		expect(created.links.participate).toMatch(/^https:\/\/example\.org\/boards\/b\/[\w-]+#[\w-]{22}$/)
	})
})

describe('the description of the API', () => {
	test('holds every route that is served, with its schemas', async () => {
		const { url, app } = await start()
		const description = await (await fetch(`${url}/api/openapi.json`)).json()
		expect(description.openapi).toBe('3.1.0')
		const described = Object.entries<Record<string, unknown>>(description.paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`)
		)
		expect(described.sort()).toEqual(app.routes.map(({ method, path }) => `${method} ${path}`).sort())
		const body = description.paths['/api/sessions'].post.requestBody.content['application/json'].schema
		expect(body.properties.title).toMatchObject({ type: 'string', maxLength: 120 })
		const translate = description.paths['/api/boards/{boardId}/language'].post
		expect(translate.requestBody.content['application/json'].schema.required).toEqual(['lang'])
	})
})
