// Small pictures of boards, and that drawing many of them leaves the server free for those who write.
import { expect, onTestFinished, test } from 'vitest'
import { CopiedBoards, SessionNow } from '#shared/api/groups'
import { recordsOf } from '#shared/boardDoc'
import { putRecord } from '#shared/records/layout'
import { SessionCalls } from '../helpers/sessionCalls'
import { noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'

const BOARDS = 30
const NOTES = 400
const ROUNDS = 3
/** Drawn in one go, all boards are one stall; one by one they are 30. */
const MAX_STALL_SHARE = 0.25
/** After this every picture that is old may be drawn anew, ms. */
const LATER_MS = 60 * 60 * 1000

/** The longest time in which nothing else could happen while `work` ran, ms. */
async function longestStallMs(work: () => Promise<unknown>): Promise<number> {
	let longestMs = 0
	let isOver = false
	const watch = (async () => {
		let lastMs = performance.now()
		while (!isOver) {
			await new Promise((resolve) => setImmediate(resolve))
			const nowMs = performance.now()
			longestMs = Math.max(longestMs, nowMs - lastMs)
			lastMs = nowMs
		}
	})()
	await work()
	isOver = true
	await watch
	return longestMs
}

/** A session with many full boards, and calls that make every picture old. */
async function fullSession() {
	let nowMs = Date.now()
	const server = await startTestServer({ nowMs: () => nowMs })
	onTestFinished(() => server.stop())
	const session = await SessionCalls.create(server.url)
	const { token } = await session.join()
	const writer = new StockClient(server.url, session.boardId, token)
	await writer.synced()
	writer.doc.transact(() => {
		for (let n = 0; n < NOTES; n++)
			putRecord(
				recordsOf(writer.doc),
				noteRecord(`shape:n${n + 1000}`, `Sentinel-note ${n}`, {
					x: 300 + (n % 20) * 10,
					y: 300 + Math.floor(n / 20) * 10,
				})
			)
	})
	await writer.saved()
	writer.destroy()
	const titles = Array.from({ length: BOARDS - 1 }, (_, at) => `Group ${at + 1}`)
	const body = { boardId: session.boardId, titles, withContent: true }
	const copied = CopiedBoards.parse((await session.at('POST', '/copies', { token, body })).body)
	const boardIds = [session.boardId, ...copied.boards.map(({ boardId }) => boardId)]
	const change = async () => {
		nowMs += LATER_MS
		for (const boardId of boardIds) {
			const client = new StockClient(server.url, boardId, token)
			await client.synced()
			client.put(noteRecord(`shape:m${nowMs}`, 'one more', { x: 300, y: 300 }))
			await client.saved()
			client.destroy()
		}
	}
	const look = async (since = 0) =>
		SessionNow.parse((await session.at('GET', `/now?since=${since}`, { token })).body)
	return { server, boardIds, change, look }
}

test(`a page that asks for pictures of ${BOARDS} full boards leaves the server free between the boards`, async () => {
	const { change, look } = await fullSession()
	await look()
	const shares: number[] = []
	for (let round = 0; round < ROUNDS; round++) {
		await change()
		const startMs = performance.now()
		const stallMs = await longestStallMs(() => look())
		const tookMs = performance.now() - startMs
		console.info(
			`${BOARDS} boards of ${NOTES} notes: ${stallMs.toFixed(1)} ms at a stretch of ${tookMs.toFixed(0)}`
		)
		shares.push(stallMs / tookMs)
	}
	// The best round: another program that takes the processor for a moment is no fault of the drawing.
	expect(Math.min(...shares)).toBeLessThan(MAX_STALL_SHARE)
}, 60_000)

test('many who look at once are one drawing of each board, and who has seen a picture is not sent it again', async () => {
	const { change, look, boardIds } = await fullSession()
	await change()
	let startMs = performance.now()
	const first = await look()
	const oneMs = performance.now() - startMs
	await change()
	startMs = performance.now()
	const seen = await Promise.all(Array.from({ length: 10 }, () => look(first.tick)))
	const tenMs = performance.now() - startMs
	console.info(`one look ${oneMs.toFixed(0)} ms, ten at once ${tenMs.toFixed(0)} ms`)
	for (const { boards } of seen) {
		expect(boards.map(({ boardId }) => boardId)).toEqual(boardIds)
		// One picture a board for all: had each been drawn for itself, the ticks would differ.
		expect(new Set(boards.map(({ sketch }) => sketch?.notes.length))).toEqual(new Set([NOTES + 2]))
	}
	expect(new Set(seen.map(({ tick }) => tick)).size).toBe(1)
	expect(JSON.stringify(seen)).not.toContain('Sentinel')
	const again = await look(seen[0]?.tick)
	expect(again.boards.filter(({ sketch }) => sketch)).toEqual([])
})
