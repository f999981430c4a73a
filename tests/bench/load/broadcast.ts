// Many clients in rooms, some of them editing at a steady rate: the load of W1, W2 and W3.
import * as Y from 'yjs'
import { hashOf, type Records } from '../board'
import type { Participant } from '../drivers/Participant'
import { cpuSecondsOf, machineBusySeconds, rssMbOf, sleep } from '../machine'
import { makeStamp, nowUs } from '../stamp'
import type { EditKind, Fleet, Sender, Window } from './Fleet'
import { Latencies, type LatencyFigures } from './Latencies'

export type OpenRequest = {
	rooms: string[]
	perRoom: number
	/** How many of a room hold the document; they are never senders of moves. */
	fullPerRoom: number
	/** How many of a room edit, by what they do; the first ones of the room. */
	senders: Partial<Record<EditKind, number>>
	/** Records the board was filled with. */
	records: number
	/** How many connect at once. */
	atOnce: number
}

/** Opens the clients of a run; they stay until the end. */
export async function openFleet(fleet: Fleet, request: OpenRequest): Promise<{ clients: number }> {
	const { rooms, perRoom, fullPerRoom, senders, records, atOnce } = request
	const base = fleet.base(records)
	const seats = rooms.flatMap((room) => Array.from({ length: perRoom }, (_, seat) => ({ room, seat })))
	for (let from = 0; from < seats.length; from += atOnce) {
		const joining = seats.slice(from, from + atOnce).map(async ({ room, seat }) => {
			const isFull = seat >= perRoom - fullPerRoom && seat >= (senders.move ?? 0)
			const known = fleet.target.driver === 'relay' ? base : undefined
			const participant = await fleet.make(room, { isFull, known })
			await participant.connect()
			return participant
		})
		fleet.participants.push(...(await Promise.all(joining)))
	}
	for (const [position, participant] of fleet.participants.entries()) {
		const seat = position % perRoom
		for (const kind of ['move', 'point'] as const) {
			if (seat >= (senders[kind] ?? 0)) continue
			const recordId = base.records[seat % base.records.length]?.id ?? ''
			const number = fleet.senders.length
			fleet.senders.push({ number, participant, kind, recordId, sequence: 0, dueUs: 0, x: 0, y: 0 })
			participant.ownSenders.add(number)
			if (kind === 'move') participant.edit(base)
		}
	}
	return { clients: fleet.participants.length }
}

export type MeasureRequest = {
	/** Edits a second of each sender. */
	hz: number
	warmUpMs: number
	windows: number
	windowMs: number
	drainMs: number
}

export type WindowFigures = {
	seconds: number
	perS: number
	sentPerS: number
	messagesPerS: number
	bytesPerDelivery: number
	bytesUpPerEdit: number
	/** CPU seconds of the server for 100,000 deliveries. */
	cpuPer100k: number
	serverPct: number
	clientPct: number
	/** CPU of everybody else on the machine, % of one core. */
	otherPct: number
	rssMb: number
	received: LatencyFigures
	applied: LatencyFigures
}

export type Measured = {
	windows: WindowFigures[]
	/** Edits that should have been seen, one by one, and those that were. */
	expected: number
	got: number
	/** Pairs of client and sender where the last edit did not arrive. */
	stale: number
	doubled: number
	outOfOrder: number
	dropped: number
	/** Edits left out because the load process could not keep up. */
	skipped: number
	drainMs: number
}

const TICK_MS = 4
const US_PER_S = 1e6

/** Sends at a steady rate, measures in windows, then waits until everybody has everything. */
export async function measureFleet(fleet: Fleet, request: MeasureRequest): Promise<Measured> {
	fleet.resetCounts()
	const sending = { sent: 0, skipped: 0 }
	const periodUs = US_PER_S / request.hz
	const startUs = nowUs()
	for (const sender of fleet.senders) sender.dueUs = startUs + Math.random() * periodUs
	const timer = setInterval(() => sendDue(fleet.senders, periodUs, sending), TICK_MS)
	await sleep(request.warmUpMs)
	const measured: { window: Window; figures: Omit<WindowFigures, 'received' | 'applied'> }[] = []
	for (let i = 0; i < request.windows; i++)
		measured.push(await measureWindow(fleet, request.windowMs, sending))
	clearInterval(timer)
	const startDrainMs = performance.now()
	while (countStale(fleet) > 0 && performance.now() - startDrainMs < request.drainMs) await sleep(20)
	const { doubled, outOfOrder, dropped } = fleet.counts
	const windows = measured.map(({ window, figures }) => ({
		...figures,
		received: window.received.figures(),
		applied: window.applied.figures(),
	}))
	const drainMs = performance.now() - startDrainMs
	const { skipped } = sending
	return {
		windows,
		...countSeen(fleet),
		stale: countStale(fleet),
		doubled,
		outOfOrder,
		dropped,
		skipped,
		drainMs,
	}
}

function sendDue(senders: readonly Sender[], periodUs: number, sending: { sent: number; skipped: number }) {
	const now = nowUs()
	for (const sender of senders) {
		if (now < sender.dueUs || !sender.participant.isOpen) continue
		const missed = Math.floor((now - sender.dueUs) / periodUs)
		sending.skipped += missed
		sender.dueUs += (missed + 1) * periodUs
		sender.sequence++
		sending.sent++
		sender.x = 100 + Math.round(Math.cos(sender.sequence / 9 + sender.number) * 9000) / 100
		sender.y = 100 + Math.round(Math.sin(sender.sequence / 9) * 9000) / 100
		const place = { x: sender.x, y: sender.y, stamp: makeStamp(sender.number, sender.sequence) }
		if (sender.kind === 'move') sender.participant.move(sender.recordId, place)
		else sender.participant.point(sender.number, place)
	}
}

