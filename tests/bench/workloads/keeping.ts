// W6, W7 and W8: what is kept on disk, what is kept in memory, what a pen costs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StrokeVariant } from '../drivers/Participant'
import { median, round, sleep } from '../machine'
import { peerOf } from '../peers'
import { LoadProcess, startServer } from '../processes'
import { type Cell, type Outcome, type RunOptions, type Workload, withServer, yesNo } from './Workload'

type Case = { label: string; edits: number; hz: number; restMs: number }
const CASES: Case[] = [
	{ label: 'steady: 100 edits at 50/s', edits: 100, hz: 50, restMs: 0 },
	{ label: 'burst: 500 edits at once', edits: 500, hz: 0, restMs: 0 },
	{ label: '100 edits at 50/s, then 1 s of rest', edits: 100, hz: 50, restMs: 1000 },
]

async function surviveKill(
	peer: string,
	{ edits, hz, restMs }: Case
): Promise<{ seen: number; survived: number }> {
	const dataDir = mkdtempSync(join(tmpdir(), 'bench-data-'))
	const room = 'durable'
	const first = await startServer(peer, { dataDir })
	const load = await LoadProcess.start(first)
	try {
		const { seen } = await load.call('kill', { room, edits, hz, restMs })
		await first.kill()
		const second = await startServer(peer, { dataDir })
		try {
			await load.call('aim', second.target)
			const { records } = await load.call('count', { room })
			return { seen, survived: records }
		} finally {
			await second.stop()
		}
	} finally {
		await load.stop()
		await first.kill()
		rmSync(dataDir, { recursive: true, force: true })
	}
}

export const W6: Workload = {
	title: 'W6 durability: kill -9 at the moment another client has seen the last edit',
	note: 'The share of the edits that were seen and that a fresh client gets after the restart.',
	columns: ['peer', 'case', 'survived', 'worst run', 'runs (survived/seen)'],
	needsDocument: true,
	needsDisk: true,
	async run(options, peer) {
		const rows: Cell[][] = []
		const raw: unknown[] = []
		for (const one of options.isQuick ? CASES.slice(0, 2) : CASES) {
			const runs: { seen: number; survived: number }[] = []
			for (let i = 0; i < (options.isQuick ? 2 : 3); i++) runs.push(await surviveKill(peer, one))
			const shares = runs.map(({ seen, survived }) => (100 * survived) / Math.max(1, seen))
			const middle = `${round(median(shares))} %`
			const shown = runs.map(({ seen, survived }) => `${survived}/${seen}`).join(', ')
			rows.push([peer, one.label, middle, `${round(Math.min(...shares))} %`, shown])
			raw.push({ ...one, runs })
			options.say(peer, rows.at(-1)?.slice(1).join(' ') ?? '')
		}
		return { rows, raw }
	},
}

const BOARD_RECORDS = 500
const WARM_BOARDS = 20

async function churn(options: RunOptions, peer: string): Promise<Outcome> {
	const boards = options.boards ?? (options.isQuick ? 200 : 1000)
	return withServer(peer, async (server, load) => {
		const rooms = Array.from({ length: WARM_BOARDS + boards }, (_, i) => `board${i}`)
		await load.call('prepare', { rooms })
		await load.call('churn', { from: 0, to: WARM_BOARDS, records: BOARD_RECORDS })
		const { idleMs } = peerOf(peer)
		const before = { rss: server.rssMb(), heap: (await server.memory())?.heapUsed }
		const { ms } = await load.call('churn', { from: WARM_BOARDS, to: rooms.length, records: BOARD_RECORDS })
		const [after, peak] = [server.rssMb(), server.peakMb()]
		await sleep(idleMs)
		const idle = server.rssMb()
		const heap = (await server.memory())?.heapUsed
		const collected = server.rssMb()
		const kept = heap && before.heap ? (heap - before.heap) / 1024 / boards : null
		const sizes = [before.rss, after, peak, idle, collected].map((mb) => round(mb, 0))
		const row = [peer, boards, ...sizes, round(kept), round(ms / boards, 2)]
		options.say(peer, row.slice(1).join(' '))
		return { rows: [row], raw: { before, after, peak, idle, collected, kept, ms } }
	})
}

export const W7: Workload = {
	title: 'W7 memory: boards of 500 records opened, filled and closed',
	note: '"Before" is after 20 boards, "idle" after the time in which a server lets go of empty rooms.',
	columns: [
		'peer',
		'boards',
		'RSS before MB',
		'after',
		'peak',
		'idle',
		'idle, garbage collected',
		'heap kept KB/board',
		'ms/board',
	],
	needsDocument: true,
	needsDisk: false,
	run: churn,
}

function variantsOf(peer: string): StrokeVariant[] {
	const { driver } = peerOf(peer)
	return driver === 'tldraw' ? ['patch'] : driver === 'ours' ? ['append'] : ['whole', 'append']
}

async function strokes(options: RunOptions, peer: string): Promise<Outcome> {
	const points = options.isQuick ? 150 : 600
	const rooms = [0, 1, 2, 3, 4].map((i) => `pen${i}`)
	const rows: Cell[][] = []
	const raw: unknown[] = []
	for (const variant of variantsOf(peer)) {
		const figures = await withServer(peer, async (_server, load) => {
			// A server that has just been started still compiles its hot code.
			await load.call('pen', { rooms: rooms.map((room) => `first-${room}`), readers: 4, points, variant })
			return load.call('pen', { rooms, readers: 4, points, variant })
		})
		const { upBytes, downBytes, downMessages, cpuMs, clientPct, isComplete } = figures
		const kb = [upBytes, downBytes].map((bytes) => round(bytes / 1024))
		const cells = [...kb, round(downMessages, 0), round(cpuMs, 0), round(clientPct, 0), yesNo(isComplete)]
		rows.push([peer, variant, points, ...cells])
		raw.push({ variant, ...figures })
		options.say(peer, rows.at(-1)?.slice(1).join(' ') ?? '')
	}
	return { rows, raw }
}

export const W8: Workload = {
	title: 'W8 pen: a stroke of 600 points at 60 Hz, 5 pens in 5 rooms, 4 readers each',
	note: '"whole": the record is written anew at every move, as in tldraw\'s Yjs example; "append": new points only; "patch": tldraw sync. Ours writes every 40 ms what is new, packed, as its client does.',
	columns: [
		'peer',
		'written as',
		'points',
		'up KB',
		'down KB/reader',
		'messages/reader',
		'server CPU ms/stroke',
		'clients %',
		'complete',
	],
	needsDocument: true,
	needsDisk: false,
	run: strokes,
}
