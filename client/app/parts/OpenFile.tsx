import { lazy, type ReactElement, Suspense } from 'react'
import { useLocation } from 'wouter'
import type { JoinAnswer } from '#shared/api/sessions'
import type { Refusal } from '../../api'
import { boardHref } from '../../session/sessionParts'
import { useApp } from '../AppContext'
import { freshSessionState } from '../freshSession'
import { rememberCreated, rememberJoined } from '../joinedBoard'
import { WithSentences } from './WithSentences'

// Few people come with a file.
const OpenFileDialog = lazy(() =>
	import('../../exports/OpenFileDialog').then((module) => ({ default: module.OpenFileDialog }))
)

type DialogProps = {
	makeBoard: (title: string, file: File) => Promise<Refusal | null>
	onClose: () => void
}

function Dialog(props: DialogProps): ReactElement {
	const { translate } = useApp()
	return (
		<Suspense fallback={null}>
			<WithSentences of={['exports']}>
				<OpenFileDialog {...props} translate={translate} />
			</WithSentences>
		</Suspense>
	)
}

const BLANK = 'blank'

type InSessionProps = { answer: JoinAnswer; secret: string; onClose: () => void }

/** A file as one more board of a session. */
export function OpenFileInSession({ answer, secret, onClose }: InSessionProps): ReactElement {
	const { api, memory, filesToOpen } = useApp()
	const [, navigate] = useLocation()
	const makeBoard = async (title: string, file: File) => {
		const { session, token } = answer
		const at = { sessionId: session.sessionId, token }
		const made = await api.addBoard(at, { templateId: BLANK, ...(title && { title }) })
		if (!made.ok) return made.code
		const { boardId } = made.value
		const boards = [...answer.boards, made.value]
		filesToOpen.set(boardId, file)
		rememberJoined(memory, {
			boardId,
			secret,
			answer: { ...answer, boards, session: { ...session, boards } },
		})
		navigate(boardHref(boardId, secret))
		return null
	}
	return <Dialog {...{ makeBoard, onClose }} />
}

/** A file as the first board of a new session. */
export function OpenFileAsSession({ onClose }: { onClose: () => void }): ReactElement {
	const { api, memory, filesToOpen, locale } = useApp()
	const [, navigate] = useLocation()
	const makeBoard = async (title: string, file: File) => {
		const made = await api.createSession({ templateId: BLANK, lang: locale, ...(title && { title }) })
		const board = made.ok ? made.value.boards[0] : undefined
		if (!made.ok || !board) return made.ok ? 'answer.unreadable' : made.code
		filesToOpen.set(board.boardId, file)
		rememberCreated(memory, made.value, board.boardId)
		navigate(boardHref(board.boardId, made.value.secrets.participate), {
			state: freshSessionState(made.value.stewardKey),
		})
		return null
	}
	return <Dialog {...{ makeBoard, onClose }} />
}
