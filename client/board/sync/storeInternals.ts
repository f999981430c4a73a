import type { RecordsDiff, TLRecord, TLStore } from 'tldraw'

/** Parts of tldraw's store that its published types leave out; the version is pinned and tests/property/boardSync.test.ts fails without them. */
export type StoreInternals = {
	/** Runs `fn` as one change, with or without the side effects of the editor, as mine or as remote. */
	atomic(fn: () => void, runCallbacks: boolean, isMergingRemoteChanges: boolean): void
	ensureStoreIsUsable(): void
	/** Tells listeners now instead of with the next frame. */
	_flushHistory(): void
	/** Tells of each change as it is made, before any listener. Returns the way to stop. */
	addHistoryInterceptor(
		fn: (entry: { changes: RecordsDiff<TLRecord> }, source: 'user' | 'remote') => void
	): () => void
}
export type OpenStore = TLStore & StoreInternals

export const withInternals = (store: TLStore): OpenStore => store as OpenStore
