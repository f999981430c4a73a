import { useEditor, useValue } from 'tldraw'

/** Canvas width below which the toolbar shows only what everybody needs, px. */
const NARROW_PX = 1000

/** Is the canvas as narrow as a phone's? */
export function useIsNarrow(): boolean {
	const editor = useEditor()
	return useValue('is narrow', () => editor.getViewportScreenBounds().w < NARROW_PX, [editor])
}
