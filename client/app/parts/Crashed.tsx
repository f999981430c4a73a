import CircleAlert from 'lucide-react/icons/circle-exclamation-point'
import type { ReactElement } from 'react'
import { Button } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { useApp } from '../AppContext'
import styles from './Crashed.module.css'

/** In place of a page, or of the canvas, that could not be drawn. */
export function Crashed(): ReactElement {
	const { translate } = useApp()
	return (
		<div className={styles.crashed}>
			<Notice role="alert" icon={<CircleAlert size={20} aria-hidden />}>
				<p>{translate('crash.text')}</p>
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
