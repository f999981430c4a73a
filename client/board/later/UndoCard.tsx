import { type ReactElement, useEffect } from 'react'
import { type Atom, useEditor, useValue } from 'tldraw'
import type { UndoRefusal } from '../sync/fieldUndo'
import { useWords } from '../ui/words'

/** Long enough to read one sentence twice, ms. */
const SHOWN_MS = 7000

/** Says why an undo or redo left something as it is: others have a hand in it. Takes no focus and goes by itself. */
export function UndoCard({
	refused,
}: {
	refused: Atom<{ refusal: UndoRefusal } | null>
}): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const last = useValue('refused undo', () => refused.get(), [refused])
	useEffect(() => {
		if (!last) return
		const timer = editor.timers.setTimeout(() => refused.set(null), SHOWN_MS)
		return () => clearTimeout(timer)
	}, [editor, refused, last])
	if (!last) return null
	return (
		<div className="board-card board-undo-card">
			{words(last.refusal === 'stays' ? 'canvas.undo_stays' : 'canvas.undo_theirs')}
		</div>
	)
}
