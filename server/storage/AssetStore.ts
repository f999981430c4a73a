import type { AssetHash, SessionId } from '#shared/ids'

/** What came of keeping a picture. `gone`: the session was erased. */
export type AssetPut = { ok: true; hash: AssetHash } | { ok: false; reason: 'no-room' | 'gone' }

/**
 * Keeps the pictures of sessions under the SHA-256 of their bytes. It knows nothing of pictures: what may be kept is
 * decided before. One contract suite (tests/contract/assetStore.ts) holds for every implementation.
 */
export interface AssetStore {
	/**
	 * Durable when it resolves. The same bytes again in one session take no room. Refused when the session would then
	 * have more than `maxBytes`.
	 */
	put(session: SessionId, bytes: Uint8Array, maxBytes: number): Promise<AssetPut>
	/** null when the session has no such picture, or when what is there is not what its name says. */
	read(session: SessionId, hash: AssetHash): Promise<Uint8Array | null>
	/** Room that the pictures of a session take. */
	usedBytes(session: SessionId): Promise<number>
	/** Removes all pictures of a session, for good: a late `put` is refused. */
	erase(session: SessionId): Promise<void>
	/** Sessions that have pictures. */
	sessions(): Promise<SessionId[]>
}
