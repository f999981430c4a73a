import type { TLAsset, TLRecord, TLShape } from '@tldraw/tlschema'
import { createTLSchema, defaultShapeSchemas } from '@tldraw/tlschema'
import { generateNKeysBetween } from 'fractional-indexing-jittered'
import { drawingSvg } from '#shared/exports/drawingSvg'
import {
	exampleParts,
	type StockPart,
	threadParts,
	titleBandParts,
	unknownParts,
	zoneFrame,
	zoneParts,
	zoneStar,
} from '#shared/exports/stockShapes'
import type {
	DrawingProps,
	ExampleProps,
	ThreadProps,
	TitleBandProps,
	ZoneProps,
} from '#shared/records/shapes'

/** The schema of a tldraw without our shapes, as its files and snapshots carry it. */
export const stockSchema = () => createTLSchema({ shapes: defaultShapeSchemas }).serialize()

/**
 * A board as records that any tldraw opens: people's shapes as they are, the template's drawings made of frames,
 * texts and lines. Zones become frames, so notes stay in them.
 */
export function stockRecords(records: readonly TLRecord[]): TLRecord[] {
	const shapes = records.filter((record): record is TLShape => record.typeName === 'shape')
	const others = records.filter((record) => record.typeName !== 'shape')
	const children = new Map<string, TLShape[]>()
	for (const shape of shapes.toSorted(byIndex))
		children.set(shape.parentId, [...(children.get(shape.parentId) ?? []), shape])
	return [...others, ...shapes.flatMap(pictureOf), ...new Translation(children).all()]
}

const byIndex = (a: TLShape, b: TLShape) =>
	a.index < b.index ? -1 : a.index > b.index ? 1 : a.id < b.id ? -1 : 1

class Translation {
	readonly #children: ReadonlyMap<string, readonly TLShape[]>
	readonly #made: TLShape[] = []

	constructor(children: ReadonlyMap<string, readonly TLShape[]>) {
		this.#children = children
	}

	all(): TLShape[] {
		for (const parent of this.#children.keys()) if (!parent.startsWith('shape:')) this.#emit(parent, [])
		return this.#made
	}

	/** Everything in one parent, `under` first, with order keys of its own. */
	#emit(parentId: string, under: TLShape[]): void {
		const siblings = this.#children.get(parentId) ?? []
		const hasNote = siblings.some((shape) => this.#holdsNote(shape))
		const inOrder = [
			...under,
			...siblings.flatMap((shape) => (type(shape) === 'example' && hasNote ? [] : this.#translate(shape))),
		]
		const keys = generateNKeysBetween(null, null, inOrder.length)
		this.#made.push(...inOrder.map((shape, i) => ({ ...shape, index: keys[i] as TLShape['index'] })))
	}

	/** An example goes when a note is there, also one in a group. */
	#holdsNote(shape: TLShape): boolean {
		if (shape.type === 'note') return true
		return (
			shape.type === 'group' && (this.#children.get(shape.id) ?? []).some((child) => this.#holdsNote(child))
		)
	}

	#translate(shape: TLShape): TLShape[] {
		const props: unknown = shape.props
		switch (type(shape)) {
			case 'zone':
				return this.#zone(shape, props as ZoneProps)
			case 'title-band':
				return parts(shape, titleBandParts(props as TitleBandProps))
			case 'thread':
				return parts(shape, threadParts(props as ThreadProps))
			case 'example':
				return parts(shape, exampleParts(props as ExampleProps))
			case 'drawing':
				return [drawingImage(shape, props as DrawingProps)]
			default:
				this.#emit(shape.id, [])
				return Object.hasOwn(defaultShapeSchemas, shape.type)
					? [shape]
					: parts(shape, unknownParts(props as Record<string, unknown>))
		}
	}

	#zone(shape: TLShape, props: ZoneProps): TLShape[] {
		const inside = zoneParts(props).map((part, i) => partOf(shape, part, i, shape.id))
		this.#emit(shape.id, inside)
		const frame = { ...shape, type: 'frame', props: zoneFrame(props) } as TLShape
		return [frame, placed(shape, zoneStar(props), 'star')]
	}
}

const pictureId = (shape: TLShape) => `asset:${shape.id.slice('shape:'.length)}` as TLAsset['id']

/** The picture that a template's drawing becomes: a vector file inside the board's own file. */
function pictureOf(shape: TLShape): TLAsset[] {
	if (type(shape) !== 'drawing') return []
	const props: unknown = shape.props
	const { w, h } = props as DrawingProps
	const src = `data:image/svg+xml;utf8,${encodeURIComponent(drawingSvg(props as DrawingProps))}`
	const file = { name: 'drawing.svg', src, w, h, mimeType: 'image/svg+xml', isAnimated: false }
	return [{ id: pictureId(shape), typeName: 'asset', type: 'image', props: file, meta: {} }]
}

function drawingImage(shape: TLShape, { w, h, alt }: DrawingProps): TLShape {
	const picture = { url: '', playing: true, crop: null, flipX: false, flipY: false }
	const props = { ...picture, w, h, assetId: pictureId(shape), altText: alt }
	return { ...shape, type: 'image', props, isLocked: true } as TLShape
}

const type = (shape: TLShape): string => shape.type

/** Parts stand where their shape stood. */
const parts = (shape: TLShape, made: readonly StockPart[]) =>
	made.map((part, i) => placed(shape, part, String(i + 1)))

const placed = (shape: TLShape, part: StockPart, name: string) =>
	({
		...partOf(shape, part, name, shape.parentId),
		x: shape.x + part.x,
		y: shape.y + part.y,
	}) as TLShape

/** Locked, so that a hand takes the notes and not the drawing under them. */
function partOf(shape: TLShape, part: StockPart, name: string | number, parentId: string): TLShape {
	const id = `${shape.id}-part-${name}`
	return { ...shape, ...part, id, parentId, rotation: 0, opacity: 1, isLocked: true, meta: {} } as TLShape
}
