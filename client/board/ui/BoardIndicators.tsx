import { type ReactElement, useMemo } from 'react'
import {
	computed,
	type Editor,
	type TLShapeId,
	type TLShapeIndicatorsProps,
	useEditor,
	useEditorComponents,
	useValue,
} from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'

/** States of the select tool in which a selection is outlined, and those in which what lies under the pointer is as well. */
const OUTLINED = ['brushing', 'scribble_brushing', 'pointing_shape', 'pointing_selection', 'pointing_handle']
const HOVERED = ['idle', 'editing_shape']
const inSelect = (editor: Editor, states: readonly string[]) =>
	editor.isInAny(...states.map((state) => `select.${state}`))

/** When tldraw outlines what, with one difference: it keeps a hidden outline for each shape of the board, we none. */
function outlinedIds(editor: Editor): TLShapeId[] {
	const { isChangingStyle, isHoveringCanvas, isCoarsePointer } = editor.getInstanceState()
	const hasHovered = inSelect(editor, HOVERED)
	if (isChangingStyle || !(hasHovered || inSelect(editor, OUTLINED))) return []
	const hovered = hasHovered && isHoveringCanvas && !isCoarsePointer ? editor.getHoveredShapeId() : null
	const ids = new Set([...editor.getSelectedShapeIds(), ...(hovered ? [hovered] : [])])
	return [...ids].filter((id) => editor.getShape(id))
}

/** The outlines of what is selected or under the pointer. */
export function BoardIndicators({ hideAll, showAll }: TLShapeIndicatorsProps): ReactElement | null {
	const editor = useEditor()
	const { ShapeIndicator } = useEditorComponents()
	const outlined = useMemo(
		() => computed('outlined shapes', () => outlinedIds(editor), { isEqual: deepEqual }),
		[editor]
	)
	const ids = useValue(outlined)
	const all = useValue('all shapes', () => (showAll ? [...editor.getCurrentPageShapeIds()] : null), [
		editor,
		showAll,
	])
	if (!ShapeIndicator || hideAll) return null
	return (
		<>
			{(all ?? ids).map((id) => (
				<ShapeIndicator key={id} shapeId={id} />
			))}
		</>
	)
}
