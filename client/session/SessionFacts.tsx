import type { ReactElement } from 'react'
import { CALL_LINK, type SessionView } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import { buttonClass } from '../kit/Button'
import { PROMISE_PARTS } from './promiseParts'
import styles from './SessionFacts.module.css'

type FactsProps = { session: SessionView; locale: Locale; translate: Translate }

/** When people meet and where they talk. Nothing when nothing is said. */
export function MeetingFacts({ session, locale, translate }: FactsProps): ReactElement | null {
	const { meeting = {}, startsAt, lang } = session
	const { callLink, phone, room } = meeting
	if (!startsAt && !callLink && !phone && !room) return null
	return (
		<dl className={styles.facts}>
			{startsAt && (
				<div>
					<dt>{translate('session.starts_at')}</dt>
					<dd>
						{new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(
							new Date(startsAt)
						)}
					</dd>
				</div>
			)}
			{room && (
				<div>
					<dt>{translate('session.room')}</dt>
					<dd lang={lang}>{room}</dd>
				</div>
			)}
			{phone && (
				<div>
					<dt>{translate('session.phone')}</dt>
					<dd>{phone}</dd>
				</div>
			)}
			{callLink && CALL_LINK.test(callLink) && (
				<div>
					<dt>{translate('session.call_link')}</dt>
					<dd>
						<a className={buttonClass('secondary')} href={callLink} target="_blank" rel="noopener noreferrer">
							{translate('session.open_call')}
						</a>
					</dd>
				</div>
			)}
		</dl>
	)
}

/** The promise of a session, and how long it is kept. */
export function PromiseFacts({ session, locale, translate }: FactsProps): ReactElement {
	const parts = PROMISE_PARTS.filter(([part]) => session.promise?.[part])
	return (
		<dl className={styles.facts}>
			{parts.map(([part, label]) => (
				<div key={part}>
					<dt>{translate(label)}</dt>
					<dd lang={session.lang}>{session.promise?.[part]}</dd>
				</div>
			))}
			<div>
				<dt>{translate('promise.kept_until')}</dt>
				<dd>{new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(session.keptUntil))}</dd>
			</div>
		</dl>
	)
}
