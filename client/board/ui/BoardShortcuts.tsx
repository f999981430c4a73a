import type { ReactElement } from 'react'
import {
	DefaultKeyboardShortcutsDialog,
	type TLUiKeyboardShortcutsDialogProps,
	TldrawUiMenuActionItem,
	TldrawUiMenuGroup,
	TldrawUiMenuToolItem,
} from 'tldraw'

const TOOLS = [
	'select',
	'hand',
	'note',
	'draw',
	'text',
	'arrow',
	'rectangle',
	'ellipse',
	'eraser',
	'line',
	'highlight',
]
const EDIT = ['undo', 'redo', 'cut', 'copy', 'paste', 'duplicate', 'delete', 'select-all', 'group', 'ungroup']
const VIEW = ['board-find', 'zoom-in', 'zoom-out', 'zoom-to-100', 'zoom-to-fit', 'zoom-to-selection']
const ORDER = ['bring-to-front', 'bring-forward', 'send-backward', 'send-to-back']
// Without the key for the context menu: tldraw spells it letter by letter and gives it no name.
const KEYBOARD = ['open-kbd-shortcuts', 'a11y-repeat-shape-announce']

/** The list of shortcuts that work on a board; tldraw's would have empty headings after what we leave out. */
export function BoardShortcuts(props: TLUiKeyboardShortcutsDialogProps): ReactElement {
	return (
		<DefaultKeyboardShortcutsDialog {...props}>
			<TldrawUiMenuGroup label="shortcuts-dialog.tools" id="tools">
				{TOOLS.map((tool) => (
					<TldrawUiMenuToolItem key={tool} toolId={tool} />
				))}
			</TldrawUiMenuGroup>
			<Actions id="edit" label="shortcuts-dialog.edit" actions={EDIT} />
			<Actions id="view" label="shortcuts-dialog.view" actions={VIEW} />
			<Actions id="transform" label="shortcuts-dialog.transform" actions={ORDER} />
			<Actions id="a11y" label="shortcuts-dialog.a11y" actions={KEYBOARD} />
		</DefaultKeyboardShortcutsDialog>
	)
}

type ActionsProps = { id: string; label: string; actions: readonly string[] }

function Actions({ id, label, actions }: ActionsProps): ReactElement {
	return (
		<TldrawUiMenuGroup label={label} id={id}>
			{actions.map((action) => (
				<TldrawUiMenuActionItem key={action} actionId={action} />
			))}
		</TldrawUiMenuGroup>
	)
}
