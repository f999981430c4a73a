// @vitest-environment happy-dom
import { createShapeId, type TLShape, type TLShapeId, toRichText } from 'tldraw'
import { afterEach, describe, expect, test } from 'vitest'
import { plainTextOf } from '#shared/records/richText'
import {
	BoardReplicas,
	faultsOf,
	projectedBy,
	type Replica,
	seededRandom,
	shownBy,
} from '../helpers/boardReplicas'
import { FrameClock } from '../helpers/headlessEditor'

/** Histories; each is a seed that the title names. */
const SEEDS = Number(process.env.UNDO_SEEDS ?? 25)
const OPERATIONS = 120
const NOTES = ['one', 'two', 'three', 'four'].map((name) => createShapeId(name))
const COLOURS = ['yellow', 'blue', 'light-red', 'grey', 'green', 'violet'] as const

const notesOf = ({ store }: Replica) =>
	store
		.allRecords()
		.filter((record): record is TLShape => record.typeName === 'shape' && record.type === 'note')
const textOf = (shape: TLShape | undefined) => plainTextOf(shape && Reflect.get(shape.props, 'richText'))

/** Every letter names its writer: A and a run of the first person's, B … */
const letterOf = (person: number, count: number) => String.fromCodePoint(0x4e00 + person * 0x1000 + count)
const writerOf = (letter: string) => Math.floor(((letter.codePointAt(0) ?? 0) - 0x4e00) / 0x1000)

/** What an undo must leave alone: everything of the others, as this person sees it before and after. */
function othersWork(replica: Replica, me: number, last: ReadonlyMap<string, number>) {
	return notesOf(replica).map((shape) => ({
		id: shape.id,
		letters: [...textOf(shape)].filter((letter) => writerOf(letter) !== me).join(''),
		colour: last.get(`${shape.id} color`) === me ? null : Reflect.get(shape.props, 'color'),
		place: last.get(`${shape.id} place`) === me ? null : [shape.x, shape.y],
	}))
}

const isThere = (replica: Replica, name: string): boolean =>
	name.startsWith('shape:')
		? replica.store.has(name as TLShapeId)
		: notesOf(replica).some((shape) => textOf(shape).includes(name))

describe('undo among three people', () => {
	const frames = new FrameClock()
	frames.install()
	let board: BoardReplicas | null = null
	afterEach(() => {
		board?.dispose()
		board = null
	})

	test.each(Array.from({ length: SEEDS }, (_, i) => 5001 + i))(
		'takes no letter, colour or place of anybody else and brings nothing back that they deleted (seed %i)',
		(seed) => {
			const random = seededRandom(seed)
			board = new BoardReplicas(3, frames)
			const last = new Map<string, number>()
			const deleted = new Map<string, number>()
			let count = 0
			for (let i = 0; i < OPERATIONS; i++) {
				const me = Math.floor(random() * 3)
				const replica = board.replicas[me]!
				const { editor } = replica
				const id = NOTES[Math.floor(random() * NOTES.length)]!
				const shape = editor.getShape(id)
				const choice = random()
				if (choice < 0.35) {
					const isRedo = random() >= 0.65
					const before = othersWork(replica, me, last)
					const absent = [...deleted].filter(([name, by]) => by !== me && !isThere(replica, name))
					if (isRedo) editor.redo()
					else editor.undo()
					const after = new Map(othersWork(replica, me, last).map((work) => [work.id, work]))
					for (const work of before) {
						const now = after.get(work.id)
						// Only what I had deleted myself may go again, when I redo that.
						const mayGo = (name: string) => isRedo && deleted.get(name) === me
						const letters = mayGo(work.id) && !now ? [] : [...work.letters].filter((one) => !mayGo(one))
						const kept = [...(now?.letters ?? '')].filter((letter) => letters.includes(letter))
						expect(kept, 'letters of others').toEqual(letters)
						if (now && work.colour) expect(now.colour, 'colour by others').toBe(work.colour)
						if (now && work.place) expect(now.place, 'place by others').toEqual(work.place)
					}
					const back = absent.filter(([name]) => isThere(replica, name))
					expect(back, 'what others deleted').toEqual([])
				} else {
					// Not always a step of its own: history then squashes it with what others did in between.
					if (random() < 0.6) editor.markHistoryStoppingPoint()
					if (!shape && choice < 0.75) {
						if (editor.store.has(id) || deleted.has(id)) continue
						editor.createShape({ id, type: 'note', x: i, y: i })
						last.set(`${id} color`, me).set(`${id} place`, me)
					} else if (!shape) continue
					else if (choice < 0.75) {
						const letters = [...textOf(shape)]
						const at = Math.floor(random() * (letters.length + 1))
						if (letters.length > 2 && random() < 0.3) {
							const [letter] = letters.splice(Math.min(at, letters.length - 1), 1)
							deleted.set(letter!, me)
						} else letters.splice(at, 0, letterOf(me, count++))
						editor.updateShape({ id, type: 'note', props: { richText: toRichText(letters.join('')) } })
					} else if (choice < 0.85) {
						editor.updateShape({ id, type: 'note', props: { color: COLOURS[i % COLOURS.length]! } })
						// Choosing the colour it has is no change.
						if (Reflect.get(shape.props, 'color') !== COLOURS[i % COLOURS.length]) last.set(`${id} color`, me)
					} else if (choice < 0.96) {
						editor.updateShape({ id, type: 'note', x: i * 10, y: i * 7 })
						last.set(`${id} place`, me)
					} else {
						for (const name of [id, ...textOf(shape)]) deleted.set(name, me)
						editor.deleteShapes([id])
					}
				}
				// In step: what a person has not seen yet, they cannot have been asked to leave alone.
				board.settle()
			}
			const [first, ...rest] = board.replicas.map(shownBy)
			for (const other of rest) expect(other).toEqual(first)
			for (const replica of board.replicas)
				expect(shownBy(replica)).toEqual(projectedBy(replica.doc, replica.store))
			expect(faultsOf(first!)).toEqual([])
		}
	)
})
