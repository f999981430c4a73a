import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { RecipeList } from '#shared/api/recipes'
import { JoinAnswer, JoinCodeRenewed, SessionCreated } from '#shared/api/sessions'
import { TemplateList } from '#shared/api/templates'
import { scaffoldOf } from '#shared/boardDoc'
import { JOIN_CODE_ALPHABET } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { CLOSE } from '#shared/protocol/closeCodes'
import { startTestServer, type TestServer } from '../helpers/testServer'

const HOUR_MS = 60 * 60 * 1000
const servers: TestServer[] = []
const start = async (options?: Parameters<typeof startTestServer>[0]) => {
	const server = await startTestServer(options)
	servers.push(server)
	return server
}
afterEach(async () => {
	for (const server of servers.splice(0)) await server.stop()
})

type Call = { token?: string; body?: unknown; headers?: Record<string, string> }
const call = async (method: string, url: string, { token, body, headers }: Call = {}) => {
	const response = await fetch(url, {
		method,
		headers: {
			...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' }),
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...headers,
		},
		body:
			body === undefined ? undefined : Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
	})
	const isJson = response.headers.get('content-type')?.startsWith('application/json')
	const answer = isJson ? await response.json() : Buffer.from(await response.arrayBuffer())
	return { status: response.status, body: answer, headers: response.headers }
}
const create = async ({ url }: TestServer, body: Record<string, unknown> = {}) =>
	SessionCreated.parse(
		(await call('POST', `${url}/api/sessions`, { body: { templateId: 'blank', ...body } })).body
	)
const enter = async ({ url }: TestServer, body: Record<string, unknown>) =>
	JoinAnswer.parse((await call('POST', `${url}/api/join`, { body })).body)
const tryJoin = ({ url }: TestServer, body: unknown, headers?: Record<string, string>) =>
	call('POST', `${url}/api/join`, { body, headers })
const closeCodeOf = (server: TestServer, boardId: string, token: string, origin?: string) =>
	new Promise<number>((resolve) => {
		const socket = new WebSocket(`${server.wsUrl}/${boardId}`, ['constellate', token], { origin })
		socket.on('close', (code) => resolve(code))
		socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
		socket.on('message', () => resolve(0))
		socket.on('error', () => undefined)
	})

describe('templates', () => {
	test('come in the wanted language, else in English', async () => {
		const { url } = await start()
		const titles = async (query: string) =>
			TemplateList.parse((await call('GET', `${url}/api/templates${query}`)).body).map(({ title }) => title)
		expect(await titles('?lang=fi')).not.toEqual(await titles('?lang=en'))
		expect(await titles('?lang=tlh')).toEqual(await titles(''))
	})
})

describe('a recipe', () => {
	test('lays out a session with its boards in their order, in the language that was asked for', async () => {
		const server = await start()
		const [recipe] = RecipeList.parse((await call('GET', `${server.url}/api/recipes?lang=fi`)).body)
		const made = await create(server, { templateId: undefined, recipeId: recipe!.id, lang: 'fi' })
		expect(made.title).toBe(recipe!.title)
		expect(made.boards.map(({ title, templateId }) => ({ title, templateId }))).toEqual(
			recipe!.boards.map(({ title, templateId }) => ({ title, templateId }))
		)
	})
	test('is refused when there is none of that name, and beside a template', async () => {
		const { url } = await start()
		const answers = [
			await call('POST', `${url}/api/sessions`, { body: { recipeId: 'no-such' } }),
			await call('POST', `${url}/api/sessions`, {
				body: { recipeId: 'first-meeting', templateId: 'persona' },
			}),
			await call('POST', `${url}/api/sessions`, { body: {} }),
		]
		expect(answers.map(({ status }) => status)).toEqual([404, 400, 400])
	})
})

