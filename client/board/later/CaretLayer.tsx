import { type CSSProperties, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { atom, type Box, type Editor, react, type TLShapeId, useEditor } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'
import type { DocumentLife } from '../sync/DocumentLife'
import { useWords } from '../ui/words'
import { type CaretBoxes, caretBoxes, shapeElement } from './caretBoxes'
import { arrangeNames, nameUnderPointer } from './caretNames'
import './carets.css'
import { type Caret, caretsOf } from './caretsOf'

type DrawnCaret = Caret & CaretBoxes

/** The others' carets and selections inside the texts they write, in their colours, with their names. */
export function CaretLayer({ life }: { life: DocumentLife }): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const layer = useRef<HTMLDivElement>(null!)
	const [drawn, setDrawn] = useState<readonly DrawnCaret[]>([])
	useEffect(() => followCarets(editor, life, setDrawn), [editor, life])
	const isEmpty = drawn.length === 0
	useEffect(() => (isEmpty ? undefined : nameUnderPointer(editor, layer.current)), [editor, isEmpty])
	useLayoutEffect(() => {
		if (drawn.length > 0) arrangeNames(editor, layer.current)
	}, [editor, drawn])
	// Who is here and who writes is said by the people panel; these are only marks in a picture.
	return (
		<div className="board-carets" ref={layer} aria-hidden="true">
			{drawn.map(({ tabId, colour, caret, selection, step }) => (
				<div key={tabId} style={{ '--caret-colour': colour } as CSSProperties}>
					{selection.map((box) => (
						<div key={`${box.x} ${box.y}`} className="board-caret-selection" style={placeOf(box)} />
					))}
					<div className="board-caret" style={placeOf(caret)}>
						<span key={step} className="board-caret-foot" />
					</div>
				</div>
			))}
			{drawn.map(({ tabId, name, colour, caret, step }) => (
				<div key={tabId} style={{ '--caret-colour': colour } as CSSProperties}>
					<div className="board-caret-label" style={placeOf(caret)}>
						<span key={step} className="board-caret-name">
							{name.trim() || words('bar.guest')}
						</span>
					</div>
				</div>
			))}
		</div>
	)
}

const placeOf = ({ x, y, w, h }: Box): CSSProperties => ({
	transform: `translate(${x}px, ${y}px)`,
	width: w,
	height: h,
})

/** Measures the carets again with the next frame after they, their texts or the view have changed. */
function followCarets(
	editor: Editor,
	{ doc, presence, provider }: DocumentLife,
	onDrawn: (drawn: readonly DrawnCaret[]) => void
): () => void {
	let frame = 0
	const carets = atom<readonly Caret[]>('carets', [])
	const shapes = editor.getContainer().querySelector('.tl-shapes')
	const measure = () => {
		frame = 0
		redrawn.disconnect()
		const list = carets.get()
		if (list.length > 0 && shapes) redrawn.observe(shapes, { childList: true })
		for (const { shapeId } of list) {
			const element = shapeElement(editor, shapeId)
			if (element) redrawn.observe(element, { subtree: true, childList: true, characterData: true })
		}
		onDrawn(
			list.flatMap((caret) => {
				const boxes = caretBoxes(editor, doc, caret)
				return boxes ? [{ ...caret, ...boxes }] : []
			})
		)
	}
	const measureSoon = () => {
		frame ||= requestAnimationFrame(measure)
	}
	// React draws a text later than the store has it.
	const redrawn = new MutationObserver(measureSoon)
	const { awareness } = provider.provider
	const look = () => {
		const now = presence ? caretsOf(presence.others) : []
		if (!deepEqual(now, carets.get())) carets.set(now)
	}
	awareness.on('change', look)
	const stop = react('follow carets', () => {
		measureSoon()
		const list = carets.get()
		if (list.length === 0) return
		for (const { shapeId } of list) editor.getShapePageTransform(shapeId as TLShapeId)
		editor.getEditingShapeId()
		editor.getCulledShapes()
		editor.getViewportPageBounds()
	})
	document.fonts.addEventListener('loadingdone', measureSoon)
	look()
	return () => {
		stop()
		awareness.off('change', look)
		redrawn.disconnect()
		document.fonts.removeEventListener('loadingdone', measureSoon)
		cancelAnimationFrame(frame)
	}
}
