import {
	createShapeId,
	type Editor,
	type TLPageId,
	type TLRichText,
	type TLShape,
	type TLShapeId,
	toRichText,
} from 'tldraw'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { deepEqual } from '#shared/records/deepEqual'
import { plainTextOf } from '#shared/records/richText'
import {
	type BoardReplicas,
	faultsOf,
	projectedBy,
	type Replica,
	seededRandom,
	shownBy,
	textOf,
} from './boardReplicas'
import type { FrameClock } from './headlessEditor'

type Random = () => number
/** Somebody with a pen in the hand: the stroke grows from one operation to the next. */
type Person = { editor: Editor; stroke: { id: TLShapeId; length: number } | null }
/** A word, who typed it and in what. */
type TypedWord = { word: string; by: number; shapeId: string | undefined }

export type History = {
	seed: number
	people: number
	operations: number
	/** The first so many of the people undo and redo too. */
	undoers: number
	/** Do messages come twice and in another order? Sockets keep the order; Yjs promises not to need it. */
	isDisorderly: boolean
}

/** The history of a seed: three to five people, with or without undo, on an orderly network or not. */
export const historyOf = (seed: number): History => ({
	seed,
	people: 3 + (seed % 5 === 0 ? 2 : seed % 5 === 3 ? 1 : 0),
	operations: 150,
	undoers: seed % 3 === 0 ? 2 : 0,
	isDisorderly: seed % 2 === 0,
})

/** Lets people live through a history of random operations on a random network. Answers what is wrong afterwards. */
export function liveThrough(board: BoardReplicas, frames: FrameClock, history: History): string[] {
	const gone = new Set<string>()
	recordsOf(board.server).observe(({ keys }) => {
		for (const [id, { action }] of keys) if (action !== 'add') gone.add(id)
	})
	const typed = writeHistory(board, frames, history)
	board.settle()
	return wrongWith(
		board,
		typed.filter(({ by, shapeId }) => by >= history.undoers && shapeId && !gone.has(shapeId))
	)
}

/** Where the replicas differ from each other or from their documents, what must not be on a canvas, and lost words. */
function wrongWith(board: BoardReplicas, words: readonly TypedWord[]): string[] {
	const shown = board.replicas.map(shownBy)
	const first = shown[0]!
	const wrong = faultsOf(first)
	for (const [at, { doc, store, keptOut }] of board.replicas.entries()) {
		if (keptOut.count > 0) wrong.push(`${keptOut.count} records are kept out of store ${at}`)
		if (!deepEqual(shown[at], first)) wrong.push(`store ${at} is not as store 0`)
		if (!deepEqual(shown[at], projectedBy(doc, store))) wrong.push(`store ${at} is not as its document`)
		if (!deepEqual(Y.encodeStateVector(doc).length, Y.encodeStateVector(board.server).length))
			wrong.push(`document ${at} lacks something`)
	}
	const text = textOf(first)
	const remaining = new Set(first.map((record) => record.id as string))
	const lost = words.filter(({ word, shapeId }) => !text.includes(word) && remaining.has(shapeId ?? ''))
	return [...wrong, ...lost.map(({ word }) => `lost ${word}`)]
}

function writeHistory(board: BoardReplicas, frames: FrameClock, history: History): TypedWord[] {
	const random = seededRandom(history.seed)
	const people = board.replicas.map(({ editor }): Person => ({ editor, stroke: null }))
	const typed: TypedWord[] = []
	const newWord = (count: number) => `${String.fromCodePoint(0x1400 + count)}${count}`
	let count = 0
	for (let i = 0; i < history.operations; i++) {
		const by = Math.floor(random() * people.length)
		const replica = board.replicas[by]!
		const chance = random()
		if (chance < 0.04) board.cut(replica)
		else if (chance < 0.1) board.heal(replica)
		else if (chance < 0.16 && by < history.undoers)
			random() < 0.7 ? replica.editor.undo() : replica.editor.redo()
		else
			for (const word of randomOperation(people[by]!, random, () => newWord(count++))) {
				const shape = shownBy(replica).find((record) => textOf([record]).includes(word))
				typed.push({ word, by, shapeId: shape?.id })
			}
		for (const other of board.replicas) {
			if (random() < 0.5) frames.tick()
			deliverSome(board, other, random, history.isDisorderly)
		}
	}
	return typed
}

