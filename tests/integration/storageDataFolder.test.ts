import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataFolderError, openDataFolder } from '../../server/storage/dataFolder'
import { FaultyFileSystem } from '../contract/faultyFileSystem'

const HOLDER = resolve(import.meta.dirname, '../contract/holdDataFolder.ts')

let base: string
const holders: ChildProcess[] = []
beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), 'constellate-folder-'))
})
afterEach(async () => {
	for (const holder of holders.splice(0)) holder.kill('SIGKILL')
	await rm(base, { recursive: true })
})

/** Another process that tries to open the folder; `answer` is "held" or why it could not. */
async function openElsewhere(path: string) {
	const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, path], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	holders.push(holder)
	const exited = once(holder, 'exit')
	const [answer] = await once(createInterface({ input: holder.stdout }), 'line')
	return {
		answer: String(answer),
		kill: async () => {
			holder.kill('SIGKILL')
			await exited
		},
	}
}

describe('the data folder', () => {
	test('is made for its owner alone, with the folders above it', async () => {
		const path = join(base, 'new', 'data')
		const folder = await openDataFolder(path)
		expect((await stat(path)).mode & 0o777).toBe(0o700)
		expect(folder).toMatchObject({
			path,
			boardsPath: join(path, 'boards'),
			assetsPath: join(path, 'assets'),
			sessionsPath: join(path, 'sessions.json'),
		})
		await folder.close()
		expect(await readdir(path)).toEqual([])
	})

	test('is refused a second time in the same process, also by another name, and free after closing', async () => {
		const path = join(base, 'data')
		const folder = await openDataFolder(path)
		await symlink(path, join(base, 'other-name'))
		for (const name of [path, join(base, 'other-name')]) {
			const second = openDataFolder(name)
			await expect(second).rejects.toThrow(DataFolderError)
			await expect(second).rejects.toMatchObject({
				reason: 'in-use',
				message: expect.stringMatching(/^The data .*\.$/),
			})
		}
		await folder.close()
		await (await openDataFolder(path)).close()
	})

	test('is refused to a second process, and free again when the first one was killed', {
		timeout: 30_000,
	}, async () => {
		const path = join(base, 'data')
		const first = await openElsewhere(path)
		expect(first.answer).toBe('held')
		await expect(openDataFolder(path)).rejects.toMatchObject({ reason: 'in-use' })
		expect((await openElsewhere(path)).answer).toBe('in-use')
		await first.kill()
		// What a kill leaves must not block the next start.
		expect(await readdir(path)).toContain('lock.sock')
		await (await openDataFolder(path)).close()
	})

	test('is given to one only of many that start after a kill', { timeout: 30_000 }, async () => {
		const path = join(base, 'data')
		const killed = await openElsewhere(path)
		await killed.kill()
		const starts = await Promise.allSettled(Array.from({ length: 20 }, () => openDataFolder(path)))
		const won = starts.filter((start) => start.status === 'fulfilled')
		expect(won).toHaveLength(1)
		for (const start of starts)
			if (start.status === 'rejected') expect(start.reason).toMatchObject({ reason: 'in-use' })
		await won[0]?.value.close()
	})

	test('may have a path that is too long for a socket address', { timeout: 30_000 }, async () => {
		const path = join(base, 'x'.repeat(100), 'y'.repeat(100))
		const folder = await openDataFolder(path)
		await expect(openDataFolder(path)).rejects.toMatchObject({ reason: 'in-use' })
		expect((await openElsewhere(path)).answer).toBe('in-use')
		await folder.close()
		const other = await openElsewhere(path)
		expect(other.answer).toBe('held')
		await other.kill()
		await (await openDataFolder(path)).close()
	})

	test('that cannot be written to is refused with a sentence', async () => {
		await writeFile(join(base, 'a-file'), '')
		for (const path of [join(base, 'a-file'), join(base, 'a-file', 'data')])
			await expect(openDataFolder(path)).rejects.toMatchObject({
				reason: 'not-writable',
				message: expect.stringMatching(/^The data folder .* cannot be written to .*\.$/),
			})
		await mkdir(join(base, 'data'))
		for (const code of ['EACCES', 'EROFS']) {
			const files = new FaultyFileSystem()
			files.fault = (operation) => (operation === 'writeNew' ? code : undefined)
			await expect(openDataFolder(join(base, 'data'), files)).rejects.toMatchObject({
				reason: 'not-writable',
			})
		}
	})

	test('on a full disk is refused with a sentence, and can be opened when there is room', async () => {
		const files = new FaultyFileSystem()
		files.fault = (operation) => (operation === 'writeNew' ? 'ENOSPC' : undefined)
		const path = join(base, 'data')
		await expect(openDataFolder(path, files)).rejects.toMatchObject({
			reason: 'full',
			message: expect.stringMatching(/^The disk .* is full\. .*\.$/),
		})
		files.fault = () => undefined
		await (await openDataFolder(path, files)).close()
	})
})
