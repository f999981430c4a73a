import CircleAlert from 'lucide-react/icons/circle-exclamation-point'
import type { ReactElement } from 'react'
import { Button } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { useApp } from '../AppContext'
import styles from './OutdatedNotice.module.css'

/**
 * Page and board are of different versions: after an upgrade, in a tab that was open. Part of the page itself, because a
 * server of another version no longer gives out the files that this one would load later.
 */
export function OutdatedNotice({ isKept }: { isKept: boolean }): ReactElement {
	const { translate } = useApp()
	return (
		<div className={styles.outdated}>
			<Notice role="alert" icon={<CircleAlert size={20} aria-hidden />}>
				<p>{translate('outdated.text')}</p>
				{isKept && <p>{translate('outdated.kept')}</p>}
				<p className={styles.again}>{translate('crash.again')}</p>
				<div>
					<Button variant="primary" onClick={() => window.location.reload()}>
						{translate('crash.reload')}
					</Button>
				</div>
			</Notice>
		</div>
	)
}
