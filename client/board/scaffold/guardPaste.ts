import { type Editor, isPageId, type TLContent, type TLShape, type TLShapeId } from 'tldraw'
import { isScaffoldType } from '#shared/records/shapes'
import { adoptShapes } from './adoptShapes'

/** Shapes that load something from an address in everybody's browser. */
const LOADS_ADDRESS = new Set(['image', 'video', 'bookmark', 'embed'])

const isRefused = (type: string) => isScaffoldType(type) || LOADS_ADDRESS.has(type)

/** Pasted content without scaffold and without anything that would fetch from elsewhere. */
export function withoutRefused(content: TLContent): TLContent {
	const dropped = new Map<string, TLShape>()
	for (const shape of content.shapes) if (isRefused(shape.type)) dropped.set(shape.id, shape)
	if (dropped.size === 0 && content.assets.length === 0) return content
	const shapes = content.shapes.filter((shape) => !dropped.has(shape.id))
	const orphans = shapes.filter((shape) => dropped.has(shape.parentId)).map((shape) => shape.id)
	return {
		...content,
		shapes: shapes.map((shape) => placed(shape, dropped)),
		bindings: content.bindings?.filter((b) => !dropped.has(b.fromId) && !dropped.has(b.toId)),
		rootShapeIds: [...content.rootShapeIds.filter((id) => !dropped.has(id)), ...orphans],
		assets: [],
	}
}

/** A note copied together with its zone keeps its place on the page when the zone is dropped. */
function placed(shape: TLShape, dropped: ReadonlyMap<string, TLShape>): TLShape {
	let { x, y } = shape
	let parent = dropped.get(shape.parentId)
	while (parent) {
		x += parent.x
		y += parent.y
		parent = dropped.get(parent.parentId)
	}
	return x === shape.x && y === shape.y ? shape : { ...shape, x, y }
}

/** Makes pasted shapes children of the zones they land in, and keeps template parts out of the clipboard's reach. */
export function guardPaste(editor: Editor): () => void {
	const { putContentOntoCurrentPage } = editor
	editor.putContentOntoCurrentPage = (content, options) => {
		const before = new Set(editor.getCurrentPageShapeIds())
		const allowed = withoutRefused(content)
		if (allowed.shapes.length === 0) return editor
		putContentOntoCurrentPage.call(editor, allowed, options)
		const isTop = (id: TLShapeId) => {
			const parentId = editor.getShape(id)?.parentId
			return parentId !== undefined && (isPageId(parentId) || before.has(parentId as TLShapeId))
		}
		adoptShapes(
			editor,
			[...editor.getCurrentPageShapeIds()].filter((id) => !before.has(id) && isTop(id))
		)
		return editor
	}
	return () => {
		Object.assign(editor, { putContentOntoCurrentPage })
	}
}
