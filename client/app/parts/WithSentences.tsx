import { type ReactNode, use } from 'react'
import type { SentencePart } from '../../i18n/Sentences'
import { useApp } from '../AppContext'

/** Waits (in the nearest Suspense) for the sentences that what is inside says beyond those of every page. */
export function WithSentences({
	of,
	children,
}: {
	of: readonly SentencePart[]
	children: ReactNode
}): ReactNode {
	const { sentences, locale } = useApp()
	// Asked first, because waiting even for what is here would take the page away for a moment.
	for (const part of of) if (!sentences.has(part, locale)) use(sentences.load(part, locale))
	return children
}