function deliverSome(board: BoardReplicas, replica: Replica, random: Random, isDisorderly: boolean): void {
	for (const direction of ['up', 'down'] as const)
		while (random() < 0.6 && replica[direction].length > 0) {
			const at = isDisorderly && random() < 0.2 ? Math.floor(random() * replica[direction].length) : 0
			board.deliver(replica, direction, at, isDisorderly && random() < 0.1)
		}
}

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
	items[Math.floor(random() * items.length)]

const FIRST_PAGE = 'page:page' as TLPageId
const COLOURS = ['yellow', 'blue', 'light-red', 'grey'] as const

/** One thing a person can do, chosen by `random`. Returns the words they typed. */
function randomOperation(person: Person, random: Random, newWord: () => string): string[] {
	const { editor, stroke } = person
	if (stroke && random() < 0.5) {
		drawOn(person, random)
		return []
	}
	const mine = editor.getCurrentPageShapes().filter((shape) => !isZone(shape))
	const shape = pick(random, mine)
	const at = { x: Math.round(random() * 2000), y: Math.round(random() * 1000) }
	const choice = random()
	if (choice < 0.16 || !shape) {
		create(editor, at, random)
		return []
	}
	if (choice < 0.34) return typeWord(editor, shape, newWord, random)
	if (choice < 0.38) return pasteLines(editor, shape, newWord, random)
	editor.markHistoryStoppingPoint()
	arrange(person, shape, at, random)
	return []
}

function create(editor: Editor, at: { x: number; y: number }, random: Random): void {
	editor.markHistoryStoppingPoint()
	const parent = random() < 0.3 ? pick(random, editor.getCurrentPageShapes().filter(isZone)) : undefined
	const type = random() < 0.7 ? 'note' : random() < 0.5 ? 'geo' : 'frame'
	editor.createShape({ id: createShapeId(), type, ...at, ...(parent ? { parentId: parent.id } : {}) })
}

function arrange(person: Person, shape: TLShape, at: { x: number; y: number }, random: Random): void {
	const { editor } = person
	const shapes = editor.getCurrentPageShapes().filter((other) => !isZone(other))
	const choice = random()
	if (choice < 0.24) editor.updateShape({ ...shape, ...at })
	else if (choice < 0.34 && 'color' in shape.props)
		editor.updateShape({ id: shape.id, type: shape.type, props: { color: pick(random, COLOURS) } } as never)
	else if (choice < 0.44) editor.deleteShapes([shape.id])
	else if (choice < 0.56) reparent(editor, shape, random)
	else if (choice < 0.64) group(editor, shape, shapes, random)
	else if (choice < 0.68) editor.ungroupShapes([shape.id])
	else if (choice < 0.74) random() < 0.5 ? editor.bringToFront([shape.id]) : editor.sendToBack([shape.id])
	else if (choice < 0.8) connect(editor, shape, pick(random, shapes)!)
	else if (choice < 0.89) resize(editor, shape, random)
	else if (choice < 0.95) person.stroke = beginStroke(editor, at)
	else turnPages(editor, shape, random)
}

const isZone = (shape: TLShape) => (shape.type as string) === 'zone'

const textIn = (shape: TLShape): TLRichText | undefined => Reflect.get(shape.props, 'richText')
const setText = (editor: Editor, { id, type }: TLShape, richText: unknown) =>
	editor.updateShape({ id, type, props: { richText } } as never)

function typeWord(editor: Editor, shape: TLShape, newWord: () => string, random: Random): string[] {
	if (!textIn(shape)) return []
	const word = newWord()
	const text = plainTextOf(textIn(shape))
	const words = text === '' ? [] : text.split(' ')
	words.splice(Math.floor(random() * (words.length + 1)), 0, word)
	editor.markHistoryStoppingPoint()
	setText(editor, shape, toRichText(words.join(' ')))
	return [word]
}

