// Trust row D1 on a disk that is really full: a tmpfs of one megabyte. Mounting needs root; without it the same is
// tested with an injected fault in storageFaults.test.ts.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { BoardId, SessionId } from '#shared/ids'
import { openDataFolder } from '../../server/storage/dataFolder'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'
import { sessionNamed } from '../contract/sessionNamed'

const BOARD = 'board-one' as BoardId
const disk = mkdtempSync(join(tmpdir(), 'constellate-full-'))
const whyNot = mount()

function mount(): string | undefined {
	if (process.getuid?.() !== 0) return 'mounting a tmpfs needs root'
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'pipe' })
		return undefined
	} catch (error) {
		return `a tmpfs could not be mounted: ${error}`
	}
}

afterAll(() => {
	// Lazily: a test that failed may have left files open.
	if (!whyNot) execFileSync('umount', ['-l', disk])
	rmdirSync(disk)
})

test('a full disk costs no acknowledged entry, and everything goes on when there is room', async (context) => {
	if (whyNot) {
		console.log(`skipped: ${whyNot}`)
		return context.skip(whyNot)
	}
	const ballast = join(disk, 'ballast')
	writeFileSync(ballast, Buffer.alloc(600_000))
	const folder = await openDataFolder(join(disk, 'data'))
	const store = await FileBoardStore.open(folder.boardsPath, { retryMinMs: 5, retryMaxMs: 20 })
	const sessions = await LowdbMetadataStore.open(folder.sessionsPath, { retryMs: 10 })
	await sessions.insert(sessionNamed('a'))

	const update = (seq: number) => new Uint8Array(10_000).fill(seq)
	const appends = []
	const written: boolean[] = []
	for (let seq = 1; seq <= 60; seq++) {
		const append = store.append(BOARD, { update: update(seq) })
		appends.push(append)
		written.push(await append.written)
	}
	expect(written[0]).toBe(true)
	expect(written.at(-1)).toBe(false)
	expect(store.health(BOARD)).toMatchObject({ writable: false, reason: 'disk-full' })
	expect((await store.load(BOARD))?.updates).toHaveLength(60)
	await expect(sessions.insert(sessionNamed('b'.repeat(20), { title: 'x'.repeat(20_000) }))).rejects.toThrow(
		'ENOSPC'
	)
	await expect(openDataFolder(join(disk, 'more'))).rejects.toMatchObject({ reason: 'full' })

	rmSync(ballast)
	expect(await Promise.all(appends.map(({ durable }) => durable))).toEqual(
		Array.from({ length: 60 }, (_, index) => index + 1)
	)
	expect(store.health()).toEqual({ writable: true, pending: 0 })
	await expect.poll(() => sessions.health().writable).toBe(true)
	await sessions.insert(sessionNamed('c'))
	await store.close()
	await sessions.close()

	const again = await FileBoardStore.open(folder.boardsPath)
	const loaded = await again.load(BOARD)
	expect(loaded).toMatchObject({ lastSeq: 60, damage: [], uncleanStop: false })
	expect(loaded?.updates.every((entry) => Buffer.compare(entry.update, update(entry.seq)) === 0)).toBe(true)
	const found = await LowdbMetadataStore.open(folder.sessionsPath)
	expect(found.session('session-a' as SessionId)).toBeDefined()
	expect(found.session('session-c' as SessionId)).toBeDefined()
	await again.close()
	await folder.close()
})
