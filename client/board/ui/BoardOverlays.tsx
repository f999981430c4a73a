import { createContext, type ReactElement, useContext } from 'react'
import type { Atom } from 'tldraw'
import type { DocumentLife } from '../sync/DocumentLife'
import { useBoardLater } from './later'

/** The document on the screen; null where nobody writes, as in a still. */
export const LifeContext = createContext<Atom<DocumentLife | null> | null>(null)

/** What lies above the shapes of an open board: where others write. */
export function BoardOverlays(): ReactElement | null {
	const life = useContext(LifeContext)
	const later = useBoardLater(false)
	return later && life && <later.WritingTogether life={life} />
}