type Totals = { atUs: number; server: number; client: number; machine: number } & Record<
	'in' | 'out' | 'messages' | 'delivered' | 'sent',
	number
>

function totals(fleet: Fleet, sent: number): Totals {
	const { user, system } = process.cpuUsage()
	const sum = { in: 0, out: 0, messages: 0 }
	for (const { socket } of fleet.participants) {
		sum.in += socket.bytesIn
		sum.out += socket.bytesOut
		sum.messages += socket.messagesIn
	}
	return {
		atUs: nowUs(),
		server: cpuSecondsOf(fleet.target.pid),
		client: (user + system) / US_PER_S,
		machine: machineBusySeconds(),
		...sum,
		delivered: fleet.counts.delivered,
		sent,
	}
}

async function measureWindow(fleet: Fleet, windowMs: number, sending: { sent: number }) {
	const received = new Latencies()
	const applied = new Latencies()
	const before = totals(fleet, sending.sent)
	const window: Window = { fromUs: before.atUs, toUs: Number.POSITIVE_INFINITY, received, applied }
	fleet.windows.push(window)
	await sleep(windowMs)
	const after = totals(fleet, sending.sent)
	window.toUs = after.atUs
	return { window, figures: windowFigures(before, after, rssMbOf(fleet.target.pid)) }
}

function windowFigures(
	before: Totals,
	after: Totals,
	rssMb: number
): Omit<WindowFigures, 'received' | 'applied'> {
	const seconds = (after.atUs - before.atUs) / US_PER_S
	const delivered = Math.max(1, after.delivered - before.delivered)
	const sent = Math.max(1, after.sent - before.sent)
	const [server, client] = [after.server - before.server, after.client - before.client]
	const others = Math.max(0, after.machine - before.machine - server - client)
	return {
		seconds,
		perS: delivered / seconds,
		sentPerS: sent / seconds,
		messagesPerS: (after.messages - before.messages) / seconds,
		bytesPerDelivery: (after.in - before.in) / delivered,
		bytesUpPerEdit: (after.out - before.out) / sent,
		cpuPer100k: (server / delivered) * 1e5,
		serverPct: (100 * server) / seconds,
		clientPct: (100 * client) / seconds,
		otherPct: (100 * others) / seconds,
		rssMb,
	}
}

/** Every client with every sender of its room that is somebody else. */
function* pairs(fleet: Fleet): Generator<[Participant, Sender]> {
	const byRoom = new Map<string, Sender[]>()
	for (const sender of fleet.senders) {
		const { room } = sender.participant
		byRoom.set(room, [...(byRoom.get(room) ?? []), sender])
	}
	for (const participant of fleet.participants)
		for (const sender of byRoom.get(participant.room) ?? [])
			if (sender.participant !== participant) yield [participant, sender]
}

function countStale(fleet: Fleet): number {
	let stale = 0
	for (const [participant, sender] of pairs(fleet))
		if (participant.lastSeen[sender.number] !== sender.sequence) stale++
	return stale
}

function countSeen(fleet: Fleet): { expected: number; got: number } {
	const seen = { expected: 0, got: 0 }
	for (const [participant, sender] of pairs(fleet)) {
		seen.expected += sender.sequence
		seen.got += participant.seenCount[sender.number] ?? 0
	}
	return seen
}

/** A fresh client joins each room: its board equals that of the full clients and holds the senders' last moves. */
export async function verifyRooms(
	fleet: Fleet,
	{ rooms }: { rooms: string[] }
): Promise<{ problems: string[] }> {
	await sleep(300)
	const problems: string[] = []
	for (const room of rooms) {
		const full = fleet.participants.filter((participant) => participant.isFull && participant.room === room)
		const wanted = await freshRecords(fleet, room, full[0])
		if (!wanted) continue
		const hash = hashOf(wanted)
		if (full.some((participant) => hashOf(participant.records()) !== hash))
			problems.push(`${room}: a connected client differs from a fresh one`)
		for (const { participant, kind, recordId, x, y, number } of fleet.senders) {
			if (participant.room !== room || kind !== 'move') continue
			const record = wanted[recordId]
			if (record?.x !== x || record.y !== y)
				problems.push(`${room}: the last move of sender ${number} is missing`)
		}
	}
	return { problems: problems.slice(0, 5) }
}

/** The relay holds nothing: there the full clients are compared with each other. */
async function freshRecords(
	fleet: Fleet,
	room: string,
	full: Participant | undefined
): Promise<Records | undefined> {
	if (fleet.target.driver === 'relay') return full?.records()
	const fresh = await fleet.make(room, { isFull: true, onStamp: null })
	await fresh.connect()
	const records = fresh.records()
	fresh.close()
	return records
}

/** How long Yjs alone takes to hold this board, ms: what no server can be faster than. */
export function bareApplyMs(update: Uint8Array): number {
	const startMs = performance.now()
	Y.applyUpdate(new Y.Doc(), update)
	return performance.now() - startMs
}
