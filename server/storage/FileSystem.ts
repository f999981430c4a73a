import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'

/** A file open for appending. */
export interface AppendFile {
	/** Length when it was opened, bytes. */
	readonly initialBytes: number
	/** Writes all of it at the end, or throws; after a throw part of it may be in the file. */
	append(bytes: Uint8Array): Promise<void>
	/** Resolves when everything appended before survives a power cut. */
	dataSync(): Promise<void>
	truncate(lengthBytes: number): Promise<void>
	close(): Promise<void>
}

/**
 * What the stores ask of the disk. It exists so that tests can put a fault (a full disk, a failing fsync) into the
 * real thing; it knows nothing of boards and sessions. Files are made with mode 0600, folders with 0700.
 */
export interface FileSystem {
	/** Makes one folder, its parent exists. Resolves to false when it was there. */
	makeFolder(path: string): Promise<boolean>
	/** Names in a folder; empty when there is no such folder. */
	list(path: string): Promise<string[]>
	/** null when there is no such file. */
	read(path: string): Promise<Buffer | null>
	/** null when there is no such file. */
	stat(path: string): Promise<{ bytes: number; modifiedAtMs: number } | null>
	openAppend(path: string): Promise<AppendFile>
	/** Writes a new file that must not exist yet, durable except for its name. */
	writeNew(path: string, bytes: Uint8Array): Promise<void>
	/** A second name for a file; false when there is no such file. */
	link(from: string, to: string): Promise<boolean>
	rename(from: string, to: string): Promise<void>
	/** Removes a file or a folder with all in it; fine when it is not there. */
	remove(path: string): Promise<void>
	/** Makes names in this folder (created, renamed, removed) survive a power cut. */
	syncFolder(path: string): Promise<void>
}

/** The errno name of a failed system call, if it is one. */
export function errnoOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Full disks and full quotas: the way out is to free space and to try again. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errnoOf(error) ?? '')

async function orNull<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work
	} catch (error) {
		if (errnoOf(error) === 'ENOENT') return null
		throw error
	}
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
	let offset = 0
	while (offset < bytes.length) offset += (await handle.write(bytes, offset)).bytesWritten
}

async function openAppend(path: string): Promise<AppendFile> {
	const handle = await open(path, 'a', 0o600)
	try {
		const { size } = await handle.stat()
		return {
			initialBytes: size,
			append: (bytes) => writeAll(handle, bytes),
			dataSync: () => handle.datasync(),
			truncate: (lengthBytes) => handle.truncate(lengthBytes),
			close: () => handle.close(),
		}
	} catch (error) {
		await handle.close()
		throw error
	}
}

async function makeFolder(path: string): Promise<boolean> {
	try {
		await mkdir(path, { mode: 0o700 })
		return true
	} catch (error) {
		if (errnoOf(error) === 'EEXIST') return false
		throw error
	}
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
	const handle = await open(path, 'wx', 0o600)
	try {
		await writeAll(handle, bytes)
		await handle.sync()
	} finally {
		await handle.close()
	}
}

async function syncFolder(path: string): Promise<void> {
	const handle = await open(path, 'r')
	try {
		await handle.sync()
	} finally {
		await handle.close()
	}
}

/** The machine's own file system. */
export const nodeFileSystem: FileSystem = {
	makeFolder,
	list: async (path) => (await orNull(readdir(path))) ?? [],
	read: (path) => orNull(readFile(path)),
	stat: async (path) => {
		const found = await orNull(stat(path))
		return found && { bytes: found.size, modifiedAtMs: found.mtimeMs }
	},
	openAppend,
	writeNew,
	link: async (from, to) => (await orNull(link(from, to).then(() => true))) ?? false,
	rename,
	remove: (path) => rm(path, { recursive: true, force: true }),
	syncFolder,
}