describe('a new session', () => {
	test('has a board from its template, links, a code and a steward key', async () => {
		const server = await start()
		const made = await create(server, { templateId: 'persona', title: ' Our street ' })
		expect(made.title).toBe('Our street')
		expect(made.boards).toEqual([{ boardId: expect.any(String), title: 'Our street', templateId: 'persona' }])
		expect(made.joinCode).toMatch(new RegExp(`^[${JOIN_CODE_ALPHABET}]{6}$`))
		const board = `${server.url}/b/${made.boards[0]?.boardId}`
		expect(made.links).toEqual({
			participate: `${board}#${made.secrets.participate}`,
			view: `${board}#${made.secrets.view}`,
			contribute: `${server.url}/t/${made.joinCode}`,
		})
		expect(made.stewardKey).toMatch(/^[\w-]{22}$/)
	})
	test('without a title takes the template’s, in the language of the session', async () => {
		const server = await start()
		const english = await create(server, { templateId: 'persona' })
		const finnish = await create(server, { templateId: 'persona', lang: 'fi' })
		expect(finnish.title).not.toBe(english.title)
		const wanted = await call('POST', `${server.url}/api/sessions`, {
			body: { templateId: 'persona' },
			headers: { 'accept-language': 'fi-FI,fi;q=0.9,en;q=0.5' },
		})
		expect(wanted.body.title).toBe(finnish.title)
	})
	test('needs a template that exists', async () => {
		const { url } = await start()
		const answer = await call('POST', `${url}/api/sessions`, { body: { templateId: 'none' } })
		expect([answer.status, answer.body.error.code]).toEqual([404, 'template.not_found'])
	})
	test('is limited for one caller', async () => {
		const server = await start({ env: { TRUST_PROXY: 'on' } })
		const from = (address: string) =>
			call('POST', `${server.url}/api/sessions`, {
				body: { templateId: 'blank' },
				headers: { 'x-forwarded-for': address },
			})
		const statuses = new Set<number>()
		for (let n = 0; n < LIMITS.maxSessionsPerHour; n++) statuses.add((await from('192.0.2.1')).status)
		expect([...statuses]).toEqual([201])
		const refused = await from('192.0.2.1')
		expect([refused.status, refused.body.error.code]).toEqual([429, 'request.too_many'])
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		expect((await from('192.0.2.2')).status).toBe(201)
	})
	test('opens for a stock y-websocket client with the scaffold of its template', async () => {
		const server = await start()
		const { boards, secrets } = await create(server, { templateId: 'persona' })
		const boardId = boards[0]?.boardId ?? ''
		const { token } = await enter(server, { boardId, secret: secrets.participate })
		const doc = new Y.Doc()
		const provider = new WebsocketProvider(server.wsUrl, boardId, doc, {
			protocols: ['constellate', token],
			disableBc: true,
			WebSocketPolyfill: WebSocket as never,
		})
		await vi.waitFor(() => expect(scaffoldOf(doc).size).toBeGreaterThan(5), { timeout: 5000 })
		provider.destroy()
	})
})

