// The machine's file system with faults put in where a test asks for them.
import { copyFileSync, mkdirSync, readdirSync, statSync, truncateSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type AppendFile, type FileSystem, nodeFileSystem } from '../../server/storage/FileSystem'

type Operation = keyof FileSystem | keyof AppendFile

/** An error as the operating system gives it. */
export function systemError(code: string): NodeJS.ErrnoException {
	return Object.assign(new Error(`${code}: as the test asked`), { code })
}

/**
 * A real disk that fails when `fault` says so, counts what is done, and remembers what was synced, so that a power
 * cut can be played: `copyAsAfterPowerCut` makes the folder a machine would find after it.
 */
export class FaultyFileSystem implements FileSystem {
	/** Answers with an error name to make an operation fail. A failing append has written half of its bytes. */
	fault: (operation: Operation, path: string) => string | undefined = () => undefined
	/** Holds back the answer of an operation that was done, or refused, until the promise settles. */
	hold: (operation: Operation, path: string) => Promise<unknown> | undefined = () => undefined
	readonly counts = new Map<Operation, number>()
	readonly #durableNames = new Set<string>()
	readonly #syncedBytes = new Map<string, number>()

	makeFolder = (path: string) => this.#run('makeFolder', path, () => nodeFileSystem.makeFolder(path))
	list = (path: string) => this.#run('list', path, () => nodeFileSystem.list(path))
	read = (path: string) => this.#run('read', path, () => nodeFileSystem.read(path))
	stat = (path: string) => this.#run('stat', path, () => nodeFileSystem.stat(path))
	link = (from: string, to: string) => this.#run('link', from, () => nodeFileSystem.link(from, to))
	remove = (path: string) => this.#run('remove', path, () => nodeFileSystem.remove(path))

	writeNew(path: string, bytes: Uint8Array): Promise<void> {
		return this.#run('writeNew', path, async () => {
			await nodeFileSystem.writeNew(path, bytes)
			this.#syncedBytes.set(path, bytes.length)
		})
	}

	rename(from: string, to: string): Promise<void> {
		return this.#run('rename', from, async () => {
			await nodeFileSystem.rename(from, to)
			this.#syncedBytes.set(to, this.#syncedBytes.get(from) ?? 0)
		})
	}

	syncFolder(path: string): Promise<void> {
		return this.#run('syncFolder', path, async () => {
			const names = await nodeFileSystem.list(path)
			await nodeFileSystem.syncFolder(path)
			for (const name of names) this.#durableNames.add(join(path, name))
		})
	}

	async openAppend(path: string): Promise<AppendFile> {
		const file = await this.#run('openAppend', path, () => nodeFileSystem.openAppend(path))
		let writtenBytes = file.initialBytes
		return {
			initialBytes: file.initialBytes,
			append: async (bytes) => {
				try {
					await this.#run('append', path, () => file.append(bytes))
					writtenBytes += bytes.length
				} catch (error) {
					await file.append(bytes.subarray(0, bytes.length / 2))
					throw error
				}
			},
			dataSync: async () => {
				const covered = writtenBytes
				await this.#run('dataSync', path, () => file.dataSync())
				this.#syncedBytes.set(path, covered)
			},
			truncate: (lengthBytes) => this.#run('truncate', path, () => file.truncate(lengthBytes)),
			close: () => this.#run('close', path, () => file.close()),
		}
	}

	/**
	 * Copies a folder as a power cut would leave it: names that no folder sync covered are gone, and of what no
	 * fdatasync covered only a part is there, as much as `keptShare` (0 to 1) says.
	 */
	copyAsAfterPowerCut(from: string, to: string, keptShare: number): void {
		mkdirSync(to, { recursive: true })
		for (const name of readdirSync(from)) {
			const source = join(from, name)
			if (!this.#durableNames.has(source)) continue
			// Removed since the folder was listed: the disk works on while it is copied.
			const kind = statSync(source, { throwIfNoEntry: false })
			if (!kind) continue
			if (kind.isDirectory()) this.copyAsAfterPowerCut(source, join(to, name), keptShare)
			else {
				const synced = this.#syncedBytes.get(source) ?? 0
				const target = join(to, relative(dirname(source), source))
				copyFileSync(source, target)
				const length = statSync(target).size
				truncateSync(target, synced + Math.floor(Math.max(0, length - synced) * keptShare))
			}
		}
	}

	async #run<T>(operation: Operation, path: string, work: () => Promise<T>): Promise<T> {
		this.counts.set(operation, (this.counts.get(operation) ?? 0) + 1)
		const code = this.fault(operation, path)
		const done = code ? Promise.reject(systemError(code)) : work()
		const held = this.hold(operation, path)
		await Promise.allSettled([done, held])
		return done
	}
}
