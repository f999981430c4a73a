import { createHash } from 'node:crypto'
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import { AssetStored } from '#shared/api/assets'
import { JoinAnswer, SessionCreated } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { quantile } from '../helpers/figures'
import { startTestServer, type TestServer } from '../helpers/testServer'

const DAY_MS = 24 * 60 * 60 * 1000
const servers: TestServer[] = []
const start = async (options?: Parameters<typeof startTestServer>[0]) => {
	const server = await startTestServer(options)
	servers.push(server)
	return server
}
afterEach(async () => {
	for (const server of servers.splice(0)) await server.stop()
})

const post = async (url: string, body: unknown): Promise<unknown> =>
	(
		await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		})
	).json()
/** A new session and a token of it. */
const enter = async ({ url }: TestServer) => {
	const made = SessionCreated.parse(await post(`${url}/api/sessions`, { templateId: 'blank' }))
	const { sessionId, secrets } = made
	const joined = JoinAnswer.parse(await post(`${url}/api/join`, { sessionId, secret: secrets.participate }))
	return { sessionId, token: joined.token }
}
const send = async (
	{ url }: TestServer,
	token: string,
	body: Uint8Array,
	headers: Record<string, string> = {}
) => {
	const startedMs = performance.now()
	const response = await fetch(`${url}/api/assets`, {
		method: 'PUT',
		headers: { authorization: `Bearer ${token}`, ...headers },
		body: Buffer.from(body),
	})
	const answer: { error?: { code: string }; hash?: string } = await response.json()
	return { status: response.status, code: answer.error?.code, answer, ms: performance.now() - startedMs }
}
const look = ({ url }: TestServer, token: string, name: string) =>
	fetch(`${url}/api/assets/${name}`, { headers: { authorization: `Bearer ${token}` } })
const filesOf = async ({ dataDir }: TestServer) =>
	(await readdir(join(dataDir, 'assets'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))

const plain = (width: number, height: number, background = '#ffaa00') =>
	sharp({ create: { width, height, channels: 3, background } })
/** Each with other pixels, so that none is a twin of another. */
const noisy = (width: number, height: number, seed: number) => {
	const pixels = Buffer.alloc(width * height * 3)
	let state = seed + 1
	for (let at = 0; at < pixels.length; at++) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		pixels[at] = state >>> 24
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } })
}
/** A PNG whose head claims a size and whose body is whatever is given. */
const pngClaiming = (width: number, height: number, rows: Buffer) => {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
		const length = Buffer.alloc(4)
		length.writeUInt32BE(data.length)
		const checksum = Buffer.alloc(4)
		checksum.writeUInt32BE(crc32(body))
		return Buffer.concat([length, body, checksum])
	}
	const head = Buffer.alloc(13)
	head.writeUInt32BE(width, 0)
	head.writeUInt32BE(height, 4)
	head.set([1, 0, 0, 0, 0], 8)
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	])
}
const crc32 = (bytes: Buffer) => {
	let crc = 0xffffffff
	for (const byte of bytes) {
		crc ^= byte
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
	}
	return (crc ^ 0xffffffff) >>> 0
}
/** An animated GIF of one-pixel frames. */
const gifOf = (frames: number) => {
	const frame = Buffer.from('21f90400000000002c000000000100010000020144 00'.replaceAll(' ', ''), 'hex')
	const head = Buffer.from('47494638396101000100800000ff0000ffffff', 'hex')
	return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from('3b', 'hex')])
}

