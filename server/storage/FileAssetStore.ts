import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type AssetHash, isAssetHash, isSessionId, type SessionId } from '#shared/ids'
import type { AssetPut, AssetStore } from './AssetStore'
import { assetHashOf } from './assetHash'
import type { StorageReport } from './BoardStore'
import { type FileSystem, nodeFileSystem } from './FileSystem'
import { Turns } from './Turns'

export type FileAssetStoreOptions = {
	files?: FileSystem
	/** What the operator should know; never content, names or secrets. */
	report?: StorageReport
}

const SUFFIX = '.webp'
const TEMPORARY = '.tmp'

/** What is known of a session's folder, after it was looked at once. */
type Known = { turns: Turns; sizes: Map<AssetHash, number> | null }

/** Pictures as files: `<root>/<session id>/<hash>.webp`. A file is there whole or not at all. */
export class FileAssetStore implements AssetStore {
	readonly #root: string
	readonly #files: FileSystem
	readonly #report: StorageReport
	readonly #known = new Map<SessionId, Known>()
	readonly #erased = new Set<SessionId>()

	private constructor(root: string, options: FileAssetStoreOptions) {
		this.#root = root
		this.#files = options.files ?? nodeFileSystem
		this.#report = options.report ?? (() => undefined)
	}

	/** Opens the folder of all pictures and makes it when it is not there; its parent must be there. */
	static async open(root: string, options: FileAssetStoreOptions = {}): Promise<FileAssetStore> {
		const store = new FileAssetStore(root, options)
		if (await store.#files.makeFolder(root)) await store.#files.syncFolder(dirname(root))
		return store
	}

	put(session: SessionId, bytes: Uint8Array, maxBytes: number): Promise<AssetPut> {
		const hash = assetHashOf(bytes)
		return this.#use(session, async (sizes) => {
			if (this.#erased.has(session)) return { ok: false, reason: 'gone' }
			if (sizes.has(hash)) return { ok: true, hash }
			if (sum(sizes) + bytes.length > maxBytes) return { ok: false, reason: 'no-room' }
			await this.#write(session, hash, bytes)
			sizes.set(hash, bytes.length)
			return { ok: true, hash }
		})
	}

	async read(session: SessionId, hash: AssetHash): Promise<Uint8Array | null> {
		if (this.#erased.has(session)) return null
		const bytes = await this.#files.read(join(this.#folderOf(session), hash + SUFFIX))
		if (!bytes) return null
		// A damaged file, or one that somebody put or linked there, is not what its name promises.
		if (assetHashOf(bytes) === hash) return bytes
		this.#report('storage.asset_damaged', { sessionId: session, bytes: bytes.length })
		return null
	}

	usedBytes(session: SessionId): Promise<number> {
		return this.#use(session, async (sizes) => sum(sizes))
	}

	/** Cut short, it goes on when it is called again: whoever knows the sessions calls it for those that are gone. */
	async erase(session: SessionId): Promise<void> {
		this.#erased.add(session)
		await this.#use(session, async () => {
			await this.#files.remove(this.#folderOf(session))
			await this.#files.syncFolder(this.#root)
		})
		this.#known.delete(session)
	}

	async sessions(): Promise<SessionId[]> {
		return (await this.#files.list(this.#root)).filter(isSessionId)
	}

	#folderOf(session: SessionId): string {
		return join(this.#root, session)
	}

	async #write(session: SessionId, hash: AssetHash, bytes: Uint8Array): Promise<void> {
		const folder = this.#folderOf(session)
		if (await this.#files.makeFolder(folder)) await this.#files.syncFolder(this.#root)
		const fresh = join(folder, `${hash}.${randomBytes(6).toString('hex')}${TEMPORARY}`)
		try {
			await this.#files.writeNew(fresh, bytes)
			await this.#files.rename(fresh, join(folder, hash + SUFFIX))
			await this.#files.syncFolder(folder)
		} catch (error) {
			await this.#files.remove(fresh)
			throw error
		}
	}

	/** One piece of work at a time in a session, so that two uploads cannot both take the last room. */
	#use<T>(session: SessionId, work: (sizes: Map<AssetHash, number>) => Promise<T>): Promise<T> {
		const known = this.#known.get(session) ?? { turns: new Turns(), sizes: null }
		this.#known.set(session, known)
		return known.turns.run(async () => {
			known.sizes ??= await this.#readSizes(session)
			return work(known.sizes)
		})
	}

	/** Also removes what a write that was cut short has left. */
	async #readSizes(session: SessionId): Promise<Map<AssetHash, number>> {
		const sizes = new Map<AssetHash, number>()
		const folder = this.#folderOf(session)
		for (const name of await this.#files.list(folder)) {
			if (name.endsWith(TEMPORARY)) await this.#files.remove(join(folder, name))
			const hash = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : ''
			const found = isAssetHash(hash) ? await this.#files.stat(join(folder, name)) : null
			if (found) sizes.set(hash as AssetHash, found.bytes)
		}
		return sizes
	}
}

const sum = (sizes: ReadonlyMap<AssetHash, number>): number =>
	[...sizes.values()].reduce((total, bytes) => total + bytes, 0)
