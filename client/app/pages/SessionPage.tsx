import { lazy, type ReactElement, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { JoinAnswer, SessionView } from '#shared/api/sessions'
import { sessionHref } from '../../session/sessionParts'
import { useApp } from '../AppContext'
import { forgetSession } from '../forgetBoard'
import { freshSessionState, stewardKeyIn } from '../freshSession'
import { rememberJoined } from '../joinedBoard'
import { OpenFileInSession } from '../parts/OpenFile'
import { PageFrame } from '../parts/PageFrame'
import { SessionFiles } from '../parts/SessionFiles'
import { SessionRoadmapLater } from '../parts/SessionRoadmapLater'
import { Waiting } from '../parts/Waiting'
import { WelcomeCard } from '../parts/WelcomeCard'
import { WithSentences } from '../parts/WithSentences'
import { useFragmentSecret } from '../useBoardEntry'
import { useSessionEntry } from '../useSessionEntry'
import { LostPage } from './LostPage'

const SessionLobby = lazy(() =>
	import('../../session/SessionLobby').then((module) => ({ default: module.SessionLobby }))
)

type LobbyProps = { answer: JoinAnswer; secret: string; onVoid: () => void }

function Lobby({ answer, secret, onVoid }: LobbyProps): ReactElement {
	const { api, prefix, locale, translate, memory } = useApp()
	const [, navigate] = useLocation()
	const [taken, setTaken] = useState<SessionView | null>(null)
	const [opensFile, setOpensFile] = useState(false)
	const stewardKey = stewardKeyIn(useHistoryState()) ?? ''
	const { sessionId } = answer.session
	return (
		<Suspense fallback={<Waiting />}>
			<WithSentences of={['session']}>
				<SessionLobby
					{...{ answer, secret, api, prefix, locale, translate, stewardKey, onVoid }}
					onOpen={(boardId) => rememberJoined(memory, { boardId, secret, answer })}
					onTakeAlong={setTaken}
					roadmapOf={(session) => <SessionRoadmapLater session={session} />}
					onOpenFile={() => setOpensFile(true)}
					onRenewed={(renewed) => navigate(sessionHref(sessionId, renewed), { replace: true })}
					onErased={() => {
						void forgetSession({ memory, prefix }, sessionId)
						navigate('/', { replace: true })
					}}
					onRehearsed={(id, newSecret, key) =>
						navigate(sessionHref(id, newSecret), { state: freshSessionState(key) })
					}
				/>
			</WithSentences>
			{opensFile && <OpenFileInSession {...{ answer, secret }} onClose={() => setOpensFile(false)} />}
			{taken && <SessionFiles session={taken} token={answer.token} onClose={() => setTaken(null)} />}
		</Suspense>
	)
}

/** `/s/:sessionId#secret`: past the welcome card where this device is new, then the session with all its boards. */
export function SessionPage({ sessionId }: { sessionId: string }): ReactElement {
	const { translate } = useApp()
	const fragment = useFragmentSecret()
	const { entry, enter, retry } = useSessionEntry(sessionId, fragment)
	if (entry.kind === 'joining') return <Waiting />
	if (entry.kind === 'refused') return <LostPage reason="link" />
	if (entry.kind === 'failed') return <LostPage reason="failed" code={entry.code} onRetry={retry} />
	const { answer, secret } = entry
	return (
		<PageFrame
			title={`${answer.session.title} · ${translate('app.name')}`}
			hasLanguageChoice={entry.kind === 'open'}
		>
			{entry.kind === 'open' ? (
				<Lobby key={secret} answer={answer} secret={secret} onVoid={retry} />
			) : (
				<WelcomeCard
					session={answer.session}
					grade={answer.grade}
					landsOnBoard={false}
					onEnter={(name) => void enter(name)}
				/>
			)}
		</PageFrame>
	)
}
