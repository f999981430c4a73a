// Row R9 of docs/security.md: many people for an hour. SOAK_MINUTES and SOAK_CLIENTS shorten it. The server and the people
// of each board are processes of their own; on few cores a busy one among them shows as a slow peer ("own lag").
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChildServer } from '../helpers/childServer'
import { quantile } from '../helpers/figures'
import { createSession } from '../helpers/stockClient'
import type { Order, Report } from './load/protocol'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 60)
const CLIENTS = Number(process.env.SOAK_CLIENTS ?? 200)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
const BOARDS = 4
const MINUTE_MS = 60_000
const WARM_UP_MINUTES = 10
/** People whose own process stands still for longer may miss an answer. */
const OWN_LAG_ALLOWED_MS = 1000
/** On a machine that does other work as well. */
const START_TIMEOUT_MS = 120_000
const LOAD = resolve(import.meta.dirname, 'load/main.ts')

/** The process that plays the people of one board. */
class Load {
	readonly #child: ChildProcess = fork(LOAD, { execArgv: ['--import', 'tsx'] })

	tell(order: Order): void {
		this.#child.send(order)
	}

	async ask(order: Order): Promise<Report> {
		const answer = once(this.#child, 'message')
		const ended = once(this.#child, 'exit').then(() => {
			throw new Error('the people of a board are gone: their process ended')
		})
		this.tell(order)
		const [report] = await Promise.race([answer, ended])
		return report
	}

	end(): void {
		this.#child.kill('SIGKILL')
	}
}

let server: ChildServer
let loads: Load[] = []
beforeEach(async () => {
	server = await ChildServer.start()
}, START_TIMEOUT_MS)
afterEach(async () => {
	for (const load of loads) load.end()
	loads = []
	await server.stop()
})

/** Megabytes in ten minutes, by least squares. */
function slopeOf(points: readonly (readonly [minute: number, mb: number])[]): number {
	const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
	const [x, y] = [mean(0), mean(1)]
	const over = points.reduce((sum, [minute, mb]) => sum + (minute - x) * (mb - y), 0)
	return (10 * over) / points.reduce((sum, [minute]) => sum + (minute - x) ** 2, 0)
}

async function begin(): Promise<void> {
	loads = Array.from({ length: BOARDS }, () => new Load())
	await Promise.all(
		loads.map(async (load, at) => {
			const session = await createSession(server.url, 'blank')
			const clients = Math.floor((CLIENTS + at) / BOARDS)
			await load.ask({ kind: 'begin', url: server.url, session, clients, seed: SEED + at })
		})
	)
}

/** One minute of work, then everybody's state. */
async function minuteOf(minute: number): Promise<{ rssMb: number; delaysMs: number[] }> {
	const startMs = performance.now()
	for (const load of loads) load.tell({ kind: 'play' })
	await vi.waitUntil(() => performance.now() - startMs > MINUTE_MS, { timeout: 2 * MINUTE_MS, interval: 500 })
	const loopP99Ms = 1000 * (await server.figure('constellate_event_loop_delay_seconds{quantile="0.99"}'))
	const reports = await Promise.all(loads.map((load) => load.ask({ kind: 'rest' })))
	const rssMb = await server.rssMb()
	const delaysMs = reports.flatMap((report) => report.delaysMs)
	const edits = reports.reduce((sum, report) => sum + report.edits, 0)
	const ownLagMs = Math.max(...reports.map((report) => report.ownLagMs))
	const missed = reports.reduce((sum, report) => sum + report.missed, 0)
	console.log(
		`minute ${minute}: ${edits} edits, edit to peer p95 ${quantile(delaysMs, 0.95).toFixed(0)} ms, loop p99 ${loopP99Ms.toFixed(0)} ms, ${rssMb.toFixed(0)} MB, own lag ${ownLagMs.toFixed(0)} ms, ${missed} could not come, ${reports.map(({ hash }) => hash.slice(0, 8)).join(' ')}`
	)
	expect(reports.flatMap(({ unsettled }) => unsettled)).toEqual([])
	expect(reports.map(({ states }) => states)).toEqual(reports.map(() => 1))
	expect(reports.flatMap(({ closes }) => closes)).toEqual([])
	if (ownLagMs < OWN_LAG_ALLOWED_MS) expect(missed).toBe(0)
	return { rssMb, delaysMs }
}

test(`R9: ${CLIENTS} clients on ${BOARDS} boards for ${MINUTES} min never diverge (SEED=${SEED})`, async () => {
	await begin()
	const rss: [number, number][] = []
	const delaysMs: number[] = []
	for (let minute = 1; minute <= MINUTES; minute++) {
		const figures = await minuteOf(minute)
		rss.push([minute, figures.rssMb])
		for (const delayMs of figures.delaysMs) delaysMs.push(delayMs)
	}
	console.log(
		`R9: p95 of all ${quantile(delaysMs, 0.95).toFixed(0)} ms, ${slopeOf(rss).toFixed(1)} MB in ten minutes`
	)
	const settled = rss.filter(([minute]) => minute > WARM_UP_MINUTES)
	if (settled.length > 10) expect(slopeOf(settled)).toBeLessThan(1)
})
