import type { ReactElement } from 'react'
import { BaseBoxShapeUtil, type Geometry2d, type TLBaseShape } from 'tldraw'
import { ScaffoldGeometry } from '../scaffold/ScaffoldGeometry'

type BoxShape = TLBaseShape<string, { w: number; h: number }>

/** What all shapes of a template have in common: the hand, the keyboard and arrows pass through them. */
export abstract class ScaffoldUtil<Shape extends BoxShape> extends BaseBoxShapeUtil<Shape> {
	override getGeometry(shape: Shape): Geometry2d {
		return new ScaffoldGeometry(shape.props)
	}
	override canBind(): boolean {
		return false
	}
	override canEdit(): boolean {
		return false
	}
	override canResize(): boolean {
		return false
	}
	override canTabTo(): boolean {
		return false
	}
	override canSnap(): boolean {
		return false
	}
	override canBeLaidOut(): boolean {
		return false
	}
	override canReceiveNewChildrenOfType(): boolean {
		return false
	}
	override hideRotateHandle(): boolean {
		return true
	}
	override hideSelectionBoundsBg(): boolean {
		return true
	}
	override hideSelectionBoundsFg(): boolean {
		return true
	}
	override indicator(_shape: Shape): ReactElement | null {
		return null
	}
}
