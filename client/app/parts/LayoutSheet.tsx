import { lazy, type ReactElement, Suspense } from 'react'
import type { SessionView } from '#shared/api/sessions'
import type { BoardOutline } from '../../board/boardState'
import { useApp } from '../AppContext'
import type { Panel } from './TopBar'
import { WithSentences } from './WithSentences'

// Most boards stay as they were laid out.
const BoardLayout = lazy(() =>
	import('../../layout/BoardLayout').then((module) => ({ default: module.BoardLayout }))
)

type LayoutSheetProps = {
	session: SessionView
	boardId: string
	outline: BoardOutline
	/** Language the board is written in. */
	lang: string
	mayChange: boolean
	panel: Panel | null
	onPanel: (panel: Panel | null) => void
	token: () => string
}

/** Editing the layout: fetched when somebody wants to, or is at it. */
export function LayoutSheet(props: LayoutSheetProps): ReactElement | null {
	const { session, boardId, outline, panel, onPanel } = props
	const { translate, api } = useApp()
	const layout = session.layouts?.find((one) => one.boardId === boardId) ?? null
	const isOpen = panel === 'layout'
	if (!layout && !isOpen) return null
	return (
		<Suspense fallback={null}>
			<WithSentences of={['exports']}>
				<BoardLayout
					{...{ layout, boardId, isOpen, translate, api }}
					zones={outline.zones}
					boardLang={props.lang}
					mayChange={props.mayChange}
					onOpenChange={(open) => onPanel(open ? 'layout' : null)}
					token={props.token}
				/>
			</WithSentences>
		</Suspense>
	)
}
