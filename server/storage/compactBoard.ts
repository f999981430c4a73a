import { join } from 'node:path'
import type { BoardLog } from './BoardLog'
import type { Checkpoint } from './BoardStore'
import { checkpointName, parseFileName } from './boardFolder'
import type { FileSystem } from './FileSystem'
import type { CheckpointPlace } from './LogState'
import { encodeCheckpoint } from './logFormat'

/**
 * Writes a checkpoint and removes what is then needless. At every moment the folder holds a whole board: the new
 * checkpoint gets its name only when it is durable, and one older checkpoint stays with the logs that go with it.
 */
export async function compactBoard(
	files: FileSystem,
	folder: string,
	log: BoardLog,
	checkpoint: Checkpoint
): Promise<void> {
	const place = await log.rotate(checkpoint.upTo)
	if (!place) return
	const { generation, fromGeneration } = place
	const target = join(folder, checkpointName(generation))
	const temporary = `${target}.tmp`
	try {
		await files.writeNew(temporary, encodeCheckpoint({ checkpoint, fromGeneration }, Date.now()))
		await files.rename(temporary, target)
	} catch (error) {
		await files.remove(temporary)
		throw error
	}
	await files.syncFolder(folder)
	log.checkpointKept({ generation, fromGeneration, upTo: checkpoint.upTo })
	await removeOld(files, folder, place)
}

async function removeOld(files: FileSystem, folder: string, place: CheckpointPlace): Promise<void> {
	const { generation, previous, damagedFiles } = place
	for (const name of await files.list(folder)) {
		// Of a compaction that was cut short.
		if (name.endsWith('.tmp')) await files.remove(join(folder, name))
		if (!previous) continue
		const parsed = parseFileName(name)
		const stays =
			!parsed ||
			(parsed.kind === 'log'
				? parsed.generation >= previous.fromGeneration
				: parsed.generation === generation || parsed.generation === previous.generation)
		if (stays) continue
		if (damagedFiles.includes(name)) await files.rename(join(folder, name), join(folder, `damaged-${name}`))
		else await files.remove(join(folder, name))
	}
}
