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
import { Select } from '../kit/Select'
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
	/** Tells the server that this person would rather be in the group of this board. */
	onChooseGroup: (boardId: string) => void
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
	const [chosen, setChosen] = useState<string | null>(null)
	const board = session.boards.find((one) => one.boardId === invitation?.boardId)
	if (!invitation || !board || isLater || board.boardId === boardId) return null
	const groups = session.boards.filter((one) => invitation.groups?.includes(one.boardId))
	const goal = groups.find((one) => one.boardId === chosen) ?? board
	const here = groups.find((one) => one.boardId === boardId)
	const go = () => {
		if (goal !== board) props.onChooseGroup(goal.boardId)
		onOpen(goal.boardId)
	}
	return (
		<Notice icon={<DoorOpen size={20} aria-hidden />}>
			<p>{translate(`session.invited_${invitation.kind}`, { board: board.title })}</p>
			<div className={styles.actions}>
				{groups.length > 1 && !here && (
					<Select
						look="bar"
						label={translate('session.which_group')}
						value={goal.boardId}
						options={groups.map((one) => ({ value: one.boardId, label: one.title, lang: session.lang }))}
						onChange={setChosen}
					/>
				)}
				<Link href={boardHref(goal.boardId, secret)} className={buttonClass('primary')} onClick={go}>
					{translate('session.go_there', { board: goal.title })}
				</Link>
				{here && (
					<Button onClick={() => props.onChooseGroup(here.boardId)}>
						{translate('session.stay_here', { board: here.title })}
					</Button>
				)}
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
