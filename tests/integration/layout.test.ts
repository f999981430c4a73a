// Editing the layout of a board: who may, what is refused, what can be taken back, and when it ends by itself.
import { expect, onTestFinished, test } from 'vitest'
import { LayoutAnswer } from '#shared/api/layoutAnswer'
import { SessionView } from '#shared/api/sessions'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { readRecord } from '#shared/records/layout'
import { boxOfZone, isZoneRecord, type ZoneRecord } from '#shared/records/zoneRecords'
import { callApi, SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'

async function workshop(options: Parameters<typeof startTestServer>[0] = {}) {
	const lines: string[] = []
	const server = await startTestServer({
		env: { LOG_LEVEL: 'info' },
		logTo: { write: (line) => void lines.push(line) },
		...options,
	})
	onTestFinished(() => server.stop())
	const session = await SessionCalls.create(server.url, { templateId: 'persona' })
	const { boardId, made } = session
	const aino = await session.join({ name: 'Aino Secretname' })
	const birgit = await session.join({ name: 'Birgit' })
	const edit = (token: string | undefined, body: unknown) =>
		callApi('POST', `${server.url}/api/boards/${boardId}/layout`, { token, body })
	const outcome = async (token: string, body: unknown) =>
		LayoutAnswer.parse((await edit(token, body)).body).outcome
	const layouts = async (token: string) =>
		SessionView.parse((await session.at('GET', '', { token })).body).layouts
	const watcher = await StockClient.join(server.url, boardId, made.secrets.participate)
	onTestFinished(() => watcher.destroy())
	const scaffold = () => {
		const root = scaffoldOf(watcher.doc)
		return [...root.keys()].map((id) => readRecord(id, root.get(id)))
	}
	const zones = () => scaffold().filter(isZoneRecord)
	const zoneOf = (id: string) => zones().find((zone) => zone.id === id) as ZoneRecord
	const note = (id: string) => readRecord(id, recordsOf(watcher.doc).get(id))
	return {
		server,
		session,
		aino,
		birgit,
		edit,
		outcome,
		layouts,
		watcher,
		scaffold,
		zones,
		zoneOf,
		note,
		lines,
	}
}
const seen = { timeout: 5000 }

test('nothing is changed before somebody has begun; all see who has, and anybody may go on and end it', async () => {
	const { aino, birgit, edit, outcome, layouts, session, zones, zoneOf } = await workshop()
	const zone = zones()[0]?.id ?? ''
	const rename = { do: 'rename', zone, title: 'Our own words' }
	for (const body of [rename, { do: 'close' }, { do: 'undo' }, { do: 'add', title: 'New' }])
		expect(await edit(aino.token, body)).toMatchObject({ status: 409, code: 'layout.closed' })
	expect(await layouts(aino.token)).toBeUndefined()
	expect(await outcome(aino.token, { do: 'open' })).toBe('done')
	const { boardId } = session
	expect(await layouts(aino.token)).toEqual([{ boardId, by: 'Aino Secretname', isMine: true }])
	expect(await layouts(birgit.token)).toEqual([{ boardId, by: 'Aino Secretname', isMine: false }])
	expect(await outcome(birgit.token, rename)).toBe('done')
	await expect.poll(() => zoneOf(zone).props.title, seen).toBe('Our own words')
	expect(await outcome(aino.token, { do: 'undo' })).toBe('done')
	await expect.poll(() => zoneOf(zone).props.title, seen).not.toBe('Our own words')
	expect(await outcome(aino.token, { do: 'undo' })).toBe('nothing')
	expect(await outcome(birgit.token, { do: 'close' })).toBe('done')
	expect(await layouts(aino.token)).toBeUndefined()
	expect(await edit(aino.token, rename)).toMatchObject({ status: 409, code: 'layout.closed' })
})

test('hostile and impossible commands change nothing', async () => {
	const { aino, edit, outcome, scaffold, zones } = await workshop()
	await edit(aino.token, { do: 'open' })
	const before = JSON.stringify(scaffold())
	const zone = zones()[0]?.id
	const hostile = [
		null,
		[],
		'open',
		{ do: 'erase' },
		{ do: 'rename', zone, title: ' \u202e\u0000 ' },
		{ do: 'rename', zone, title: 'x'.repeat(121) },
		{ do: 'rename', zone: 'page:page', title: 'x' },
		{ do: 'rename', zone: { toString: 'zone' }, title: 'x' },
		{ do: 'resize', zone, side: 'rows', by: 1000 },
		{ do: 'resize', zone, side: '__proto__', by: 1 },
		{ do: 'place', zone, x: 1e300, y: 0 },
		{ do: 'place', zone, x: 0.5, y: Number.NaN },
		{ do: 'nudge', zone, to: 'constructor' },
	]
	for (const body of hostile) expect((await edit(aino.token, body)).status).toBe(400)
	for (const id of ['shape:title', 'shape:zone-none', 'shape:__proto__'])
		expect(await outcome(aino.token, { do: 'remove', zone: id })).toBe('no-zone')
	expect(JSON.stringify(scaffold())).toBe(before)
})

test('a zone that goes leaves its notes where they are seen, and taking it back brings those that were not moved', async () => {
	const { aino, edit, outcome, watcher, zones, zoneOf, note } = await workshop()
	const zone = zones()[1] as ZoneRecord
	watcher.put(noteRecord('shape:n1', 'stays', { x: 60, y: 300, parentId: zone.id }))
	watcher.put(noteRecord('shape:n2', 'is moved', { x: 280, y: 300, parentId: zone.id }))
	await watcher.saved()
	await edit(aino.token, { do: 'open' })
	expect(await outcome(aino.token, { do: 'remove', zone: zone.id })).toBe('done')
	await expect.poll(() => zoneOf(zone.id), seen).toBeUndefined()
	expect(note('shape:n1')).toMatchObject({ parentId: 'page:page', x: zone.x + 60, y: zone.y + 300 })
	watcher.put(noteRecord('shape:n2', 'is moved', { x: 9000, y: 9000 }))
	await watcher.saved()
	expect(await outcome(aino.token, { do: 'undo' })).toBe('done')
	await expect.poll(() => zoneOf(zone.id)?.props, seen).toEqual(zone.props)
	expect(note('shape:n1')).toMatchObject({ parentId: zone.id, x: 60, y: 300 })
	expect(note('shape:n2')).toMatchObject({ parentId: 'page:page', x: 9000, y: 9000 })
})

test('examples are cleared by one call without the mode, and only who did it puts them back so', async () => {
	const { aino, birgit, edit, outcome, scaffold, layouts } = await workshop()
	const examples = () => scaffold().filter(({ type }) => type === 'example').length
	const before = examples()
	expect(before).toBeGreaterThan(0)
	expect(await outcome(aino.token, { do: 'clear-examples' })).toBe('done')
	await expect.poll(examples, seen).toBe(0)
	expect(await layouts(aino.token)).toBeUndefined()
	expect(await outcome(aino.token, { do: 'clear-examples' })).toBe('nothing')
	expect((await edit(birgit.token, { do: 'undo' })).code).toBe('layout.closed')
	expect(await outcome(aino.token, { do: 'undo' })).toBe('done')
	await expect.poll(examples, seen).toBe(before)
	expect((await edit(aino.token, { do: 'undo' })).code).toBe('layout.closed')
})

test('it ends by itself when nobody changes anything, and soon after whoever has begun has left', async () => {
	const { server, session, aino, edit, layouts, lines } = await workshop({ layoutIdleMs: 400 })
	await edit(aino.token, { do: 'open' })
	expect(await layouts(aino.token)).toHaveLength(1)
	await expect.poll(() => layouts(aino.token), seen).toBeUndefined()
	expect(lines.some((line) => line.includes('layout.closed') && line.includes('idle'))).toBe(true)

	const first = new StockClient(server.url, session.boardId, aino.token)
	await first.synced()
	await edit(aino.token, { do: 'open' })
	const again = setInterval(() => void edit(aino.token, { do: 'open' }), 100)
	onTestFinished(() => clearInterval(again))
	first.destroy()
	await expect
		.poll(() => lines.some((line) => line.includes('layout.closed') && line.includes('left')), seen)
		.toBe(true)
})

test('what is grown stays after a restart, and the log tells no names and no words', async () => {
	const { server, aino, edit, outcome, zones, zoneOf, lines, session } = await workshop()
	const zone = zones()[0] as ZoneRecord
	await edit(aino.token, { do: 'open' })
	await edit(aino.token, { do: 'rename', zone: zone.id, title: 'Hiddenword' })
	expect(await outcome(aino.token, { do: 'resize', zone: zone.id, side: 'rows', by: 1 })).toBe('done')
	await expect.poll(() => zoneOf(zone.id).props.h, seen).toBe(boxOfZone(zone).h + 220)
	await server.app.close()
	const later = await startTestServer({ dataDir: server.dataDir })
	onTestFinished(() => later.stop())
	const client = await StockClient.join(later.url, session.boardId, session.made.secrets.participate)
	onTestFinished(() => client.destroy())
	const kept = readRecord(zone.id, scaffoldOf(client.doc).get(zone.id)) as ZoneRecord
	expect(kept.props).toMatchObject({ title: 'Hiddenword', h: boxOfZone(zone).h + 220 })
	const log = lines.join('\n')
	for (const event of ['layout.opened', 'layout.changed']) expect(log).toContain(event)
	for (const secret of ['Secretname', 'Hiddenword', aino.token]) expect(log).not.toContain(secret)
})
