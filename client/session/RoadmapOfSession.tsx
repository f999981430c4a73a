import { type ReactElement, type ReactNode, useState } from 'react'
import type { Translate } from '#shared/i18n/translate'
import styles from './RoadmapOfSession.module.css'

/** A heading that opens onto the roadmap; until then nothing of it is fetched. */
export function RoadmapOfSession({
	translate,
	show,
}: {
	translate: Translate
	show: () => ReactNode
}): ReactElement {
	const [isOpen, setOpen] = useState(false)
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary className={styles.summary}>{translate('session.roadmap')}</summary>
			{isOpen && show()}
		</details>
	)
}
