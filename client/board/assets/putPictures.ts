import {
	AssetRecordType,
	createShapeId,
	type Editor,
	type TLAssetId,
	type TLShapePartial,
	type VecLike,
} from 'tldraw'
import { adoptShapes } from '../scaffold/adoptShapes'
import type { BoardPictures } from './BoardPictures'
import { type ReducedPicture, reducePicture } from './reducePicture'

/** Longest side of a picture as it comes onto the board, px: twice a note. */
const SHOWN_SIDE_PX = 440
const GAP_PX = 24

/** Makes the record of a picture that is on its way. What the file was called stays on the device. */
function createAsset(editor: Editor, assetId: TLAssetId, { blob, w, h }: ReducedPicture): void {
	const props = { name: '', src: null, w, h, mimeType: blob.type, isAnimated: false, fileSize: blob.size }
	editor.createAssets([AssetRecordType.create({ id: assetId, type: 'image', props })])
}

/**
 * Puts files as pictures in a row, the middle of the row at a point of the page, and sends them. Answers how many could
 * not be read.
 */
export async function putPictures(
	editor: Editor,
	pictures: BoardPictures,
	files: readonly Blob[],
	at: VecLike
): Promise<number> {
	const reduced: ReducedPicture[] = []
	for (const file of files) {
		const picture = await reducePicture(file)
		if (picture) reduced.push(picture)
	}
	if (reduced.length === 0 || editor.getIsReadonly()) return files.length - reduced.length
	const boxes = reduced.map(({ w, h }) => {
		const scale = Math.min(1, SHOWN_SIDE_PX / Math.max(w, h))
		return { w: Math.max(1, w * scale), h: Math.max(1, h * scale) }
	})
	let x = at.x - (boxes.reduce((sum, { w }) => sum + w, 0) + GAP_PX * (boxes.length - 1)) / 2
	const shapes = boxes.map((box, index): TLShapePartial & { assetId: TLAssetId } => {
		const assetId = AssetRecordType.createId()
		const shape = { id: createShapeId(), type: 'image', x, y: at.y - box.h / 2, assetId }
		x += box.w + GAP_PX
		return { ...shape, props: { ...boxes[index], assetId } }
	})
	editor.markHistoryStoppingPoint('put pictures')
	editor.run(() => {
		shapes.forEach(({ assetId }, index) => {
			createAsset(editor, assetId, reduced[index]!)
		})
		editor.createShapes(shapes.map(({ assetId: _assetId, ...shape }) => shape))
		const made = shapes.map(({ id }) => id).filter((id) => editor.getShape(id))
		adoptShapes(editor, made)
		editor.setCurrentTool('select')
		editor.select(...made)
	})
	shapes.forEach(({ id, assetId }, index) => {
		// A full board takes none.
		if (editor.getShape(id)) pictures.add(assetId, reduced[index]!.blob)
	})
	return files.length - reduced.length
}
