import LayoutGrid from 'lucide-react/icons/layout-grid'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { SessionView } from '#shared/api/sessions'
import type { Translate } from '#shared/i18n/translate'
import { buttonClass, IconButton } from '../kit/Button'
import { Popover, PopoverButton } from '../kit/Popover'
import styles from './BoardSwitcher.module.css'
import { boardHref, sessionHref } from './sessionParts'

type BoardSwitcherProps = {
	session: SessionView
	/** The board that is open. */
	boardId: string
	secret: string
	translate: Translate
	/** Lets this device go straight onto a board of a session it is in. */
	onOpen: (boardId: string) => void
	/** Leads to the layout of this board; null for those who may only look. */
	onLayout: (() => void) | null
}

/** The other boards of the session and its page, one press away, without a reload. */
export function BoardSwitcher({
	session,
	boardId,
	secret,
	translate,
	onOpen,
	onLayout,
}: BoardSwitcherProps): ReactElement {
	const label = translate('session.boards_of', { title: session.title })
	return (
		<Popover
			label={label}
			trigger={<IconButton label={translate('session.boards')} icon={<LayoutGrid size={20} aria-hidden />} />}
		>
			<nav aria-label={label} className={styles.nav}>
				<p className={styles.heading} lang={session.lang}>
					{session.title}
				</p>
				<ul className={styles.list} lang={session.lang}>
					{session.boards.map((board) => (
						<li key={board.boardId}>
							<Link
								href={boardHref(board.boardId, secret)}
								lang={board.lang}
								className={styles.link}
								aria-current={board.boardId === boardId ? 'page' : undefined}
								onClick={() => onOpen(board.boardId)}
							>
								{board.title}
							</Link>
						</li>
					))}
				</ul>
				<Link href={sessionHref(session.sessionId, secret)} className={buttonClass('secondary')}>
					{translate('session.page')}
				</Link>
				{onLayout && <PopoverButton onClick={onLayout}>{translate('session.edit_layout')}</PopoverButton>}
			</nav>
		</Popover>
	)
}
