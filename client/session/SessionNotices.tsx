import DoorOpen from 'lucide-react/icons/door-open'
import Eraser from 'lucide-react/icons/eraser'
import Lock from 'lucide-react/icons/lock'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import type { Invitation, SessionView } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import { Button, buttonClass } from '../kit/Button'
import { Notice } from '../kit/Notice'
import styles from './SessionNotices.module.css'
import { boardHref } from './sessionParts'

type SessionNoticesProps = {
	session: SessionView
	/** The board that is open; null on the session page. */
	boardId: string | null
	secret: string
	locale: Locale
	translate: Translate
	onOpen: (boardId: string) => void
}

/** "Later" holds for this tab and this invitation: another call asks again. */
const LATER = 'constellate.invitation-later'

function useLater(invitation: Invitation | undefined): [isLater: boolean, later: () => void] {
	const [put, setPut] = useState(() => window.sessionStorage.getItem(LATER))
	const later = () => {
		if (!invitation) return
		window.sessionStorage.setItem(LATER, invitation.id)
		setPut(invitation.id)
	}
	return [invitation !== undefined && put === invitation.id, later]
}

function InvitationNotice(props: SessionNoticesProps): ReactElement | null {
	const { session, boardId, secret, translate, onOpen } = props
	const { invitation } = session
	const [isLater, later] = useLater(invitation)
	const board = session.boards.find((one) => one.boardId === invitation?.boardId)
	if (!invitation || !board || isLater || board.boardId === boardId) return null
	return (
		<Notice icon={<DoorOpen size={20} aria-hidden />}>
			<p>{translate(`session.invited_${invitation.kind}`, { board: board.title })}</p>
			<div className={styles.actions}>
				<Link
					href={boardHref(board.boardId, secret)}
					className={buttonClass('primary')}
					onClick={() => onOpen(board.boardId)}
				>
					{translate('session.go_there', { board: board.title })}
				</Link>
				<Button onClick={later}>{translate('session.later')}</Button>
			</div>
		</Notice>
	)
}

/** What concerns everybody in the session: an invitation elsewhere, its end, and that it will be erased. */
export function SessionNotices(props: SessionNoticesProps): ReactElement {
	const { session, locale, translate } = props
	const time = (iso: string) =>
		new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))
	return (
		<div role="status" className={styles.notices}>
			{session.erasesAt && (
				<Notice icon={<Eraser size={20} aria-hidden />}>
					{translate('session.erases_at', { time: time(session.erasesAt) })}
				</Notice>
			)}
			{session.state !== 'open' && (
				<Notice icon={<Lock size={20} aria-hidden />}>{translate(`session.is_${session.state}`)}</Notice>
			)}
			<InvitationNotice {...props} />
		</div>
	)
}
