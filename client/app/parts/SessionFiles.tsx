import { lazy, type ReactElement, Suspense, useCallback } from 'react'
import type { SessionView } from '#shared/api/sessions'
import { useApp } from '../AppContext'
import { WithSentences } from './WithSentences'

// It brings the canvas along, which the page of a session does without.
const SessionFileDialog = lazy(() =>
	import('../../exports/SessionFileDialog').then((module) => ({ default: module.SessionFileDialog }))
)

type SessionFilesProps = { session: SessionView; token: string; onClose: () => void }

/** The whole session as one file. */
export function SessionFiles({ session, token, onClose }: SessionFilesProps): ReactElement {
	const { api, locale, translate } = useApp()
	const tokenNow = useCallback(() => token, [token])
	return (
		<Suspense fallback={null}>
			<WithSentences of={['board', 'exports']}>
				<SessionFileDialog {...{ session, api, locale, translate, onClose }} token={tokenNow} />
			</WithSentences>
		</Suspense>
	)
}
