import { deepEqual } from '#shared/records/deepEqual'
import { OBJECT_CHARACTER, type TextPiece } from '#shared/records/richText'
import { attributeChange, diffRanges, flatten } from '#shared/records/textPieces'

type Attributes = Record<string, unknown>
/** One attribute as a step of mine changed it; absent = undefined. */
type Restyle = { step: number; key: string; before: unknown; after: unknown; isTakenBack: boolean }

/**
 * One unit of a text and what I did to it. Steps are numbered from 1; 0 = not by me. What I deleted stays here, unseen,
 * so that it can come back to its place; what somebody else deleted is gone for good.
 */
export type Cell = {
	unit: string | object
	attributes: Attributes
	insertedBy: number
	isInsertTakenBack: boolean
	deletedBy: number
	isDeleteTakenBack: boolean
	restyles: Restyle[]
}

const isSeen = (cell: Cell): boolean =>
	!cell.isInsertTakenBack && (cell.deletedBy === 0 || cell.isDeleteTakenBack)

/** Cells of a text that somebody wrote in `step`; 0 = not by me. */
export function cellsOf(pieces: readonly TextPiece[], step: number): Cell[] {
	const { text, pieceAt } = flatten(pieces)
	return pieceAt.map((piece, i) => ({
		unit: typeof piece.insert === 'string' ? text.charAt(i) : piece.insert,
		attributes: { ...piece.attributes },
		insertedBy: step,
		isInsertTakenBack: false,
		deletedBy: 0,
		isDeleteTakenBack: false,
		restyles: [],
	}))
}

/** What can be seen of the cells. */
export function piecesOfCells(cells: readonly Cell[]): TextPiece[] {
	const pieces: TextPiece[] = []
	for (const { unit, attributes } of cells.filter(isSeen)) {
		const last = pieces.at(-1)
		if (last && typeof unit === 'string' && typeof last.insert === 'string' && sameMarks(last, attributes))
			last.insert += unit
		else pieces.push(Object.keys(attributes).length > 0 ? { insert: unit, attributes } : { insert: unit })
	}
	return pieces
}

const sameMarks = ({ attributes = {} }: TextPiece, other: Attributes) => deepEqual(attributes, other)

/** Makes the cells look like `pieces`; what has to change for that was done in `step`, 0 = by somebody else. */
export function changeCells(cells: Cell[], pieces: readonly TextPiece[], step: number, caret?: number): void {
	const seen = cells.filter(isSeen)
	const wanted = cellsOf(pieces, step)
	const textOf = (list: readonly Cell[]) =>
		list.map(({ unit }) => (typeof unit === 'string' ? unit : OBJECT_CHARACTER)).join('')
	let [at, from] = [0, 0]
	const restyle = (until: number) => {
		for (; at < until; at++, from++) restyleCell(seen[at]!, wanted[from]!.attributes, step)
	}
	for (const range of diffRanges(textOf(seen), textOf(wanted), caret)) {
		restyle(range.at)
		const removed = seen.slice(at, at + range.remove)
		const place = at < seen.length ? cells.indexOf(seen[at]!) : cells.length
		cells.splice(place, 0, ...wanted.slice(from, from + range.length))
		removeCells(cells, removed, step)
		at += range.remove
		from += range.length
	}
	restyle(seen.length)
}

function removeCells(cells: Cell[], removed: readonly Cell[], step: number): void {
	for (const cell of removed) {
		if (step === 0) cells.splice(cells.indexOf(cell), 1)
		else Object.assign(cell, { deletedBy: step, isDeleteTakenBack: false })
	}
}

function restyleCell(cell: Cell, attributes: Attributes, step: number): void {
	for (const [key, value] of Object.entries(attributeChange(cell.attributes, attributes) ?? {})) {
		const before = cell.attributes[key]
		// Whoever styles last owns it: mine can no longer be taken back.
		if (step === 0) cell.restyles = cell.restyles.filter((restyle) => restyle.key !== key)
		else cell.restyles.push({ step, key, before, after: value ?? undefined, isTakenBack: false })
		setAttribute(cell, key, value ?? undefined)
	}
}

function setAttribute(cell: Cell, key: string, value: unknown): void {
	const { [key]: _old, ...rest } = cell.attributes
	cell.attributes = value === undefined ? rest : { ...rest, [key]: value }
}

/** A change that Yjs tells of: `retain`, `insert` or `delete`, by somebody else. */
export type TextDelta = readonly {
	retain?: number
	insert?: unknown
	delete?: number
	attributes?: Attributes
}[]

/** Does to the cells what somebody else did, unit by unit. */
export function applyForeignDelta(cells: Cell[], delta: TextDelta): void {
	const seen = cells.filter(isSeen)
	let at = 0
	for (const { retain = 0, insert, delete: remove = 0, attributes } of delta) {
		if (insert !== undefined) {
			const place = at < seen.length ? cells.indexOf(seen[at]!) : cells.length
			const piece = { insert: insert as string | object, ...(attributes ? { attributes } : {}) }
			cells.splice(place, 0, ...cellsOf([piece], 0))
		}
		if (attributes && retain > 0)
			for (const cell of seen.slice(at, at + retain))
				restyleCell(cell, withoutNulls({ ...cell.attributes, ...attributes }), 0)
		removeCells(cells, seen.slice(at, at + remove), 0)
		at += retain + remove
	}
}

const withoutNulls = (attributes: Attributes): Attributes =>
	Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null))

/**
 * Takes back (or does again) what I did after step `low` up to `high`. Answers the texts on the way, each one run of
 * units further than the one before, so that what others wrote between two runs is not touched.
 */
export function turnSteps(cells: readonly Cell[], low: number, high: number, isBack: boolean): TextPiece[][] {
	const isMine = (step: number) => step > low && step <= high
	const texts: TextPiece[][] = []
	let isRunning = false
	for (const cell of cells) {
		const before = isSeen(cell)
		if (isMine(cell.insertedBy)) cell.isInsertTakenBack = isBack
		if (isMine(cell.deletedBy)) cell.isDeleteTakenBack = isBack
		if (before !== isSeen(cell)) isRunning = true
		else if (before && isRunning) {
			texts.push(piecesOfCells(cells))
			isRunning = false
		}
	}
	for (const cell of cells) turnRestyles(cell, isMine, isBack)
	texts.push(piecesOfCells(cells))
	return texts
}

function turnRestyles(cell: Cell, isMine: (step: number) => boolean, isBack: boolean): void {
	const mine = cell.restyles.filter((restyle) => isMine(restyle.step) && restyle.isTakenBack !== isBack)
	for (const restyle of isBack ? mine.reverse() : mine) {
		restyle.isTakenBack = isBack
		const [was, wanted] = isBack ? [restyle.after, restyle.before] : [restyle.before, restyle.after]
		if (deepEqual(cell.attributes[restyle.key], was)) setAttribute(cell, restyle.key, wanted)
	}
}
