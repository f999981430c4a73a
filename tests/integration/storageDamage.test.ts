// Trust row R2: torn writes and flipped bits. Whatever the bytes are, the board opens, loses at most the records that
// were hit, says so, and goes on.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BoardId, ParticipantId } from '#shared/ids'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { HEADER_BYTES } from '../../server/storage/logFormat'

const BOARD = 'board-one' as BoardId
const AINO = 'participant-aino' as ParticipantId
const ENTRIES = 8
/** Offsets at which the records start; the last one is the closing record. */
const starts: number[] = []

let folder: string
let log: Buffer
let copies = 0

const updateOf = (seq: number) => Uint8Array.from({ length: 5 + seq }, (_, index) => seq * 16 + index)

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-damage-'))
	const store = await FileBoardStore.open(join(folder, 'whole'))
	for (let seq = 1; seq <= ENTRIES; seq++)
		await store.append(BOARD, { update: updateOf(seq), by: AINO, owns: [seq] }).durable
	await store.close()
	log = readFileSync(join(folder, 'whole', BOARD, 'log-000001.yl'))
	for (let at = 0; at < log.length; at += HEADER_BYTES + log.readUInt32LE(at + 4)) starts.push(at)
	expect(starts).toHaveLength(ENTRIES + 1)
})
afterAll(() => rm(folder, { recursive: true }))

/** Puts the bytes in a board's place and opens it like a server after a crash. */
async function loadBytes(bytes: Buffer) {
	const root = join(folder, `copy-${copies++}`)
	mkdirSync(join(root, BOARD), { recursive: true })
	writeFileSync(join(root, BOARD, 'log-000001.yl'), bytes)
	const open = () => FileBoardStore.open(root)
	const store = await open()
	const loaded = await store.load(BOARD)
	// Whatever was found, the board goes on, and what is written now is there after the next start.
	const seq = await store.append(BOARD, { update: Uint8Array.of(255) }).durable
	await store.close()
	const again = await open()
	const reloaded = await again.load(BOARD)
	await again.close()
	expect(reloaded?.updates.at(-1)).toMatchObject({ seq, update: Uint8Array.of(255) })
	expect(reloaded?.updates.slice(0, -1)).toEqual(loaded?.updates ?? [])
	expect(reloaded?.damage).toEqual(loaded?.damage ?? [])
	expect(reloaded?.uncleanStop).toBe(false)
	await rm(root, { recursive: true })
	return { loaded, seq }
}

