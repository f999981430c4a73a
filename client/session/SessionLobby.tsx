import Download from 'lucide-react/icons/download'
import FileUp from 'lucide-react/icons/file-up'
import Pencil from 'lucide-react/icons/pencil'
import Plus from 'lucide-react/icons/plus'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { JoinAnswer, SessionView } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Api } from '../api'
import { Button } from '../kit/Button'
import { CopyField } from '../kit/CopyField'
import { Notice } from '../kit/Notice'
import { AddBoard } from './AddBoard'
import { BoardCards } from './BoardCards'
import { GroupWork } from './GroupWork'
import { RoadmapOfSession } from './RoadmapOfSession'
import { SessionDetails } from './SessionDetails'
import { MeetingFacts, PromiseFacts } from './SessionFacts'
import styles from './SessionLobby.module.css'
import { SessionNotices } from './SessionNotices'
import { StewardPanel } from './StewardPanel'
import { type SessionParts, sessionHref } from './sessionParts'
import { useSessionNow } from './useSessionNow'
import { Wishes } from './Wishes'

export type SessionLobbyProps = {
	answer: JoinAnswer
	secret: string
	api: Api
	prefix: string
	locale: Locale
	translate: Translate
	/** The steward key, when this tab has just started the session. */
	stewardKey: string
	/** Lets this device go straight onto a board of a session it is in. */
	onOpen: (boardId: string) => void
	onRenewed: (secret: string) => void
	onErased: () => void
	/** The token opens nothing any more: it has expired, the links were renewed, or the session is gone. */
	onVoid: () => void
	/** Makes one file of the whole session. */
	onTakeAlong: (session: SessionView) => void
	/** Takes a file and makes one more board of it. */
	onOpenFile: () => void
	/** What is shown below its boards: which stars of the roadmap they have lit. */
	roadmapOf: (session: SessionView) => ReactNode
	/** A session for practice was made. */
	onRehearsed: (sessionId: string, secret: string, stewardKey: string) => void
}

type CardProps = { id: string; title: string; children: ReactNode }

function Card({ id, title, children }: CardProps): ReactElement {
	return (
		<section className={styles.card} aria-labelledby={id}>
			<h2 id={id} className={styles.cardTitle}>
				{title}
			</h2>
			{children}
		</section>
	)
}

function Invite({ parts, secret, viewSecret }: { parts: SessionParts; secret: string; viewSecret?: string }) {
	const { translate, prefix, session } = parts
	const words = {
		copy: translate('app.copy'),
		copied: translate('app.copied'),
		failed: translate('app.copy_failed'),
	}
	const linkOf = (one: string) => `${window.location.origin}${prefix}${sessionHref(session.sessionId, one)}`
	return (
		<Card id="invite" title={translate('session.invite')}>
			{session.isJoiningPaused && <Notice>{translate('session.is_paused')}</Notice>}
			{session.joinCode && <p className={styles.code}>{session.joinCode}</p>}
			<CopyField label={translate('share.participate_label')} value={linkOf(secret)} words={words} />
			{viewSecret && (
				<CopyField label={translate('share.view_label')} value={linkOf(viewSecret)} words={words} />
			)}
		</Card>
	)
}

function Rehearse({ parts, onRehearsed }: { parts: SessionParts } & Pick<SessionLobbyProps, 'onRehearsed'>) {
	const { translate, api, at, session } = parts
	const [outcome, setOutcome] = useState('')
	const rehearse = async () => {
		const title = translate('session.rehearsal_title', { title: session.title }).slice(0, 120)
		const made = await api.rehearse(at, title)
		if (!made.ok) return setOutcome(translate(`error.${made.code}`))
		onRehearsed(made.value.sessionId, made.value.secrets.participate, made.value.stewardKey)
	}
	return (
		<div className={styles.rehearse}>
			<Button onClick={() => void rehearse()}>{translate('session.rehearse')}</Button>
			<p className={styles.hint}>{translate('session.rehearse_hint')}</p>
			<p role="status">{outcome}</p>
		</div>
	)
}

