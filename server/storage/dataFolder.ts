import { randomBytes } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { errnoOf, type FileSystem, isDiskFull, nodeFileSystem } from './FileSystem'
import { type FolderLock, lockFolder } from './folderLock'

/** A disk with less room than this is full: the first workshop would not fit. */
const PROBE_BYTES = 64 * 1024

/** Why the data folder cannot be used. The message is a sentence for the operator that says what to do. */
export class DataFolderError extends Error {
	override name = 'DataFolderError'
	readonly reason: 'not-writable' | 'full' | 'in-use'

	constructor(reason: DataFolderError['reason'], message: string, cause?: unknown) {
		super(message, { cause })
		this.reason = reason
	}
}

/** The one folder in which everything is kept, locked for this process. */
export type DataFolder = {
	/** Absolute, without symbolic links. */
	path: string
	/** For the BoardStore. */
	boardsPath: string
	/** For the AssetStore. */
	assetsPath: string
	/** For the MetadataStore. */
	sessionsPath: string
	/** Gives the lock back. */
	close(): Promise<void>
}

/** Makes the folder when it is not there, checks that it takes files, and locks it. */
export async function openDataFolder(
	wanted: string,
	files: FileSystem = nodeFileSystem
): Promise<DataFolder> {
	let path = resolve(wanted)
	let lock: FolderLock | undefined
	try {
		const first = await mkdir(path, { recursive: true, mode: 0o700 })
		if (first) await syncMade(files, path, first)
		// Two names of one folder must meet at one lock.
		path = await realpath(path)
		await tryWriting(files, path)
		lock = await lockFolder(path)
	} catch (error) {
		throw explained(path, error)
	}
	if (!lock)
		throw new DataFolderError(
			'in-use',
			`The data folder ${path} is in use by another Constellate process. Stop that one first, or set DATA_DIR to another folder.`
		)
	return {
		path,
		boardsPath: join(path, 'boards'),
		assetsPath: join(path, 'assets'),
		sessionsPath: join(path, 'sessions.json'),
		close: () => lock.release(),
	}
}

/** The names of new folders, from the innermost to the first one made, survive a power cut. */
async function syncMade(files: FileSystem, path: string, first: string): Promise<void> {
	for (let made = path; made.startsWith(first); made = dirname(made)) await files.syncFolder(dirname(made))
}

async function tryWriting(files: FileSystem, path: string): Promise<void> {
	const probe = join(path, `write-test-${randomBytes(6).toString('hex')}`)
	try {
		await files.writeNew(probe, Buffer.alloc(PROBE_BYTES))
	} finally {
		await files.remove(probe)
	}
}

function explained(path: string, error: unknown): unknown {
	if (isDiskFull(error))
		return new DataFolderError(
			'full',
			`The disk of the data folder ${path} is full. Free some space and start again.`,
			error
		)
	const code = errnoOf(error) ?? ''
	if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code))
		return new DataFolderError(
			'not-writable',
			`The data folder ${path} cannot be written to (${code}). Let the user who runs Constellate write there, or set DATA_DIR to another folder.`,
			error
		)
	return error
}
