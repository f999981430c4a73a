import { type ReactElement, useState } from 'react'
import type { Wish } from '#shared/api/sessions'
import { Button } from '../kit/Button'
import form from '../kit/Form.module.css'
import styles from './StewardPanel.module.css'
import type { SessionParts } from './sessionParts'

type WishesProps = { parts: SessionParts; onRenewed: (secret: string) => void }

/** What any two participants can do together: pause joining, let it go on, renew the links. */
export function Wishes({ parts, onRenewed }: WishesProps): ReactElement {
	const { translate, api, at, session, refresh } = parts
	const [outcome, setOutcome] = useState('')
	const make = async (wish: Wish) => {
		const result = await api.wish(at, wish)
		if (!result.ok) return setOutcome(translate(`error.${result.code}`))
		setOutcome(translate(`session.wish_${result.value.state}`))
		if (result.value.secrets) onRenewed(result.value.secrets.participate)
		refresh()
	}
	const others = (session.wishes ?? []).filter(({ isMine }) => !isMine)
	return (
		<details className={styles.panel} open={others.length > 0 ? true : undefined}>
			<summary>{translate('session.two_of_us')}</summary>
			<div className={styles.body}>
				<p className={styles.hint}>{translate('session.two_of_us_hint')}</p>
				{others.map(({ wish }) => (
					<p key={wish} role="status">
						{translate(`session.wished_${wish}`)}
					</p>
				))}
				<div className={styles.actions}>
					<Button onClick={() => void make(session.isJoiningPaused ? 'resume' : 'pause')}>
						{translate(session.isJoiningPaused ? 'session.resume' : 'session.pause')}
					</Button>
					<Button onClick={() => void make('renew')}>{translate('session.renew')}</Button>
				</div>
				<p role="status" className={form.outcome}>
					{outcome}
				</p>
			</div>
		</details>
	)
}