function useParts(props: SessionLobbyProps) {
	const { answer, api, prefix, locale, translate } = props
	const [at, setAt] = useState({ sessionId: answer.session.sessionId, token: answer.token })
	if (at.token !== answer.token) setAt({ sessionId: answer.session.sessionId, token: answer.token })
	const [now, refresh] = useSessionNow(api, at, answer.session)
	const { session } = now
	const mayChange = answer.grade === 'participate' && session.state === 'open'
	const parts: SessionParts = { translate, locale, prefix, api, at, session, refresh, mayChange }
	return { now, parts }
}

/** A session from above: its boards as they grow, its promise, who may come in, and the way into groups and back. */
export function SessionLobby(props: SessionLobbyProps): ReactElement {
	const { answer, secret, locale, translate, onOpen, onVoid } = props
	const { now, parts } = useParts(props)
	const { session, mayChange } = { session: now.session, mayChange: parts.mayChange }
	const [dialog, setDialog] = useState<'add' | 'details' | null>(null)
	const isVoid = now.trouble === 'auth.required'
	useEffect(() => {
		if (isVoid) onVoid()
	}, [isVoid, onVoid])
	const close = () => setDialog(null)
	const isParticipant = answer.grade === 'participate'
	return (
		<div className={styles.page}>
			<header className={styles.head}>
				<p className={styles.kicker}>{translate('session.kicker')}</p>
				<h1 className={styles.title} lang={session.lang}>
					{session.title}
				</h1>
				<p className={styles.hint}>{translate('session.people_here', { count: now.people })}</p>
			</header>
			<SessionNotices
				session={session}
				boardId={null}
				secret={secret}
				locale={locale}
				translate={translate}
				onOpen={onOpen}
				onChooseGroup={(boardId) => void parts.api.chooseGroup(parts.at, boardId).then(parts.refresh)}
			/>
			{now.trouble && <Notice role="alert">{translate(`error.${now.trouble}`)}</Notice>}
			<div className={styles.columns}>
				<div className={styles.main}>
					<section className={styles.section} aria-labelledby="boards">
						<div className={styles.sectionHead}>
							<h2 id="boards" className={styles.sectionTitle}>
								{translate('session.boards')}
							</h2>
							<div className={styles.boardButtons}>
								<Button onClick={() => props.onTakeAlong(session)} icon={<Download size={18} aria-hidden />}>
									{translate('session.take_along')}
								</Button>
								{mayChange && (
									<>
										<Button onClick={props.onOpenFile} icon={<FileUp size={18} aria-hidden />}>
											{translate('session.open_file')}
										</Button>
										<Button onClick={() => setDialog('add')} icon={<Plus size={18} aria-hidden />}>
											{translate('session.add_board')}
										</Button>
									</>
								)}
							</div>
						</div>
						<BoardCards
							{...now}
							boards={session.boards}
							lang={session.lang}
							{...{ secret, translate, onOpen }}
						/>
					</section>
					{mayChange && <GroupWork parts={parts} people={now.people} />}
					<RoadmapOfSession translate={translate} show={() => props.roadmapOf(session)} />
				</div>
				<aside className={styles.aside}>
					<Card id="promise" title={translate('promise.heading')}>
						<PromiseFacts {...{ session, locale, translate }} />
						<MeetingFacts {...{ session, locale, translate }} />
						{mayChange && (
							<Button onClick={() => setDialog('details')} icon={<Pencil size={18} aria-hidden />}>
								{translate('session.change_details')}
							</Button>
						)}
					</Card>
					{isParticipant && <Invite parts={parts} secret={secret} {...viewSecretOf(answer)} />}
					{isParticipant && (
						<Card id="manage" title={translate('session.manage')}>
							<Rehearse parts={parts} onRehearsed={props.onRehearsed} />
							<Wishes parts={parts} onRenewed={props.onRenewed} />
							<StewardPanel
								parts={parts}
								firstKey={props.stewardKey}
								onRenewed={props.onRenewed}
								onErased={props.onErased}
							/>
						</Card>
					)}
				</aside>
			</div>
			{dialog === 'add' && <AddBoard parts={parts} onClose={close} />}
			{dialog === 'details' && <SessionDetails parts={parts} onClose={close} />}
		</div>
	)
}

const viewSecretOf = ({ viewSecret }: JoinAnswer) => (viewSecret === undefined ? {} : { viewSecret })
