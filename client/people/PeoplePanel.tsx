import { type ReactElement, useState } from 'react'
import type { Translate } from '#shared/i18n/translate'
import type { Perspective } from '#shared/protocol/presence'
import type { Person } from '../board/boardState'
import { Dialog } from '../kit/Dialog'
import { LeaveBoard } from './LeaveBoard'
import { MyName } from './MyName'
import { OtherPerson } from './OtherPerson'
import styles from './People.module.css'
import { PerspectiveChoice } from './PerspectiveChoice'

type PeoplePanelProps = {
	isOpen: boolean
	onOpenChange: (open: boolean) => void
	/** One entry a participant, oneself first. */
	people: readonly Person[]
	/** The tab whose view this one follows. */
	following: number | null
	perspectives: readonly Perspective[]
	hidesPointers: boolean
	/** Is everything written here on the server's disk? */
	isSaved: boolean
	translate: Translate
	onFollow: (tabId: number | null) => void
	onPerspectives: (perspectives: Perspective[]) => void
	onHidesPointers: (hides: boolean) => void
	/** Answers what went wrong, in words; null when the name was taken. */
	onRename: (name: string) => Promise<string | null>
	onLeave: (forgets: boolean) => void
}

/** Who is here: oneself with name and perspective, the others with a way to see what they see, and the way out. */
export function PeoplePanel(props: PeoplePanelProps): ReactElement {
	const { people, translate } = props
	const me = people.find((person) => person.isMe)
	const others = people.filter((person) => !person.isMe)
	return (
		<Dialog
			look="side"
			id="people"
			open={props.isOpen}
			onOpenChange={props.onOpenChange}
			title={translate('bar.people')}
			description={translate('bar.people_count', { count: people.length })}
			closeLabel={translate('app.close')}
		>
			{me && (
				<section className={styles.section} aria-label={translate('people.you')}>
					<MyName name={me.name} colour={me.colour} translate={translate} onRename={props.onRename} />
					<PerspectiveChoice
						chosen={props.perspectives}
						translate={translate}
						onChoose={props.onPerspectives}
					/>
				</section>
			)}
			<section className={styles.section} aria-labelledby="people-others">
				<h3 id="people-others" className={styles.heading}>
					{translate('people.others')}
				</h3>
				{others.length === 0 ? (
					<p className={styles.hint}>{translate('people.alone')}</p>
				) : (
					<ul className={styles.people}>
						{others.map((person) => (
							<OtherPerson
								key={person.participantId}
								person={person}
								isFollowed={props.following === person.tabId}
								translate={translate}
								onFollow={props.onFollow}
							/>
						))}
					</ul>
				)}
				<PointerSwitch {...props} />
			</section>
			<p className={styles.hint}>{translate('bar.people_hint')}</p>
			<LeaveBoard isSaved={props.isSaved} translate={translate} onLeave={props.onLeave} />
		</Dialog>
	)
}

function PointerSwitch({ hidesPointers, translate, onHidesPointers }: PeoplePanelProps): ReactElement {
	// The sheet may be open while another tab of this device changes it: the device's word counts.
	const [isDone, setIsDone] = useState(false)
	return (
		<div>
			<label className={styles.check}>
				<input
					type="checkbox"
					checked={!hidesPointers}
					onChange={(event) => {
						onHidesPointers(!event.target.checked)
						setIsDone(true)
					}}
				/>
				{translate('people.show_pointers')}
			</label>
			<p role="status" className="visuallyHidden">
				{isDone && translate(hidesPointers ? 'people.pointers_hidden' : 'people.pointers_shown')}
			</p>
		</div>
	)
}
