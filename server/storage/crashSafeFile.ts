import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import type { StorageReport } from './BoardStore'
import type { FileSystem } from './FileSystem'

/** A file of ours and its backup are both there and neither can be read. Starting empty would hide the loss. */
export class UnreadableFileError extends Error {
	override name = 'UnreadableFileError'
}

export type CrashSafeFileOptions<T> = {
	files: FileSystem
	path: string
	/** What the JSON must be; undefined when it is something else. */
	parse(value: unknown): T | undefined
	report: StorageReport
}

/**
 * A lowdb adapter for one JSON file that a kill or a power cut leaves either old or new, never half. The version
 * before stays as `<path>.bak`. Many writes that wait for the disk become one, with the newest data.
 */
export function crashSafeFile<T>(options: CrashSafeFileOptions<T>): Adapter<T> {
	return new CrashSafeFile(options)
}

class CrashSafeFile<T> implements Adapter<T> {
	readonly #options: CrashSafeFileOptions<T>
	readonly #backup: string
	/** The write that has not begun: whoever comes now is served by it too. */
	#next: Promise<void> | undefined
	#current: Promise<unknown> = Promise.resolve()
	#data: T | undefined

	constructor(options: CrashSafeFileOptions<T>) {
		this.#options = options
		this.#backup = `${options.path}.bak`
	}

	async read(): Promise<T | null> {
		const { files, path, report } = this.#options
		await this.#removeLeftovers()
		const main = await this.#readOne(path)
		if (main.state === 'good') return main.data
		const backup = await this.#readOne(this.#backup)
		if (backup.state === 'good') {
			// Only now: a broken file that is put aside while there is no backup would look like an empty start next time.
			const aside = `${path}.broken-${Date.now()}`
			if (main.state === 'broken') await files.rename(path, aside)
			report('storage.backup_used', {
				file: basename(path),
				aside: main.state === 'broken' ? basename(aside) : '',
			})
			return backup.data
		}
		if (main.state === 'absent' && backup.state === 'absent') return null
		throw new UnreadableFileError(
			`Neither ${path} nor its backup ${basename(this.#backup)} can be read. Put a copy of your own back, or move both files away to start without sessions.`
		)
	}

	write(data: T): Promise<void> {
		this.#data = data
		if (!this.#next) {
			const before = this.#current
			this.#next = (async () => {
				await before
				this.#next = undefined
				// Made only now, so that it holds the changes of everybody who waited.
				await this.#writeOnce(Buffer.from(JSON.stringify(this.#data)))
			})()
			this.#current = this.#next.catch(() => undefined)
		}
		return this.#next
	}

	async #readOne(path: string): Promise<{ state: 'good'; data: T } | { state: 'broken' | 'absent' }> {
		const bytes = await this.#options.files.read(path)
		if (!bytes) return { state: 'absent' }
		try {
			const data = this.#options.parse(JSON.parse(bytes.toString('utf8')))
			if (data !== undefined) return { state: 'good', data }
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error
		}
		this.#options.report('storage.unreadable', { file: basename(path), unreadableBytes: bytes.length })
		return { state: 'broken' }
	}

	async #writeOnce(bytes: Buffer): Promise<void> {
		const { files, path } = this.#options
		const fresh = this.#temporaryName()
		const second = this.#temporaryName()
		try {
			await files.writeNew(fresh, bytes)
			const hadPrevious = await files.link(path, second)
			// Replaced, not removed and made: there is always a backup.
			if (hadPrevious) await files.rename(second, this.#backup)
			await files.rename(fresh, path)
			if (!hadPrevious) {
				await files.writeNew(second, bytes)
				await files.rename(second, this.#backup)
			}
			await files.syncFolder(dirname(path))
		} finally {
			await files.remove(fresh)
			// Renaming onto another name of the same file does nothing and leaves this name.
			await files.remove(second)
		}
	}

	#temporaryName(): string {
		return `${this.#options.path}.${randomBytes(6).toString('hex')}.tmp`
	}

	async #removeLeftovers(): Promise<void> {
		const { files, path } = this.#options
		for (const name of await files.list(dirname(path)))
			if (name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp'))
				await files.remove(join(dirname(path), name))
	}
}
