import { useEffect } from 'react'
import { defaultHandleExternalTextContent, type Editor, useEditor, useToasts } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { useWords } from './words'

type Toasts = ReturnType<typeof useToasts>

/** What may come onto the board by paste and drop; says calmly what may not. Draws nothing. */
export function ContentRules(): null {
	const editor = useEditor()
	const toasts = useToasts()
	const words = useWords()
	useEffect(() => {
		refuseFiles(editor, toasts, words)
		// Pasted addresses become text: tldraw would make the browser fetch that page for a preview.
		editor.registerExternalContentHandler('url', ({ url, point }) =>
			defaultHandleExternalTextContent(editor, { text: url, ...(point ? { point } : {}) })
		)
		editor.registerExternalContentHandler('embed', null)
		editor.registerExternalAssetHandler('url', null)
		return sayWhenFull(editor, toasts, words)
	}, [editor, toasts, words])
	return null
}

function refuseFiles(editor: Editor, toasts: Toasts, words: Translate): void {
	const refuse = () => {
		toasts.addToast({
			id: 'no-files',
			title: words('canvas.no_files'),
			description: words('canvas.no_files_hint'),
			severity: 'info',
		})
	}
	editor.registerExternalContentHandler('files', refuse)
	editor.registerExternalContentHandler('file-replace', refuse)
	editor.registerExternalContentHandler('svg-text', refuse)
	editor.registerExternalContentHandler('excalidraw', refuse)
	editor.registerExternalAssetHandler('file', null)
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
