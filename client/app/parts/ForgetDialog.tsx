import CloudOff from 'lucide-react/icons/cloud-off'
import type { ReactElement } from 'react'
import { Button } from '../../kit/Button'
import { Dialog } from '../../kit/Dialog'
import { Notice } from '../../kit/Notice'
import { useApp } from '../AppContext'
import styles from './ForgetDialog.module.css'

/** What is about to be forgotten. */
export type Forgetting = {
	boardIds: readonly string[]
	/** Of one session; without it everything that this device keeps is meant. */
	title?: string
	/** Some of it is on no server. */
	hasUnsent: boolean
}

type ForgetDialogProps = { what: Forgetting; onForget: () => void; onKeep: () => void }

/** Asks before more goes than one thing that can be opened again with its link. */
export function ForgetDialog({ what, onForget, onKeep }: ForgetDialogProps): ReactElement {
	const { translate } = useApp()
	const { title, hasUnsent } = what
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onKeep()}
			title={
				title === undefined ? translate('home.forget_all_title') : translate('home.forget_title', { title })
			}
			closeLabel={translate('app.close')}
		>
			<div className={styles.text}>
				<p>{translate('home.forget_more')}</p>
				{hasUnsent && (
					<Notice icon={<CloudOff size={20} aria-hidden />}>{translate('home.forget_unsent')}</Notice>
				)}
			</div>
			<div className={styles.actions}>
				<Button variant={hasUnsent ? 'secondary' : 'primary'} onClick={onForget}>
					{translate(hasUnsent ? 'home.forget_anyway' : 'home.forget_now')}
				</Button>
				<Button variant={hasUnsent ? 'primary' : 'secondary'} onClick={onKeep}>
					{translate('home.forget_keep')}
				</Button>
			</div>
		</Dialog>
	)
}
