import type { ReactElement } from 'react'
import { type Editor, type TLImageShape, useEditor, useValue } from 'tldraw'
import { useBoardLater } from './later'

function onlyPicture(editor: Editor): TLImageShape | undefined {
	const shape = editor.getOnlySelectedShape()
	return shape?.type === 'image' && editor.isIn('select') && !editor.isIn('select.crop')
		? (shape as TLImageShape)
		: undefined
}

/** Asks, while one picture is selected, what it shows. Never takes the focus: whoever is busy goes on. */
export function PictureRow(): ReactElement | null {
	const editor = useEditor()
	const picture = useValue('picture to describe', () => onlyPicture(editor), [editor])
	const later = useBoardLater(picture !== undefined)
	if (!picture || !later) return null
	return <later.PictureDescription key={picture.id} editor={editor} picture={picture} />
}