describe('a picture that is sent', () => {
	test('is kept as WebP under its hash, upright, within bounds and without place and camera', async () => {
		const server = await start()
		const { token } = await enter(server)
		const photo = await noisy(3000, 1500, 1)
			.jpeg({ quality: 70 })
			.withExif({
				IFD0: { Make: 'SentinelCamera', Orientation: '6' },
				IFD3: { GPSLatitude: '60/1 10/1 0/1', GPSLatitudeRef: 'N' },
			})
			.withMetadata({ orientation: 6 })
			.toBuffer()
		const { exif } = await sharp(photo).metadata()
		expect(exif).toBeDefined()
		const sent = await send(server, token, photo)
		expect(sent.status).toBe(201)
		const stored = AssetStored.parse(sent.answer)
		// The camera was held upright: width and height change places.
		expect(stored).toMatchObject({ w: 1024, h: LIMITS.maxPictureSidePx })
		const [file] = await filesOf(server)
		const bytes = await readFile(file!)
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(stored.hash)
		const kept = await sharp(bytes).metadata()
		expect(kept).toMatchObject({ format: 'webp', width: 1024, height: 2048 })
		expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		])
		expect(bytes.includes('Sentinel') || bytes.includes('EXIF') || bytes.includes('Exif')).toBe(false)
	})
	test('is given out to holders of a token of its session only, in a form that can do nothing (trust row X5)', async () => {
		const server = await start()
		const [mine, other] = [await enter(server), await enter(server)]
		const { hash } = AssetStored.parse(
			(await send(server, mine.token, await plain(8, 6).png().toBuffer())).answer
		)
		const answer = await look(server, mine.token, hash)
		expect(answer.status).toBe(200)
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'image/webp',
			'x-content-type-options': 'nosniff',
			'content-disposition': 'attachment; filename="picture.webp"',
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'no-store',
		})
		expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(8)
		expect((await look(server, other.token, hash)).status).toBe(404)
		expect((await fetch(`${server.url}/api/assets/${hash}`)).status).toBe(401)
	})
	test('is refused when it is HTML, SVG or a text, whatever it is called (trust row X5)', async () => {
		const server = await start()
		const { token } = await enter(server)
		const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
		const hostile = [
			'<!doctype html><script>alert(1)</script>',
			svg,
			svg.slice(21),
			'PNG',
			'%PDF-1.7\n',
			'',
			'BM',
		]
		for (const text of hostile)
			for (const type of ['image/png', 'image/svg+xml', 'text/html']) {
				const { status, code } = await send(server, token, Buffer.from(text), { 'content-type': type })
				expect([status, code], text).toEqual([415, 'asset.unsupported'])
			}
		const tiff = await plain(4, 4).tiff().toBuffer()
		const avif = await plain(4, 4).avif().toBuffer()
		for (const bytes of [tiff, avif]) expect((await send(server, token, bytes)).status).toBe(415)
		expect(await filesOf(server)).toEqual([])
	})
	test('that is a page at the same time keeps its pixels only (trust row X5)', async () => {
		const server = await start()
		const { token } = await enter(server)
		const script = '<script>alert(1)</script>'
		const gif = await plain(8, 8).gif().toBuffer()
		const jpeg = await plain(8, 8)
			.jpeg()
			.withExif({ IFD0: { ImageDescription: script } })
			.toBuffer()
		for (const bytes of [
			Buffer.concat([gif, Buffer.from(script)]),
			jpeg,
			Buffer.concat([jpeg, Buffer.from(script)]),
		]) {
			const sent = await send(server, token, bytes, { 'content-type': 'text/html' })
			expect(sent.status).toBe(201)
			const answer = await look(server, token, AssetStored.parse(sent.answer).hash)
			expect(answer.headers.get('content-type')).toBe('image/webp')
			expect(Buffer.from(await answer.arrayBuffer()).includes('script')).toBe(false)
		}
	})
	test('of 256 or 900 megapixels, cut short, or of two thousand frames costs nothing (trust row U1)', async () => {
		const server = await start()
		const { token } = await enter(server)
		// The first call of all loads libraries.
		await send(server, token, await plain(8, 6).png().toBuffer())
		const bomb = pngClaiming(16_384, 16_384, Buffer.alloc(16_384 * 2049))
		expect(bomb.length).toBeLessThan(40_000)
		const huge = pngClaiming(30_000, 30_000, Buffer.alloc(64))
		const whole = await noisy(400, 300, 2).jpeg().toBuffer()
		for (const [bytes, status] of [
			[bomb, 413],
			[huge, 413],
			[whole.subarray(0, whole.length / 2), 415],
			[pngClaiming(500, 500, Buffer.alloc(10)), 415],
			[whole.subarray(0, 30), 415],
		] as const) {
			const tookMs: number[] = []
			for (let i = 0; i < 9; i++) {
				const sent = await send(server, token, bytes)
				expect(sent.status).toBe(status)
				tookMs.push(sent.ms)
			}
			// What claims to be huge is refused by its header; what is broken has to be opened to know.
			expect(quantile(tookMs, 0.5)).toBeLessThan(status === 413 ? 50 : 100)
		}
		const animated = await send(server, token, gifOf(2000))
		expect(animated).toMatchObject({ status: 201, answer: { w: 1, h: 1 } })
	})
	test('of more than 8 MB is refused before it is read, announced or not (trust row U1)', async () => {
		const server = await start()
		const { token } = await enter(server)
		const answerTo = (headers: Record<string, string>, chunks: number) =>
			new Promise<number>((resolve, reject) => {
				const call = request(`${server.url}/api/assets`, {
					method: 'PUT',
					headers: { authorization: `Bearer ${token}`, ...headers },
				})
				call.on('response', (response) => {
					resolve(response.statusCode ?? 0)
					call.destroy()
				})
				call.on('error', reject)
				const chunk = Buffer.alloc(1024 * 1024)
				let sent = 0
				const more = () => {
					while (sent < chunks && !call.destroyed) {
						sent++
						if (!call.write(chunk)) return void call.once('drain', more)
					}
				}
				more()
			})
		const startedMs = performance.now()
		expect(await answerTo({ 'content-length': String(100 * 1024 * 1024) }, 1)).toBe(413)
		expect(performance.now() - startedMs).toBeLessThan(250)
		expect(await answerTo({ 'transfer-encoding': 'chunked' }, 100)).toBe(413)
		expect(await filesOf(server)).toEqual([])
	})
})

