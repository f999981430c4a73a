// Trust rows R3 and D1: what the board store does when the disk fails. The disk is real, the faults are put into it.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BoardId } from '#shared/ids'
import {
	type Append,
	BoardDeletedError,
	StoreClosedError,
	type StoreHealth,
} from '../../server/storage/BoardStore'
import { FileBoardStore, type FileBoardStoreOptions } from '../../server/storage/FileBoardStore'
import { parseLog } from '../../server/storage/logFormat'
import { FaultyFileSystem } from '../contract/faultyFileSystem'

const BOARD = 'board-one' as BoardId
const OTHER = 'board-two' as BoardId
const bytes = (...values: number[]) => Uint8Array.from(values)

let folder: string
let root: string
let files: FaultyFileSystem
const stores: FileBoardStore[] = []
const events: string[] = []

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-faults-'))
	root = join(folder, 'boards')
	files = new FaultyFileSystem()
	events.length = 0
})
afterEach(async () => {
	files.fault = () => undefined
	for (const store of stores.splice(0)) await store.close()
	await rm(folder, { recursive: true })
})

async function open(options: FileBoardStoreOptions = {}) {
	const report = (event: string) => events.push(event)
	const store = await FileBoardStore.open(root, { files, report, retryMinMs: 5, retryMaxMs: 20, ...options })
	stores.push(store)
	return store
}

/** What the logs of the board hold, file by file. */
async function logsOf(board: BoardId) {
	const names = (await readdir(join(root, board))).filter((name) => name.startsWith('log-')).sort()
	return Promise.all(names.map(async (name) => parseLog(await readFile(join(root, board, name)))))
}

async function settled(promise: Promise<unknown>): Promise<boolean> {
	return Promise.race([
		promise.then(() => true),
		new Promise<false>((resolve) => setImmediate(() => resolve(false))),
	])
}

/** A promise for `files.hold` that tells when somebody waits for it. */
function heldBack() {
	let isReached = false
	let letGo = (): void => undefined
	const gate = new Promise<void>((resolve) => {
		letGo = resolve
	})
	return {
		get promise() {
			isReached = true
			return gate
		},
		isReached: () => isReached,
		letGo: () => letGo(),
	}
}

const failing = (operation: string, code: string) => (asked: string) =>
	asked === operation ? code : undefined

describe('a full disk', () => {
	test('acknowledges nothing, keeps the entries, and writes them when there is room again', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		const told: [BoardId, StoreHealth][] = []
		store.onHealthChange((board, health) => told.push([board, health]))

		files.fault = failing('append', 'ENOSPC')
		const late = [2, 3, 4].map((value) => store.append(BOARD, { update: bytes(value) }))
		for (const { written } of late) expect(await written).toBe(false)
		expect(store.health(BOARD)).toEqual({ writable: false, reason: 'disk-full', pending: 3 })
		expect(store.health()).toMatchObject({ writable: false, reason: 'disk-full' })
		expect(store.health(OTHER).writable).toBe(true)
		expect(told).toEqual([[BOARD, expect.objectContaining({ writable: false, reason: 'disk-full' })]])
		const whileFull = store.append(BOARD, { update: bytes(5) })
		expect(await whileFull.written).toBe(false)
		const before = files.counts.get('append') ?? 0
		await expect.poll(() => files.counts.get('append')).toBeGreaterThan(before + 2)
		expect(await settled(late[0]!.durable)).toBe(false)
		expect((await store.load(BOARD))?.updates.map(({ update }) => update[0])).toEqual([1, 2, 3, 4, 5])

		files.fault = () => undefined
		expect(await Promise.all([...late, whileFull].map(({ durable }) => durable))).toEqual([2, 3, 4, 5])
		expect(store.health(BOARD)).toEqual({ writable: true, pending: 0 })
		expect(told.at(-1)).toEqual([BOARD, { writable: true, pending: 0 }])
		const logs = await logsOf(BOARD)
		expect(logs.map((log) => log.unreadableBytes)).toEqual([0])
		expect(logs.flatMap((log) => log.records.map(({ seq }) => seq))).toEqual([1, 2, 3, 4, 5])
	})

	test('loses nothing when the half-written record cannot be cut off either', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		files.fault = (operation) => (['append', 'truncate'].includes(operation) ? 'ENOSPC' : undefined)
		const late = store.append(BOARD, { update: bytes(2) })
		expect(await late.written).toBe(false)
		files.fault = () => undefined
		expect(await late.durable).toBe(2)
		await store.close()
		const loaded = await (await open()).load(BOARD)
		expect(loaded).toMatchObject({ lastSeq: 2, damage: [], uncleanStop: false })
	})

	test('refuses what is pending when the store closes meanwhile, and keeps what was durable', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		files.fault = failing('append', 'ENOSPC')
		const late = store.append(BOARD, { update: bytes(2) })
		await late.written
		const released = store.release(BOARD)
		await store.close()
		await released
		await expect(late.durable).rejects.toThrow(StoreClosedError)
		files.fault = () => undefined
		const loaded = await (await open()).load(BOARD)
		expect(loaded).toMatchObject({ lastSeq: 1, damage: [], uncleanStop: true })
	})

	test('does not keep a board from being deleted', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		files.fault = failing('append', 'ENOSPC')
		const late = store.append(BOARD, { update: bytes(2) })
		await late.written
		const released = store.release(BOARD)
		await store.delete(BOARD)
		await released
		await expect(late.durable).rejects.toThrow(BoardDeletedError)
		expect(store.health()).toEqual({ writable: true, pending: 0 })
		expect(await readdir(root)).toEqual([`${BOARD}.deleted`])
	})

	test('leaves the old checkpoint when there is no room for a new one', async () => {
		const store = await open()
		for (const value of [1, 2]) await store.append(BOARD, { update: bytes(value) }).durable
		await store.compact(BOARD, { state: bytes(101), owners: new Map(), upTo: 1 })
		files.fault = failing('writeNew', 'ENOSPC')
		await expect(store.compact(BOARD, { state: bytes(102), owners: new Map(), upTo: 2 })).rejects.toThrow(
			'ENOSPC'
		)
		files.fault = () => undefined
		expect(await store.append(BOARD, { update: bytes(3) }).durable).toBe(3)
		const loaded = await store.load(BOARD)
		expect(loaded?.checkpoint?.upTo).toBe(1)
		expect(loaded?.updates.map(({ seq }) => seq).filter((seq) => seq > 1)).toEqual([2, 3])
	})
})

