// Groups of a session: who comes late, who wants another group, and what the pictures of many boards cost.
import { expect, onTestFinished, test } from 'vitest'
import { CopiedBoards, SpreadAnswer } from '#shared/api/groups'
import { type Invitation, SessionView } from '#shared/api/sessions'
import { SessionCalls } from '../helpers/sessionCalls'
import { StockClient } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'

const HOUR_MS = 60 * 60 * 1000

async function spreadSession(people: number, groups: number, nowMs?: () => number) {
	const server = await startTestServer(nowMs ? { nowMs } : {})
	onTestFinished(() => server.stop())
	const session = await SessionCalls.create(server.url)
	const { token } = await session.join()
	const clients = await Promise.all(
		Array.from({ length: people }, () =>
			StockClient.join(server.url, session.boardId, session.made.secrets.participate)
		)
	)
	onTestFinished(() => {
		for (const client of clients) client.destroy()
	})
	const titles = Array.from({ length: groups }, (_, n) => `Group ${n + 1}`)
	const copied = await session.at('POST', '/copies', { token, body: { boardId: session.boardId, titles } })
	const boardIds = CopiedBoards.parse(copied.body).boards.map(({ boardId }) => boardId)
	const spread = await session.at('POST', '/spread', { token, body: { boardIds } })
	const sizes = new Map(SpreadAnswer.parse(spread.body).groups.map((one) => [one.boardId, one.people]))
	return { server, session, token, boardIds, sizes }
}
const invitationOf = async (session: SessionCalls, token: string): Promise<Invitation | undefined> =>
	SessionView.parse((await session.at('GET', '', { token })).body).invitation

test('who comes after people were spread is in the smallest group, without another spread', async () => {
	const { session, boardIds, sizes } = await spreadSession(7, 3)
	expect([...sizes.values()].sort()).toEqual([2, 2, 3])
	// Five who come at the same moment, by link and by code: nobody of them is on a board yet.
	const ways = [{}, { code: session.made.joinCode }, {}, {}, {}]
	const late = await Promise.all(ways.map((way) => session.join(way)))
	for (const { session: view } of late) {
		const { invitation } = view
		expect(invitation).toMatchObject({ kind: 'group', groups: boardIds })
		sizes.set(invitation?.boardId ?? '', (sizes.get(invitation?.boardId ?? '') ?? 0) + 1)
	}
	expect([...sizes.values()]).toEqual([4, 4, 4])
	for (const { token, session: view } of late)
		expect(await invitationOf(session, token)).toEqual(view.invitation)
})

test('who comes late by the link of a group board belongs to that group', async () => {
	const { session, boardIds } = await spreadSession(0, 3)
	for (const boardId of [boardIds[2], boardIds[2], boardIds[1]]) {
		const { made } = session
		const joined = await session.join({ boardId, sessionId: undefined, secret: made.secrets.participate })
		expect(joined.session.invitation?.boardId).toBe(boardId)
	}
	expect((await session.join()).session.invitation?.boardId).toBe(boardIds[0])
})

test('coming again keeps the group, another one can be chosen, and only a group', async () => {
	const { server, session, boardIds } = await spreadSession(0, 3)
	const { participantKey, token, session: view } = await session.join({ name: 'Aino' })
	const mine = view.invitation?.boardId
	const other = boardIds.find((boardId) => boardId !== mine) ?? ''
	expect((await session.join({ participantKey })).session.invitation?.boardId).toBe(mine)
	const choose = (boardId: string) => session.at('POST', '/group', { token, body: { boardId } })
	expect(SessionView.parse((await choose(other)).body).invitation?.boardId).toBe(other)
	expect((await session.join({ participantKey })).session.invitation?.boardId).toBe(other)
	expect((await choose(session.boardId)).code).toBe('board.not_found')
	expect((await choose('AAAAAAAAAAAAAAAAAAAAAA')).code).toBe('board.not_found')
	expect((await invitationOf(session, token))?.boardId).toBe(other)
	await server.app.close()
})

test('nobody is given a group who only looks, after everybody was called back, hours later, or after the end', async () => {
	let nowMs = Date.now()
	const { session, token, boardIds } = await spreadSession(0, 2, () => nowMs)
	const groupOf = async (body: Record<string, unknown> = {}) =>
		(await session.join(body)).session.invitation?.kind
	expect(await groupOf()).toBe('group')
	expect(await groupOf({ secret: session.made.secrets.view })).toBeUndefined()
	await session.at('POST', '/gather', { token, body: { boardId: session.boardId } })
	expect(await groupOf()).toBe('gather')
	await session.at('POST', '/spread', { token, body: { boardIds } })
	expect(await groupOf()).toBe('group')
	await session.life({ state: 'ended' })
	expect(await groupOf()).toBeUndefined()
	await session.life({ state: 'open' })
	expect(await groupOf()).toBe('group')
	nowMs += 6 * HOUR_MS
	expect(await groupOf()).toBeUndefined()
})

test('who has left makes room: the group of those who went home is the smallest', async () => {
	let nowMs = Date.now()
	const { session, boardIds } = await spreadSession(0, 2, () => nowMs)
	const [first, second] = boardIds
	const at = (boardId: string | undefined) => ({ boardId, sessionId: undefined, ...link })
	const link = { secret: session.made.secrets.participate }
	for (let n = 0; n < 3; n++) await session.join(at(first))
	await session.join(at(second))
	// Nobody of them ever came onto a board.
	nowMs += 3 * 60 * 1000
	const stays = await StockClient.join(session.url, second ?? '', session.made.secrets.participate)
	onTestFinished(() => stays.destroy())
	expect((await session.join()).session.invitation?.boardId).toBe(first)
})
