// Run as a process of its own by the crash tests: writes boards and sessions as fast as it can and tells on its
// output what was acknowledged (`<board> <seq>`, `session <id>`), until it is killed.
import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { BoardId } from '#shared/ids'
import { openDataFolder } from '../../server/storage/dataFolder'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { errnoOf } from '../../server/storage/FileSystem'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'
import { CRASH_BOARDS, stateFor, updateFor } from './crashContent'
import { sessionNamed } from './sessionNamed'

/** At once and in order, as a kill may come next; on a busy machine the reader's pipe is full now and then. */
function tell(line: string): void {
	for (;;)
		try {
			writeSync(1, `${line}\n`)
			return
		} catch (error) {
			if (errnoOf(error) !== 'EAGAIN') throw error
		}
}

async function writeBoard(store: FileBoardStore, board: BoardId): Promise<void> {
	let next = ((await store.load(board))?.lastSeq ?? 0) + 1
	for (;;) {
		const burst = Array.from({ length: randomInt(1, 20) }, () => {
			const seq = next++
			return store
				.append(board, { update: updateFor(board, seq) })
				.durable.then(() => tell(`${board} ${seq}`))
		})
		const choice = randomInt(20)
		const upTo = next - 1 - randomInt(burst.length)
		if (choice < 3) await store.compact(board, { state: stateFor(board, upTo), owners: new Map(), upTo })
		else if (choice === 3) await store.release(board)
		await Promise.all(burst)
	}
}

async function writeSessions(store: LowdbMetadataStore): Promise<void> {
	for (;;) {
		const names = Array.from({ length: randomInt(1, 5) }, () => randomBytes(8).toString('hex'))
		await Promise.all(
			names.map((name) => store.insert(sessionNamed(name)).then(() => tell(`session ${name}`)))
		)
	}
}

const folder = await openDataFolder(process.argv[2] ?? '')
const boards = await FileBoardStore.open(folder.boardsPath, { maxLogBytes: 100_000 })
const sessions = await LowdbMetadataStore.open(folder.sessionsPath)
tell('ready 0')
await Promise.all([...CRASH_BOARDS.map((board) => writeBoard(boards, board)), writeSessions(sessions)])
