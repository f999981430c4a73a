// Filling boards and coming to them: the load of W4, W5, W6 and W7.
import { hashOf, makeRecords, type Records } from '../board'
import type { Participant } from '../drivers/Participant'
import { cpuSecondsOf, median, sleep } from '../machine'
import { makeStamp } from '../stamp'
import { bareApplyMs } from './broadcast'
import type { Fleet } from './Fleet'

/** Editors that write a past together, each moving its own records: fewer edits a second than limits allow. */
const HISTORY_EDITORS = 10
/** Edits of one editor a second, below what a connection may send. */
const HISTORY_HZ = 250
const HISTORY_TICK_MS = 20
const HISTORY_MAX_STEP_MS = 200
const HISTORY_TIMEOUT_MS = 240_000

export type SeedRequest = { room: string; records: number; history: number }

/** Fills a room, then moves records `history` times. Answers the hash of the board as it has to be now. */
export async function seedRoom(
	fleet: Fleet,
	{ room, records, history }: SeedRequest
): Promise<{ hash: string }> {
	const base = fleet.base(records)
	const writer = await fleet.make(room, { onStamp: null })
	await writer.connect()
	if (fleet.target.driver !== 'relay') await writer.fill(base)
	const edited = history > 0 ? await writeHistory(fleet, room, { records, history }) : null
	const reader = await fleet.make(room, { isFull: true, onStamp: null })
	await reader.connect()
	if (fleet.target.driver !== 'relay') await untilHeld(reader, records, 20_000)
	Object.assign(base, reader.resumePoint())
	reader.close()
	writer.close()
	const wanted = edited ?? Object.fromEntries(base.records.map((record) => [record.id, record]))
	return { hash: hashOf(wanted) }
}

async function writeHistory(
	fleet: Fleet,
	room: string,
	{ records, history }: { records: number; history: number }
): Promise<Records> {
	const base = fleet.base(records)
	const editors: Participant[] = []
	for (let i = 0; i < HISTORY_EDITORS; i++) {
		const editor = await fleet.make(room, { onStamp: null })
		await editor.connect()
		editor.edit(base)
		editors.push(editor)
	}
	const wanted: Records = {}
	const startMs = performance.now()
	let written = 0
	let allowed = 0
	for (let atMs = startMs; written < history; ) {
		// A rest that was too long is not made up for: the server sends away who sends too much at once.
		const passedMs = Math.min(performance.now() - atMs, HISTORY_MAX_STEP_MS)
		atMs = performance.now()
		allowed += (passedMs / 1000) * HISTORY_HZ * HISTORY_EDITORS
		for (; written < Math.min(history, allowed); written++) {
			const number = (written * 7919) % records
			const id = base.records[number]?.id ?? ''
			const stamp = makeStamp(0, written + 1)
			const place = { x: ((written * 13) % 4000) + 0.25, y: ((written * 17) % 3000) + 0.5, stamp }
			editors[number % HISTORY_EDITORS]?.move(id, place)
		}
		if (performance.now() - startMs > HISTORY_TIMEOUT_MS)
			throw new Error('the server did not take the history')
		await sleep(HISTORY_TICK_MS)
	}
	for (const [i, editor] of editors.entries()) {
		await editor.handled()
		const own = editor.editedRecords()
		for (const [number, { id }] of base.records.entries()) {
			const record = own[id]
			if (number % HISTORY_EDITORS === i && record) wanted[id] = record
		}
		editor.close()
	}
	return wanted
}

/** False when it took too long. */
function untilHeld(participant: Participant, records: number, timeoutMs: number): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), timeoutMs)
		const look = () => {
			if (participant.recordCount() < records) return
			clearTimeout(timer)
			participant.onProgress = null
			resolve(true)
		}
		participant.onProgress = look
		look()
	})
}

export type JoinRequest = { room: string; records: number; hash: string; runs: number }
export type JoinFigures = {
	/** Until the board was held. */
	ms: number
	bytes: number
	bytesLater: number
	/** The server said "synced" before the board was there. */
	isEarly: boolean
	isEqual: boolean
	/** Yjs alone, applying what this client then holds; null for servers without Yjs. */
	bareMs: number | null
}

