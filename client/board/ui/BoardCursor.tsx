import type { ReactElement } from 'react'
import { DefaultCursor, type TLCursorProps } from 'tldraw'
import { useWords } from './words'

/** The pointer of somebody else, with a name; who gave none is a guest. */
export function BoardCursor(props: TLCursorProps): ReactElement {
	const words = useWords()
	return <DefaultCursor {...props} name={props.name?.trim() || words('bar.guest')} />
}
