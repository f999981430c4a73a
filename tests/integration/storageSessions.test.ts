// The sessions' file: what a kill, a power cut, a full disk or garbage in it may and may not do (trust row D1).
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SessionId } from '#shared/ids'
import { UnreadableFileError } from '../../server/storage/crashSafeFile'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'
import { FaultyFileSystem } from '../contract/faultyFileSystem'
import { sessionNamed } from '../contract/sessionNamed'

const A = 'session-a' as SessionId
const B = 'session-b' as SessionId

let folder: string
let path: string
let files: FaultyFileSystem
const events: string[] = []
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-sessions-'))
	path = join(folder, 'sessions.json')
	files = new FaultyFileSystem()
	events.length = 0
})
afterEach(() => rm(folder, { recursive: true }))

const open = (from = path) =>
	LowdbMetadataStore.open(from, { files, retryMs: 10, report: (event) => events.push(event) })

describe('the file of the sessions', () => {
	test('can be read by its owner alone, and so can its backup', async () => {
		const store = await open()
		await store.insert(sessionNamed('a'))
		for (const name of ['sessions.json', 'sessions.json.bak'])
			expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
		expect((await readdir(folder)).sort()).toEqual(['sessions.json', 'sessions.json.bak'])
	})

	test('is written once for many changes that wait for the disk', async () => {
		const store = await open()
		await Promise.all(Array.from({ length: 1000 }, (_, index) => store.insert(sessionNamed(`${index}`))))
		expect(files.counts.get('rename')).toBeLessThanOrEqual(6)
		expect([...(await open()).sessions()]).toHaveLength(1000)
	})

	test.each([
		['garbage', () => writeFileSync(path, 'garbage')],
		['nothing', () => writeFileSync(path, '')],
		['half of it', () => writeFileSync(path, readFileSync(path).subarray(0, 200))],
		['something else in JSON', () => writeFileSync(path, '{"version":1,"sessions":[{"sessionId":"x"}]}')],
		['more than it', () => appendFileSync(path, '}')],
	])('with %s in it is put aside and the version before is taken', async (_, damage) => {
		const store = await open()
		await store.insert(sessionNamed('a'))
		await store.insert(sessionNamed('b'))
		await store.close()
		damage()
		const second = await open()
		expect(second.session(A)).toBeDefined()
		expect(events).toContain('storage.backup_used')
		expect((await readdir(folder)).some((name) => name.startsWith('sessions.json.broken-'))).toBe(true)
		await second.insert(sessionNamed('c'))
		expect([...(await open()).sessions()].map(({ title }) => title)).toEqual(['Session a', 'Session c'])
	})

	test('has a backup from the first write on', async () => {
		await (await open()).insert(sessionNamed('a'))
		writeFileSync(path, 'garbage')
		expect((await open()).session(A)).toBeDefined()
	})

	test('stops every start while it and its backup are broken: an empty start would hide the loss', async () => {
		await (await open()).insert(sessionNamed('a'))
		writeFileSync(path, 'garbage')
		writeFileSync(`${path}.bak`, 'garbage')
		for (let start = 0; start < 2; start++) await expect(open()).rejects.toThrow(UnreadableFileError)
		expect((await readdir(folder)).sort()).toEqual(['sessions.json', 'sessions.json.bak'])
	})

	test('keeps fields of a newer version', async () => {
		await (await open()).insert(sessionNamed('a'))
		const newer = JSON.parse(readFileSync(path, 'utf8'))
		newer.sessions[0].fromTheFuture = { x: 1 }
		writeFileSync(path, JSON.stringify(newer))
		await (await open()).insert(sessionNamed('b'))
		expect(JSON.parse(readFileSync(path, 'utf8')).sessions[0].fromTheFuture).toEqual({ x: 1 })
	})

	test('and its backup hold nothing of a deleted session', async () => {
		const store = await open()
		await store.insert(sessionNamed('a', { title: 'a sentence that must go' }))
		await store.insert(sessionNamed('b'))
		await store.delete(A)
		for (const name of await readdir(folder))
			expect(readFileSync(join(folder, name), 'utf8')).not.toContain('a sentence that must go')
	})
})

describe('a disk that takes nothing', () => {
	test('refuses a new session, keeps a change in memory, and writes it when there is room', async () => {
		const store = await open()
		await store.insert(sessionNamed('a'))
		const before = readFileSync(path, 'utf8')
		files.fault = (operation) => (operation === 'writeNew' ? 'ENOSPC' : undefined)
		await expect(store.insert(sessionNamed('b'))).rejects.toThrow('ENOSPC')
		expect(store.session(B)).toBeUndefined()
		expect(store.health()).toEqual({ writable: false, reason: 'disk-full' })
		const change = store.update(A, (session) => {
			session.title = 'Changed'
		})
		await expect(change).rejects.toThrow('ENOSPC')
		expect(store.session(A)?.title).toBe('Changed')
		expect(readFileSync(path, 'utf8')).toBe(before)

		files.fault = () => undefined
		await expect.poll(() => store.health()).toEqual({ writable: true })
		const again = await open()
		expect(again.session(A)?.title).toBe('Changed')
		expect(again.session(B)).toBeUndefined()
	})

	test.each(['writeNew', 'link', 'rename', 'syncFolder'] as const)(
		'leaves a file that can be read when %s fails',
		async (operation) => {
			const store = await open()
			await store.insert(sessionNamed('a'))
			for (let nth = 1; nth <= 2; nth++) {
				let turn = 0
				files.fault = (asked) => (asked === operation && ++turn === nth ? 'EIO' : undefined)
				await store.insert(sessionNamed(`b${nth}`)).catch(() => undefined)
				files.fault = () => undefined
				await expect.poll(() => store.health().writable).toBe(true)
				expect((await open()).session(A)).toBeDefined()
				expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
			}
		}
	)

	test('has every acknowledged session after a power cut', async () => {
		const store = await open()
		for (let round = 0; round < 20; round++) {
			await store.insert(sessionNamed(`${round}`))
			const more = store.insert(sessionNamed(`late-${round}`))
			const cut = join(folder, `cut-${round}`)
			files.copyAsAfterPowerCut(folder, cut, Math.random())
			const found = await LowdbMetadataStore.open(join(cut, 'sessions.json'))
			for (let known = 0; known <= round; known++)
				expect(found.session(`session-${known}` as SessionId)?.title).toBe(`Session ${known}`)
			await more
		}
	})
})
