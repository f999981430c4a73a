import { type ReactElement, useEffect } from 'react'
import { type Atom, useEditor, useValue } from 'tldraw'
import type { DocumentLife } from '../sync/DocumentLife'
import { CaretLayer } from './CaretLayer'
import { CompositionHold } from './CompositionHold'
import { NoteUndo } from './NoteUndo'
import { tellOwnCaret } from './ownCaret'

/** What several people need who write in one text: each other's carets, and letters that are composed in peace. */
export function WritingTogether({ life }: { life: Atom<DocumentLife | null> }): ReactElement | null {
	const editor = useEditor()
	const shown = useValue('shown life', () => life.get(), [life])
	useEffect(() => {
		const { sync, presence, doc } = shown ?? {}
		if (!sync || !presence || !doc) return
		const hold = new CompositionHold({
			editor,
			settle: () => sync.settle(),
			onRelease: (id, delta) => sync.showHeld(id, delta),
		})
		sync.setHold(hold)
		const undo = new NoteUndo(editor, sync.texts)
		const stopTelling = tellOwnCaret(editor, doc, presence)
		return () => {
			stopTelling()
			undo.dispose()
			hold.dispose()
			sync.setHold(null)
		}
	}, [editor, shown])
	return shown && <CaretLayer life={shown} />
}
