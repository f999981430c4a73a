// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { historyOf, liveThrough } from '../helpers/boardPeople'
import { BoardReplicas } from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

/** Histories; tests/soak/boardSync.test.ts lives thousands of them. */
const SEEDS = 30

describe('several people on one board', () => {
	const frames = new FrameClock()
	frames.install()
	let board: BoardReplicas | null = null
	afterEach(() => {
		board?.dispose()
		board = null
	})

	test.each(Array.from({ length: SEEDS }, (_, i) => i + 1).map((seed) => [seed, historyOf(seed)] as const))(
		'converge, show what the document says, and lose no word (seed %i: %o)',
		(_seed, history) => {
			board = new BoardReplicas(history.people, frames)
			expect(liveThrough(board, frames, history)).toEqual([])
		}
	)
})
