import { ArrowShapeUtil, type TLArrowShape } from 'tldraw'

/** tldraw's arrow, but for one fault of it. */
export class BoardArrowUtil extends ArrowShapeUtil {
	/** Somebody else may delete an arrow, or what it hangs on, while it is dragged; tldraw then reads nothing and ends the canvas. */
	override onTranslate(initial: TLArrowShape, shape?: TLArrowShape): void {
		if (shape) super.onTranslate(initial, shape)
	}
}
