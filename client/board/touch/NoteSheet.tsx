import { Check, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { atom, type Editor, type TLShape, type TLShapeId, useValue } from 'tldraw'
import { LIMITS } from '#shared/limits'
import { Button } from '../../kit/Button'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { zoneOf } from '../scaffold/zones'
import { writeNoteInZone } from '../tools/createNote'
import { useWords } from '../ui/words'
import { SheetText } from './SheetText'
import { watchSheetShape } from './sheetShape'

/**
 * Where a phone writes: a plain text field between the board and the keyboard. It stands below the canvas, not over
 * it, so that the note stays in sight and nothing covers tldraw's mark.
 */
export function NoteSheet({ editor }: { editor: Editor }): ReactElement | null {
	const [sheet] = useState(() => atom<TLShapeId | null>('written in the sheet', null))
	useEffect(() => watchSheetShape(editor, sheet), [editor, sheet])
	const shapeId = useValue(sheet)
	return shapeId && <OpenSheet key={shapeId} editor={editor} shapeId={shapeId} />
}

function OpenSheet({ editor, shapeId }: { editor: Editor; shapeId: TLShapeId }): ReactElement {
	const words = useWords()
	const field = useRef<HTMLTextAreaElement>(null!)
	useLayoutEffect(() => {
		const text = new SheetText(editor, shapeId, field.current)
		field.current.focus({ preventScroll: true })
		return () => text.dispose()
	}, [editor, shapeId])
	const { heading, hint, zone } = useValue('what the sheet is for', () => purposeOf(editor, shapeId), [
		editor,
		shapeId,
	])
	const finish = () => {
		editor.complete()
	}
	const goOn = () => {
		// An empty note is the next one already.
		if (field.current.value.trim() === '') field.current.focus()
		else if (zone) writeNoteInZone(editor, zone)
	}
	const onKeyDown = (event: KeyboardEvent) => {
		const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
		if (!isDone) return
		event.preventDefault()
		finish()
	}
	const title = heading || words('canvas.sheet')
	return (
		<section className="board-sheet" aria-label={words('canvas.sheet')}>
			<div className="board-sheet-head">
				<h2 className="board-sheet-title">{title}</h2>
				{zone && (
					<Button variant="secondary" icon={<Plus size={18} aria-hidden />} onClick={goOn}>
						{words('canvas.sheet_next')}
					</Button>
				)}
				<Button variant="primary" icon={<Check size={18} aria-hidden />} onClick={finish}>
					{words('canvas.sheet_done')}
				</Button>
			</div>
			{hint && <p className="board-sheet-hint">{hint}</p>}
			<textarea
				ref={field}
				className="board-sheet-field"
				aria-label={`${words('canvas.sheet')}: ${title}`}
				dir="auto"
				rows={3}
				maxLength={LIMITS.maxTextLength}
				autoCapitalize="sentences"
				onKeyDown={onKeyDown}
			/>
		</section>
	)
}

/** The question a note answers: its zone's title and prompts. */
function purposeOf(editor: Editor, shapeId: TLShapeId): { heading: string; hint: string; zone?: ZoneShape } {
	const shape: TLShape | undefined = editor.getShape(shapeId)
	const zone = shape?.type === 'note' ? zoneOf(editor, shape) : undefined
	if (!zone) return { heading: '', hint: '' }
	return { heading: zone.props.title, hint: zone.props.prompts.join(' '), zone }
}
