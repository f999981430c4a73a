import X from 'lucide-react/icons/x'
import { type ReactElement, useId, useState } from 'react'
import { Link } from 'wouter'
import { Button, IconButton } from '../../kit/Button'
import { useLater } from '../../kit/useLater'
import { boardHref, sessionHref } from '../../session/sessionParts'
import { useApp, useDeviceState } from '../AppContext'
import type { RememberedBoard } from '../deviceMemory'
import { forgetBoard, hasUnsentEdits } from '../forgetBoard'
import type { Forgetting } from './ForgetDialog'
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

type SessionItemProps = { session: RecentSession; onForget: () => void }

function SessionItem({ session, onForget }: SessionItemProps): ReactElement {
	const { translate, locale } = useApp()
	const { title, newest, boards, sessionId } = session
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
	const isAlone = boards.length === 1
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
					onClick={onForget}
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

/** Forgets sessions; asks first where that is more than one, or where edits would be lost that no server has. */
function useForgetting() {
	const { memory, prefix } = useApp()
	const [asked, setAsked] = useState<Forgetting | null>(null)
	const forget = ({ boardIds, title }: Pick<Forgetting, 'boardIds' | 'title'>) => {
		if (title === undefined) memory.change({ name: '' })
		for (const boardId of boardIds) void forgetBoard({ memory, prefix }, boardId)
		setAsked(null)
	}
	const ask = async (sessions: readonly RecentSession[], title?: string) => {
		const boardIds = sessions.flatMap(({ boards }) => boards.map(({ boardId }) => boardId))
		const hasUnsent = await hasUnsentEdits({ prefix }, boardIds)
		const what = { boardIds, hasUnsent, ...(title !== undefined && { title }) }
		if (hasUnsent || title === undefined) setAsked(what)
		else forget(what)
	}
	return { asked, ask, forget, keep: () => setAsked(null) }
}

const loadForgetDialog = () => import('./ForgetDialog')

/** Sessions this device has joined, newest first; each can be forgotten, and all. Nothing when there are none. */
export function RecentSessions(): ReactElement | null {
	const { translate, memory } = useApp()
	const headingId = useId()
	const { asked, ask, forget, keep } = useForgetting()
	const dialog = useLater(loadForgetDialog, asked !== null)
	const sessions = recentSessions(useDeviceState(memory).boards)
	if (sessions.length === 0) return null
	return (
		<section aria-labelledby={headingId} className={styles.section}>
			<h3 id={headingId} className={styles.heading}>
				{translate('home.recent_heading')}
			</h3>
			<ul className={styles.list}>
				{sessions.map((session) => (
					<SessionItem
						key={session.sessionId}
						session={session}
						onForget={() => void ask([session], session.title)}
					/>
				))}
			</ul>
			<p className={styles.hint}>{translate('home.recent_hint')}</p>
			<div>
				<Button onClick={() => void ask(sessions)}>{translate('home.forget_all')}</Button>
			</div>
			{asked && dialog && <dialog.ForgetDialog what={asked} onForget={() => forget(asked)} onKeep={keep} />}
		</section>
	)
}
