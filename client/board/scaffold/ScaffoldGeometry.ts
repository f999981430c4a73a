import { Rectangle2d } from 'tldraw'

/**
 * A rectangle that the hand cannot hit: not by click, hover, marquee, eraser or an arrow's end. Its corners stay, so
 * the camera can be fitted to it and tldraw's own test of what overlaps it works.
 */
export class ScaffoldGeometry extends Rectangle2d {
	constructor(size: { w: number; h: number }) {
		super({ width: size.w, height: size.h, isFilled: false })
	}
	override distanceToPoint(): number {
		return Number.POSITIVE_INFINITY
	}
	override distanceToLineSegment(): number {
		return Number.POSITIVE_INFINITY
	}
	override hitTestLineSegment(): boolean {
		return false
	}
	override hitTestPoint(..._args: Parameters<Rectangle2d['hitTestPoint']>): boolean {
		return false
	}
}

/** The same, except that a point lies in it: tldraw asks this for the parent of a new shape and for a drop. */
export class ZoneGeometry extends ScaffoldGeometry {
	override hitTestPoint(...args: Parameters<Rectangle2d['hitTestPoint']>): boolean {
		return Rectangle2d.prototype.hitTestPoint.apply(this, args)
	}
}