describe('a failing fsync', () => {
	test('is never retried on the same file: what it covered is written again to a new log', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		let failures = 0
		const failedPaths = new Set<string>()
		files.fault = (operation, path) => {
			if (operation !== 'dataSync') return undefined
			if (failedPaths.has(path)) expect.unreachable('fsync was retried on a file where it had failed')
			if (failures++ > 2) return undefined
			failedPaths.add(path)
			return 'EIO'
		}
		const late = [2, 3].map((value) => store.append(BOARD, { update: bytes(value) }))
		expect(await Promise.all(late.map(({ durable }) => durable))).toEqual([2, 3])
		expect(failures).toBe(4)
		await store.close()
		expect((await logsOf(BOARD)).map((log) => log.records.map(({ kind, seq }) => `${kind}:${seq}`))).toEqual([
			['1:1', '1:2', '1:3'],
			['1:2', '1:3', '3:3'],
		])
		const loaded = await (await open()).load(BOARD)
		expect(loaded?.updates.map(({ update }) => update[0])).toEqual([1, 2, 3])
		expect(loaded).toMatchObject({ lastSeq: 3, damage: [], uncleanStop: false })
	})

	test('that fails while the next entry is being written loses neither', async () => {
		const store = await open({ commitWindowMs: 1 })
		await store.append(BOARD, { update: bytes(1) }).durable
		const sync = heldBack()
		const write = heldBack()
		files.fault = failing('dataSync', 'EIO')
		files.hold = (operation) => (operation === 'dataSync' ? sync.promise : undefined)
		const covered = store.append(BOARD, { update: bytes(2) })
		expect(await covered.written).toBe(true)
		await expect.poll(() => sync.isReached()).toBe(true)
		files.hold = (operation) => (operation === 'append' ? write.promise : undefined)
		const writing = store.append(BOARD, { update: bytes(3) })
		await expect.poll(() => write.isReached()).toBe(true)
		sync.letGo()
		await expect.poll(() => events).toContain('storage.write_failed')
		files.fault = () => undefined
		files.hold = () => undefined
		write.letGo()
		expect(await Promise.all([covered.durable, writing.durable])).toEqual([2, 3])
		expect(store.health(BOARD)).toEqual({ writable: true, pending: 0 })
		await store.close()
		const loaded = await (await open()).load(BOARD)
		expect(loaded?.updates.map(({ update }) => update[0])).toEqual([1, 2, 3])
	})

	test('acknowledges nothing that was written after it began', async () => {
		const store = await open({ commitWindowMs: 1 })
		await store.append(BOARD, { update: bytes(1) }).durable
		const sync = heldBack()
		files.hold = (operation) => (operation === 'dataSync' ? sync.promise : undefined)
		const covered = store.append(BOARD, { update: bytes(2) })
		await expect.poll(() => sync.isReached()).toBe(true)
		const after = store.append(BOARD, { update: bytes(3) })
		expect(await after.written).toBe(true)
		const next = heldBack()
		files.hold = (operation) => (operation === 'dataSync' ? next.promise : undefined)
		sync.letGo()
		expect(await covered.durable).toBe(2)
		await expect.poll(() => next.isReached()).toBe(true)
		expect(await settled(after.durable)).toBe(false)
		next.letGo()
		expect(await after.durable).toBe(3)
	})

	test('makes the board unhealthy until an fsync succeeds', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		files.fault = failing('dataSync', 'EIO')
		const late = store.append(BOARD, { update: bytes(2) })
		await expect.poll(() => store.health(BOARD)).toEqual({ writable: false, reason: 'io-error', pending: 1 })
		expect(await settled(late.durable)).toBe(false)
		files.fault = () => undefined
		expect(await late.durable).toBe(2)
		expect(store.health(BOARD).writable).toBe(true)
		expect(events).toContain('storage.recovered')
	})

	test('loses nothing when it crosses appends and compactions', async () => {
		const store = await open({ commitWindowMs: 1 })
		let turn = 0
		files.fault = (operation) =>
			['dataSync', 'append'].includes(operation) && turn++ % 5 === 4 ? 'EIO' : undefined
		const appends = []
		for (let round = 0; round < 200; round++) {
			appends.push(store.append(BOARD, { update: bytes(round) }))
			if (round % 10 === 9) await appends[round - 5]?.durable
			if (round % 50 === 49)
				await store
					.compact(BOARD, { state: bytes(round), owners: new Map(), upTo: round - 10 })
					.catch(() => undefined)
		}
		const seqs = await Promise.all(appends.map(({ durable }) => durable))
		expect(seqs).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
		files.fault = () => undefined
		await store.close()
		const loaded = await (await open()).load(BOARD)
		expect(loaded?.lastSeq).toBe(200)
		expect(loaded?.damage).toEqual([])
		const upTo = loaded?.checkpoint?.upTo ?? 0
		const after = loaded?.updates.filter(({ seq }) => seq > upTo) ?? []
		expect(after.map(({ update }) => update[0])).toEqual(after.map(({ seq }) => seq - 1))
		expect(after).toHaveLength(200 - upTo)
	})
})

