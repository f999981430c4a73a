import type { ReactElement, ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = { icon?: ReactNode; children: ReactNode; role?: 'status' | 'alert' }

/** A sentence that needs to be noticed, without alarm. With a role it is also read out when it appears. */
export function Notice({ icon, children, role }: NoticeProps): ReactElement {
	return (
		<div className={styles.notice} role={role}>
			{icon && <span className={styles.icon}>{icon}</span>}
			<div className={styles.text}>{children}</div>
		</div>
	)
}
