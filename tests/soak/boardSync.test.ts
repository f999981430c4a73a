// @vitest-environment happy-dom
// Thousands of histories of several people on one board. SEEDS says up to which; with FUZZ_PROGRESS, a folder, it goes on
// after the last one that was lived. A failure names its seed: `FROM=<seed> SEEDS=<seed>` lives it again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { historyOf, liveThrough } from '../helpers/boardPeople'
import { BoardReplicas } from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

const SEEDS = Number(process.env.SEEDS ?? 10_000)
const FOLDER = process.env.FUZZ_PROGRESS
const FILE = FOLDER && join(FOLDER, 'boardSync.json')
/** Seeds after which a line is printed. */
const STEP = 50

type Progress = { next: number; failed: Record<string, string[]> }

function readProgress(): Progress {
	const from = Number(process.env.FROM ?? 0)
	if (from > 0 || !FILE || !existsSync(FILE)) return { next: from || 1, failed: {} }
	return JSON.parse(readFileSync(FILE, 'utf8')) as Progress
}

test(`up to seed ${SEEDS} people converge, show what the document says, and lose no word`, () => {
	const frames = new FrameClock()
	frames.install()
	if (FOLDER) mkdirSync(FOLDER, { recursive: true })
	const progress = readProgress()
	for (; progress.next <= SEEDS; progress.next++) {
		const history = historyOf(progress.next)
		const board = new BoardReplicas(history.people, frames, history.isDisorderly)
		const wrong = tryHistory(() => liveThrough(board, frames, history))
		board.dispose()
		if (wrong.length > 0) {
			progress.failed[progress.next] = wrong
			console.error(`seed ${progress.next}: ${wrong.join('; ')}`)
		}
		if (progress.next % STEP === 0) console.info(`seed ${progress.next} of ${SEEDS}, ${heapMegabytes()} MB`)
		if (FILE) writeFileSync(FILE, JSON.stringify({ ...progress, next: progress.next + 1 }))
	}
	expect(progress.failed).toEqual({})
})

const heapMegabytes = () => Math.round(process.memoryUsage().heapUsed / 1e6)

/** An exception is one more thing that is wrong: the seeds after it are lived too. */
function tryHistory(live: () => string[]): string[] {
	try {
		return live()
	} catch (error) {
		return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
	}
}
