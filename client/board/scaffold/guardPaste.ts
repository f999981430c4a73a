import {
	type Editor,
	isPageId,
	type TLAsset,
	type TLAssetId,
	type TLContent,
	type TLShape,
	type TLShapeId,
} from 'tldraw'
import { isScaffoldType } from '#shared/records/shapes'
import { adoptShapes } from './adoptShapes'

/** Shapes that load something from an address in everybody's browser. */
const LOADS_ADDRESS = new Set(['video', 'bookmark', 'embed'])
/** A picture that came along with the copy; the board sends it to the server like any other. */
const PICTURE_DATA = /^data:image\/(png|jpeg|webp|gif);base64,/

type HasAsset = (id: TLAssetId) => boolean

const assetIdOf = (shape: TLShape): TLAssetId | undefined =>
	shape.type === 'image' && 'assetId' in shape.props ? (shape.props.assetId ?? undefined) : undefined

/** A picture may come along when the board has it already, or when it is in the copy; never by an address. */
function isCarried(asset: TLAsset, hasAsset: HasAsset): boolean {
	return asset.type === 'image' && (hasAsset(asset.id) || PICTURE_DATA.test(asset.props.src ?? ''))
}

/** Pasted content without scaffold and without anything that would fetch from elsewhere. */
export function withoutRefused(content: TLContent, hasAsset: HasAsset): TLContent {
	const assets = content.assets.filter((asset) => isCarried(asset, hasAsset))
	const carried = new Set(assets.map(({ id }) => id))
	const isRefused = (shape: TLShape) => {
		if (isScaffoldType(shape.type) || LOADS_ADDRESS.has(shape.type)) return true
		const assetId = assetIdOf(shape)
		return shape.type === 'image' && (!assetId || !(carried.has(assetId) || hasAsset(assetId)))
	}
	const dropped = new Map<string, TLShape>()
	for (const shape of content.shapes) if (isRefused(shape)) dropped.set(shape.id, shape)
	if (dropped.size === 0 && content.assets.length === 0) return content
	const shapes = content.shapes.filter((shape) => !dropped.has(shape.id))
	const orphans = shapes.filter((shape) => dropped.has(shape.parentId)).map((shape) => shape.id)
	return {
		...content,
		shapes: shapes.map((shape) => placed(shape, dropped)),
		bindings: content.bindings?.filter((b) => !dropped.has(b.fromId) && !dropped.has(b.toId)),
		rootShapeIds: [...content.rootShapeIds.filter((id) => !dropped.has(id)), ...orphans],
		// What a file was called may name a person.
		assets: assets.map((asset) => ({ ...asset, props: { ...asset.props, name: '' } }) as TLAsset),
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
		const allowed = withoutRefused(content, (id) => editor.getAsset(id) !== undefined)
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