/** Two paragraphs, or a list of two, between the blocks that are there. */
function pasteLines(editor: Editor, shape: TLShape, newWord: () => string, random: Random): string[] {
	const richText = textIn(shape)
	if (!richText) return []
	const words = [newWord(), newWord()]
	const lines = words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
	const list = { type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [line] })) }
	const content: unknown[] = [...richText.content]
	const place = Math.floor(random() * (content.length + 1))
	content.splice(place, 0, ...(random() < 0.5 ? lines : [list]))
	editor.markHistoryStoppingPoint()
	setText(editor, shape, { type: 'doc', content })
	return words
}

function resize(editor: Editor, shape: TLShape, random: Random): void {
	const scale = { x: 0.5 + random() * 1.5, y: 0.5 + random() * 1.5 }
	editor.resizeShape(shape.id, scale)
}

/** Puts a thing on another page, makes a page, or deletes one that is not the board's own. */
function turnPages(editor: Editor, shape: TLShape, random: Random): void {
	const pages = editor.getPages()
	const others = pages.filter((page) => page.id !== FIRST_PAGE)
	const page = pick(random, pages)!
	const choice = random()
	if (choice < 0.3 && pages.length < 3) editor.createPage({ name: 'another' })
	else if (choice < 0.5 && others.length > 0) editor.deletePage(pick(random, others)!.id)
	else if (choice < 0.75) editor.setCurrentPage(page.id)
	else editor.moveShapesToPage([shape.id], page.id)
}

/** As the interface does it: two different things that lie in the same place. */
function group(editor: Editor, shape: TLShape, shapes: readonly TLShape[], random: Random): void {
	const siblings = shapes.filter((other) => other.parentId === shape.parentId && other.id !== shape.id)
	const other = pick(random, siblings)
	if (other) editor.groupShapes([shape.id, other.id])
}

function reparent(editor: Editor, shape: TLShape, random: Random): void {
	const targets = editor
		.getCurrentPageShapes()
		.filter((target) => (target.type === 'frame' || isZone(target)) && target.id !== shape.id)
	const target = random() < 0.3 ? undefined : pick(random, targets)
	if (target && editor.hasAncestor(target, shape.id)) return
	editor.reparentShapes([shape.id], target?.id ?? editor.getCurrentPageId())
}

function connect(editor: Editor, from: TLShape, to: TLShape): void {
	if (from.type === 'arrow' || to.type === 'arrow') return
	const id = createShapeId()
	editor.createShape({ id, type: 'arrow', x: 0, y: 0 })
	for (const [terminal, target] of [
		['start', from],
		['end', to],
	] as const)
		editor.createBinding({
			type: 'arrow',
			fromId: id,
			toId: target.id,
			props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
		})
}

const point = (at: number) => ({ x: at * 3.25, y: ((at * 37) % 90) / 10, z: 0.5 })
const segmentsOf = (length: number) => [
	{ type: 'free' as const, points: Array.from({ length }, (_, at) => point(at)) },
]

function beginStroke(editor: Editor, at: { x: number; y: number }): Person['stroke'] {
	const id = createShapeId()
	editor.createShape({ id, type: 'draw', ...at, props: { segments: segmentsOf(2) } })
	return { id, length: 2 }
}

/** The pen goes on, whatever others do to the stroke meanwhile; it is lifted when the stroke is gone. */
function drawOn(person: Person, random: Random): void {
	const { editor, stroke } = person
	if (!stroke || !editor.getShape(stroke.id)) {
		person.stroke = null
		return
	}
	stroke.length += 1 + Math.floor(random() * 8)
	const isComplete = random() < 0.3
	editor.updateShape({
		id: stroke.id,
		type: 'draw',
		props: { segments: segmentsOf(stroke.length), isComplete },
	})
	if (isComplete) person.stroke = null
}
