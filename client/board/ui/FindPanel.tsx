import { type ReactElement, useEffect, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import { isFinding, setFinding } from './finding'
import { useBoardLater } from './later'
import { useBoardKeys } from './useBoardKeys'

/** The card to find words on the board with, while it is wanted. */
export function FindPanel(): ReactElement | null {
	const editor = useEditor()
	const isOpen = useValue('is finding', () => isFinding(editor), [editor])
	useBoardKeys()
	const later = useBoardLater(isOpen)
	const typed = useEarlyKeys(isOpen && !later)
	return isOpen && later ? <later.FindCard typedBefore={typed.text} /> : null
}

/** Keeps what is typed while the card is on its way; the canvas would take it for shortcuts. */
function useEarlyKeys(isWaiting: boolean): { readonly text: string } {
	const editor = useEditor()
	const [typed] = useState({ text: '' })
	useEffect(() => {
		if (!isWaiting) return
		typed.text = ''
		const onKey = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return
			event.preventDefault()
			event.stopImmediatePropagation()
			if (event.key === 'Escape') setFinding(editor, false)
			else if (event.key === 'Backspace') typed.text = typed.text.slice(0, -1)
			else if (event.key.length === 1) typed.text += event.key
		}
		document.addEventListener('keydown', onKey, { capture: true })
		return () => document.removeEventListener('keydown', onKey, { capture: true })
	}, [editor, isWaiting, typed])
	return typed
}
