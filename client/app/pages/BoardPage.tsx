import { type ReactElement, Suspense, useEffect } from 'react'
import { BOARD_SENTENCES } from '../../i18n/Sentences'
import { useApp } from '../AppContext'
import { PageFrame } from '../parts/PageFrame'
import { Waiting } from '../parts/Waiting'
import { WelcomeCard } from '../parts/WelcomeCard'
import { WithSentences } from '../parts/WithSentences'
import { useBoardEntry, useFragmentSecret } from '../useBoardEntry'
import { useLoaded } from '../useLoaded'
import { LostPage } from './LostPage'

const loadOpenBoard = () => import('../parts/OpenBoard')

/** Fetches bar and canvas while the server is asked and the person reads the welcome card. */
function usePreload(): void {
	const { sentences, locale } = useApp()
	useEffect(() => {
		// A failed fetch shows itself where the board is drawn; here it was only early.
		const ignore = () => undefined
		loadOpenBoard().catch(ignore)
		import('../../board/Board').catch(ignore)
		for (const part of BOARD_SENTENCES) sentences.load(part, locale).catch(ignore)
	}, [sentences, locale])
}

/** `/b/:boardId#secret`: past the welcome card where this device is new, then the board. */
export function BoardPage({ boardId }: { boardId: string }): ReactElement {
	const { translate, boardParts } = useApp()
	const fragment = useFragmentSecret()
	usePreload()
	const board = useLoaded(loadOpenBoard, boardParts?.openBoard)
	const { entry, enter, retry } = useBoardEntry(boardId, fragment)
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
						onEnter={(name, group) => void enter(name, group)}
						answersHref={`/a/${boardId}#${entry.secret}`}
					/>
				</PageFrame>
			)
		case 'open':
			if (!board) return <Waiting />
			return (
				<Suspense fallback={<Waiting />}>
					<WithSentences of={BOARD_SENTENCES}>
						<board.OpenBoard
							key={entry.secret}
							boardId={boardId}
							answer={entry.answer}
							secret={entry.secret}
						/>
					</WithSentences>
				</Suspense>
			)
	}
}