describe('joining', () => {
	test('by the participate link gives that grade and the view link to pass on', async () => {
		const server = await start()
		const { sessionId, boards, secrets, joinCode } = await create(server)
		for (const target of [{ boardId: boards[0]?.boardId }, { sessionId }]) {
			const joined = await enter(server, { ...target, secret: secrets.participate })
			expect(joined).toMatchObject({ grade: 'participate', viewSecret: secrets.view, epoch: 1, name: '' })
			expect(joined.session).toMatchObject({ sessionId, joinCode })
			expect(joined.secret).toBeUndefined()
			expect(joined.token).toMatch(/^[\w-]{1,256}$/)
		}
	})
	test('by the view link gives neither the code nor a secret', async () => {
		const server = await start()
		const { sessionId, secrets } = await create(server)
		const joined = await enter(server, { sessionId, secret: secrets.view })
		expect(joined.grade).toBe('view')
		expect(joined.secret ?? joined.viewSecret ?? joined.session.joinCode).toBeUndefined()
	})
	test('by code, typed as people type, gives a secret that still works after a reload', async () => {
		const server = await start()
		const { boards, joinCode } = await create(server)
		const typed = ` ${joinCode.slice(0, 3).toLowerCase()}-${joinCode.slice(3)} `
		const byCode = await enter(server, { code: typed })
		const boardId = boards[0]?.boardId
		expect(await enter(server, { boardId, secret: byCode.secret })).toMatchObject({ grade: 'participate' })
		expect(await enter(server, { boardId, secret: byCode.viewSecret })).toMatchObject({ grade: 'view' })
	})
	test('again with the same key is the same person, in another session another one', async () => {
		const server = await start()
		const [one, two] = [await create(server), await create(server)]
		const first = await enter(server, { sessionId: one.sessionId, secret: one.secrets.participate })
		const { participantKey, participantId } = first
		const again = { participantKey, secret: one.secrets.participate }
		expect(await enter(server, { sessionId: one.sessionId, ...again })).toMatchObject({ participantId })
		const elsewhere = await enter(server, {
			sessionId: two.sessionId,
			secret: two.secrets.participate,
			participantKey,
		})
		expect(elsewhere.participantId).not.toBe(participantId)
	})
	test('keeps a name that was given, until another or none is given', async () => {
		const server = await start()
		const { sessionId, secrets } = await create(server)
		const link = { sessionId, secret: secrets.participate }
		const { participantKey } = await enter(server, { ...link, name: '  Aino ' })
		const nameWith = async (body: object) => (await enter(server, { ...link, participantKey, ...body })).name
		expect(await nameWith({})).toBe('Aino')
		expect(await nameWith({ name: 'Aino K' })).toBe('Aino K')
		expect(await nameWith({ name: '' })).toBe('')
		expect(await nameWith({})).toBe('')
	})
	test('with wrong codes is limited: even the right code has to wait then, for that caller only', async () => {
		const server = await start({ env: { TRUST_PROXY: 'on' } })
		const { joinCode } = await create(server)
		const from = (address: string, code: string) => tryJoin(server, { code }, { 'x-forwarded-for': address })
		for (let n = 0; n < LIMITS.maxWrongJoinsPerMinute; n++)
			expect((await from('192.0.2.1', 'AAAAAA')).body.error.code).toBe('join.code_not_found')
		const refused = await from('192.0.2.1', joinCode)
		expect([refused.status, refused.body.error.code]).toEqual([429, 'request.too_many'])
		expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
		expect((await from('192.0.2.2', joinCode)).status).toBe(200)
	})
	test('lets forty tablets in behind one address, by code and by link, all at once', async () => {
		const server = await start()
		const { sessionId, secrets, joinCode } = await create(server)
		const ways = [{ code: joinCode }, { sessionId, secret: secrets.participate }]
		const answers = await Promise.all(Array.from({ length: 80 }, (_, n) => tryJoin(server, ways[n % 2])))
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(80)
		expect(new Set(answers.map(({ body }) => body.participantId)).size).toBe(80)
	})
	test('an address that a caller writes itself does not help without a trusted proxy', async () => {
		const server = await start()
		for (let n = 0; n < LIMITS.maxWrongJoinsPerMinute; n++)
			await tryJoin(server, { code: 'AAAAAA' }, { 'x-forwarded-for': `192.0.2.${n}` })
		expect((await tryJoin(server, { code: 'AAAAAA' }, { 'x-forwarded-for': '198.51.100.1' })).status).toBe(
			429
		)
	})
	test('by code ends with the code’s time, and with a new code', async () => {
		let nowMs = Date.now()
		const server = await start({ nowMs: () => nowMs })
		const { sessionId, joinCode } = await create(server)
		const { token, secret } = await enter(server, { code: joinCode })
		const renewed = await call('POST', `${server.url}/api/sessions/${sessionId}/code`, { token })
		const { joinCode: next } = JoinCodeRenewed.parse(renewed.body)
		expect((await tryJoin(server, { code: joinCode })).body.error.code).toBe('join.code_not_found')
		expect((await tryJoin(server, { code: next })).status).toBe(200)
		nowMs += LIMITS.joinCodeHours * HOUR_MS
		expect((await tryJoin(server, { code: next })).body.error.code).toBe('join.code_not_found')
		const late = await enter(server, { sessionId, secret })
		expect(late.session.joinCode).toBeUndefined()
	})
})

describe('who may do what (trust row Z3)', () => {
	test('a socket opens for the board’s own session only (trust rows Z1, Z3)', async () => {
		const server = await start()
		const [mine, other] = [await create(server), await create(server)]
		const boardId = mine.boards[0]?.boardId ?? ''
		const { token } = await enter(server, { sessionId: mine.sessionId, secret: mine.secrets.participate })
		const stranger = await enter(server, { sessionId: other.sessionId, secret: other.secrets.participate })
		expect(await closeCodeOf(server, boardId, token)).toBe(0)
		expect(await closeCodeOf(server, boardId, stranger.token)).toBe(CLOSE.unauthorized)
		expect(await closeCodeOf(server, 'AAAAAAAAAAAAAAAAAAAAAA', token)).toBe(CLOSE.unauthorized)
		expect(await closeCodeOf(server, boardId, 'rubbish')).toBe(CLOSE.unauthorized)
		expect(await closeCodeOf(server, boardId, token, 'https://evil.example')).toBe(403)
		expect(await closeCodeOf(server, boardId, token, 'null')).toBe(403)
		expect(await closeCodeOf(server, boardId, token, server.url)).toBe(0)
	})
	test('under a sub-path the socket answers there, for pages of the public address', async () => {
		const server = await start({ env: { PUBLIC_URL: 'https://example.org/boards' } })
		expect(server.wsUrl).toMatch(/\/boards\/sync$/)
		const { sessionId, boards, secrets } = await create(server)
		const { token } = await enter(server, { sessionId, secret: secrets.participate })
		const boardId = boards[0]?.boardId ?? ''
		expect(await closeCodeOf(server, boardId, token, 'https://example.org')).toBe(0)
		expect(await closeCodeOf(server, boardId, token, 'https://example.com')).toBe(403)
		const cutOff = { ...server, wsUrl: server.wsUrl.replace('/boards', '') }
		expect(await closeCodeOf(cutOff, boardId, token, 'https://example.org')).toBe(0)
	})
	test('a board that was added is in the session and opens', async () => {
		const server = await start()
		const { sessionId, secrets } = await create(server)
		const { token } = await enter(server, { sessionId, secret: secrets.participate })
		const added = await call('POST', `${server.url}/api/sessions/${sessionId}/boards`, {
			token,
			body: { templateId: 'persona', title: 'Second' },
		})
		expect(added.body).toMatchObject({ title: 'Second', templateId: 'persona' })
		const { body } = await call('GET', `${server.url}/api/sessions/${sessionId}`, { token })
		expect(body.boards).toHaveLength(2)
		expect(await closeCodeOf(server, added.body.boardId, token)).toBe(0)
	})
})

