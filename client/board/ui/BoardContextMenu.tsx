import type { ReactElement } from 'react'
import {
	ClipboardMenuGroup,
	DefaultContextMenu,
	GroupMenuItem,
	ReorderMenuSubmenu,
	SelectAllMenuItem,
	type TLUiContextMenuProps,
	TldrawUiMenuGroup,
	UngroupMenuItem,
} from 'tldraw'

/** The right-click and long-press menu: what a workshop needs of tldraw's. */
export function BoardContextMenu(props: TLUiContextMenuProps): ReactElement {
	return (
		<DefaultContextMenu {...props}>
			<ClipboardMenuGroup />
			<TldrawUiMenuGroup id="arrange">
				<GroupMenuItem />
				<UngroupMenuItem />
				<ReorderMenuSubmenu />
			</TldrawUiMenuGroup>
			<TldrawUiMenuGroup id="select-all">
				<SelectAllMenuItem />
			</TldrawUiMenuGroup>
		</DefaultContextMenu>
	)
}
