import { type Editor, isPageId, type TLShape, type TLShapeId } from 'tldraw'
import { foldText } from '#shared/foldText'
import type { ZoneProps } from '#shared/records/shapes'
import { isZone, zoneOf, zonesOf } from '../scaffold/zones'

/** A place on the board where the words stand. */
export type Found = {
	id: TLShapeId
	/** What stands there, in one line. */
	text: string
	/** The zone it lies in; empty outside of all zones, and for a zone itself. */
	zone: string
	/** The number of a zone that was found itself. */
	number?: number
}

/** Hits that are listed; more words find fewer. */
export const MAX_FOUND = 50

/** What can be read on a shape: its text, a zone's title and prompts, a picture's description. */
function readableOf(editor: Editor, shape: TLShape): string {
	if (isZone(shape)) {
		const { title, prompts }: ZoneProps = shape.props
		return [title, ...prompts].join(' ')
	}
	const altText = 'altText' in shape.props ? shape.props.altText : ''
	return editor.getShapeUtil(shape).getText(shape) ?? altText ?? ''
}

/** Looks words up on a board. Texts are read and folded once for each version of a shape. */
export function createFinder(editor: Editor): (words: string) => Found[] {
	const texts = editor.store.createComputedCache('text to find', (shape: TLShape) => {
		const text = readableOf(editor, shape).replace(/\s+/g, ' ').trim()
		return { text, folded: foldText(text) }
	})
	return (words) => {
		const wanted = foldText(words).split(' ').filter(Boolean)
		if (wanted.length === 0) return []
		const numbers = new Map(zonesOf(editor).map((zone) => [zone.id, zone.props.number]))
		return editor
			.getCurrentPageShapes()
			.filter((shape) => {
				const folded = texts.get(shape.id)?.folded ?? ''
				return wanted.every((word) => folded.includes(word)) && !editor.isShapeHidden(shape)
			})
			.map((shape) => ({ shape, zone: zoneOf(editor, shape) }))
			.sort((a, b) => placeOf(a.zone, numbers) - placeOf(b.zone, numbers) || inReadingOrder(a.shape, b.shape))
			.map(({ shape, zone }) => ({
				id: shape.id,
				text: texts.get(shape.id)?.text ?? '',
				zone: zone && zone.id !== shape.id ? zone.props.title : '',
				...(isZone(shape) ? { number: shape.props.number } : {}),
			}))
	}
}

function placeOf(zone: { id: TLShapeId } | undefined, numbers: ReadonlyMap<TLShapeId, number>): number {
	return zone ? (numbers.get(zone.id) ?? 0) : Number.MAX_SAFE_INTEGER
}

/** A zone before what is in it, then row by row. */
function inReadingOrder(a: TLShape, b: TLShape): number {
	const depth = Number(!isPageId(a.parentId)) - Number(!isPageId(b.parentId))
	return depth || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)
}
