import type { Editor, TLUiActionsContextType, TLUiOverrideHelpers } from 'tldraw'
import { BoardShortcuts } from './BoardShortcuts'
import { fitBoard, fitSelection } from './camera'
import { setFinding } from './finding'

/**
 * tldraw's actions as a board means them. Its own ways to fit something look past the bars, which then cover what was
 * looked for; its key for the list of shortcuts exists on few keyboards, and the list is its own.
 */
export function boardActions(
	editor: Editor,
	actions: TLUiActionsContextType,
	{ addDialog }: Pick<TLUiOverrideHelpers, 'addDialog'>
): TLUiActionsContextType {
	const ways: Record<string, () => void> = {
		'zoom-to-fit': () => fitBoard(editor),
		'back-to-content': () => fitBoard(editor),
		'zoom-to-selection': () => fitSelection(editor),
		'open-kbd-shortcuts': () => addDialog({ component: BoardShortcuts }),
	}
	const changed = Object.values(actions).map((action) => {
		const onSelect = ways[action.id]
		return [action.id, onSelect ? { ...action, onSelect } : action]
	})
	return {
		...Object.fromEntries(changed),
		'open-kbd-shortcuts': {
			...actions['open-kbd-shortcuts'],
			id: 'open-kbd-shortcuts',
			onSelect: () => addDialog({ component: BoardShortcuts }),
		},
		'board-find': {
			id: 'board-find',
			label: 'board.find',
			kbd: 'cmd+f,ctrl+f',
			readonlyOk: true,
			onSelect: () => setFinding(editor, true),
		},
	}
}
