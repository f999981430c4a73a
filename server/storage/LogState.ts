import type { Seq } from './BoardStore'
import type { BoardFolder, Generation, KeptCheckpoint, LogStart } from './boardFolder'

/** What a writer of a board's log knows of the folder. */
export type LogState = {
	lastSeq: Seq
	/** Number of the log that entries go to. */
	generation: Generation
	logs: LogStart[]
	uncleanStop: boolean
	/** Newest checkpoint. */
	kept: KeptCheckpoint | undefined
	/** Files with entries that were lost: they are put aside, not removed. */
	damagedFiles: readonly string[]
}

/** The state after reading a folder; `null` is a board that is not there yet. */
export function logStateFrom(found: BoardFolder | null): LogState {
	if (!found)
		return { lastSeq: 0, generation: 1, logs: [], uncleanStop: false, kept: undefined, damagedFiles: [] }
	const { lastSeq, nextGeneration: generation, logs, uncleanStop, kept, damage, problems } = found
	const damagedFiles = damage.length > 0 ? problems.map((problem) => problem.file) : []
	return { lastSeq, generation, logs, uncleanStop, kept, damagedFiles }
}

/** Where a new checkpoint goes, and what was the newest until now. */
export type CheckpointPlace = {
	generation: Generation
	/** The oldest log with entries that are not in the checkpoint. */
	fromGeneration: Generation
	previous: KeptCheckpoint | undefined
	damagedFiles: readonly string[]
}
