// What becomes of a session between its start and its end: who is let in, new links, its last day, its erasure.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CopiedBoards } from '#shared/api/groups'
import { LifeChanged, WishAnswer } from '#shared/api/sessionLife'
import { JoinAnswer, SessionCreated, SessionView } from '#shared/api/sessions'
import { scaffoldOf } from '#shared/boardDoc'
import { readRecord } from '#shared/records/layout'
import { SessionCalls } from '../helpers/sessionCalls'
import { joinBoard, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer, type TestServer } from '../helpers/testServer'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

async function start(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
	const server = await startTestServer(options)
	onTestFinished(() => server.stop())
	return server
}
async function writerOn(session: SessionCalls, boardId = session.boardId): Promise<StockClient> {
	const writer = await StockClient.join(session.url, boardId, session.made.secrets.participate)
	onTestFinished(() => writer.destroy())
	return writer
}
const closeOf = (client: StockClient) =>
	new Promise<number>((resolve) =>
		client.provider.on('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0))
	)
const titleBandOf = ({ doc }: StockClient) => {
	const root = scaffoldOf(doc)
	const records = [...root.keys()].map((id) => readRecord(id, root.get(id)))
	return records.find(({ type }) => type === 'title-band')?.props ?? {}
}

describe('two participants together', () => {
	test('pause joining: who has come stays in, nobody new comes in, by link or by code', async () => {
		const session = await SessionCalls.create((await start()).url)
		const [one, two] = [await session.join({ name: 'Aino' }), await session.join()]
		const wish = async (token: string, what: string) =>
			WishAnswer.parse((await session.at('POST', '/wishes', { token, body: { wish: what } })).body).state
		expect(await wish(one.token, 'pause')).toBe('waiting')
		expect(await wish(one.token, 'pause')).toBe('waiting')
		expect((await session.tryJoin()).status).toBe(200)
		const seen = SessionView.parse((await session.at('GET', '', { token: two.token })).body)
		expect(seen.wishes).toEqual([{ wish: 'pause', isMine: false }])

		expect(await wish(two.token, 'pause')).toBe('done')
		for (const way of [{}, { code: session.made.joinCode }, { secret: session.made.secrets.view }])
			expect((await session.tryJoin(way)).code).toBe('join.paused')
		for (const { participantKey, participantId } of [one, two])
			expect(await session.join({ participantKey })).toMatchObject({ participantId })

		expect(await wish(one.token, 'resume')).toBe('waiting')
		expect(await wish(two.token, 'resume')).toBe('done')
		expect((await session.tryJoin()).status).toBe(200)
	})

	test('a wish that nobody shares for ten minutes is over', async () => {
		let nowMs = Date.now()
		const session = await SessionCalls.create((await start({ nowMs: () => nowMs })).url)
		const [one, two] = [await session.join(), await session.join()]
		const wish = async (token: string) =>
			WishAnswer.parse((await session.at('POST', '/wishes', { token, body: { wish: 'pause' } })).body).state
		expect(await wish(one.token)).toBe('waiting')
		nowMs += 10 * 60 * 1000
		expect(await wish(two.token)).toBe('waiting')
		expect(await wish(one.token)).toBe('done')
	})

	test('renew the links: old links, code, tokens and sockets are out at once, the new link is in', async () => {
		const session = await SessionCalls.create((await start()).url)
		const [one, two] = [await session.join({ name: 'Aino' }), await session.join()]
		const open = await writerOn(session)
		const closed = closeOf(open)
		await session.at('POST', '/wishes', { token: one.token, body: { wish: 'renew' } })
		const answer = await session.at('POST', '/wishes', { token: two.token, body: { wish: 'renew' } })
		const { secrets } = WishAnswer.parse(answer.body)
		expect(await closed).toBe(4401)
		for (const way of [{}, { secret: session.made.secrets.view }, { code: session.made.joinCode }])
			expect((await session.tryJoin(way)).status).toBe(404)
		for (const { token } of [one, two]) expect((await session.at('GET', '', { token })).status).toBe(401)
		const { participantKey, participantId } = one
		const again = await session.join({ secret: secrets?.participate, participantKey })
		expect(again).toMatchObject({ grade: 'participate', participantId, name: 'Aino' })
		expect(again.session.joinCode).not.toBe(session.made.joinCode)
		expect((await session.join({ secret: secrets?.view })).grade).toBe('view')
	})
})

describe('the end', () => {
	test('announced erasing comes after 24 hours and not before, and an open board is told', async () => {
		let nowMs = Date.now()
		const server = await start({ nowMs: () => nowMs, eraseCheckMs: 20 })
		const session = await SessionCalls.create(server.url)
		const writer = await writerOn(session)
		writer.put(noteRecord('shape:n1', 'words', { x: 0, y: 0 }))
		await writer.saved()
		const closed = closeOf(writer)
		expect((await session.erase()).status).toBe(202)
		nowMs += DAY_MS - 60_000
		// Announcing it again does not begin the 24 hours anew.
		expect((await session.erase()).status).toBe(202)
		expect((await session.tryJoin()).status).toBe(200)
		nowMs += 60_000
		expect(await closed).toBe(4404)
		await expect.poll(async () => (await session.tryJoin()).status).toBe(404)
		await expect(access(join(server.dataDir, 'boards', session.boardId))).rejects.toThrow('ENOENT')
	})

	test('erasing that was called off does not come', async () => {
		let nowMs = Date.now()
		const server = await start({ nowMs: () => nowMs, eraseCheckMs: 20 })
		const [session, other] = [await SessionCalls.create(server.url), await SessionCalls.create(server.url)]
		for (const one of [session, other]) {
			const writer = await writerOn(one)
			writer.put(noteRecord('shape:n1', 'words', { x: 0, y: 0 }))
			await writer.saved()
			expect((await one.erase()).status).toBe(202)
		}
		await session.life({ keep: true })
		nowMs += 2 * DAY_MS
		// The other one goes, so the clock was looked at.
		await expect.poll(async () => (await other.tryJoin()).status).toBe(404)
		expect((await session.tryJoin()).status).toBe(200)
	})

	test('the last day can be set, within bounds, and then the session is gone from the disk', async () => {
		let nowMs = Date.now()
		const server = await start({ nowMs: () => nowMs, eraseCheckMs: 20 })
		const session = await SessionCalls.create(server.url)
		const keptUntil = async (wanted: string) =>
			Date.parse(LifeChanged.parse((await session.life({ keptUntil: wanted })).body).session.keptUntil)
		const inDays = (days: number) => new Date(nowMs + days * DAY_MS).toISOString()
		expect(await keptUntil(inDays(-5))).toBe(nowMs + HOUR_MS)
		expect(await keptUntil(inDays(100 * 365))).toBe(nowMs + 3650 * DAY_MS)
		expect(await keptUntil(inDays(30))).toBe(nowMs + 30 * DAY_MS)
		nowMs += 30 * DAY_MS - 60_000
		expect((await session.tryJoin()).status).toBe(200)
		await access(join(server.dataDir, 'boards', session.boardId))
		nowMs += 60_000
		await expect.poll(async () => (await session.tryJoin()).status).toBe(404)
		await expect(access(join(server.dataDir, 'boards', session.boardId))).rejects.toThrow('ENOENT')
	})

	test('an ended session goes on when its steward lets it; writing works again', async () => {
		const session = await SessionCalls.create((await start()).url)
		await session.life({ state: 'ended' })
		await session.life({ state: 'open' })
		const writer = await writerOn(session)
		writer.put(noteRecord('shape:n1', 'words', { x: 0, y: 0 }))
		await writer.saved()
		expect((await session.join()).session.state).toBe('open')
	})

	test('a session that is put away keeps its links for reading and has no code, not even a new one', async () => {
		const session = await SessionCalls.create((await start()).url)
		const { token } = await session.join()
		await session.life({ state: 'archived' })
		expect((await session.tryJoin({ code: session.made.joinCode })).status).toBe(404)
		expect((await session.join()).session).toMatchObject({ state: 'archived' })
		expect((await session.join()).session.joinCode).toBeUndefined()
		expect((await session.at('POST', '/code', { token })).code).toBe('session.ended')
		const { secrets } = LifeChanged.parse((await session.life({ wish: 'renew' })).body)
		const renewed = await session.join({ secret: secrets?.participate })
		expect(renewed.session.joinCode).toBeUndefined()
		await session.life({ state: 'open' })
		expect((await session.at('POST', '/code', { token: renewed.token })).status).toBe(200)
	})
})

test('a rehearsal has the same boards and promise, and nothing that people wrote or who they are', async () => {
	const promise = { canChange: 'The opening hours' }
	const session = await SessionCalls.create((await start()).url, { templateId: 'persona', promise })
	const writer = await writerOn(session)
	writer.put(noteRecord('shape:n1', 'Sentinel-note', { x: 300, y: 600 }))
	await writer.saved()
	const { token } = await session.join({ name: 'Sentinel-name' })
	const copied = await session.at('POST', '/copies', {
		token,
		body: { boardId: session.boardId, titles: ['Group 1'], withContent: true },
	})
	const [group] = CopiedBoards.parse(copied.body).boards
	expect(group?.copyOf).toBe(session.boardId)
	const made = SessionCreated.parse(
		(await session.at('POST', '/rehearsal', { token, body: { title: 'Practice' } })).body
	)
	expect(made.boards.map(({ title }) => title)).toEqual([session.made.title, 'Group 1'])
	// So its group boards are known as such, and people can be spread over them.
	expect(made.boards.map(({ copyOf }) => copyOf)).toEqual([undefined, made.boards[0]?.boardId])
	expect(made.boards[0]?.boardId).not.toBe(session.boardId)
	expect(made.stewardKey).not.toBe(session.made.stewardKey)
	const joined = await joinBoard(session.url, made.boards[0]?.boardId ?? '', made.secrets.participate)
	expect(joined.session).toMatchObject({ title: 'Practice', promise, state: 'open' })
	expect(JSON.stringify(joined)).not.toContain('Sentinel')
	for (const { boardId } of made.boards) {
		const client = await StockClient.join(session.url, boardId, made.secrets.participate)
		expect(scaffoldOf(client.doc).size).toBe(scaffoldOf(writer.doc).size)
		expect(client.doc.getMap('records').size).toBe(0)
		client.destroy()
	}
})

test('a new promise and a new title stand at the head of the boards, those that are open and those that open later', async () => {
	const session = await SessionCalls.create((await start()).url, { templateId: 'persona' })
	const writer = await writerOn(session)
	const { token } = await session.join()
	await session.at('PATCH', '', {
		token,
		body: { title: 'Our street', promise: { canChange: 'The benches' } },
	})
	await session.at('PATCH', `/boards/${session.boardId}`, { token, body: { title: 'Who sits here' } })
	await expect.poll(() => titleBandOf(writer).title).toBe('Who sits here')
	expect(JSON.stringify(titleBandOf(writer))).toContain('The benches')
	const late = await writerOn(session)
	expect(titleBandOf(late).title).toBe('Who sits here')
	const { body } = await session.tryJoin()
	expect(JoinAnswer.parse(body).session).toMatchObject({
		title: 'Our street',
		boards: [{ title: 'Who sits here' }],
	})
})

test.each([
	['https://meet.example.org/room?x=1#y', true],
	['HTTPS://MEET.EXAMPLE.ORG', true],
	['tel:+358 40 123 4567', true],
	['http://meet.example.org', false],
	['javascript:alert(1)', false],
	['JavaScript://x.example/%0aalert(1)', false],
	['data:text/html,hello', false],
	['https:', false],
	['https://', false],
	['tel:', false],
	['tel:alert(1)', false],
	['sip:someone@example.org', false],
	['https://a.example b', false],
	['//meet.example.org', false],
])('a link to a call is https: or tel: (%s)', async (callLink, isTaken) => {
	const session = await SessionCalls.create((await start()).url)
	const { token } = await session.join()
	const answer = await session.at('PATCH', '', { token, body: { meeting: { callLink } } })
	expect([answer.status, answer.code]).toEqual(isTaken ? [200, undefined] : [400, 'request.invalid'])
	const { meeting } = SessionView.parse((await session.at('GET', '', { token })).body)
	expect(meeting?.callLink).toBe(isTaken ? callLink : undefined)
})
