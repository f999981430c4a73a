import { type ReactElement, useEffect } from 'react'
import { type Atom, useEditor, useValue } from 'tldraw'
import type { UndoRefusal } from '../sync/fieldUndo'
import type { DeletedNote } from '../tools/deletedNote'
import { FindPanel } from './FindPanel'
import { useBoardLater } from './later'

type BoardCardsProps = {
	deletedNote: Atom<DeletedNote | null>
	undoRefusal: Atom<{ refusal: UndoRefusal } | null>
}

/**
 * What stands at the top of the canvas while there is something to say or to find: side by side, or under each other
 * on a phone, so that no card covers another. The regions stay, or a screen reader would not hear what comes into them.
 */
export function BoardCards({ deletedNote, undoRefusal }: BoardCardsProps): ReactElement {
	const editor = useEditor()
	const followed = useValue('followed', () => editor.getInstanceState().followingUserId, [editor])
	const isNeeded = useValue('a card is needed', () => Boolean(deletedNote.get() ?? undoRefusal.get()), [
		deletedNote,
		undoRefusal,
	])
	const later = useBoardLater(isNeeded || followed !== null)
	useEffect(() => {
		if (!followed) return
		const stop = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !event.defaultPrevented) editor.stopFollowingUser()
		}
		document.addEventListener('keydown', stop)
		return () => document.removeEventListener('keydown', stop)
	}, [editor, followed])
	return (
		<div className="board-top">
			<FindPanel />
			<div className="board-cards">
				<div role="status">{later && followed && <later.FollowCard followed={followed} />}</div>
				<div role="status">{later && <later.DeletedNoteCard deleted={deletedNote} />}</div>
				<div role="status">{later && <later.UndoCard refused={undoRefusal} />}</div>
			</div>
		</div>
	)
}