describe('the room of a session', () => {
	test('ends at its bound, and a thousand pictures leave no more than that and no temporary file (trust row U1)', async () => {
		const server = await start()
		const { sessionId, token } = await enter(server)
		const folder = join(server.dataDir, 'assets', sessionId)
		await send(server, token, await plain(8, 6).png().toBuffer())
		// As if many had come before: a file of ours that takes nearly all the room.
		await server.app.close()
		await writeFile(
			join(folder, `${'0'.repeat(64)}.webp`),
			Buffer.alloc(LIMITS.maxPictureBytesPerSession - 20_000)
		)
		await writeFile(join(folder, `${'1'.repeat(64)}.abc.tmp`), Buffer.alloc(10))
		const again = await startTestServer({ dataDir: server.dataDir })
		try {
			const pictures = await Promise.all(
				Array.from({ length: 40 }, (_, n) => noisy(40, 40, n).webp({ quality: 90 }).toBuffer())
			)
			const codes: (string | number)[] = []
			while (codes.length < 1000) {
				const batch = await Promise.all(
					pictures.slice(0, 20).map((bytes, n) => send(again, token, n % 2 ? bytes : pictures[20 + n]!))
				)
				codes.push(...batch.map(({ status, code }) => code ?? status))
			}
			expect(codes).toContain(201)
			expect(codes).toContain('asset.no_room')
			expect(new Set(codes)).toEqual(new Set([201, 'asset.no_room']))
			const files = await filesOf(again)
			expect(files.filter((name) => !name.endsWith('.webp'))).toEqual([])
			let bytes = 0
			for (const name of files) bytes += (await readFile(name)).length
			expect(bytes).toBeLessThanOrEqual(LIMITS.maxPictureBytesPerSession)
		} finally {
			await again.stop()
			servers.splice(servers.indexOf(server), 1)
			await rm(server.dataDir, { recursive: true })
		}
	}, 60_000)
	test('many at once are told to come again, never dropped', async () => {
		const server = await start()
		const { token } = await enter(server)
		const picture = await noisy(500, 400, 3).jpeg().toBuffer()
		const all = await Promise.all(Array.from({ length: 60 }, () => send(server, token, picture)))
		expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201, 429]))
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
	})
	test('is empty when the session is erased, on disk too', async () => {
		const first = await start({ env: { RETENTION_DAYS: '1' } })
		const { token } = await enter(first)
		await send(first, token, await plain(8, 6).png().toBuffer())
		expect(await filesOf(first)).toHaveLength(1)
		await first.app.close()
		const later = await startTestServer({ dataDir: first.dataDir, nowMs: () => Date.now() + 2 * DAY_MS })
		try {
			await expect.poll(() => filesOf(later)).toEqual([])
			await expect.poll(() => readdir(join(later.dataDir, 'assets'))).toEqual([])
		} finally {
			await later.stop()
			servers.splice(servers.indexOf(first), 1)
			await rm(first.dataDir, { recursive: true })
		}
	})
})

describe('names of pictures (trust row F1)', () => {
	test('are 64 hexadecimal digits after decoding, and anything else is not there', async () => {
		const server = await start()
		const { sessionId, token } = await enter(server)
		const { hash } = AssetStored.parse((await send(server, token, await plain(8, 6).png().toBuffer())).answer)
		const folder = join(server.dataDir, 'assets', sessionId)
		const linked = 'a'.repeat(64)
		await symlink(join(server.dataDir, 'server.key'), join(folder, `${linked}.webp`))
		const names = [
			`..%2f..%2fserver.key`,
			'%2e%2e%2fserver.key',
			'..%5c..%5cserver.key',
			`${hash}%00`,
			`${hash}%00.webp`,
			`${hash}.webp`,
			`%2e%2e%2f${sessionId}%2f${hash}`,
			hash.toUpperCase(),
			`${hash.slice(0, 63)}\u0430`,
			hash.slice(1),
			'f'.repeat(5000),
			'__proto__',
			linked,
			'0'.repeat(64),
		]
		for (const name of names) {
			const answer = await look(server, token, name)
			expect(answer.status, name.slice(0, 80)).toBe(404)
			expect(await answer.json()).toMatchObject({ error: { code: 'asset.not_found' } })
		}
		// %61 is an "a": the same name, written in another way.
		const written = [...hash].map((digit) => `%${digit.charCodeAt(0).toString(16)}`).join('')
		expect((await look(server, token, written)).status).toBe(200)
	})
})
