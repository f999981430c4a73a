import ScanEye from 'lucide-react/icons/scan-eye'
import type { ReactElement } from 'react'
import type { Translate } from '#shared/i18n/translate'
import type { Person } from '../board/boardState'
import { Avatar } from '../kit/Avatar'
import { buttonClass } from '../kit/Button'
import styles from './People.module.css'
import { perspectiveWords } from './PerspectiveChoice'

type OtherPersonProps = {
	person: Person
	isFollowed: boolean
	translate: Translate
	onFollow: (tabId: number | null) => void
}

/** Somebody else on the board, and the way to see what they see. */
export function OtherPerson({ person, isFollowed, translate, onFollow }: OtherPersonProps): ReactElement {
	const name = person.name || translate('bar.guest')
	return (
		<li className={styles.person}>
			<Avatar name={person.name} colour={person.colour} />
			<span className={styles.name}>
				{name}
				{person.perspectives.length > 0 && (
					<span className={styles.tags}>{perspectiveWords(person.perspectives, translate)}</span>
				)}
				{person.isFollowingMe && <span className={styles.tags}>{translate('people.follows_you')}</span>}
			</span>
			{/* Two views that follow each other would never rest. */}
			{!person.isFollowingMe && (
				<button
					type="button"
					className={`${buttonClass('secondary')} ${styles.follow}`}
					aria-pressed={isFollowed}
					aria-label={translate('people.follow_person', { name })}
					title={translate('people.follow_hint')}
					onClick={() => onFollow(isFollowed ? null : person.tabId)}
				>
					<ScanEye size={18} aria-hidden />
					{translate(isFollowed ? 'people.following' : 'people.follow')}
				</button>
			)}
		</li>
	)
}
