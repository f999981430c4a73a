import type { AssetHash, SessionId } from '#shared/ids'
import type { AssetPut, AssetStore } from './AssetStore'
import { assetHashOf } from './assetHash'

/** Pictures in memory, for tests and demonstrations: everything is gone with the process. */
export class MemoryAssetStore implements AssetStore {
	readonly #kept = new Map<SessionId, Map<AssetHash, Uint8Array>>()
	readonly #erased = new Set<SessionId>()

	async put(session: SessionId, bytes: Uint8Array, maxBytes: number): Promise<AssetPut> {
		if (this.#erased.has(session)) return { ok: false, reason: 'gone' }
		const hash = assetHashOf(bytes)
		const kept = this.#kept.get(session) ?? new Map<AssetHash, Uint8Array>()
		if (kept.has(hash)) return { ok: true, hash }
		if (this.#used(session) + bytes.length > maxBytes) return { ok: false, reason: 'no-room' }
		kept.set(hash, bytes.slice())
		this.#kept.set(session, kept)
		return { ok: true, hash }
	}

	async read(session: SessionId, hash: AssetHash): Promise<Uint8Array | null> {
		return this.#kept.get(session)?.get(hash) ?? null
	}

	async usedBytes(session: SessionId): Promise<number> {
		return this.#used(session)
	}

	#used(session: SessionId): number {
		return [...(this.#kept.get(session)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0)
	}

	async erase(session: SessionId): Promise<void> {
		this.#erased.add(session)
		this.#kept.delete(session)
	}

	async sessions(): Promise<SessionId[]> {
		return [...this.#kept.keys()]
	}
}
