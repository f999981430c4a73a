import Download from 'lucide-react/icons/download'
import ListTree from 'lucide-react/icons/list-tree'
import Settings from 'lucide-react/icons/settings-2'
import Share2 from 'lucide-react/icons/share-2'
import Users from 'lucide-react/icons/users'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { BoardState, Person } from '../../board/boardState'
import { Avatar } from '../../kit/Avatar'
import { buttonClass, IconButton } from '../../kit/Button'
import { Logo } from '../../kit/Logo'
import { Popover } from '../../kit/Popover'
import { useApp } from '../AppContext'
import { ColourSchemeChoice, LanguageChoice } from './PageFrame'
import { SaveStatus } from './SaveStatus'
import styles from './TopBar.module.css'

/** Faces shown on the bar; the list under it holds everybody. */
const MAX_FACES = 4

/** Two tabs of one participant are one person. */
function personsOf(people: readonly Person[]): Person[] {
	const byParticipant = new Map<string, Person>()
	for (const person of people)
		if (person.isMe || !byParticipant.has(person.participantId))
			byParticipant.set(person.participantId, person)
	return [...byParticipant.values()]
}

function PeopleButton({ people }: { people: readonly Person[] }): ReactElement {
	const { translate } = useApp()
	const persons = personsOf(people)
	const nameOf = (person: Person) => {
		const name = person.name || translate('bar.guest')
		return person.isMe ? translate('bar.me', { name }) : name
	}
	return (
		<Popover
			label={translate('bar.people')}
			trigger={
				<button
					type="button"
					className={buttonClass('quiet')}
					aria-label={translate('bar.people')}
					title={translate('bar.people')}
				>
					<span className={styles.faces}>
						{persons.slice(0, MAX_FACES).map((person) => (
							<Avatar key={person.participantId} name={person.name} colour={person.colour} />
						))}
					</span>
					<Users size={20} aria-hidden className={styles.facesIcon} />
					<span aria-hidden>{persons.length}</span>
				</button>
			}
		>
			<p className={styles.count}>{translate('bar.people_count', { count: persons.length })}</p>
			<ul className={styles.people}>
				{persons.map((person) => (
					<li key={person.participantId} className={styles.person}>
						<Avatar name={person.name} colour={person.colour} />
						{nameOf(person)}
					</li>
				))}
			</ul>
			<p className={styles.hint}>{translate('bar.people_hint')}</p>
		</Popover>
	)
}

function SettingsButton(): ReactElement {
	const { translate } = useApp()
	return (
		<Popover
			label={translate('bar.settings')}
			trigger={<IconButton label={translate('bar.settings')} icon={<Settings size={20} aria-hidden />} />}
		>
			<LanguageChoice look="field" />
			<ColourSchemeChoice look="field" />
		</Popover>
	)
}

type TopBarProps = {
	title: string
	/** Language the title is written in: the session's, not the reader's. */
	titleLang: string
	state: BoardState
	isOutlineOpen: boolean
	onToggleOutline: () => void
	isExportOpen: boolean
	onToggleExport: () => void
	isShareOpen: boolean
	onToggleShare: () => void
}

/** The one bar above the board: where I am, whether it is saved, who is here, and the way to ask others in. */
export function TopBar(props: TopBarProps): ReactElement {
	const { translate } = useApp()
	return (
		<header className={styles.bar}>
			<Link href="/" className={styles.home} aria-label={translate('app.home')}>
				<Logo name={translate('app.name')} hasWord={false} />
			</Link>
			<h1 className={styles.title} lang={props.titleLang} title={props.title}>
				{props.title}
			</h1>
			<div className={styles.status}>
				<SaveStatus state={props.state} translate={translate} />
			</div>
			<div className={styles.tools}>
				<PeopleButton people={props.state.people} />
				<button
					type="button"
					className={buttonClass('quiet')}
					aria-label={translate('bar.outline')}
					aria-expanded={props.isOutlineOpen}
					aria-controls="outline"
					onClick={props.onToggleOutline}
				>
					<ListTree size={20} aria-hidden />
					<span className={styles.word}>{translate('bar.outline')}</span>
				</button>
				<button
					type="button"
					className={buttonClass('quiet')}
					aria-label={translate('bar.export')}
					title={translate('bar.export')}
					aria-expanded={props.isExportOpen}
					aria-haspopup="dialog"
					onClick={props.onToggleExport}
				>
					<Download size={20} aria-hidden />
					<span className={styles.word}>{translate('bar.export')}</span>
				</button>
				<SettingsButton />
				<button
					type="button"
					className={`${buttonClass('primary')} ${styles.share}`}
					aria-label={translate('bar.share')}
					aria-expanded={props.isShareOpen}
					aria-haspopup="dialog"
					aria-controls="share"
					onClick={props.onToggleShare}
				>
					<Share2 size={18} aria-hidden />
					<span className={styles.word}>{translate('bar.share')}</span>
				</button>
			</div>
		</header>
	)
}
