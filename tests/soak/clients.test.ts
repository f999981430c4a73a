// Row R9 of docs/security.md: many people for an hour. SOAK_MINUTES and SOAK_CLIENTS shorten it. The clients run in
// this process and the server in another; both want a core, and a busy client process shows as a slow peer.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { BoardClient, stubPage } from '../helpers/boardClient'
import { ChildServer } from '../helpers/childServer'
import { quantile } from '../helpers/figures'
import { mulberry32 } from '../helpers/random'
import { createSession } from '../helpers/stockClient'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 60)
const CLIENTS = Number(process.env.SOAK_CLIENTS ?? 200)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
const BOARDS = 4
const NOTES = 200
/** Edits come in bursts: five quick ones, then as long a rest as makes one a second. */
const BURST = 5
const TICK_MS = 20
const WARM_UP_MINUTES = 10

type Table = { session: SessionCreated; clients: BoardClient[]; sentMs: Map<string, number> }
let server: ChildServer
let tables: Table[] = []
const delaysMs: number[] = []

beforeEach(async () => {
	stubPage()
	server = await ChildServer.start()
})
afterEach(async () => {
	for (const { clients } of tables) for (const client of clients) client.destroy()
	tables = []
	await server.stop()
	vi.unstubAllGlobals()
})

async function sit(table: Table): Promise<void> {
	const client = await BoardClient.join(server.url, table.session)
	table.clients.push(client)
	recordsOf(client.doc).observeDeep((events, { local }) => {
		if (local) return
		for (const { changes } of events)
			for (const key of changes.keys.keys()) {
				const sentMs = table.sentMs.get(key)
				if (sentMs !== undefined) delaysMs.push(performance.now() - sentMs)
			}
	})
}

function edit(table: Table, random: () => number): void {
	const client = table.clients[Math.floor(random() * table.clients.length)]
	if (!client?.provider.isSynced) return
	for (let i = 0; i < BURST; i++) {
		const id = `shape:n${Math.floor(random() * NOTES)}`
		const record = recordsOf(client.doc).get(id)
		const text = record?.get('p.richText')
		const kind = random()
		if (!record || kind < 0.02) {
			table.sentMs.set(id, performance.now())
			client.write(id, 'begun')
		} else if (kind < 0.04) recordsOf(client.doc).delete(id)
		else if (kind < 0.6) record.set('@', ['page:page', Math.round(random() * 1000), 0, 0])
		else if (text instanceof Y.Text && text.length < 200)
			text.insert(Math.floor(random() * text.length), 'ab')
		else if (text instanceof Y.Text) text.delete(0, 100)
	}
}

/** The same for everybody who has the same, whatever the order in which it came. */
function hashOf({ doc }: BoardClient): string {
	const records = recordsOf(doc)
	const plain = [...records.keys()].sort().map((id) => {
		const record = records.get(id)
		return [
			id,
			...[...(record?.keys() ?? [])].sort().map((key) => [key, String(JSON.stringify(record?.get(key)))]),
		]
	})
	return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}

/** Megabytes in ten minutes, by least squares. */
function slopeOf(points: readonly (readonly [minute: number, mb: number])[]): number {
	const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
	const [x, y] = [mean(0), mean(1)]
	const over = points.reduce((sum, [minute, mb]) => sum + (minute - x) * (mb - y), 0)
	return (10 * over) / points.reduce((sum, [minute]) => sum + (minute - x) ** 2, 0)
}

test(`R9: ${CLIENTS} clients on ${BOARDS} boards for ${MINUTES} min never diverge (SEED=${SEED})`, async () => {
	const random = mulberry32(SEED)
	for (let i = 0; i < BOARDS; i++)
		tables.push({ session: await createSession(server.url, 'blank'), clients: [], sentMs: new Map() })
	for (let i = 0; i < CLIENTS; i++) await sit(tables[i % BOARDS] as Table)
	const everybody = () => tables.flatMap(({ clients }) => clients)
	await vi.waitUntil(() => everybody().every(({ isSaved }) => isSaved), { timeout: 60_000 })
	const rss: [number, number][] = []
	const all: number[] = []
	for (let minute = 1; minute <= MINUTES; minute++) {
		const startMs = performance.now()
		let bursts = 0
		let changed = 0
		const play = async () => {
			const passedMs = performance.now() - startMs
			for (; bursts < ((passedMs / 1000) * CLIENTS) / BURST; bursts++)
				edit(tables[bursts % BOARDS] as Table, random)
			// Somebody leaves and somebody comes, every ten seconds at every board.
			for (; changed < Math.floor(passedMs / 10_000); changed++)
				for (const table of tables) {
					table.clients.shift()?.destroy()
					await sit(table)
				}
			return passedMs > 60_000
		}
		await vi.waitUntil(play, { timeout: 120_000, interval: TICK_MS })
		const loopP99Ms = 1000 * (await server.figure('constellate_event_loop_delay_seconds{quantile="0.99"}'))
		const isOneState = () =>
			tables.every(({ clients }) => new Set(clients.map(hashOf)).size === 1) &&
			everybody().every(({ provider }) => provider.isSynced)
		await vi.waitUntil(isOneState, { timeout: 30_000, interval: 500 })
		rss.push([minute, await server.rssMb()])
		const p95Ms = quantile(delaysMs, 0.95)
		all.push(...delaysMs.splice(0))
		console.log(
			`minute ${minute}: one state a board, ${bursts * BURST} edits, edit to peer p95 ${p95Ms.toFixed(0)} ms, loop p99 ${loopP99Ms.toFixed(0)} ms, ${rss.at(-1)?.[1].toFixed(0)} MB`
		)
	}
	const settled = rss.filter(([minute]) => minute > WARM_UP_MINUTES)
	console.log(
		`R9: p95 of all ${quantile(all, 0.95).toFixed(0)} ms, ${slopeOf(rss).toFixed(1)} MB in ten minutes`
	)
	if (settled.length > 10) expect(slopeOf(settled)).toBeLessThan(1)
	expect(everybody().flatMap(({ closes }) => closes)).toEqual([])
})