/** Every update that is there must be the one that was written. */
function expectTrue(updates: { seq: number; update: Uint8Array }[]): number[] {
	for (const { seq, update } of updates) expect([...update]).toEqual([...updateOf(seq)])
	return updates.map(({ seq }) => seq)
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('a damaged log', () => {
	test('cut at any byte of its last records loses only the records that were cut', {
		timeout: 60_000,
	}, async () => {
		for (let length = starts[ENTRIES - 3]!; length < log.length; length++) {
			const whole = starts.filter(
				(start, index) => (starts[index + 1] ?? log.length) <= length && start < length
			)
			const { loaded, seq } = await loadBytes(log.subarray(0, length))
			expect(expectTrue(loaded?.updates ?? []), `cut at ${length}`).toEqual(upTo(whole.length))
			expect(loaded).toMatchObject({ damage: [], uncleanStop: true, lastSeq: whole.length })
			expect(seq).toBe(whole.length + 1)
		}
	})

	test('that is empty or cut in its first record is a board that was never written', async () => {
		for (const length of [0, 1, 3, HEADER_BYTES - 1, HEADER_BYTES, starts[1]! - 1]) {
			const { loaded, seq } = await loadBytes(log.subarray(0, length))
			expect(loaded).toBeNull()
			expect(seq).toBe(1)
		}
	})

	test('with any byte of its last records changed loses that record alone, and says so', {
		timeout: 60_000,
	}, async () => {
		for (let at = starts[ENTRIES - 3]!; at < log.length; at++) {
			const damaged = Buffer.from(log)
			damaged[at]! ^= 1 << (at % 8)
			const hit = starts.findLastIndex((start) => start <= at) + 1
			const { loaded } = await loadBytes(damaged)
			const seqs = expectTrue(loaded?.updates ?? [])
			expect(seqs, `changed at ${at}`).toEqual(upTo(ENTRIES).filter((seq) => seq !== hit))
			if (hit <= ENTRIES)
				expect(loaded, `changed at ${at}`).toMatchObject({ damage: [{ from: hit, to: hit }] })
			// The closing record was hit: no entry is lost, but that nothing came after it cannot be known.
			else expect(loaded, `changed at ${at}`).toMatchObject({ uncleanStop: true })
		}
	})

	test('with its last entry changed after an unclean stop is never taken for whole', {
		timeout: 60_000,
	}, async () => {
		const unclosed = log.subarray(0, starts[ENTRIES])
		for (let at = starts[ENTRIES - 1]!; at < unclosed.length; at++) {
			const damaged = Buffer.from(unclosed)
			damaged[at]! ^= 0x40
			const { loaded, seq } = await loadBytes(damaged)
			expect(expectTrue(loaded?.updates ?? [])).toEqual(upTo(ENTRIES - 1))
			expect(loaded?.uncleanStop).toBe(true)
			// A record that seems longer than the file looks like one that was never finished: nobody was told it is saved.
			const isLength = at >= starts[ENTRIES - 1]! + 4 && at < starts[ENTRIES - 1]! + 8
			if (!isLength) {
				expect(loaded?.damage, `changed at ${at}`).toEqual([{ from: ENTRIES, to: ENTRIES }])
				expect(seq).toBe(ENTRIES + 1)
			}
		}
	})

	test('with zeros or noise after its last record keeps every entry', async () => {
		const unclosed = log.subarray(0, starts[ENTRIES])
		const zeros = await loadBytes(Buffer.concat([unclosed, Buffer.alloc(500)]))
		expect(expectTrue(zeros.loaded?.updates ?? [])).toEqual(upTo(ENTRIES))
		expect(zeros.loaded).toMatchObject({ damage: [], uncleanStop: true })
		const noise = await loadBytes(Buffer.concat([unclosed, Buffer.alloc(500, 0xf9)]))
		expect(expectTrue(noise.loaded?.updates ?? [])).toEqual(upTo(ENTRIES))
		expect(noise.loaded).toMatchObject({
			damage: [{ from: ENTRIES + 1, to: ENTRIES + 1 }],
			uncleanStop: true,
		})
	})

	test('with a stretch overwritten in the middle names every lost entry', async () => {
		const damaged = Buffer.from(log)
		damaged.fill(0xaa, starts[2]! + 10, starts[4]! + 3)
		const { loaded } = await loadBytes(damaged)
		expect(expectTrue(loaded?.updates ?? [])).toEqual([1, 2, 6, 7, 8])
		expect(loaded).toMatchObject({ damage: [{ from: 3, to: 5 }], uncleanStop: false, lastSeq: 8 })
	})

	test('that is lost as a whole behind a checkpoint is reported, not taken for an empty board', async () => {
		const root = join(folder, 'lost')
		const store = await FileBoardStore.open(root)
		for (let seq = 1; seq <= 3; seq++) await store.append(BOARD, { update: updateOf(seq) }).durable
		await store.compact(BOARD, { state: Uint8Array.of(1), owners: new Map(), upTo: 2 })
		await store.close()
		for (const name of await readdir(join(root, BOARD))) writeFileSync(join(root, BOARD, name), 'garbage')
		const again = await FileBoardStore.open(root)
		const loaded = await again.load(BOARD)
		expect(loaded?.updates).toEqual([])
		expect(loaded?.damage).toEqual([{ from: 1, to: expect.any(Number) }])
		await again.close()
	})

	test('is put aside, not removed, when a compaction makes it needless', async () => {
		const root = join(folder, 'aside')
		mkdirSync(join(root, BOARD), { recursive: true })
		copyFileSync(join(folder, 'whole', BOARD, 'log-000001.yl'), join(root, BOARD, 'log-000001.yl'))
		const damaged = Buffer.from(log)
		damaged[starts[3]! + HEADER_BYTES]! ^= 1
		writeFileSync(join(root, BOARD, 'log-000001.yl'), damaged)
		const store = await FileBoardStore.open(root)
		const loaded = await store.load(BOARD)
		expect(loaded?.damage).toEqual([{ from: 4, to: 4 }])
		for (let round = 0; round < 3; round++) {
			const upTo = await store.append(BOARD, { update: Uint8Array.of(1) }).durable
			await store.compact(BOARD, { state: Uint8Array.of(round), owners: new Map(), upTo })
		}
		expect((await store.load(BOARD))?.damage).toEqual([])
		await store.close()
		const names = await readdir(join(root, BOARD))
		expect(names).toContain('damaged-log-000001.yl')
		expect(names).not.toContain('log-000001.yl')
		expect(readFileSync(join(root, BOARD, 'damaged-log-000001.yl')).subarray(0, damaged.length)).toEqual(
			damaged
		)
	})
})
