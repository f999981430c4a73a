import type { BoardId, ParticipantId } from '#shared/ids'

/** Position of an entry in one board's log: 1, 2, 3 …, never reused. */
export type Seq = number

/** Yjs client id -> the participant who first wrote with it. */
export type ClientOwners = ReadonlyMap<number, ParticipantId>

/** One stored update. `by` is absent for what the server itself wrote (template, repairs). */
export type StoredUpdate = {
	seq: Seq
	/** When it was appended, ms since 1970, server time. */
	atMs: number
	by?: ParticipantId
	/** Client ids of which `by` becomes the owner with this update. */
	owns?: readonly number[]
	/** Yjs update, V1. */
	update: Uint8Array
}

/** The whole document at one moment: what a load starts from. */
export type Checkpoint = { state: Uint8Array; owners: ClientOwners; upTo: Seq }

export type LoadedBoard = {
	checkpoint?: Checkpoint
	/** Entries after the checkpoint, in order; may repeat what the checkpoint holds. */
	updates: StoredUpdate[]
	lastSeq: Seq
	/** Entries that could not be read. Never silently: whoever loads reports them. */
	damage: { from: Seq; to: Seq }[]
	/** True when the last writer did not close the board: its tail may have been seen by peers and not be here. */
	uncleanStop: boolean
}

export type Append = {
	/** Settles as soon as the operating system has the bytes (survives kill -9); false when it would not take them. */
	written: Promise<boolean>
	/**
	 * Resolves when the entry survives a power cut (after the group's fdatasync). Stays pending while the disk is
	 * full and is retried; rejects only with StoreClosedError or BoardDeletedError.
	 */
	durable: Promise<Seq>
}

/**
 * How soon an entry is on the disk: as soon as possible, or when somebody asks: written with `write`, durable with
 * `hurry`, both at the latest a fifth of a second later.
 */
export type Haste = 'now' | 'when-asked'

export type StoreHealth = {
	writable: boolean
	reason?: 'disk-full' | 'io-error'
	/** Entries accepted and not yet durable. */
	pending: number
}

export type NewEntry = Pick<StoredUpdate, 'by' | 'owns' | 'update'>

/**
 * Keeps boards. Appends to one board become durable in the order of the calls; loading a board sees every entry
 * appended before. One contract suite (tests/contract/boardStore.ts) holds for every implementation.
 */
export interface BoardStore {
	append(board: BoardId, entry: NewEntry, haste?: Haste): Append
	/** Somebody is to see what was appended to this board until now: the operating system gets it, in one write. */
	write(board: BoardId): void
	/** Somebody waits for what was appended to this board until now: it becomes durable as soon as possible. */
	hurry(board: BoardId): void
	/** null when there is no such board (never written, or deleted). */
	load(board: BoardId): Promise<LoadedBoard | null>
	/** Replaces everything up to and including `upTo` by one state. Concurrent appends are kept. */
	compact(board: BoardId, checkpoint: Checkpoint): Promise<void>
	/** Releases what an open board holds (file handle); everything appended is durable afterwards. */
	release(board: BoardId): Promise<void>
	list(): AsyncIterable<{ board: BoardId; bytes: number; updatedAtMs: number }>
	/** Durable; a late append to the same id is refused with BoardDeletedError. */
	delete(board: BoardId): Promise<void>
	health(board?: BoardId): StoreHealth
	/** Told after every change of health, with the board whose health changed. Returns the way to stop. */
	onHealthChange(listener: (board: BoardId, health: StoreHealth) => void): () => void
	/** Everything accepted is durable or refused when this resolves. */
	close(): Promise<void>
}

/** Tells the operator what happened: a dotted event and its facts, no content, no names. */
export type StorageReport = (event: string, fields: Record<string, string | number>) => void

export class StoreClosedError extends Error {
	override name = 'StoreClosedError'
}
export class BoardDeletedError extends Error {
	override name = 'BoardDeletedError'
}
