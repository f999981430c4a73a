// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
	BoardReplicas,
	faultsOf,
	projectedBy,
	randomOperation,
	seededRandom,
	shownBy,
	textOf,
} from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

const SEEDS = 30
const OPERATIONS = 150

describe('several people on one board', () => {
	const frames = new FrameClock()
	frames.install()
	let board: BoardReplicas | null = null
	afterEach(() => {
		board?.dispose()
		board = null
	})

	/** Runs one history; returns the words typed and the shapes whose deletion may have taken words along. */
	function live(seed: number, options: { undo: boolean }) {
		const random = seededRandom(seed)
		board = new BoardReplicas(3, frames)
		let count = 0
		const typed: { word: string; shapeIds: Set<string> }[] = []
		for (let i = 0; i < OPERATIONS; i++) {
			const replica = board.replicas[Math.floor(random() * 3)]!
			const chance = random()
			if (chance < 0.04) board.cut(replica)
			else if (chance < 0.1) board.heal(replica)
			else if (chance < 0.14 && options.undo) random() < 0.7 ? replica.editor.undo() : replica.editor.redo()
			else {
				const word = randomOperation(
					replica.editor,
					random,
					() => `${String.fromCodePoint(0x1400 + count)}${count++}`
				)
				if (word) {
					const shape = shownBy(replica).find((record) => textOf([record]).includes(word))
					typed.push({ word, shapeIds: new Set(shape ? [shape.id] : []) })
				}
			}
			for (const other of board.replicas) {
				if (random() < 0.5) frames.tick()
				while (random() < 0.6 && other.up.length > 0) board.deliver(other, 'up')
				while (random() < 0.6 && other.down.length > 0) board.deliver(other, 'down')
			}
		}
		board.settle()
		return { board, typed }
	}

	test.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
		'converge, show what the document says, and lose no word (seed %i)',
		(seed) => {
			const { board, typed } = live(seed, { undo: false })
			const [first, ...rest] = board.replicas.map(shownBy)
			for (const other of rest) expect(other).toEqual(first)
			for (const replica of board.replicas) {
				expect(shownBy(replica)).toEqual(projectedBy(replica.doc, replica.store))
				expect(Y.encodeStateVector(replica.doc).length).toBe(Y.encodeStateVector(board.server).length)
			}
			expect(faultsOf(first!)).toEqual([])
			const words = textOf(first!)
			const remaining = new Set(first!.map((record) => record.id as string))
			const lost = typed.filter(
				({ word, shapeIds }) => !words.includes(word) && [...shapeIds].every((id) => remaining.has(id))
			)
			expect(lost.map(({ word }) => word)).toEqual([])
		}
	)

	test.each(Array.from({ length: 10 }, (_, i) => 1001 + i))(
		'converge although they undo and redo (seed %i)',
		(seed) => {
			const { board } = live(seed, { undo: true })
			const [first, ...rest] = board.replicas.map(shownBy)
			for (const other of rest) expect(other).toEqual(first)
			for (const replica of board.replicas)
				expect(shownBy(replica)).toEqual(projectedBy(replica.doc, replica.store))
			expect(faultsOf(first!)).toEqual([])
		}
	)
})
