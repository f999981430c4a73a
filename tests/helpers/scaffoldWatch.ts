import type { Page } from '@playwright/test'
import type { Doc } from 'yjs'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { isScaffoldType, SCAFFOLD_SHAPES } from '#shared/records/shapes'

/** What the server wrote of the template, byte for byte, with the struct of Yjs that holds each record. */
export function scaffoldIn(doc: Doc): Record<string, string> {
	const root = scaffoldOf(doc)
	return Object.fromEntries(
		[...root.keys()].sort().map((id) => {
			const record = root.get(id)
			const { client, clock } = record?._item?.id ?? { client: 0, clock: 0 }
			return [id, `${client}:${clock} ${JSON.stringify(record?.toJSON())}`]
		})
	)
}

/** Ids of the template's shapes that people's root claims too. */
export const claimedIn = (doc: Doc): string[] =>
	[...scaffoldOf(doc).keys()].filter((id) => recordsOf(doc).has(id))

/** Where a shape stands on somebody's canvas, as the browser draws it. */
export type Drawn = {
	type: string
	place: string
	size: string
	opacity: string
	art: string
	layer: number
	text: string
}

/** Every shape on a canvas by its id, also those out of sight. */
export const drawnOn = (page: Page): Promise<Record<string, Drawn>> =>
	page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>('.tl-shape:not(.tl-shape-background)')].map((shape) => [
				shape.dataset.shapeId ?? '',
				{
					type: shape.dataset.shapeType ?? '',
					place: shape.style.transform,
					size: `${shape.style.width} ${shape.style.height}`,
					opacity: shape.style.opacity,
					art: shape.querySelector('svg')?.innerHTML ?? '',
					layer: Number(shape.style.zIndex),
					// A note that is open for writing has its words twice.
					text: shape.querySelector('.tl-rich-text')?.textContent ?? '',
				},
			])
		)
	)

/** What of the template is not on a canvas as it was; an example goes while its zone has a note, unless `isEmpty`. */
export function movedOn(
	now: Record<string, Drawn>,
	before: Record<string, Drawn>,
	{ isEmpty = false } = {}
): string[] {
	return Object.entries(before)
		.filter(([, { type }]) => isScaffoldType(type))
		.flatMap(([id, was]) => {
			const is = now[id]
			if (!is) return was.type === 'example' && !isEmpty ? [] : [`${id} is gone`]
			const parts = ['type', 'place', 'size', 'opacity', 'art'] as const
			return parts.filter((part) => is[part] !== was[part]).map((part) => `${id}: other ${part}`)
		})
}

/** Parts of the template that are on a canvas and were not there before. */
export const addedOn = (now: Record<string, Drawn>, before: Record<string, Drawn>): string[] =>
	Object.entries(now)
		.filter(([id, { type }]) => type in SCAFFOLD_SHAPES && !before[id])
		.map(([id]) => id)

/** What people made, in a form that is equal on every canvas that shows the same. */
export const madeOn = (drawn: Record<string, Drawn>): Map<string, string> =>
	new Map(
		Object.entries(drawn)
			.filter(([, { type }]) => !isScaffoldType(type))
			.map(([id, { type, place, text }]) => [id, `${type} ${place} ${type === 'note' ? text : ''}`])
	)

/** Where canvases differ in what people made. */
export function differencesOf(canvases: readonly Record<string, Drawn>[]): string[] {
	const all = canvases.map(madeOn)
	const ids = new Set(all.flatMap((made) => [...made.keys()]))
	return [...ids]
		.filter((id) => new Set(all.map((made) => made.get(id))).size > 1)
		.map((id) => `${id}: ${all.map((made) => made.get(id) ?? 'none').join(' | ')}`)
}

/** Ids of the shapes people made, as the document has them. */
export const madeIn = (doc: Doc): string[] =>
	new Projection(doc, createBoardSchema())
		.all()
		.filter((record) => record.typeName === 'shape' && !isScaffoldType(record.type))
		.map(({ id }) => id as string)
		.sort()

/** Notes from now on every moment in which a part of the template stands elsewhere, or goes, in this page. */
export const watchTemplate = (page: Page): Promise<void> =>
	page.evaluate(watchInPage, Object.keys(SCAFFOLD_SHAPES))

/** What was noted since it was last asked. */
export const breachesOn = (page: Page): Promise<string[]> =>
	page.evaluate(() => (Reflect.get(window, 'templateBreaches') as string[]).splice(0))

/** Runs in the page. */
function watchInPage(types: string[]): void {
	const breaches: string[] = []
	Reflect.set(window, 'templateBreaches', breaches)
	const placeOf = ({ style }: HTMLElement) => `${style.transform} ${style.width} ${style.height}`
	const isTemplate = (node: Node): node is HTMLElement =>
		node instanceof HTMLElement && types.includes(node.dataset.shapeType ?? '')
	const shapes = [...document.querySelectorAll('.tl-shape')].filter(isTemplate)
	const places = new Map(shapes.map((shape) => [shape.dataset.shapeId, placeOf(shape)]))
	const look = (node: Node, what: string) => {
		if (!isTemplate(node) || !node.classList.contains('tl-shape')) return
		const { shapeId, shapeType } = node.dataset
		// An example comes and goes with the notes of its zone.
		if (what === 'gone' && shapeType === 'example') return
		const isPlaced = node.style.transform !== ''
		if (what === 'gone' || (isPlaced && placeOf(node) !== places.get(shapeId)))
			breaches.push(`${shapeId} ${what}: ${placeOf(node)}`)
	}
	new MutationObserver((changes) => {
		for (const { type, target, removedNodes, addedNodes } of changes) {
			if (type === 'attributes') look(target, 'moved')
			for (const node of removedNodes) look(node, 'gone')
			for (const node of addedNodes) look(node, 'new')
		}
	}).observe(document.querySelector('.tl-container') ?? document.body, {
		attributes: true,
		attributeFilter: ['style'],
		childList: true,
		subtree: true,
	})
}
