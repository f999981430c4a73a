import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Atom, useEditor, useReadonly, useValue } from 'tldraw'
import { type DeletedNote, hasWords, keepWords } from '../tools/deletedNote'
import { useWords } from '../ui/words'

/** Says that somebody deleted the note one was writing in, and offers the words back. Takes no focus: hands still type. */
export function DeletedNoteCard({ deleted }: { deleted: Atom<DeletedNote | null> }): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const isReadonly = useReadonly()
	const note = useValue('deleted note', () => deleted.get(), [deleted])
	const keep = () => {
		const latest = deleted.get()
		deleted.set(null)
		if (latest) keepWords(editor, latest)
	}
	if (!note) return null
	return (
		<div className="board-card board-deleted-card">
			<span className="board-deleted-words">
				{note.by === null
					? words('canvas.note_deleted')
					: words('canvas.note_deleted_by', { name: note.by || words('bar.guest') })}
			</span>
			{!isReadonly && hasWords(editor, note) && (
				<button type="button" className="board-card-button" onClick={keep}>
					{words('canvas.keep_words')}
				</button>
			)}
			<button
				type="button"
				className="board-find-close"
				aria-label={words('app.close')}
				onClick={() => deleted.set(null)}
			>
				<X aria-hidden="true" size={20} strokeWidth={1.75} />
			</button>
		</div>
	)
}
