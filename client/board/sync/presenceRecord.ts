import { type Editor, InstancePresenceRecordType, type TLInstancePresence, TLPOINTER_ID } from 'tldraw'
import type { Presence } from '#shared/protocol/presence'
import { PRESENCE_COLOURS } from '#shared/theme'

const MAX_SELECTION = 50

/** Id of the presence record that stands for a tab. */
export const presenceId = (tabId: number) => InstancePresenceRecordType.createId(String(tabId))

/** The colour the server gave somebody. */
export function colourOf(presence: Presence): string {
	return PRESENCE_COLOURS[(presence.c ?? 0) % PRESENCE_COLOURS.length] ?? PRESENCE_COLOURS[0]
}

/** tldraw's name for the person in a tab. Per tab: it hides the cursors of "oneself" by it, and a second tab is somebody to see. */
export const userIdOf = (tabId: number): string => `tab-${tabId}`

/** The presence record tldraw draws cursors from; null before the tab shows a page. */
export function toRecord(
	tabId: number,
	presence: Presence,
	own: { tabId: number; userId: string | null }
): TLInstancePresence | null {
	if (!presence.page) return null
	const hasPointer = presence.x !== undefined && presence.y !== undefined
	return InstancePresenceRecordType.create({
		id: presenceId(tabId),
		userId: userIdOf(tabId),
		// tldraw knows oneself by another id.
		followingUserId:
			presence.f === undefined ? null : presence.f === own.tabId ? own.userId : userIdOf(presence.f),
		...viewOf(presence),
		userName: presence.n ?? '',
		color: colourOf(presence),
		currentPageId: presence.page as TLInstancePresence['currentPageId'],
		cursor: hasPointer ? { x: presence.x!, y: presence.y!, type: 'default', rotation: 0 } : null,
		selectedShapeIds: (presence.sel ?? []) as TLInstancePresence['selectedShapeIds'],
		lastActivityTimestamp: Date.now(),
	})
}

/** What somebody sees, as if at a zoom of 1: tldraw reckons only with the part of the page it comes to. */
function viewOf({ v }: Presence): Pick<TLInstancePresence, 'camera' | 'screenBounds'> {
	if (!v) return { camera: null, screenBounds: null }
	const [x, y, w, h] = v
	return { camera: { x: -x, y: -y, z: 1 }, screenBounds: { x: 0, y: 0, w, h } }
}

/** What this person does in the editor, slim. */
export function presenceOf(editor: Editor): Presence {
	const pointer = editor.store.get(TLPOINTER_ID)
	const isTouch = editor.getInstanceState().isCoarsePointer
	const presence: Presence = { page: editor.getCurrentPageId() }
	// A finger leaves no pointer behind where it touched last.
	if (pointer && !isTouch) {
		presence.x = Math.round(pointer.x)
		presence.y = Math.round(pointer.y)
	}
	const selected = editor.getSelectedShapeIds()
	if (selected.length > 0) presence.sel = selected.slice(0, MAX_SELECTION)
	const editing = editor.getEditingShapeId()
	if (editing) presence.edit = editing
	return presence
}