describe('the end of a session', () => {
	test('its last day over, it is erased with all its boards, and the others stay', async () => {
		const dataDir = await mkdtemp(join(tmpdir(), 'constellate-end-'))
		const shortly = await startTestServer({ dataDir, env: { RETENTION_DAYS: '1' } })
		const old = await create(shortly, { title: 'Sentinel-old' })
		await shortly.stop()
		const longer = await startTestServer({ dataDir })
		const young = await create(longer)
		await longer.stop()
		const server = await startTestServer({ dataDir, nowMs: () => Date.now() + 25 * HOUR_MS })
		servers.push(server)
		await expect
			.poll(
				async () => (await tryJoin(server, { sessionId: old.sessionId, secret: old.secrets.view })).status
			)
			.toBe(404)
		const kept = await tryJoin(server, { sessionId: young.sessionId, secret: young.secrets.view })
		expect(kept.status).toBe(200)
		await server.stop()
		servers.splice(0)
		for (const file of await readdir(dataDir, { recursive: true, withFileTypes: true }))
			if (file.isFile())
				expect((await readFile(join(file.parentPath, file.name))).includes('Sentinel-old'), file.name).toBe(
					false
				)
		await rm(dataDir, { recursive: true })
	})
})

describe('the log (trust row Z5)', () => {
	test('of a whole flow holds no secret, code, name, text or address', async () => {
		const lines: string[] = []
		const server = await start({
			env: { LOG_LEVEL: 'debug', TRUST_PROXY: 'on' },
			logTo: { write: (line) => lines.push(line) },
		})
		const headers = { 'x-forwarded-for': '203.0.113.77' }
		const made = await create(server, { title: 'Sentinel-title', promise: { readBy: 'Sentinel-promise' } })
		const { sessionId, boards, secrets, joinCode, stewardKey } = made
		const boardId = boards[0]?.boardId ?? ''
		const joined = await enter(server, { code: joinCode, name: 'Sentinel-name' })
		await tryJoin(server, { boardId, secret: 'Sentinel-wrong' }, headers)
		await tryJoin(server, { code: 'SENTIN' }, headers)
		await call('GET', `${server.url}/api/boards/${boardId}/export.json`, { token: joined.token, headers })
		await call('GET', `${server.url}/api/sessions/${sessionId}`, { token: 'Sentinel-token', headers })
		await fetch(`${server.url}/j/${joinCode}?q=Sentinel-query`, {
			headers: { referer: 'http://sentinel.example' },
		})
		await fetch(`${server.url}/api/sessions`, {
			method: 'POST',
			body: '{"Sentinel-broken',
			headers: { 'content-type': 'application/json' },
		})
		await closeCodeOf(server, boardId, joined.token)
		await closeCodeOf(server, boardId, 'Sentinel-token')
		await server.app.close()
		servers.splice(0)
		const log = lines.join('')
		expect(log).toContain('"event":"session.created"')
		expect(log).toContain('"route":"/j/:code"')
		expect(log).toContain('"event":"room.opened"')
		const { token, participantKey, secret, viewSecret } = joined
		const forbidden = [
			...Object.values(secrets),
			joinCode,
			stewardKey,
			token,
			participantKey,
			secret,
			viewSecret,
		]
		for (const text of [...forbidden, 'Sentinel', 'sentinel', 'SENTIN', '203.0.113.77', '127.0.0.1'])
			expect(log.includes(text as string), String(text)).toBe(false)
	})
})
