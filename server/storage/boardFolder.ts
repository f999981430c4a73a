/** Reads a board's folder: `log-000001.yl …`, `checkpoint-000001 …`. Never writes. */
import { join } from 'node:path'
import type { Checkpoint, LoadedBoard, Seq, StoredUpdate } from './BoardStore'
import type { FileSystem } from './FileSystem'
import {
	type CheckpointFile,
	decodeUpdate,
	type ParsedLog,
	parseCheckpoint,
	parseLog,
	RECORD_KIND,
} from './logFormat'

/** Counts the log files of a board; a checkpoint bears the number of the log that was begun for it. */
export type Generation = number

const numbered = (generation: Generation) => String(generation).padStart(6, '0')
export const logName = (generation: Generation) => `log-${numbered(generation)}.yl`
export const checkpointName = (generation: Generation) => `checkpoint-${numbered(generation)}`

/** What a file name says, undefined for anything that is not ours. */
export function parseFileName(
	name: string
): { kind: 'log' | 'checkpoint'; generation: Generation } | undefined {
	const log = /^log-(\d{6,})\.yl$/.exec(name)
	if (log) return { kind: 'log', generation: Number(log[1]) }
	const checkpoint = /^checkpoint-(\d{6,})$/.exec(name)
	return checkpoint ? { kind: 'checkpoint', generation: Number(checkpoint[1]) } : undefined
}

/** Something in a file that could not be read, for the operator. */
export type FileProblem = { file: string; unreadableBytes: number }

/** A log, and the highest sequence that older logs may hold. */
export type LogStart = { generation: Generation; afterSeq: Seq }

/** A checkpoint that is on disk and whole. */
export type KeptCheckpoint = { generation: Generation; fromGeneration: Generation; upTo: Seq }

/** Everything a board's folder told. */
export type BoardFolder = LoadedBoard & {
	/** Newest checkpoint that is whole. */
	kept?: KeptCheckpoint
	logs: LogStart[]
	/** The log that the next entry goes to: the last one, or a fresh one when that does not end with a whole record. */
	nextGeneration: Generation
	problems: FileProblem[]
}

type Found = CheckpointFile & { generation: Generation }

async function newestCheckpoint(
	files: FileSystem,
	folder: string,
	generations: Generation[],
	problems: FileProblem[]
): Promise<Found | undefined> {
	for (const generation of generations.toSorted((a, b) => b - a)) {
		const file = checkpointName(generation)
		const bytes = await files.read(join(folder, file))
		const parsed = bytes && parseCheckpoint(bytes)
		if (parsed) return { ...parsed, generation }
		problems.push({ file, unreadableBytes: bytes?.length ?? 0 })
	}
	return undefined
}

/** What the logs hold, entries by sequence: after a failed fsync the same entry may stand in two logs. */
class LogReading {
	readonly entries = new Map<Seq, StoredUpdate>()
	readonly logs: LogStart[] = []
	lastSeq: Seq
	/** How the log read last ends. */
	tail: ParsedLog['tail'] = 'whole'
	endsClosed = false

	constructor(checkpoint: Checkpoint | undefined) {
		this.lastSeq = checkpoint?.upTo ?? 0
	}

	add(generation: Generation, log: ParsedLog, afterCheckpoint: Seq): void {
		this.logs.push({ generation, afterSeq: this.lastSeq })
		for (const record of log.records) {
			this.lastSeq = Math.max(this.lastSeq, record.seq)
			if (record.kind === RECORD_KIND.update && record.seq > afterCheckpoint && !this.entries.has(record.seq))
				this.entries.set(record.seq, decodeUpdate(record))
		}
		this.tail = log.tail
		this.endsClosed = log.tail === 'whole' && log.records.at(-1)?.kind === RECORD_KIND.closed
	}
}

/** Sequences are without holes, so a hole is an entry that was lost. */
export function holesIn(entries: Iterable<{ seq: Seq }>, after: Seq, lastSeq: Seq): LoadedBoard['damage'] {
	const holes: LoadedBoard['damage'] = []
	let expected = after + 1
	for (const { seq } of entries) {
		if (seq > expected) holes.push({ from: expected, to: seq - 1 })
		expected = seq + 1
	}
	if (lastSeq >= expected) holes.push({ from: expected, to: lastSeq })
	return holes
}

/** Reads everything a board's folder holds; null when nothing was ever written there. Throws only when reading fails. */
export async function readBoardFolder(files: FileSystem, folder: string): Promise<BoardFolder | null> {
	const names = (await files.list(folder)).map(parseFileName).filter((name) => name !== undefined)
	const generationsOf = (kind: 'log' | 'checkpoint') =>
		names.filter((name) => name.kind === kind).map((name) => name.generation)
	const problems: FileProblem[] = []
	const newest = await newestCheckpoint(files, folder, generationsOf('checkpoint'), problems)
	const afterCheckpoint = newest?.checkpoint.upTo ?? 0

	const reading = new LogReading(newest?.checkpoint)
	for (const generation of generationsOf('log').toSorted((a, b) => a - b)) {
		if (newest && generation < newest.fromGeneration) continue
		const bytes = (await files.read(join(folder, logName(generation)))) ?? Buffer.alloc(0)
		const log = parseLog(bytes)
		reading.add(generation, log, afterCheckpoint)
		if (log.unreadableBytes > 0)
			problems.push({ file: logName(generation), unreadableBytes: log.unreadableBytes })
	}
	// How many entries a damaged tail held is unknown: at least one, and its number is not given away again.
	// The same holds when checkpoints are there and none can be read: such a board is damaged, not absent.
	const lostCheckpoint = !newest && generationsOf('checkpoint').length > 0
	const lastSeq = Math.max(reading.lastSeq + (reading.tail === 'damaged' ? 1 : 0), lostCheckpoint ? 1 : 0)
	if (lastSeq === 0) return null
	const updates = [...reading.entries.values()].sort((a, b) => a.seq - b.seq)
	const lastGeneration = Math.max(0, ...names.map((name) => name.generation))
	return {
		...(newest && {
			checkpoint: newest.checkpoint,
			kept: {
				generation: newest.generation,
				fromGeneration: newest.fromGeneration,
				upTo: newest.checkpoint.upTo,
			},
		}),
		updates,
		lastSeq,
		damage: holesIn(updates, afterCheckpoint, lastSeq),
		uncleanStop: !reading.endsClosed,
		logs: reading.logs,
		nextGeneration: reading.tail === 'whole' ? Math.max(1, lastGeneration) : lastGeneration + 1,
		problems,
	}
}
