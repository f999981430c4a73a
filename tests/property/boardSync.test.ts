// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { historyOf, liveThrough } from '../helpers/boardPeople'
import { BoardReplicas } from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

/** Histories; tests/soak/boardSync.test.ts lives thousands of them. */
const SEEDS = 30
/** Found by the long version. 162: deletions came before what took the place of the deleted. */
const FOUND = [162]

describe('several people on one board', () => {
	const frames = new FrameClock()
	frames.install()
	let board: BoardReplicas | null = null
	afterEach(() => {
		board?.dispose()
		board = null
	})

	const seeds = [...Array.from({ length: SEEDS }, (_, i) => i + 1), ...FOUND]
	test.each(seeds.map((seed) => [seed, historyOf(seed)] as const))(
		'converge, show what the document says, and lose no word (seed %i: %o)',
		(_seed, history) => {
			board = new BoardReplicas(history.people, frames, history.isDisorderly)
			expect(liveThrough(board, frames, history)).toEqual([])
		}
	)
})