/** Time and bytes until a new client holds the board. */
export async function joinRoom(
	fleet: Fleet,
	{ room, records, hash, runs }: JoinRequest
): Promise<JoinFigures[]> {
	const figures: JoinFigures[] = []
	for (let run = 0; run < runs; run++) {
		const joiner = await fleet.make(room, { isFull: true, onStamp: null })
		const startMs = performance.now()
		await joiner.connect()
		const isEarly = joiner.recordCount() < records
		const isHeld = await untilHeld(joiner, records, 10_000)
		const ms = performance.now() - startMs
		const bytes = joiner.socket.bytesIn
		await sleep(50)
		const isEqual = isHeld && hashOf(joiner.records()) === hash
		const state = joiner.encodedState()
		const bareMs = state ? median([1, 2, 3].map(() => bareApplyMs(state))) : null
		figures.push({ ms, bytes, bytesLater: joiner.socket.bytesIn - bytes, isEarly, isEqual, bareMs })
		joiner.close()
		await sleep(30)
	}
	return figures
}

export type StormRequest = { room: string; count: number; records: number; isResume: boolean }
export type StormFigures = {
	ms: number
	p50Ms: number
	bytesPerClient: number
	cpuSeconds: number
	failed: number
}

/** Everybody is cut off and comes back at once, as the same people: with what they had, or with nothing. */
export async function storm(
	fleet: Fleet,
	{ room, count, records, isResume }: StormRequest
): Promise<StormFigures> {
	const base = fleet.base(records)
	const before: Participant[] = []
	for (let i = 0; i < count; i++) before.push(await fleet.make(room, { onStamp: null }))
	for (let from = 0; from < count; from += 20)
		await Promise.all(before.slice(from, from + 20).map((participant) => participant.connect()))
	await sleep(500)
	const boardBytes = base.update.length || JSON.stringify(base.records).length
	const after: Participant[] = []
	for (const { entrance } of before) {
		const known = isResume ? base : undefined
		after.push(
			await fleet.make(room, { onStamp: null, entrance, known, neededBytes: isResume ? 0 : 0.8 * boardBytes })
		)
	}
	for (const participant of before) participant.cut()
	const cpuBefore = cpuSecondsOf(fleet.target.pid)
	const startMs = performance.now()
	const done = await Promise.allSettled(after.map((participant) => participant.connect()))
	const ms = performance.now() - startMs
	const cpuSeconds = cpuSecondsOf(fleet.target.pid) - cpuBefore
	const bytes = after.reduce((sum, { socket }) => sum + socket.bytesIn, 0)
	const p50Ms = median(after.map(({ syncMs }) => syncMs)) ?? 0
	for (const participant of after) participant.cut()
	await sleep(300)
	const failed = done.filter(({ status }) => status === 'rejected').length
	return { ms, p50Ms, bytesPerClient: bytes / count, cpuSeconds, failed }
}

export type DurabilityRequest = { room: string; edits: number; hz: number; restMs: number }

/** Writes, waits until another client has seen the last edit, and kills the server at that moment. */
export async function killAfterSeen(
	fleet: Fleet,
	{ room, edits, hz, restMs }: DurabilityRequest
): Promise<{ seen: number }> {
	const writer = await fleet.make(room, { onStamp: null })
	const observer = await fleet.make(room, { isFull: true, onStamp: null })
	await Promise.all([writer.connect(), observer.connect()])
	writer.edit(null)
	const startMs = performance.now()
	for (const [i, record] of makeRecords(edits).entries()) {
		writer.put(record)
		if (hz > 0) await sleep(Math.max(0, startMs + ((i + 1) * 1000) / hz - performance.now()))
	}
	await untilHeld(observer, edits, 30_000)
	if (restMs > 0) await sleep(restMs)
	process.kill(fleet.target.pid, 'SIGKILL')
	const seen = observer.recordCount()
	writer.cut()
	observer.cut()
	return { seen }
}

/** Records that a fresh client gets. */
export async function countRecords(fleet: Fleet, { room }: { room: string }): Promise<{ records: number }> {
	const reader = await fleet.make(room, { isFull: true, onStamp: null })
	await reader.connect()
	// Some servers say "synced" before they have loaded the board.
	if (reader.recordCount() === 0) await sleep(1000)
	const records = reader.recordCount()
	reader.close()
	return { records }
}

export type ChurnRequest = { from: number; to: number; records: number }
const CHURN_AT_ONCE = 4

/** Opens, fills and closes boards. */
export async function churnBoards(
	fleet: Fleet,
	{ from, to, records }: ChurnRequest
): Promise<{ ms: number }> {
	const base = fleet.base(records)
	const startMs = performance.now()
	let next = from
	const work = async () => {
		while (next < to) {
			const writer = await fleet.make(`board${next++}`, { onStamp: null })
			await writer.connect()
			await writer.fill(base)
			writer.close()
		}
	}
	await Promise.all(Array.from({ length: CHURN_AT_ONCE }, work))
	return { ms: performance.now() - startMs }
}
