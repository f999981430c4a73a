// Trust row Z3: every route and every message of the socket, for everybody who might try it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as encoding from 'lib0/encoding'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { AssetStored } from '#shared/api/assets'
import type { Grade } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import type { ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { CLOSE } from '#shared/protocol/closeCodes'
import { encodeBarrier, encodeUpdateMessage, MESSAGE, SUBPROTOCOL, SYNC } from '#shared/protocol/messages'
import { putRecord } from '#shared/records/layout'
import { createTokens } from '../../server/auth/tokens'
import { callApi, SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

/** Who tries. `wrongBoard` is in the session, but names a board of another one; null where no board is named. */
const COLUMNS = [
	'nobody',
	'contribute',
	'view',
	'participate',
	'otherSession',
	'wrongBoard',
	'ended',
	'rotated',
] as const
type Column = (typeof COLUMNS)[number]
type Row = readonly [...statuses: (number | null)[]]

/** What each gets at each route, in the order of COLUMNS. A route that is missing here fails the test. */
const ROUTES: Record<string, Row> = {
	'get /api/templates': [200, 200, 200, 200, 200, null, 200, 200],
	'get /api/recipes': [200, 200, 200, 200, 200, null, 200, 200],
	'get /api/templates/:templateId': [200, 200, 200, 200, 200, null, 200, 200],
	'get /api/openapi.json': [200, 200, 200, 200, 200, null, 200, 200],
	'post /api/sessions': [201, 201, 201, 201, 201, null, 201, 201],
	// The secret counts here, not the token: see the test of links below.
	'post /api/join': [200, 200, 200, 200, 200, 404, 200, 404],
	'get /api/sessions/:sessionId': [401, 403, 200, 200, 404, null, 200, 401],
	'get /api/sessions/:sessionId/now': [401, 403, 200, 200, 404, null, 200, 401],
	'post /api/sessions/:sessionId/boards': [401, 403, 403, 201, 404, null, 409, 401],
	'post /api/sessions/:sessionId/code': [401, 403, 403, 200, 404, null, 200, 401],
	'post /api/sessions/:sessionId/copies': [401, 403, 403, 201, 404, 404, 409, 401],
	'post /api/sessions/:sessionId/spread': [401, 403, 403, 200, 404, 404, 409, 401],
	'post /api/sessions/:sessionId/gather': [401, 403, 403, 200, 404, 404, 409, 401],
	'post /api/sessions/:sessionId/group': [401, 403, 403, 200, 404, 404, 409, 401],
	'post /api/sessions/:sessionId/rehearsal': [401, 403, 403, 201, 404, null, 201, 401],
	'post /api/sessions/:sessionId/wishes': [401, 403, 403, 200, 404, null, 200, 401],
	'patch /api/sessions/:sessionId': [401, 403, 403, 200, 404, null, 409, 401],
	'patch /api/sessions/:sessionId/boards/:boardId': [401, 403, 403, 200, 404, 404, 409, 401],
	'post /api/boards/:boardId/layout': [401, 403, 403, 200, 404, 404, 409, 401],
	'post /api/boards/:boardId/language': [401, 403, 403, 200, 404, 404, 409, 401],
	'get /api/boards/:boardId/export.json': [401, 403, 200, 200, 404, 404, 200, 401],
	'get /api/boards/:boardId/records.json': [401, 403, 200, 200, 404, 404, 200, 401],
	'get /api/boards/:boardId/notes.csv': [401, 403, 200, 200, 404, 404, 200, 401],
	'get /api/boards/:boardId/notes.md': [401, 403, 200, 200, 404, 404, 200, 401],
	'get /api/boards/:boardId/questions': [401, 403, 200, 200, 404, 404, 200, 401],
	'post /api/boards/:boardId/answers': [401, 403, 403, 201, 404, 404, 409, 401],
	// The token alone says of which session a picture is: another session's keeps its own.
	'put /api/assets': [401, 403, 403, 201, 201, null, 409, 401],
	'get /api/assets/:hash': [401, 403, 200, 200, 404, null, 200, 401],
	// Tokens open nothing here, whatever their grade: only the steward key does, and a wrong one is a 404.
	'post /api/sessions/:sessionId/life': [404, 404, 404, 404, 404, null, 404, 404],
	'delete /api/sessions/:sessionId': [404, 404, 404, 404, 404, null, 404, 404],
}

/** Routes outside of the table: for an operator's tools, and open to all. */
const OPS = ['/healthz', '/metrics']

const pictureOf = (background: string) =>
	sharp({ create: { width: 4, height: 3, channels: 3, background } })
		.png()
		.toBuffer()

async function tokenOfGrade(server: TestServer, sessionId: string, grade: Grade): Promise<string> {
	const key = await readFile(join(server.dataDir, 'server.key'))
	return createTokens(key, Date.now).issue({
		sessionId: sessionId as SessionId,
		participantId: 'participant-0001' as ParticipantId,
		grade,
		epoch: 1,
		secretGeneration: 0,
		expiresAtMs: Date.now() + 60_000,
	})
}

/** Sessions in every state, and who comes to them with what. */
async function castOf(server: TestServer) {
	const [open, ended, rotated, other] = await Promise.all(
		Array.from({ length: 4 }, () => SessionCalls.create(server.url))
	)
	if (!open || !ended || !rotated || !other) throw new Error('no sessions')
	const tokens: Record<Column, string | undefined> = {
		nobody: undefined,
		contribute: await tokenOfGrade(server, open.made.sessionId, 'contribute'),
		view: (await open.join({ secret: open.made.secrets.view })).token,
		participate: (await open.join()).token,
		otherSession: (await other.join()).token,
		wrongBoard: (await open.join()).token,
		ended: (await ended.join()).token,
		rotated: (await rotated.join()).token,
	}
	const pictures: Partial<Record<Column, string>> = {}
	for (const [at, column] of (['participate', 'ended', 'rotated'] as const).entries()) {
		const body = await pictureOf(['red', 'green', 'gold'][at] as string)
		const sent = await callApi('PUT', `${server.url}/api/assets`, { token: tokens[column], body })
		pictures[column] = AssetStored.parse(sent.body).hash
	}
	await ended.life({ state: 'ended' })
	await rotated.life({ wish: 'renew' })
	const sessionOf = (column: Column) => (column === 'ended' ? ended : column === 'rotated' ? rotated : open)
	return { sessionOf, other, tokens, pictures }
}

describe('Z3: who may do what', () => {
	test('every route answers everybody as the table says', async () => {
		const server = await startTestServer()
		onTestFinished(() => server.stop())
		const { sessionOf, other, tokens, pictures } = await castOf(server)
		const names = server.app.routes.map(({ method, path }) => `${method} ${path}`)
		expect(names.sort()).toEqual(Object.keys(ROUTES).sort())
		const picture = await pictureOf('blue')
		const bodyOf = (name: string, column: Column): unknown => {
			const { made } = sessionOf(column)
			const { boardId } = column === 'wrongBoard' ? other : sessionOf(column)
			const bodies: Record<string, unknown> = {
				'post /api/join': { boardId, secret: made.secrets.participate },
				'put /api/assets': picture,
				'patch /api/sessions/:sessionId': { meeting: { phone: '555 0100' } },
				'patch /api/sessions/:sessionId/boards/:boardId': { title: 'Renamed' },
				'post /api/boards/:boardId/answers': { zone: 'start', text: 'An answer' },
				'post /api/sessions/:sessionId/copies': { boardId, titles: ['Group 1'] },
				'post /api/sessions/:sessionId/spread': { boardIds: [boardId] },
				'post /api/sessions/:sessionId/gather': { boardId },
				'post /api/sessions/:sessionId/group': { boardId },
				'post /api/sessions/:sessionId/wishes': { wish: 'pause' },
				'post /api/boards/:boardId/language': { lang: 'fi' },
				'post /api/sessions/:sessionId/life': { state: 'ended' },
				'post /api/boards/:boardId/layout': { do: 'open' },
			}
			return bodies[name] ?? (name.startsWith('post') ? { templateId: 'blank' } : undefined)
		}
		const seen: Record<string, Row> = {}
		for (const { method, path, answer } of server.app.routes) {
			const name = `${method} ${path}`
			const statuses: (number | null)[] = []
			for (const column of COLUMNS) {
				const session = sessionOf(column)
				const address = path
					.replace(':sessionId', session.made.sessionId)
					.replace(':templateId', 'persona')
					.replace(':boardId', (column === 'wrongBoard' ? other : session).boardId)
					.replace(':hash', pictures[column] ?? pictures.participate ?? '')
				const isSkipped = column === 'wrongBoard' && ROUTES[name]?.[COLUMNS.indexOf(column)] === null
				const got = isSkipped
					? null
					: await callApi(method.toUpperCase(), `${server.url}${address}`, {
							token: tokens[column],
							body: bodyOf(name, column),
						})
				statuses.push(got?.status ?? null)
				if (got && got.status < 300 && !Buffer.isBuffer(got.body))
					expect(answer.safeParse(got.body).success, `${name} for ${column}`).toBe(true)
				if (got && got.status >= 400) expect(Object.keys(got.body as object), name).toEqual(['error'])
			}
			seen[name] = statuses
		}
		expect(seen).toEqual(ROUTES)
	})

	test('no other route is served: whatever express is given stands in the table or is a page', async () => {
		const sources = await Promise.all(
			['ops/routes', 'http/pages'].map((file) => readFile(`server/${file}.ts`, 'utf8'))
		)
		const [ops = '', pages = ''] = sources.map((source) =>
			[...source.matchAll(/router\.(get|post|put|patch|delete|all)\((['\w/]+)/g)]
				.map(([, , path]) => path?.replaceAll("'", ''))
				.join(' ')
		)
		expect(ops).toBe(OPS.join(' '))
		// `path` runs over the addresses of the one page.
		expect(pages).toBe('path')
	})

	test('a token that was cut, changed, or is a secret opens no route', async () => {
		const server = await startTestServer()
		onTestFinished(() => server.stop())
		const session = await SessionCalls.create(server.url)
		const { token } = await session.join()
		const wrong = ['', 'rubbish', `${token}A`, token.slice(1), session.made.secrets.participate]
		for (const { method, path, may } of server.app.routes) {
			if (may === 'anyone' || may === 'steward') continue
			const address = path
				.replace(':sessionId', session.made.sessionId)
				.replace(':templateId', 'persona')
				.replace(':boardId', session.boardId)
				.replace(':hash', 'a'.repeat(64))
			for (const one of wrong) {
				const { status } = await callApi(method.toUpperCase(), `${server.url}${address}`, { token: one })
				expect(status, `${method} ${path}`).toBe(401)
			}
		}
	})

	test('the steward key of a session rules that session only, also when it has ended', async () => {
		const server = await startTestServer()
		onTestFinished(() => server.stop())
		const [mine, other] = [await SessionCalls.create(server.url), await SessionCalls.create(server.url)]
		for (const key of ['', 'rubbish', other.made.stewardKey, mine.made.secrets.participate]) {
			expect((await mine.life({ state: 'ended' }, key)).code).toBe('steward.wrong_key')
			expect((await mine.erase(undefined, key)).code).toBe('steward.wrong_key')
		}
		for (const state of ['ended', 'archived', 'open'] as const)
			expect((await mine.life({ state })).status).toBe(200)
		expect((await mine.life({ wish: 'renew' })).status).toBe(200)
		expect((await mine.erase()).status).toBe(204)
		expect((await other.tryJoin()).status).toBe(200)
	})
})

/** What comes of a message: its effect is seen (`taken`), it has none (`dropped`), or the socket closes with a code. */
type Outcome = 'taken' | 'dropped' | number
type Role = 'participate' | 'view' | 'ended'

/** Messages as docs/protocol.md lists them, and what comes of each for those who get a socket. */
const MESSAGES: Record<string, Record<Role, Outcome>> = {
	'0 0': { participate: 'taken', view: 'taken', ended: 'taken' },
	'0 1': { participate: 'taken', view: 'dropped', ended: 'dropped' },
	'0 2': { participate: 'taken', view: 'dropped', ended: 'dropped' },
	'1': { participate: 'taken', view: 'taken', ended: 'taken' },
	'2': { participate: CLOSE.malformed, view: CLOSE.malformed, ended: CLOSE.malformed },
	'3': { participate: 'taken', view: 'taken', ended: 'taken' },
	'100': { participate: 'taken', view: 'taken', ended: 'taken' },
	'101': { participate: CLOSE.malformed, view: CLOSE.malformed, ended: CLOSE.malformed },
	'102': { participate: CLOSE.malformed, view: CLOSE.malformed, ended: CLOSE.malformed },
	'103': { participate: CLOSE.malformed, view: CLOSE.malformed, ended: CLOSE.malformed },
}

/** A socket of its own, which remembers what came and how it ended. */
class Wire {
	readonly #socket: WebSocket
	readonly received: Uint8Array[] = []
	code: number | null = null

	constructor(server: TestServer, boardId: string, token: string) {
		this.#socket = new WebSocket(`${server.wsUrl}/${boardId}`, [SUBPROTOCOL, token])
		this.#socket.on('message', (data: Buffer) => this.received.push(new Uint8Array(data)))
		this.#socket.on('close', (code) => {
			this.code = code
		})
	}

	send(bytes: Uint8Array): void {
		this.#socket.send(bytes)
	}

	/** Messages of a type; of sync messages, of a step. */
	count(type: number, step?: number): number {
		return this.received.filter((bytes) => bytes[0] === type && (step === undefined || bytes[1] === step))
			.length
	}

	end(): void {
		this.#socket.terminate()
	}
}

const messageOf = (type: number, write: (encoder: encoding.Encoder) => void) => {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, type)
	write(encoder)
	return encoding.toUint8Array(encoder)
}
const syncMessage = (step: number, bytes: Uint8Array) =>
	messageOf(MESSAGE.sync, (encoder) => {
		encoding.writeVarUint(encoder, step)
		encoding.writeVarUint8Array(encoder, bytes)
	})
const json = (type: number) =>
	messageOf(type, (encoder) => encoding.writeVarString(encoder, '{"state":"ok"}'))

/** A fresh edit by somebody who knows the board. */
function editOf(known: Y.Doc, id: string): Uint8Array {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(known))
	const before = Y.encodeStateVector(doc)
	doc.transact(() => putRecord(recordsOf(doc), noteRecord(id, 'words', { x: 0, y: 0 })))
	return Y.encodeStateAsUpdate(doc, before)
}

function bytesOf(name: string, edit: Uint8Array): Uint8Array {
	const presence = messageOf(1, (encoder) => {
		encoding.writeVarUint(encoder, 666)
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarString(encoder, '{"x":1,"y":1}')
	})
	const messages: Record<string, Uint8Array> = {
		'0 0': syncMessage(SYNC.step1, Uint8Array.of(0)),
		'0 1': syncMessage(SYNC.step2, edit),
		'0 2': encodeUpdateMessage(edit),
		'1': messageOf(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, presence)),
		'2': json(MESSAGE.auth),
		'3': Uint8Array.of(MESSAGE.queryAwareness),
		'100': encodeBarrier(7),
		'101': json(MESSAGE.roomStatus),
		'102': json(MESSAGE.facilitation),
		'103': Uint8Array.of(MESSAGE.sessionChanged),
	}
	const bytes = messages[name]
	if (!bytes) throw new Error(`no bytes for message ${name}`)
	return bytes
}

describe('Z3: what may be said on a socket', () => {
	test('the table has every message of the protocol', async () => {
		const protocol = await readFile('docs/protocol.md', 'utf8')
		const listed = [...protocol.matchAll(/^\| `(\d+(?: \d)?)[^`]*` \| \w+ \|/gm)].map(([, name]) => name)
		expect(listed.sort()).toEqual(Object.keys(MESSAGES).sort())
		const types = new Set(Object.keys(MESSAGES).map((name) => Number(name.split(' ')[0])))
		expect([...types].sort()).toEqual(Object.values(MESSAGE).sort())
	})

	for (const role of ['participate', 'view', 'ended'] as const)
		test(`Z4: every message of somebody in the role ${role} comes to what the table says`, async () => {
			const server = await startTestServer()
			onTestFinished(() => server.stop())
			const session = await SessionCalls.create(server.url)
			const { secrets } = session.made
			const witness = await StockClient.join(server.url, session.boardId, secrets.participate)
			onTestFinished(() => witness.destroy())
			const secret = role === 'view' ? secrets.view : secrets.participate
			const { token } = await session.join({ secret })
			if (role === 'ended') await session.life({ state: 'ended' })
			for (const [at, [name, outcomes]] of Object.entries(MESSAGES).entries()) {
				const wire = new Wire(server, session.boardId, token)
				await expect.poll(() => wire.count(MESSAGE.sync, SYNC.step1)).toBe(1)
				const id = `shape:${role}${at}`
				wire.send(bytesOf(name, editOf(witness.doc, id)))
				// Messages are taken in order: when this is answered, or not at all any more, the first has had its effect.
				wire.send(Uint8Array.of(MESSAGE.queryAwareness))
				wire.send(syncMessage(SYNC.step1, Uint8Array.of(0)))
				const answers = name === '0 0' ? 2 : 1
				await expect
					.poll(() => wire.code !== null || wire.count(MESSAGE.sync, SYNC.step2) === answers)
					.toBe(true)
				const isEdit = name === '0 1' || name === '0 2'
				if (isEdit && outcomes[role] === 'taken')
					await expect.poll(() => recordsOf(witness.doc).has(id), { message: name }).toBe(true)
				if (isEdit && outcomes[role] === 'dropped') {
					await witness.saved()
					expect(recordsOf(witness.doc).has(id), name).toBe(false)
				}
				if (name === '1') await expect.poll(() => witness.provider.awareness.getStates().has(666)).toBe(true)
				if (name === '100') await expect.poll(() => wire.count(MESSAGE.barrier), { message: name }).toBe(1)
				expect(wire.code, name).toBe(typeof outcomes[role] === 'number' ? outcomes[role] : null)
				wire.end()
			}
		})

	test('Z4: a viewer’s edits in either form are dropped, and the third ends its connection', async () => {
		const server = await startTestServer()
		onTestFinished(() => server.stop())
		const session = await SessionCalls.create(server.url)
		const { secrets } = session.made
		const witness = await StockClient.join(server.url, session.boardId, secrets.participate)
		onTestFinished(() => witness.destroy())
		const { token } = await session.join({ secret: secrets.view })
		for (const name of ['0 1', '0 2']) {
			const wire = new Wire(server, session.boardId, token)
			await expect.poll(() => wire.count(MESSAGE.sync, SYNC.step1)).toBe(1)
			for (let n = 0; n < LIMITS.maxRefusalsPerConnection; n++)
				wire.send(bytesOf(name, editOf(witness.doc, `shape:v${n}`)))
			await expect.poll(() => wire.code, { message: name }).toBe(CLOSE.forbidden)
		}
		await witness.saved()
		expect(recordsOf(witness.doc).size).toBe(0)
		// The same person may read on over a new connection.
		const reader = new StockClient(server.url, session.boardId, token)
		onTestFinished(() => reader.destroy())
		await reader.synced()
	})

	test('a token of the grade contribute, of another session or under old links gets no socket', async () => {
		const server = await startTestServer()
		onTestFinished(() => server.stop())
		const { sessionOf, tokens } = await castOf(server)
		const expected: Partial<Record<Column, number>> = {
			nobody: CLOSE.unauthorized,
			contribute: CLOSE.forbidden,
			otherSession: CLOSE.unauthorized,
			rotated: CLOSE.unauthorized,
		}
		for (const [column, code] of Object.entries(expected)) {
			const { boardId } = sessionOf(column as Column)
			const wire = new Wire(server, boardId, tokens[column as Column] ?? 'none')
			await expect.poll(() => wire.code, { message: column }).toBe(code)
			expect(wire.received, column).toEqual([])
		}
	})
})
