import Eye from 'lucide-react/icons/eye'
import { type FormEvent, type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import type { Grade, SessionPromise, SessionView } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { Button } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { canKeepShell } from '../../pwa/keepShell'
import { PROMISE_PARTS } from '../../session/promiseParts'
import { MeetingFacts } from '../../session/SessionFacts'
import { useApp } from '../AppContext'
import { useTemplates } from '../useTemplates'
import { LanguageChoice } from './PageFrame'
import styles from './WelcomeCard.module.css'

type PromiseCardProps = { promise: SessionPromise | undefined; lang: string }

function PromiseCard({ promise, lang }: PromiseCardProps): ReactElement {
	const { translate } = useApp()
	const given = PROMISE_PARTS.filter(([part]) => promise?.[part])
	return (
		<section className={styles.promise} aria-labelledby="promise-heading">
			<h2 id="promise-heading" className={styles.promiseHeading}>
				{translate('promise.heading')}
			</h2>
			{given.length === 0 && <p className={styles.promiseText}>{translate('promise.none')}</p>}
			{given.length > 0 && (
				<dl className={styles.promiseParts}>
					{given.map(([part, label]) => (
						<div key={part}>
							<dt>{translate(label)}</dt>
							<dd lang={lang}>{promise?.[part]}</dd>
						</div>
					))}
				</dl>
			)}
		</section>
	)
}

/** What the first board is for, in the language of the reader; empty until the catalogue is here. */
function usePurpose(session: SessionView): string {
	const { state } = useTemplates()
	const templateId = session.boards[0]?.templateId
	return (
		(state.kind === 'here' && state.templates.find((template) => template.id === templateId)?.purpose) || ''
	)
}

type GroupChoiceProps = { session: SessionView; value: string; onChange: (boardId: string) => void }

/** The group of somebody who comes while people work in groups, and the way into another one. */
function GroupChoice({ session, value, onChange }: GroupChoiceProps): ReactElement {
	const { translate } = useApp()
	const groups = session.boards.filter(({ boardId }) => session.invitation?.groups?.includes(boardId))
	const options = groups.map(({ boardId, title }) => ({ value: boardId, label: title, lang: session.lang }))
	return (
		<div className={styles.group}>
			<Select label={translate('welcome.group_label')} value={value} options={options} onChange={onChange} />
			<p className={styles.groupHint}>{translate('welcome.group_hint')}</p>
		</div>
	)
}

type WelcomeCardProps = {
	session: SessionView
	grade: Grade
	/** False where one enters the session's page and not a board. */
	landsOnBoard?: boolean
	onEnter: (name: string, group?: string) => void
	/** Where the board asks question by question, without a canvas; absent where it does not, or where one is there. */
	answersHref?: string
}

/** Who invites to what, what will come of it, and the one button in. A name only if the person likes. */
export function WelcomeCard({
	session,
	grade,
	landsOnBoard = true,
	onEnter,
	answersHref,
}: WelcomeCardProps): ReactElement {
	const { translate, memory, locale } = useApp()
	const [name, setName] = useState(memory.read().name)
	const purpose = usePurpose(session)
	const { invitation } = session
	const [group, setGroup] = useState(landsOnBoard && invitation?.kind === 'group' ? invitation.boardId : '')
	const enter = (event: FormEvent) => {
		event.preventDefault()
		onEnter(name.trim(), group || undefined)
	}
	return (
		<div className={styles.page}>
			<form className={styles.card} onSubmit={enter}>
				<div className={styles.invitation}>
					<div className={styles.top}>
						<p className={styles.kicker}>{translate('welcome.kicker')}</p>
						<LanguageChoice look="bar" />
					</div>
					<h1 className={styles.title} lang={session.lang}>
						{session.title}
					</h1>
					<p className={styles.purpose}>{purpose}</p>
				</div>
				{grade === 'view' ? (
					<Notice icon={<Eye size={20} aria-hidden />}>{translate('welcome.view_only')}</Notice>
				) : (
					<TextField
						label={translate('welcome.name_label')}
						hint={translate('welcome.name_hint')}
						value={name}
						onChange={(event) => setName(event.target.value)}
						maxLength={LIMITS.maxNameLength}
						autoComplete="nickname"
					/>
				)}
				{group && <GroupChoice session={session} value={group} onChange={setGroup} />}
				<div className={styles.enter}>
					<Button type="submit" variant="primary">
						{translate('welcome.button')}
					</Button>
					{grade === 'participate' && answersHref && (
						<p>
							<Link href={answersHref}>{translate('welcome.answers')}</Link>
						</p>
					)}
					{grade !== 'view' && <p className={styles.equal}>{translate('welcome.equal')}</p>}
					{!canKeepShell() && <p className={styles.equal}>{translate('welcome.plain_http')}</p>}
				</div>
			</form>
			<aside className={styles.aside}>
				<MeetingFacts {...{ session, locale, translate }} />
				<PromiseCard promise={session.promise} lang={session.lang} />
			</aside>
		</div>
	)
}
