// The promise of the save status: killed without warning, a server has everything it called saved, and everything
// that anybody else had seen (trust row R1). The built server runs as an operator runs it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { recordsOf } from '#shared/boardDoc'
import { createSession, noteRecord, StockClient } from '../helpers/stockClient'

const SERVER = resolve(import.meta.dirname, '../../dist/server/main.js')
/** `KILL_ROUNDS=1000 npx playwright test durability` is the long version. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 50)
const WRITERS = 5

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1')
	await once(probe, 'listening')
	const { port } = probe.address() as { port: number }
	probe.close()
	await once(probe, 'close')
	return port
}

async function start(port: number, dataDir: string): Promise<ChildProcess> {
	const env = {
		...process.env,
		PORT: String(port),
		HOST: '127.0.0.1',
		DATA_DIR: dataDir,
		LOG_LEVEL: 'silent',
	}
	const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	child.stderr?.on('data', (chunk) => {
		output += chunk
	})
	const exit = once(child, 'exit').then(([code]) => {
		throw new Error(`the server refused to start (${code}): ${output}`)
	})
	await Promise.race([once(child.stdout!, 'data'), exit])
	return child
}

type Round = { acknowledged: Set<string>; seen: Set<string> }

/** Five people write as fast as the server calls it saved, until the server is killed at a random moment. */
async function writeUntilKilled(server: ChildProcess, writers: StockClient[], round: number): Promise<Round> {
	const result: Round = { acknowledged: new Set(), seen: new Set() }
	let isOver = false
	for (const writer of writers)
		recordsOf(writer.doc).observe((event, transaction) => {
			if (transaction.origin !== writer.provider) return
			for (const id of event.keys.keys()) result.seen.add(id)
		})
	writers.forEach(async (writer, person) => {
		for (let n = 0; !isOver; n++) {
			const ids = [0, 1, 2].map((part) => `shape:r${round}-${person}-${n}-${part}`)
			for (const id of ids) writer.put(noteRecord(id, `words of ${person}`, { x: n, y: person }))
			await writer.saved()
			if (!isOver) for (const id of ids) result.acknowledged.add(id)
		}
	})
	const enough = 5 + Math.random() * 120
	await expect.poll(() => result.acknowledged.size, { intervals: [2] }).toBeGreaterThan(enough)
	const exit = once(server, 'exit')
	server.kill('SIGKILL')
	isOver = true
	await exit
	return { acknowledged: new Set(result.acknowledged), seen: new Set(result.seen) }
}

test(`R1: ${ROUNDS} times killed under load, nothing that was called saved or seen by others is missing`, async () => {
	test.setTimeout(ROUNDS * 10_000)
	const dataDir = await mkdtemp(join(tmpdir(), 'constellate-kill-'))
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	let server = await start(port, dataDir)
	const session = await createSession(url)
	const { boardId } = session.boards[0]!
	const secret = session.secrets.participate
	const kept = { acknowledged: 0, seen: 0 }
	for (let round = 0; round < ROUNDS; round++) {
		const writers = await Promise.all(
			Array.from({ length: WRITERS }, () => StockClient.join(url, boardId, secret))
		)
		const { acknowledged, seen } = await writeUntilKilled(server, writers, round)
		// Gone before the server is back: otherwise they would bring what it lost.
		for (const writer of writers) writer.destroy()
		server = await start(port, dataDir)
		const reader = await StockClient.join(url, boardId, secret)
		const there = recordsOf(reader.doc)
		expect(
			[...acknowledged].filter((id) => !there.has(id)),
			`acknowledged, round ${round}`
		).toEqual([])
		expect(
			[...seen].filter((id) => !there.has(id)),
			`seen by others, round ${round}`
		).toEqual([])
		reader.destroy()
		kept.acknowledged += acknowledged.size
		kept.seen += seen.size
	}
	expect(kept.acknowledged).toBeGreaterThan(ROUNDS * 5)
	expect(kept.seen).toBeGreaterThan(ROUNDS * 5)
	console.log(`${ROUNDS} kills: ${kept.acknowledged} acknowledged, ${kept.seen} seen, none missing`)
	const exit = once(server, 'exit')
	server.kill('SIGTERM')
	expect((await exit)[0]).toBe(0)
	await rm(dataDir, { recursive: true, force: true })
})
