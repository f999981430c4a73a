import { type ReactElement, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { JoinAnswer } from '#shared/api/sessions'
import { normaliseJoinCode } from '#shared/ids'
import type { Refusal } from '../../api'
import { useApp } from '../AppContext'
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
	| { kind: 'welcome'; answer: JoinAnswer; boardId: string; secret: string }
	| { kind: 'failed'; code: Refusal }

/** Asks once what the code opens. Nameless: the name is asked on the card that this fills. */
function useCode(code: string): [CodeState, retry: () => void] {
	const { api, locale } = useApp()
	const [attempt, setAttempt] = useState(0)
	const [state, setState] = useState<CodeState>({ kind: 'asking' })
	// biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to join again, an attempt is.
	useEffect(() => {
		let isWanted = true
		setState({ kind: 'asking' })
		void api.join({ code: normaliseJoinCode(code), lang: locale }).then((result) => {
			if (!isWanted) return
			const board = result.ok ? result.value.boards[0] : undefined
			if (result.ok && board && result.value.secret)
				setState({
					kind: 'welcome',
					answer: result.value,
					boardId: board.boardId,
					secret: result.value.secret,
				})
			else setState({ kind: 'failed', code: result.ok ? 'answer.unreadable' : result.code })
		})
		return () => {
			isWanted = false
		}
	}, [api, code, attempt])
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
