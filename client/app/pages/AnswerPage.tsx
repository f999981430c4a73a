import { type ReactElement, Suspense } from 'react'
import { useApp } from '../AppContext'
import { Answering } from '../parts/Answering'
import { PageFrame } from '../parts/PageFrame'
import { Waiting } from '../parts/Waiting'
import { WelcomeCard } from '../parts/WelcomeCard'
import { WithSentences } from '../parts/WithSentences'
import { useBoardEntry, useFragmentSecret } from '../useBoardEntry'
import { LostPage } from './LostPage'

/** `/a/:boardId#secret`: the questions of a board one by one, on one's own device, while the board draws itself. */
export function AnswerPage({ boardId }: { boardId: string }): ReactElement {
	const { translate } = useApp()
	const { entry, enter, retry } = useBoardEntry(boardId, useFragmentSecret())
	switch (entry.kind) {
		case 'joining':
			return <Waiting />
		case 'refused':
			return <LostPage reason="link" />
		case 'failed':
			return <LostPage reason="failed" code={entry.code} onRetry={retry} />
		case 'welcome':
			return (
				<PageFrame
					title={`${entry.answer.session.title} · ${translate('app.name')}`}
					hasLanguageChoice={false}
				>
					<WelcomeCard
						session={entry.answer.session}
						grade={entry.answer.grade}
						landsOnBoard={false}
						onEnter={(name) => void enter(name)}
					/>
				</PageFrame>
			)
		case 'open':
			return (
				<PageFrame title={`${entry.answer.session.title} · ${translate('app.name')}`}>
					<Suspense fallback={<Waiting />}>
						<WithSentences of={['answers']}>
							<Answering boardId={boardId} answer={entry.answer} secret={entry.secret} />
						</WithSentences>
					</Suspense>
				</PageFrame>
			)
	}
}