describe('a folder that cannot be used', () => {
	test('keeps entries of a new board until its folder can be made durable', async () => {
		const store = await open()
		files.fault = (operation, path) => (operation === 'syncFolder' && path === root ? 'EIO' : undefined)
		const first = store.append(BOARD, { update: bytes(1) })
		expect(await first.written).toBe(false)
		expect(await settled(first.durable)).toBe(false)
		const before = files.counts.get('syncFolder') ?? 0
		files.fault = () => undefined
		expect(await first.durable).toBe(1)
		expect(files.counts.get('syncFolder')).toBeGreaterThan(before)
	})

	test('tells a failed read to whoever loads, and writes nothing over what it could not read', async () => {
		const first = await open()
		for (const value of [1, 2]) await first.append(BOARD, { update: bytes(value) }).durable
		await first.close()
		const second = await open()
		files.fault = failing('read', 'EIO')
		await expect(second.load(BOARD)).rejects.toThrow('EIO')
		const late = second.append(BOARD, { update: bytes(3) })
		expect(await late.written).toBe(false)
		files.fault = () => undefined
		expect(await late.durable).toBe(3)
		expect((await second.load(BOARD))?.updates.map(({ update }) => update[0])).toEqual([1, 2, 3])
	})

	test('waits for free file handles', async () => {
		const store = await open()
		files.fault = failing('openAppend', 'EMFILE')
		const first = store.append(BOARD, { update: bytes(1) })
		expect(await first.written).toBe(false)
		expect(store.health(BOARD).reason).toBe('io-error')
		files.fault = () => undefined
		expect(await first.durable).toBe(1)
	})

	test('finishes a deletion that was cut short at the next start', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		files.fault = failing('remove', 'EIO')
		await expect(store.delete(BOARD)).rejects.toThrow('EIO')
		files.fault = () => undefined
		await store.close()
		expect(await readdir(root)).toContain(BOARD)
		const second = await open()
		expect(await second.load(BOARD)).toBeNull()
		expect(await readdir(root)).toEqual([`${BOARD}.deleted`])
	})
})

