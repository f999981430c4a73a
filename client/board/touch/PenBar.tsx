import { Pencil } from 'lucide-react'
import type { ReactElement } from 'react'
import { useEditor, useValue } from 'tldraw'
import { Button } from '../../kit/Button'
import { useWords } from '../ui/words'
import { isPenOnly, letFingersDraw } from './penMode'

/** Says why fingers do not draw, and how they do; shown while only the pen draws. */
export function PenBar(): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const isShown = useValue('only the pen draws', () => isPenOnly(editor), [editor])
	return (
		<div className="board-pen-place" role="status">
			{isShown && (
				<div className="board-pen">
					<Pencil size={20} aria-hidden />
					<p className="board-pen-text">{words('canvas.pen_only')}</p>
					<Button onClick={() => letFingersDraw(editor)}>{words('canvas.pen_leave')}</Button>
				</div>
			)}
		</div>
	)
}
