import X from 'lucide-react/icons/x'
import { type ReactElement, useId } from 'react'
import { Link } from 'wouter'
import { IconButton } from '../../kit/Button'
import { useApp, useDeviceState } from '../AppContext'
import { forgetBoard } from '../forgetBoard'
import styles from './RecentBoards.module.css'

/** Boards this device has joined, newest first; each can be forgotten. Nothing when there are none. */
export function RecentBoards(): ReactElement | null {
	const { translate, memory, locale, prefix } = useApp()
	const headingId = useId()
	const boards = Object.entries(useDeviceState(memory).boards).sort(
		([, a], [, b]) => b.openedAtMs - a.openedAtMs
	)
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
	if (boards.length === 0) return null
	return (
		<section aria-labelledby={headingId} className={styles.section}>
			<h3 id={headingId} className={styles.heading}>
				{translate('home.recent_heading')}
			</h3>
			<ul className={styles.list}>
				{boards.map(([boardId, board]) => (
					<li key={boardId} className={styles.item}>
						<Link href={`/b/${boardId}#${board.secret}`} className={styles.link}>
							{board.title}
						</Link>
						<span className={styles.day}>{day.format(board.openedAtMs)}</span>
						<IconButton
							label={translate('home.forget', { title: board.title })}
							icon={<X size={18} aria-hidden />}
							onClick={() => void forgetBoard({ memory, prefix }, boardId)}
						/>
					</li>
				))}
			</ul>
			<p className={styles.hint}>{translate('home.recent_hint')}</p>
		</section>
	)
}
