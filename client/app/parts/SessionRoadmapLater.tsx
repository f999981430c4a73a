import { type ReactElement, Suspense } from 'react'
import type { SessionView } from '#shared/api/sessions'
import { useLater } from '../../kit/useLater'
import { WithSentences } from './WithSentences'

const loadRoadmap = () => import('../roadmap/SessionRoadmap')

/** The roadmap of a session, for those who open it: the map is fetched then. */
export function SessionRoadmapLater({ session }: { session: SessionView }): ReactElement | null {
	const part = useLater(loadRoadmap, true)
	if (!part) return null
	return (
		<Suspense>
			<WithSentences of={['roadmap']}>
				<part.SessionRoadmap boards={session.boards} />
			</WithSentences>
		</Suspense>
	)
}
