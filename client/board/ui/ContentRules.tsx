import { useEffect } from 'react'
import {
	defaultHandleExternalTldrawContent,
	type Editor,
	type TLContent,
	toRichText,
	useEditor,
	useToasts,
	type VecLike,
} from 'tldraw'
import { isBoardFileName } from '#shared/exports/boardFileName'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { readCopy } from '#shared/records/copied'
import type { BoardPictures } from '../assets/BoardPictures'
import { usePictures } from '../assets/picturesContext'
import { putPictures } from '../assets/putPictures'
import { reducePicture } from '../assets/reducePicture'
import { putText, richTextOfPage } from '../tools/putText'
import { useWords } from './words'

type Toasts = ReturnType<typeof useToasts>

type ContentRulesProps = {
	/** Takes a board file that was dropped or pasted; absent where none can be brought in. */
	onBoardFile: ((file: File) => void) | undefined
}

/** What may come onto the board by paste and drop; says calmly what may not. Draws nothing. */
export function ContentRules({ onBoardFile }: ContentRulesProps): null {
	const editor = useEditor()
	const toasts = useToasts()
	const words = useWords()
	const pictures = usePictures()
	useEffect(() => {
		const stopPictures = takeFiles({ editor, toasts, words, pictures, onBoardFile })
		refuseDrawings(editor, toasts, words)
		takeCopies(editor, toasts, words)
		editor.registerExternalContentHandler('text', ({ text, html, point }) =>
			putText(editor, html ? richTextOfPage(editor, html) : toRichText(text), point)
		)
		// Pasted addresses become text: tldraw would make the browser fetch that page for a preview.
		editor.registerExternalContentHandler('url', ({ url, point }) => putText(editor, toRichText(url), point))
		editor.registerExternalContentHandler('embed', null)
		editor.registerExternalAssetHandler('url', null)
		const stopSaying = sayWhenFull(editor, toasts, words)
		return () => {
			stopPictures()
			stopSaying()
		}
	}, [editor, toasts, words, pictures, onBoardFile])
	return null
}

type Parts = ContentRulesProps & {
	editor: Editor
	toasts: Toasts
	words: Translate
	pictures: BoardPictures
}

/** Pictures and board files by drop, paste and choice, and a sentence for each thing that can go wrong with them. */
function takeFiles({ editor, toasts, words, pictures, onBoardFile }: Parts): () => void {
	const sayMany = () => {
		toasts.addToast({
			id: 'many-pictures',
			title: words('canvas.picture.many', { count: LIMITS.maxPicturesAtOnce }),
			description: words('canvas.picture.many_hint'),
			severity: 'info',
		})
	}
	const take = async ({ files: given, point }: { files: File[]; point?: VecLike }) => {
		const mayTake = onBoardFile && !editor.getIsReadonly()
		const board = mayTake && given.find(({ name }) => isBoardFileName(name))
		if (board) onBoardFile(board)
		const files = board ? given.filter(({ name }) => !isBoardFileName(name)) : given
		if (files.length > LIMITS.maxPicturesAtOnce) sayMany()
		const at = point ?? editor.getViewportPageBounds().center
		const unread = await putPictures(editor, pictures, files.slice(0, LIMITS.maxPicturesAtOnce), at)
		if (unread > 0) sayNoFile(toasts, words)
	}
	editor.registerExternalContentHandler('files', take)
	// A picture that comes with a copy from another board: tldraw has made its record already.
	editor.registerExternalAssetHandler('file', async ({ file, assetId }) => {
		const picture = await reducePicture(file)
		const asset = assetId && editor.getAsset(assetId)
		if (!asset) throw new Error('a copied picture without its record')
		if (!picture) {
			pictures.takeAway(asset.id, 'asset.unsupported')
			throw new Error('a copied picture that cannot be read')
		}
		pictures.add(asset.id, picture.blob)
		return asset
	})
	return pictures.onRefused((code) => {
		toasts.addToast({
			id: 'picture-refused',
			title: words('canvas.picture.refused'),
			description: words(`error.${code}`),
			severity: 'warning',
		})
	})
}

function sayNoFile(toasts: Toasts, words: Translate): void {
	toasts.addToast({
		id: 'no-files',
		title: words('canvas.no_files'),
		description: words('canvas.no_files_hint'),
		severity: 'info',
	})
}

function sayNoPaste(toasts: Toasts, words: Translate): void {
	toasts.addToast({
		id: 'no-paste',
		title: words('canvas.no_paste'),
		description: words('canvas.no_paste_hint'),
		severity: 'info',
	})
}

function refuseDrawings(editor: Editor, toasts: Toasts, words: Translate): void {
	editor.registerExternalContentHandler('file-replace', () => sayNoFile(toasts, words))
	editor.registerExternalContentHandler('svg-text', () => sayNoPaste(toasts, words))
	editor.registerExternalContentHandler('excalidraw', () => sayNoPaste(toasts, words))
}

/** A copy from a board, ours or a stranger's: only what may be on a board gets near the store. */
function takeCopies(editor: Editor, toasts: Toasts, words: Translate): void {
	editor.registerExternalContentHandler('tldraw', async ({ content, point }) => {
		const copy = readCopy(editor.store.schema as never, content)
		if (!copy || copy.shapes.length === 0) {
			sayNoPaste(toasts, words)
			return
		}
		const sound: TLContent = { ...copy, schema: editor.store.schema.serialize() }
		await defaultHandleExternalTldrawContent(editor, { content: sound, ...(point ? { point } : {}) })
	})
}

/** tldraw says this in English only; its own listener is registered by a parent's effect, so one frame later. */
function sayWhenFull(editor: Editor, toasts: Toasts, words: Translate): () => void {
	const say = () => {
		toasts.addToast({
			id: 'full',
			title: words('canvas.full'),
			description: words('canvas.full_hint', { count: LIMITS.maxShapesPerPage }),
			severity: 'warning',
		})
	}
	const frame = requestAnimationFrame(() => {
		editor.removeAllListeners('max-shapes')
		editor.on('max-shapes', say)
	})
	return () => {
		cancelAnimationFrame(frame)
		editor.off('max-shapes', say)
	}
}
