import type { ReactElement } from 'react'
import { LogoMark } from '../../kit/Logo'
import { useApp } from '../AppContext'
import styles from './Waiting.module.css'

/** While something is on its way. Quiet for the first moment, because it mostly takes no longer. */
export function Waiting(): ReactElement {
	const { translate } = useApp()
	return (
		<div className={styles.waiting} role="status">
			<LogoMark size={56} />
			<p>{translate('app.loading')}</p>
		</div>
	)
}