describe('many boards', () => {
	test('share the disk without mixing up entries', async () => {
		const store = await open({ maxLogBytes: 2000 })
		const boards = Array.from({ length: 40 }, (_, index) => `board-number-${index}` as BoardId)
		await Promise.all(
			boards.flatMap((board, index) =>
				Array.from(
					{ length: 50 },
					(_, n) => store.append(board, { update: new Uint8Array(60).fill(index + n) }).durable
				)
			)
		)
		for (const [index, board] of boards.entries()) {
			const loaded = await store.load(board)
			expect(loaded?.updates.map(({ update }) => update[0])).toEqual(
				Array.from({ length: 50 }, (_, n) => index + n)
			)
		}
	})

	test('gathers what can wait in one write, and in one fdatasync with what somebody waits for', async () => {
		const store = await open({ commitWindowMs: 20 })
		await store.append(BOARD, { update: bytes(0) }).durable
		const done = () => [files.counts.get('append') ?? 0, files.counts.get('dataSync') ?? 0]
		const [writes = 0, syncs = 0] = done()
		const late: Append[] = []
		for (let n = 0; n < 50; n++) {
			late.push(store.append(BOARD, { update: bytes(n) }, 'when-asked'))
			await new Promise(setImmediate)
		}
		expect(done()).toEqual([writes, syncs])
		store.write(BOARD)
		for (const { written } of late) expect(await written).toBe(true)
		expect(done()).toEqual([writes + 1, syncs])
		const last = store.append(BOARD, { update: bytes(51) }, 'when-asked')
		store.hurry(BOARD)
		expect(await last.durable).toBe(52)
		expect(done()).toEqual([writes + 2, syncs + 1])
	})

	test('share one fdatasync among entries that come together', async () => {
		const store = await open({ commitWindowMs: 20 })
		await store.append(BOARD, { update: bytes(0) }).durable
		const before = files.counts.get('dataSync') ?? 0
		await Promise.all(
			Array.from({ length: 500 }, (_, n) => store.append(BOARD, { update: bytes(n & 255) }).durable)
		)
		expect((files.counts.get('dataSync') ?? 0) - before).toBeLessThanOrEqual(3)
	})

	test('loads a board of fifty megabytes that stands in several logs', { timeout: 60_000 }, async () => {
		const store = await open({ maxLogBytes: 16 * 1024 * 1024 })
		const update = new Uint8Array(1000)
		let last: Promise<number> = Promise.resolve(0)
		for (let n = 0; n < 50_000; n++) {
			last = store.append(BOARD, { update: update.slice().fill(n & 255) }).durable
			if (n % 5000 === 0) await last
		}
		expect(await last).toBe(50_000)
		await store.release(BOARD)
		const loaded = await store.load(BOARD)
		expect(loaded?.updates).toHaveLength(50_000)
		expect(loaded?.updates.every(({ seq, update: [first] }) => first === ((seq - 1) & 255))).toBe(true)
		expect(loaded?.damage).toEqual([])
		expect((await logsOf(BOARD)).length).toBeGreaterThanOrEqual(3)
	})
})

describe('a compaction', () => {
	test('keeps one older checkpoint, which serves when the newest cannot be read', async () => {
		const store = await open()
		for (let value = 1; value <= 6; value++) {
			await store.append(BOARD, { update: bytes(value) }).durable
			if (value % 2 === 0)
				await store.compact(BOARD, { state: bytes(100 + value), owners: new Map(), upTo: value })
		}
		await store.append(BOARD, { update: bytes(7) }).durable
		await store.close()
		const names = await readdir(join(root, BOARD))
		const checkpoints = names.filter((name) => name.startsWith('checkpoint-')).sort()
		expect(checkpoints).toHaveLength(2)
		expect(names.filter((name) => name.startsWith('log-'))).toHaveLength(2)

		await writeFile(join(root, BOARD, checkpoints[1]!), 'garbage')
		const second = await open()
		const loaded = await second.load(BOARD)
		expect(loaded?.checkpoint?.upTo).toBe(4)
		expect(loaded?.updates.map(({ seq }) => seq)).toEqual([5, 6, 7])
		expect(loaded?.damage).toEqual([])
		expect(events).toContain('storage.unreadable')
		await second.compact(BOARD, { state: bytes(107), owners: new Map(), upTo: 7 })
		expect((await second.load(BOARD))?.checkpoint?.upTo).toBe(7)
	})

	test('removes what a killed compaction left', async () => {
		const store = await open()
		await store.append(BOARD, { update: bytes(1) }).durable
		await files.writeNew(join(root, BOARD, 'checkpoint-000009.tmp'), bytes(1, 2, 3))
		await store.compact(BOARD, { state: bytes(101), owners: new Map(), upTo: 1 })
		expect((await readdir(join(root, BOARD))).filter((name) => name.endsWith('.tmp'))).toEqual([])
	})
})
