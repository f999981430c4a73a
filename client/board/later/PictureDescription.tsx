import { Check } from 'lucide-react'
import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { Editor, TLImageShape, TLShapeId } from 'tldraw'
import { LIMITS } from '#shared/limits'
import { Button } from '../../kit/Button'
import { useWords } from '../ui/words'

function describe(editor: Editor, id: TLShapeId, altText: string): void {
	const shape = editor.getShape<TLImageShape>(id)
	if (!shape || shape.props.altText === altText) return
	editor.markHistoryStoppingPoint('describe picture')
	editor.updateShape({ id, type: 'image', props: { altText } })
}

/** Asks what a picture shows. What is typed is kept when the row goes. */
export function PictureDescription({
	editor,
	picture,
}: {
	editor: Editor
	picture: TLImageShape
}): ReactElement {
	const words = useWords()
	const id = useId()
	const { altText } = picture.props
	// What is typed and not yet saved; null shows what everybody has, also when somebody else changes it.
	const [draft, setDraft] = useState<string | null>(null)
	const latest = useRef(draft)
	useEffect(() => {
		latest.current = draft
	}, [draft])
	useEffect(
		() => () => {
			// Selecting something else is no reason to lose what was typed.
			if (latest.current !== null) describe(editor, picture.id, latest.current.trim())
		},
		[editor, picture.id]
	)
	const save = (event?: FormEvent) => {
		event?.preventDefault()
		if (draft === null) return
		describe(editor, picture.id, draft.trim())
		setDraft(null)
	}
	const isSaved = draft === null && altText !== ''
	return (
		<form className="board-picture-row" onSubmit={save}>
			<label htmlFor={id}>{words('canvas.picture.alt_label')}</label>
			<input
				id={id}
				value={draft ?? altText}
				maxLength={LIMITS.maxAltTextLength}
				autoComplete="off"
				aria-describedby={`${id}-hint`}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={() => save()}
				onKeyDown={(event) => event.stopPropagation()}
			/>
			<Button
				variant={isSaved ? 'quiet' : 'secondary'}
				type="submit"
				icon={isSaved && <Check size={18} aria-hidden />}
			>
				{words(isSaved ? 'canvas.picture.alt_saved' : 'canvas.picture.alt_save')}
			</Button>
			<p id={`${id}-hint`}>{words('canvas.picture.alt_hint')}</p>
		</form>
	)
}
