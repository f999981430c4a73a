import { useEditor, useValue } from 'tldraw'

/** Canvas width below which the toolbar shows only what everybody needs, px. */
const NARROW_PX = 1000
/** Canvas width from which every button of the toolbar stays clear of tldraw's mark, px. */
const ROOMY_PX = 1500

/** Is the canvas as narrow as a phone's? */
export function useIsNarrow(): boolean {
	return useIsBelow(NARROW_PX)
}

/** Is there room for all the buttons that a device can have? */
export function useIsRoomy(): boolean {
	return !useIsBelow(ROOMY_PX)
}

function useIsBelow(widthPx: number): boolean {
	const editor = useEditor()
	return useValue('is narrow', () => editor.getViewportScreenBounds().w < widthPx, [editor, widthPx])
}
