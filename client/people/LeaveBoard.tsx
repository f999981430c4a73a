import LogOut from 'lucide-react/icons/log-out'
import { type ReactElement, useState } from 'react'
import type { Translate } from '#shared/i18n/translate'
import { Button } from '../kit/Button'
import { Notice } from '../kit/Notice'
import styles from './People.module.css'

type LeaveBoardProps = { isSaved: boolean; translate: Translate; onLeave: (forgets: boolean) => void }

/** The way out, with the choice to leave nothing of oneself on this device. */
export function LeaveBoard({ isSaved, translate, onLeave }: LeaveBoardProps): ReactElement {
	const [isAsking, setIsAsking] = useState(false)
	const [forgets, setForgets] = useState(false)
	if (!isAsking)
		return (
			<div className={styles.row}>
				<Button icon={<LogOut size={18} aria-hidden />} onClick={() => setIsAsking(true)}>
					{translate('people.leave')}
				</Button>
			</div>
		)
	return (
		<section className={styles.leave} aria-labelledby="people-leave">
			<h3 id="people-leave" className={styles.heading}>
				{translate('people.leave_heading')}
			</h3>
			<p>{translate('people.leave_text')}</p>
			{!isSaved && <Notice>{translate('people.leave_unsaved')}</Notice>}
			<label className={styles.check}>
				<input type="checkbox" checked={forgets} onChange={(event) => setForgets(event.target.checked)} />
				{translate('people.leave_forget')}
			</label>
			<div className={styles.row}>
				<Button variant="primary" autoFocus onClick={() => onLeave(forgets)}>
					{translate('people.leave_now')}
				</Button>
				<Button onClick={() => setIsAsking(false)}>{translate('people.stay')}</Button>
			</div>
		</section>
	)
}
