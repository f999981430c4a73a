import type { ReactElement } from 'react'
import { DefaultHelperButtons, TldrawUiMenuActionItem, useEditor, useValue } from 'tldraw'

/**
 * The way back to what is on the board, while nothing of it is in sight. tldraw would also offer to stop following
 * here, under our own card that says so.
 */
export function BoardHelperButtons(): ReactElement {
	const editor = useEditor()
	const isLost = useValue('nothing in sight', () => {
		const count = editor.getCurrentPageShapeIds().size
		return count > 0 && count === editor.getCulledShapes().size
	}, [editor])
	return (
		<DefaultHelperButtons>
			{isLost && <TldrawUiMenuActionItem actionId="back-to-content" />}
		</DefaultHelperButtons>
	)
}
