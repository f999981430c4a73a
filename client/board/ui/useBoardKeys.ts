import { useEffect } from 'react'
import { type Editor, useActions, useEditor } from 'tldraw'
import { setFinding } from './finding'

/** Does this place take letters? */
const isForWords = (at: Element | null): boolean =>
	at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))

const isFindKey = (event: KeyboardEvent): boolean =>
	(event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'f'

/** By the sign and not by the key: it is on another key in every country. */
const isHelpKey = (event: KeyboardEvent): boolean =>
	event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey

/**
 * Keys of a board that tldraw does not know: Ctrl+F finds on the board, pressed again it is the browser's own, which
 * knows the rest of the page; ? lists the shortcuts.
 */
export function useBoardKeys(): void {
	const editor = useEditor()
	const openShortcuts = useActions()['open-kbd-shortcuts']
	useEffect(() => {
		const take = (event: KeyboardEvent, work: () => void) => {
			event.preventDefault()
			event.stopPropagation()
			work()
		}
		const onKey = (event: KeyboardEvent) => {
			const at = document.activeElement
			if (!isOnBoard(editor, at) || at?.closest('.board-find')) return
			if (isFindKey(event)) take(event, () => setFinding(editor, true))
			else if (isHelpKey(event) && !isForWords(at) && !editor.getEditingShapeId())
				take(event, () => void openShortcuts?.onSelect('kbd'))
		}
		document.addEventListener('keydown', onKey, { capture: true })
		return () => document.removeEventListener('keydown', onKey, { capture: true })
	}, [editor, openShortcuts])
}

const isOnBoard = (editor: Editor, at: Element | null): boolean =>
	!at || at === document.body || editor.getContainer().contains(at)
