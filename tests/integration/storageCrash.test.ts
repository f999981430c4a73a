// Trust row R1 for the stores: a writer is killed with -9 again and again; nothing it acknowledged may be missing.
// CRASH_CYCLES=1000 runs the long version.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionId } from '#shared/ids'
import { openDataFolder } from '../../server/storage/dataFolder'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'
import { CRASH_BOARDS, stateFor, updateFor } from '../contract/crashContent'

const CYCLES = Number(process.env.CRASH_CYCLES ?? 5)
const WRITER = resolve(import.meta.dirname, '../contract/crashWriter.ts')

let folder: string
let writer: ChildProcess | undefined
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-crash-'))
})
afterAll(async () => {
	writer?.kill('SIGKILL')
	await rm(folder, { recursive: true })
})

/** Lets a writer work until it has acknowledged so many things, kills it, and answers all its acknowledgements. */
async function writeAndKill(acknowledgements: number): Promise<string[]> {
	const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	writer = child
	const lines: string[] = []
	const exited = once(child, 'exit')
	for await (const line of createInterface({ input: child.stdout })) {
		lines.push(line)
		if (lines.length === acknowledgements) child.kill('SIGKILL')
	}
	expect(await exited).toEqual([null, 'SIGKILL'])
	expect(lines[0]).toBe('ready 0')
	return lines
}

/** What the boards hold: the highest sequence, after every byte of every entry was checked. */
async function readBoards(): Promise<Map<string, number>> {
	const data = await openDataFolder(folder)
	const store = await FileBoardStore.open(data.boardsPath)
	const found = new Map<string, number>()
	for (const board of CRASH_BOARDS) {
		const loaded = await store.load(board)
		if (!loaded) continue
		const { checkpoint, updates, damage, lastSeq } = loaded
		expect(damage).toEqual([])
		if (checkpoint) expect(checkpoint.state).toEqual(stateFor(board, checkpoint.upTo))
		for (const { seq, update } of updates) expect(Buffer.compare(update, updateFor(board, seq))).toBe(0)
		const after = updates.map(({ seq }) => seq).filter((seq) => seq > (checkpoint?.upTo ?? 0))
		expect(after).toEqual(
			Array.from({ length: after.length }, (_, index) => (checkpoint?.upTo ?? 0) + 1 + index)
		)
		found.set(board, lastSeq)
	}
	await store.close()
	await data.close()
	return found
}

async function readSessions(): Promise<LowdbMetadataStore> {
	const store = await LowdbMetadataStore.open(join(folder, 'sessions.json'))
	await store.close()
	return store
}

test(`nothing that was acknowledged is lost in ${CYCLES} kills under load`, {
	timeout: CYCLES * 20_000,
}, async () => {
	const acknowledged = new Map<string, number>()
	const sessions: string[] = []
	let entries = 0
	for (let cycle = 0; cycle < CYCLES; cycle++) {
		for (const line of await writeAndKill(randomInt(2, 2000))) {
			const [what = '', value = ''] = line.split(' ')
			if (what === 'session') sessions.push(value)
			else if (what !== 'ready') {
				acknowledged.set(what, Math.max(acknowledged.get(what) ?? 0, Number(value)))
				entries++
			}
		}
		const found = await readBoards()
		for (const [board, seq] of acknowledged) expect(found.get(board) ?? 0).toBeGreaterThanOrEqual(seq)
		const store = await readSessions()
		const missing = sessions.filter((name) => !store.session(`session-${name}` as SessionId))
		expect(missing).toEqual([])
	}
	expect(entries).toBeGreaterThan(0)
	console.log(`${CYCLES} kills, ${entries} entries and ${sessions.length} sessions acknowledged, none lost`)
})
