// Pens drawing at 60 points a second, each in a room of its own with readers: the load of W8.
import { strokePoints } from '../board'
import type { Participant, StrokeVariant } from '../drivers/Participant'
import { strokeLengthOf } from '../layouts'
import { cpuSecondsOf, sleep } from '../machine'
import type { Fleet } from './Fleet'

const HZ = 60
const DRAIN_MS = 10_000

export type PenRequest = { rooms: string[]; readers: number; points: number; variant: StrokeVariant }
export type PenFigures = {
	isComplete: boolean
	/** Of one pen. */
	upBytes: number
	/** Of one reader. */
	downBytes: number
	downMessages: number
	/** CPU of the server for one stroke. */
	cpuMs: number
	clientPct: number
}

/** Draws one stroke in each room. */
export async function drawStrokes(fleet: Fleet, request: PenRequest): Promise<PenFigures> {
	const { rooms, readers, points, variant } = request
	const pens: Participant[] = []
	const watchers: Participant[] = []
	for (const room of rooms) {
		pens.push(await fleet.make(room, { onStamp: null }))
		for (let i = 0; i < readers; i++)
			watchers.push(await fleet.make(room, { isFull: i === 0, onStamp: null }))
	}
	await Promise.all([...pens, ...watchers].map((participant) => participant.connect()))
	for (const pen of pens) pen.beginStroke(variant)
	await sleep(500)
	const before = totals(fleet, pens, watchers)
	await drawAll(pens, points)
	const full = watchers.filter(({ isFull }) => isFull)
	const isMissing = () => full.some((watcher) => strokeLengthOf(watcher.records()) < points)
	const startDrainMs = performance.now()
	while (isMissing() && performance.now() - startDrainMs < DRAIN_MS) await sleep(20)
	await sleep(200)
	const after = totals(fleet, pens, watchers)
	const isComplete = !isMissing()
	for (const participant of [...pens, ...watchers]) participant.close()
	return {
		isComplete,
		upBytes: (after.up - before.up) / pens.length,
		downBytes: (after.down - before.down) / watchers.length,
		downMessages: (after.messages - before.messages) / watchers.length,
		cpuMs: ((after.cpu - before.cpu) * 1000) / pens.length,
		clientPct: (100 * (after.client - before.client)) / (after.atMs - before.atMs),
	}
}

async function drawAll(pens: readonly Participant[], count: number): Promise<void> {
	const points = strokePoints(count)
	const startMs = performance.now()
	for (let end = 1; end <= count; end++) {
		for (const pen of pens) pen.drawTo(points, end)
		await sleep(Math.max(0, startMs + (end * 1000) / HZ - performance.now()))
	}
}

function totals(fleet: Fleet, pens: readonly Participant[], watchers: readonly Participant[]) {
	const { user, system } = process.cpuUsage()
	return {
		atMs: performance.now(),
		cpu: cpuSecondsOf(fleet.target.pid),
		client: (user + system) / 1000,
		up: pens.reduce((sum, { socket }) => sum + socket.bytesOut, 0),
		down: watchers.reduce((sum, { socket }) => sum + socket.bytesIn, 0),
		messages: watchers.reduce((sum, { socket }) => sum + socket.messagesIn, 0),
	}
}
