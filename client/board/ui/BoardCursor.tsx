import { type ReactElement, useContext } from 'react'
import { DefaultCursor, type TLCursorProps } from 'tldraw'
import { LifeContext } from './BoardOverlays'
import { useWords } from './words'

/**
 * The pointer of somebody else, with a name; who gave none is a guest. Who writes is where their caret is: the pointer they
 * left behind would only cover the words.
 */
export function BoardCursor(props: TLCursorProps): ReactElement | null {
	const words = useWords()
	const presence = useContext(LifeContext)?.get()?.presence
	if (props.userId && presence?.hasCaret(props.userId)) return null
	return <DefaultCursor {...props} name={props.name?.trim() || words('bar.guest')} />
}
