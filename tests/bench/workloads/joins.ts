// W4 and W5: coming to a board.

import type { JoinFigures, StormFigures } from '../load/joins'
import { median, round, sleep } from '../machine'
import { peerOf } from '../peers'
import { type LoadProcess, type ServerProcess, startServer } from '../processes'
import { type Cell, type Outcome, type RunOptions, toKb, type Workload, withServer, yesNo } from './Workload'

type Board = { records: number; history: number; room: string; hash: string }
const RUNS = 5
/** Until a server has written everything it wants to write, ms. */
const SETTLE_MS = 5000

const labelOf = ({ records, history }: Board): string =>
	`${records} records${history > 0 ? ` + ${history / 1000}k past moves` : ''}`

function joinRow(peer: string, label: string, joins: JoinFigures[]): Cell[] {
	const ms = median(joins.map((join) => join.ms)) ?? 0
	const bareMs = median(joins.map((join) => join.bareMs))
	const all = joins.map((join) => join.ms)
	return [
		peer,
		label,
		round(ms),
		`${round(Math.min(...all))}–${round(Math.max(...all))}`,
		round(bareMs),
		bareMs ? round(ms / bareMs, 2) : null,
		toKb(median(joins.map(({ bytes }) => bytes)) ?? 0),
		toKb(median(joins.map(({ bytesLater }) => bytesLater)) ?? 0),
		`${joins.filter(({ isEarly }) => isEarly).length}/${joins.length}`,
		yesNo(joins.every(({ isEqual }) => isEqual)),
	]
}

/** kill -9, start again on what is on the disk, join. */
async function coldJoin(
	peer: string,
	server: ServerProcess,
	load: LoadProcess,
	board: Board
): Promise<JoinFigures[]> {
	await server.kill()
	const again = await startServer(peer, { dataDir: server.target.dataDir })
	try {
		await load.call('aim', again.target)
		return await load.call('join', { ...board, runs: 1 })
	} finally {
		await again.stop()
	}
}

async function lateJoins(options: RunOptions, peer: string): Promise<Outcome> {
	const sizes: [number, number][] = options.isQuick
		? [
				[500, 0],
				[2000, 0],
			]
		: [
				[500, 0],
				[2000, 0],
				[5000, 0],
				[5000, 50_000],
			]
	return withServer(peer, async (server, load) => {
		const rows: Cell[][] = []
		const raw: unknown[] = []
		const boards: Board[] = []
		const add = (label: string, joins: JoinFigures[]) => {
			rows.push(joinRow(peer, label, joins))
			raw.push({ label, joins })
			options.say(peer, rows.at(-1)?.slice(1).join(' ') ?? '')
		}
		for (const [records, history] of sizes) {
			const room = `late-${records}-${history}`
			const { hash } = await load.call('seed', { room, records, history })
			const board = { records, history, room, hash }
			boards.push(board)
			await sleep(200)
			add(labelOf(board), await load.call('join', { ...board, runs: RUNS }))
		}
		if (peerOf(peer).isPersistent) {
			await sleep(SETTLE_MS)
			for (const board of boards.slice(-2))
				add(`after a restart: ${labelOf(board)}`, await coldJoin(peer, server, load, board))
		}
		return { rows, raw }
	})
}

export const W4: Workload = {
	title: 'W4 late join',
	note: 'Until a new client holds the board, connection included; its hash is compared with what was written. "Yjs alone": applying the same content in the same process, without a network. "After a restart": 5 s of rest, kill -9, start.',
	columns: [
		'peer',
		'board',
		'ms until held',
		'min–max',
		'Yjs alone ms',
		'ratio',
		'KB',
		'KB again later',
		'"synced" too early',
		'equals what was written',
	],
	needsDocument: true,
	needsDisk: false,
	run: lateJoins,
}

const STORM_RECORDS = 500
const STORM_RUNS = 3

function stormCells(storms: StormFigures[]): Cell[] {
	return [
		round(median(storms.map(({ ms }) => ms)), 0),
		round(median(storms.map(({ bytesPerClient }) => bytesPerClient)), 0),
		round(median(storms.map(({ cpuSeconds }) => cpuSeconds)), 2),
	]
}

async function storms(options: RunOptions, peer: string): Promise<Outcome> {
	const count = options.isQuick ? 100 : 200
	return withServer(peer, async (_server, load) => {
		const room = 'storm'
		await load.call('seed', { room, records: STORM_RECORDS, history: 0 })
		const runs: StormFigures[][] = []
		for (const isResume of [true, false]) {
			const figures: StormFigures[] = []
			for (let i = 0; i < STORM_RUNS; i++) {
				figures.push(await load.call('storm', { room, count, records: STORM_RECORDS, isResume }))
				// tldraw sync takes a second to forget who left.
				await sleep(1500)
			}
			runs.push(figures)
		}
		const failed = runs.flat().reduce((sum, storm) => sum + storm.failed, 0)
		const row = [peer, count, ...runs.flatMap(stormCells), failed]
		options.say(peer, row.slice(1).join(' '))
		return { rows: [row], raw: runs }
	})
}

export const W5: Workload = {
	title: 'W5 reconnect storm: 200 clients of one room of 500 records are cut off and come back at once',
	note: 'Median of three storms each. "Resume": they bring what they had; "from nothing": they get the whole board.',
	columns: [
		'peer',
		'clients',
		'resume: all back ms',
		'B/client',
		'server CPU s',
		'from nothing: all back ms',
		'B/client',
		'server CPU s',
		'failed',
	],
	needsDocument: true,
	needsDisk: false,
	run: storms,
}
