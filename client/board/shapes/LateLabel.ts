import { Geometry2d, type Geometry2dFilters, type Rectangle2d, type Vec, type VecLike } from 'tldraw'

/**
 * The place of a text in its shape, worked out when somebody points at the shape. tldraw measures the texts of all shapes
 * of a board while it opens, with a layout of the page for each.
 */
export class LateLabel extends Geometry2d {
	readonly #shape: Rectangle2d
	readonly #measure: () => Geometry2d
	#label: Geometry2d | undefined

	/** `shape` encloses the text. */
	constructor(shape: Rectangle2d, measure: () => Geometry2d) {
		super({ isFilled: true, isClosed: true, isLabel: true })
		this.#shape = shape
		this.#measure = measure
	}

	override isPointInBounds(point: VecLike, margin = 0): boolean {
		return this.#shape.isPointInBounds(point, margin) && super.isPointInBounds(point, margin)
	}

	/** Outside of the shape this is the distance to the shape: whoever asks wants the smaller of the two. */
	override distanceToPoint(point: VecLike, hitInside = false): number {
		const distance = this.#shape.distanceToPoint(point, hitInside)
		return distance > 0 ? distance : this.#measured().distanceToPoint(point, hitInside)
	}

	override getVertices(filters: Geometry2dFilters): Vec[] {
		return this.#measured().getVertices(filters)
	}

	override nearestPoint(point: VecLike): Vec {
		return this.#measured().nearestPoint(point)
	}

	override getSvgPathData(isFirst: boolean): string {
		return this.#measured().getSvgPathData(isFirst)
	}

	#measured(): Geometry2d {
		this.#label ??= this.#measure()
		return this.#label
	}
}
