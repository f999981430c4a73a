import X from 'lucide-react/icons/x'
import { type ReactElement, useId } from 'react'
import { Link } from 'wouter'
import { IconButton } from '../../kit/Button'
import { boardHref, sessionHref } from '../../session/sessionParts'
import { useApp, useDeviceState } from '../AppContext'
import type { RememberedBoard } from '../deviceMemory'
import { forgetBoard } from '../forgetBoard'
import styles from './RecentSessions.module.css'

type RecentBoard = RememberedBoard & { boardId: string }
type RecentSession = { sessionId: string; title: string; newest: RecentBoard; boards: RecentBoard[] }

/** What this device remembers, a session once with its boards inside; newest first, boards too. */
export function recentSessions(boards: Readonly<Record<string, RememberedBoard>>): RecentSession[] {
	const newestFirst = Object.entries(boards)
		.map(([boardId, board]) => ({ ...board, boardId }))
		.sort((a, b) => b.openedAtMs - a.openedAtMs)
	const sessions = new Map<string, RecentBoard[]>()
	for (const board of newestFirst)
		sessions.set(board.sessionId, [...(sessions.get(board.sessionId) ?? []), board])
	return [...sessions].flatMap(([sessionId, inside]) => {
		const [newest] = inside
		// Before the server has answered once, only the board has a name.
		const title = inside.find(({ answer }) => answer)?.answer?.session.title ?? newest?.title ?? ''
		return newest ? [{ sessionId, title, newest, boards: inside }] : []
	})
}

function SessionItem({ session }: { session: RecentSession }): ReactElement {
	const { translate, memory, locale, prefix } = useApp()
	const { title, newest, boards, sessionId } = session
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
	const isAlone = boards.length === 1
	const forget = async () => {
		for (const { boardId } of boards) await forgetBoard({ memory, prefix }, boardId)
	}
	return (
		<li className={styles.session}>
			<div className={styles.item}>
				<Link
					href={isAlone ? boardHref(newest.boardId, newest.secret) : sessionHref(sessionId, newest.secret)}
					className={styles.link}
				>
					{title}
				</Link>
				<span className={styles.day}>{day.format(newest.openedAtMs)}</span>
				<IconButton
					label={translate('home.forget', { title })}
					icon={<X size={18} aria-hidden />}
					onClick={() => void forget()}
				/>
			</div>
			{!isAlone && (
				<ul className={styles.boards} aria-label={translate('home.session_boards', { title })}>
					{boards.map((board) => (
						<li key={board.boardId}>
							<Link href={boardHref(board.boardId, board.secret)} className={styles.board}>
								{board.title}
							</Link>
						</li>
					))}
				</ul>
			)}
		</li>
	)
}

/** Sessions this device has joined, newest first; each can be forgotten. Nothing when there are none. */
export function RecentSessions(): ReactElement | null {
	const { translate, memory } = useApp()
	const headingId = useId()
	const sessions = recentSessions(useDeviceState(memory).boards)
	if (sessions.length === 0) return null
	return (
		<section aria-labelledby={headingId} className={styles.section}>
			<h3 id={headingId} className={styles.heading}>
				{translate('home.recent_heading')}
			</h3>
			<ul className={styles.list}>
				{sessions.map((session) => (
					<SessionItem key={session.sessionId} session={session} />
				))}
			</ul>
			<p className={styles.hint}>{translate('home.recent_hint')}</p>
		</section>
	)
}
