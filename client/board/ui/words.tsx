import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import type { Translate } from '#shared/i18n/translate'

const Words = createContext<Translate | null>(null)

/** Hands the translator to everything that tldraw draws for us: shapes, cursors, toolbars. */
export function WordsProvider(props: { translate: Translate; children: ReactNode }): ReactElement {
	return <Words value={props.translate}>{props.children}</Words>
}

/** The translator of the canvas this component stands in. */
export function useWords(): Translate {
	const translate = useContext(Words)
	if (!translate) throw new Error('useWords outside of <Canvas>')
	return translate
}
