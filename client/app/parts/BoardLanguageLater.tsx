import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { BoardLanguageProps } from './BoardLanguage'
import { WithSentences } from './WithSentences'

// Most visits end without it.
const BoardLanguage = lazy(() => import('./BoardLanguage').then((part) => ({ default: part.BoardLanguage })))

/** The language of the board, from the moment somebody asks for it: what it says afterwards outlives its dialog. */
export function BoardLanguageLater(props: BoardLanguageProps): ReactElement | null {
	const [wasOpen, setWasOpen] = useState(false)
	if (props.isOpen && !wasOpen) setWasOpen(true)
	if (!wasOpen) return null
	return (
		<Suspense>
			<WithSentences of={['exports']}>
				<BoardLanguage {...props} />
			</WithSentences>
		</Suspense>
	)
}
