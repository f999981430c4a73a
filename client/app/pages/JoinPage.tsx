import { type ReactElement, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { JoinAnswer } from '#shared/api/sessions'
import { normaliseJoinCode } from '#shared/ids'
import { ownValue } from '#shared/ownValue'
import type { Refusal } from '../../api'
import { boardHref } from '../../session/sessionParts'
import { useApp } from '../AppContext'
import type { DeviceState } from '../deviceMemory'
import { groupOnEntry } from '../groupOnEntry'
import { rememberJoined } from '../joinedBoard'
import { JoinForm } from '../parts/JoinForm'
import { PageFrame } from '../parts/PageFrame'
import { Waiting } from '../parts/Waiting'
import { WelcomeCard } from '../parts/WelcomeCard'
import { LostPage } from './LostPage'
import styles from './LostPage.module.css'

type CodeState =
	| { kind: 'asking' }
	/** `known`: this device is in the session already. */
	| { kind: 'welcome' | 'known'; answer: JoinAnswer; boardId: string; secret: string }
	| { kind: 'failed'; code: Refusal }

const isIn = ({ participantKeys }: DeviceState, sessionId: string): boolean =>
	ownValue(participantKeys, sessionId) !== undefined

/** Who this device is in the session of a code that it has seen there: coming again makes no second person. */
function personOfCode({ boards, participantKeys }: DeviceState, code: string): { participantKey?: string } {
	const board = Object.values(boards).find(({ answer }) => answer?.session.joinCode === code)
	const participantKey = board && ownValue(participantKeys, board.sessionId)
	return participantKey ? { participantKey } : {}
}

/** Asks once what the code opens. Nameless: the name is asked on the card that this fills. */
function useCode(code: string): [CodeState, retry: () => void] {
	const { api, locale, memory } = useApp()
	const [attempt, setAttempt] = useState(0)
	const [state, setState] = useState<CodeState>({ kind: 'asking' })
	// biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to join again, an attempt is.
	useEffect(() => {
		let isWanted = true
		setState({ kind: 'asking' })
		const typed = normaliseJoinCode(code)
		void api.join({ code: typed, lang: locale, ...personOfCode(memory.read(), typed) }).then((result) => {
			if (!isWanted) return
			const board = result.ok ? result.value.boards[0] : undefined
			if (!result.ok || !board || !result.value.secret)
				return setState({ kind: 'failed', code: result.ok ? 'answer.unreadable' : result.code })
			const { value: answer } = result
			const kind = isIn(memory.read(), answer.session.sessionId) ? 'known' : 'welcome'
			setState({ kind, answer, boardId: board.boardId, secret: result.value.secret })
		})
		return () => {
			isWanted = false
		}
	}, [api, memory, code, attempt])
	return [state, () => setAttempt((count) => count + 1)]
}

function WrongCode(): ReactElement {
	const { translate } = useApp()
	const heading = translate('join.code_wrong_heading')
	return (
		<PageFrame title={`${heading} · ${translate('app.name')}`}>
			<div className={styles.page}>
				<h1 className={styles.heading}>{heading}</h1>
				<p className={styles.text} role="alert">
					{translate('join.code_wrong')}
				</p>
				<div className={styles.form}>
					<JoinForm buttonVariant="primary" />
				</div>
			</div>
		</PageFrame>
	)
}

/** Back onto the board of one's group, else the first one, without being asked anything again. */
function Return({ answer, boardId, secret }: { answer: JoinAnswer; boardId: string; secret: string }): null {
	const { memory } = useApp()
	const [, navigate] = useLocation()
	useEffect(() => {
		const { invitation } = answer.session
		const landing = invitation?.kind === 'group' ? invitation.boardId : boardId
		rememberJoined(memory, { boardId: landing, secret, answer })
		navigate(boardHref(landing, secret), { replace: true })
	}, [memory, navigate, answer, boardId, secret])
	return null
}

/** `/j/:code`: the welcome card of the session this code opens. */
export function JoinPage({ code }: { code: string }): ReactElement {
	const { memory, translate, api } = useApp()
	const [, navigate] = useLocation()
	const [state, retry] = useCode(code)
	if (state.kind === 'asking') return <Waiting />
	if (state.kind === 'failed')
		return state.code === 'join.code_not_found' || state.code === 'join.not_found' ? (
			<WrongCode />
		) : (
			<LostPage reason="failed" code={state.code} onRetry={retry} />
		)
	const { answer, boardId, secret } = state
	if (state.kind === 'known') return <Return {...{ answer, boardId, secret }} />
	const enter = async (name: string, group?: string) => {
		memory.change({ name })
		const landing = (await groupOnEntry({ api }, answer, group)) ?? boardId
		rememberJoined(memory, { boardId: landing, secret, answer })
		// The board page finds this device's memory and joins with the name; the code leaves the address.
		navigate(`/b/${landing}#${secret}`, { replace: true })
	}
	return (
		<PageFrame title={`${answer.session.title} · ${translate('app.name')}`} hasLanguageChoice={false}>
			<WelcomeCard
				session={answer.session}
				grade={answer.grade}
				onEnter={(name, group) => void enter(name, group)}
			/>
		</PageFrame>
	)
}
