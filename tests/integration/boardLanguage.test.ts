// The language of what a template says on a board: over the wire, for boards of groups, and for whoever means no good.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CopiedBoards } from '#shared/api/groups'
import { BoardTranslated, SessionView } from '#shared/api/sessions'
import { metaOf, scaffoldOf } from '#shared/boardDoc'
import { LIMITS } from '#shared/limits'
import { changeRecord, readRecord, removeRecord } from '#shared/records/layout'
import { templateById } from '#templates/catalogue'
import { rewriteBoard } from '../helpers/rewriteBoard'
import { type Answer, callApi, SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

async function start(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
	const server = await startTestServer(options)
	onTestFinished(() => server.stop())
	return server
}

const translate = (session: SessionCalls, token: string, body: unknown, boardId = session.boardId) =>
	callApi('POST', `${session.url}/api/boards/${boardId}/language`, { token, body })
const inLanguage = async (...call: Parameters<typeof translate>) =>
	BoardTranslated.parse((await translate(...call)).body)

async function reader(session: SessionCalls, boardId = session.boardId): Promise<StockClient> {
	const client = await StockClient.join(session.url, boardId, session.made.secrets.participate)
	onTestFinished(() => client.destroy())
	return client
}
const scaffold = ({ doc }: StockClient) => {
	const root = scaffoldOf(doc)
	return Object.fromEntries([...root.keys()].sort().map((id) => [id, readRecord(id, root.get(id))]))
}
const appOf = ({ doc }: StockClient) => metaOf(doc).get('app')
const persona = templateById('persona')
const boardsSeen = async (session: SessionCalls, token: string) =>
	SessionView.parse((await session.at('GET', '', { token })).body).boards

describe('the language of a board', () => {
	test('is another one for everybody who is on it, notes stay, and the way back restores every letter', async () => {
		const session = await SessionCalls.create((await start()).url, {
			templateId: 'persona',
			promise: { readBy: 'Aino' },
		})
		const { token } = await session.join()
		const [one, other] = [await reader(session), await reader(session)]
		one.put(noteRecord('shape:n1', 'Persona', { x: 10, y: 10 }))
		await one.saved()
		const before = scaffold(other)

		const there = await inLanguage(session, token, { lang: 'fi' })
		expect(there).toMatchObject({ from: 'en', lang: 'fi', left: 0 })
		expect(there.changed).toBeGreaterThan(20)
		await expect
			.poll(() => scaffold(other)['shape:title']?.props)
			.toMatchObject({
				title: persona?.texts.fi?.title,
				purpose: persona?.texts.fi?.purpose,
				promise: ['Kuka tämän lukee: Aino'],
			})
		expect(scaffold(other)['shape:zone-day']?.props).toMatchObject({
			...(before['shape:zone-day']?.props as object),
			title: 'Tavallinen päivä',
			prompts: persona?.texts.fi?.zones.day?.prompts,
			lanes: ['Aamu', 'Päivä', 'Ilta ja yö'],
		})
		expect(appOf(other)).toEqual({ name: 'constellate', templateId: 'persona', lang: 'fi' })
		expect(await boardsSeen(session, token)).toMatchObject([{ title: 'Persoona', lang: 'fi' }])
		expect(other.doc.getMap('records').has('shape:n1')).toBe(true)

		const back = await inLanguage(session, token, { lang: there.from })
		expect(back).toEqual({ ...there, from: 'fi', lang: 'en' })
		await expect.poll(() => scaffold(other)).toEqual(before)
		expect(await boardsSeen(session, token)).toMatchObject([{ title: 'Persona', lang: 'en' }])
		expect(await inLanguage(session, token, { lang: 'en' })).toMatchObject({ changed: 0, left: 0 })
	})

	test('a title that the session gave stays, and a promise made afterwards speaks the board’s language', async () => {
		const session = await SessionCalls.create((await start()).url, {
			templateId: 'persona',
			title: 'Our street',
		})
		const { token } = await session.join()
		expect(await inLanguage(session, token, { lang: 'sv' })).toMatchObject({ left: 1 })
		await session.at('PATCH', '', { token, body: { promise: { readBy: 'Aino' } } })
		const seen = await reader(session)
		await expect
			.poll(() => scaffold(seen)['shape:title']?.props)
			.toMatchObject({
				title: 'Our street',
				promiseTitle: 'Vårt löfte',
				promise: ['Vem som läser tavlan: Aino'],
			})
		expect(await boardsSeen(session, token)).toMatchObject([{ title: 'Our street', lang: 'sv' }])
	})

	test('copies for groups are in the language of their source and go on from there, one by one', async () => {
		const session = await SessionCalls.create((await start()).url, { templateId: 'retrospective' })
		const { token } = await session.join()
		await inLanguage(session, token, { lang: 'it' })
		const copies = await session.at('POST', '/copies', {
			token,
			body: { boardId: session.boardId, titles: ['Group 1', 'Group 2'] },
		})
		const [first, second] = CopiedBoards.parse(copies.body).boards
		expect([first?.lang, second?.lang]).toEqual(['it', 'it'])
		const group = await reader(session, first?.boardId)
		const answer = await inLanguage(session, token, { lang: 'el' }, first?.boardId)
		expect(answer).toMatchObject({ from: 'it', left: 1 })
		const texts = templateById('retrospective')?.texts.el
		await expect
			.poll(() => scaffold(group)['shape:title']?.props)
			.toMatchObject({ title: 'Group 1', purpose: texts?.purpose })
		expect((await boardsSeen(session, token)).map(({ title, lang }) => [title, lang])).toEqual([
			[templateById('retrospective')?.texts.it?.title, 'it'],
			['Group 1', 'el'],
			['Group 2', 'it'],
		])
	})
})

describe('what is not changed', () => {
	/** A board as it stands after a server that somebody else wrote on. */
	async function rewritten(change: Parameters<typeof rewriteBoard>[2]) {
		const dataDir = await mkdtemp(join(tmpdir(), 'constellate-test-'))
		onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
		const before = await startTestServer({ dataDir })
		const { made } = await SessionCalls.create(before.url, { templateId: 'persona' })
		await before.stop()
		await rewriteBoard(dataDir, made.boards[0]?.boardId ?? '', change)
		const server = await start({ dataDir })
		const body = { sessionId: made.sessionId, secret: made.secrets.participate }
		const joined = await callApi('POST', `${server.url}/api/join`, { body })
		const { token } = joined.body as { token: string }
		const boardId = made.boards[0]?.boardId ?? ''
		const call = (lang: string): Promise<Answer> =>
			callApi('POST', `${server.url}/api/boards/${boardId}/language`, { token, body: { lang } })
		const client = await StockClient.join(server.url, boardId, made.secrets.participate)
		onTestFinished(() => client.destroy())
		return { call, client }
	}

	test('texts of people, zones that have moved and examples that are gone stay as they are', async () => {
		const { call, client } = await rewritten((doc) => {
			const root = scaffoldOf(doc)
			const zone = readRecord('shape:zone-day', root.get('shape:zone-day'))
			const props = { ...zone.props, title: 'A day in May', w: 1234, notesTop: 99 }
			changeRecord(root, zone, { ...zone, x: 77, props })
			removeRecord(root, 'shape:example-name-1')
			removeRecord(root, 'shape:zone-want')
		})
		const before = scaffold(client)
		expect(BoardTranslated.parse((await call('pl')).body)).toMatchObject({ left: 1 })
		await expect.poll(() => appOf(client)).toMatchObject({ lang: 'pl' })
		const { 'shape:zone-day': day, ...others } = scaffold(client)
		expect(day).toMatchObject({ x: 77, props: { title: 'A day in May', w: 1234, notesTop: 99 } })
		expect(day?.props?.prompts).toEqual(persona?.texts.pl?.zones.day?.prompts)
		expect(Object.keys(others)).not.toContain('shape:example-name-1')
		expect(Object.keys(others)).not.toContain('shape:zone-want')
		expect((await call('en')).status).toBe(200)
		await expect.poll(() => scaffold(client)).toEqual(before)
	})

	test('a board whose template nobody knows any more, or that says nothing of it, is refused and stays', async () => {
		for (const app of [
			{ name: 'constellate', templateId: 'gone', lang: 'en' },
			{ templateId: '__proto__' },
			'rubbish',
			null,
		]) {
			const { call, client } = await rewritten((doc) => void metaOf(doc).set('app', app))
			const before = scaffold(client)
			const answer = await call('fi')
			expect([answer.status, answer.code]).toEqual([404, 'template.not_found'])
			expect(scaffold(client)).toEqual(before)
			expect(appOf(client)).toEqual(app)
		}
	})

	test('a board that does not say its language is in its session’s', async () => {
		const { call, client } = await rewritten(
			(doc) => void metaOf(doc).set('app', { name: 'constellate', templateId: 'persona', lang: 'xx' })
		)
		expect(BoardTranslated.parse((await call('fi')).body)).toMatchObject({ from: 'en', left: 0 })
		await expect.poll(() => appOf(client)).toMatchObject({ lang: 'fi', name: 'constellate' })
	})
})

describe('whoever means no good', () => {
	test('gets a refusal for everything that is no language, and the board stays', async () => {
		const session = await SessionCalls.create((await start()).url, { templateId: 'persona' })
		const { token } = await session.join()
		const seen = await reader(session)
		const before = scaffold(seen)
		for (const body of [
			{},
			[],
			null,
			'fi',
			{ lang: 'xx' },
			{ lang: 'FI' },
			{ lang: ['fi'] },
			{ lang: { fi: 1 } },
		]) {
			const { status, code } = await translate(session, token, body)
			expect(status, JSON.stringify(body)).toBe(400)
			expect(code).toMatch(/^request\.(invalid|malformed_json)$/)
		}
		for (const lang of ['__proto__', 'constructor', '../fi', 'f'.repeat(5000)])
			expect((await translate(session, token, { lang })).status, lang.slice(0, 20)).toBe(400)
		for (const boardId of ['__proto__', '..%2F..%2Fetc', 'a'.repeat(22)])
			expect((await translate(session, token, { lang: 'fi' }, boardId)).status, boardId).toBe(404)
		await seen.saved()
		expect(scaffold(seen)).toEqual(before)
	})

	test('cannot change it on an ended session or as a guest', async () => {
		const session = await SessionCalls.create((await start()).url, { templateId: 'persona' })
		const guest = await session.join({ secret: session.made.secrets.view })
		const { token } = await session.join()
		expect((await translate(session, guest.token, { lang: 'fi' })).code).toBe('auth.forbidden')
		await session.life({ state: 'ended' })
		expect((await translate(session, token, { lang: 'fi' })).code).toBe('session.ended')
		const seen = await reader(session)
		expect(appOf(seen)).toMatchObject({ lang: 'en' })
	})

	test('has to wait when it changes too often, each board by itself', async () => {
		const { url } = await start()
		const [session, other] = [await SessionCalls.create(url), await SessionCalls.create(url)]
		const [{ token }, { token: otherToken }] = [await session.join(), await other.join()]
		for (let n = 0; n < LIMITS.maxLanguageChangesPerMinute; n++)
			expect((await translate(session, token, { lang: n % 2 ? 'en' : 'fi' })).status).toBe(200)
		const refused = await translate(session, token, { lang: 'fi' })
		expect([refused.status, refused.code]).toEqual([429, 'request.too_many'])
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		expect((await translate(other, otherToken, { lang: 'fi' })).status).toBe(200)
	})
})
