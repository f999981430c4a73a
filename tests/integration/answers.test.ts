import { expect, onTestFinished, test } from 'vitest'
import { QuestionList } from '#shared/api/answers'
import { BoardRecords } from '#shared/api/exports'
import { JoinAnswer } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { plainTextOf } from '#shared/records/richText'
import type { ZoneProps } from '#shared/records/shapes'
import { noteColumns } from '#shared/records/zoneGrid'
import { callApi, SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'

type Box = { x: number; y: number; w: number; h: number }
const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

async function boardOf(templateId: string) {
	const server = await startTestServer()
	onTestFinished(() => server.stop())
	const session = await SessionCalls.create(server.url, { templateId })
	const people = await Promise.all(
		['Anna', 'Ben', 'Cleo'].map(async (name) => JoinAnswer.parse((await session.tryJoin({ name })).body))
	)
	const token = people[0]!.token
	const path = `${server.url}/api/boards/${session.boardId}`
	const answer = (body: Record<string, unknown>, by = token) =>
		callApi('POST', `${path}/answers`, { token: by, body })
	const questions = async () =>
		QuestionList.parse((await callApi('GET', `${path}/questions`, { token })).body).questions
	const records = async () =>
		BoardRecords.parse((await callApi('GET', `${path}/records.json`, { token })).body).records
	return { server, session, people, answer, questions, records }
}

type Board = Awaited<ReturnType<typeof boardOf>>
type Placed = { id: string; parentId: string; x: number; y: number; props: Record<string, unknown> }

/** Every note with its zone, both on the page. */
async function placedOn({ records }: Board) {
	const all = (await records()) as unknown as (Placed & { type?: string })[]
	const zones = all.filter(({ type }) => type === 'zone') as unknown as (Placed & { props: ZoneProps })[]
	const notes = all
		.filter(({ type }) => type === 'note')
		.map((note) => {
			const zone = zones.find(({ id }) => id === note.parentId)!
			const box = { x: zone.x + note.x, y: zone.y + note.y, w: 200, h: 200 + Number(note.props.growY) }
			return { text: plainTextOf(note.props.richText), note, zone, box }
		})
	return { zones: zones.map(({ x, y, props }) => ({ x, y, w: props.w, h: props.h })), notes }
}

function expectTidy({ zones, notes }: Awaited<ReturnType<typeof placedOn>>): void {
	for (const { text, zone, box } of notes) {
		const { x, y, props } = zone
		expect(box.x >= x && box.x + box.w <= x + props.w, text).toBe(true)
		expect(box.y >= y + props.notesTop && box.y + box.h <= y + props.h, text).toBe(true)
	}
	for (const boxes of [zones, notes.map(({ box }) => box)])
		for (const [i, box] of boxes.entries())
			expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([])
}

test('three people fill the COSMOS board at once: every answer lies in its zone, and none on another', async () => {
	const board = await boardOf('cosmos-service-model')
	const questions = await board.questions()
	expect(questions.map(({ number }) => number)).toEqual(questions.map((_, i) => i + 1))
	const given = await Promise.all(
		board.people.map(async ({ token }, person) => {
			const texts: string[] = []
			for (const { zone, lanes } of questions)
				for (let at = 0; at < 4; at++) {
					const text = `${person} ${zone} ${at} ${'a few words more '.repeat(at)}`.trim()
					const lane = lanes.length > 0 ? { lane: (person + at) % lanes.length } : {}
					const { status } = await board.answer({ zone, text, ...lane }, token)
					expect(status).toBe(201)
					texts.push(text)
				}
			return texts
		})
	)
	const placed = await placedOn(board)
	expect(placed.notes.map(({ text }) => text).sort()).toEqual(given.flat().sort())
	for (const { text, zone } of placed.notes) expect(text.split(' ')[1]).toBe(zone.props.key)
	expectTidy(placed)
})

test('an answer for a strip or a row of a zone lies there', async () => {
	const board = await boardOf('journey-map')
	const grid = (await board.questions()).find(({ lanes, rows }) => lanes.length > 2 && rows.length > 1)!
	const wanted = grid.lanes.flatMap((_, lane) => grid.rows.map((__, row) => ({ lane, row })))
	for (const { lane, row } of wanted)
		expect((await board.answer({ zone: grid.zone, text: `${lane} ${row}`, lane, row })).status).toBe(201)
	const { notes } = await placedOn(board)
	for (const { text, note, zone } of notes) {
		const perLane = noteColumns(zone.props) / grid.lanes.length
		const column = Math.round((note.x - (zone.props.notesLeft ?? 0)) / 220)
		const row = Math.round((note.y - zone.props.notesTop) / 220)
		expect(`${Math.floor(column / perLane)} ${row}`).toBe(text)
	}
})

test('a zone that is full becomes larger for everybody, and takes what lies below along', async () => {
	const board = await boardOf('persona')
	const [first] = await board.questions()
	const client = await StockClient.join(
		board.server.url,
		board.session.boardId,
		board.session.made.secrets.participate
	)
	onTestFinished(() => client.destroy())
	const before = await placedOn(board)
	const lowest = Math.max(...before.zones.map(({ y, h }) => y + h))
	client.put(noteRecord('shape:below', 'below everything', { x: 0, y: lowest + 300 }))
	await client.saved()
	for (let at = 0; at < 30; at++)
		expect((await board.answer({ zone: first!.zone, text: `answer ${at}` })).status).toBe(201)
	const loose = (await board.records()).find(({ id }) => id === 'shape:below') as unknown as Placed
	expect(loose.y).toBeGreaterThan(lowest + 300)
	const all = await placedOn({
		...board,
		records: async () => (await board.records()).filter(({ id }) => id !== 'shape:below'),
	})
	expect(all.notes).toHaveLength(30)
	expectTidy(all)
	expect(Math.max(...all.zones.map(({ y, h }) => y + h))).toBeGreaterThan(lowest)
})

test('an answer is refused in clear words when there is nothing to put it into', async () => {
	const board = await boardOf('persona')
	const bad = [
		[{ zone: 'no-such', text: 'x' }, 404],
		[{ zone: 'name', text: '   ' }, 400],
		[{ zone: 'name', text: 'x'.repeat(281) }, 400],
		[{ zone: 'name', text: 'x', lane: -1 }, 400],
		[{ zone: 'name', text: 'x', lane: 1.5 }, 400],
		[{ zone: { $ne: '' }, text: 'x' }, 400],
		[{ zone: 'name' }, 400],
	] as const
	for (const [body, status] of bad)
		expect((await board.answer(body)).status, JSON.stringify(body)).toBe(status)
	expect((await placedOn(board)).notes).toEqual([])
})

test('what stands in an answer is text, whatever it looks like', async () => {
	const board = await boardOf('persona')
	const text = '<img src=x onerror=alert(1)> javascript:alert(1) {"type":"doc"}'
	expect((await board.answer({ zone: 'name', text })).status).toBe(201)
	const { notes } = await placedOn(board)
	expect(notes.map((note) => note.text)).toEqual([text])
})

test('one person cannot keep the server busy: after many answers in a minute it says how long to wait', async () => {
	const board = await boardOf('persona')
	// Answers that find no zone count as well, and are quicker.
	const statuses = await Promise.all(
		Array.from({ length: LIMITS.maxAnswersPerMinute + 5 }, () => board.answer({ zone: 'none', text: 'x' }))
	)
	expect(statuses.filter(({ status }) => status === 429)).toHaveLength(5)
	expect(Number(statuses.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0)
	expect(
		(await board.answer({ zone: 'name', text: 'of somebody else' }, board.people[1]!.token)).status
	).toBe(201)
})
