import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Languages from 'lucide-react/icons/languages'
import ListTree from 'lucide-react/icons/list-tree'
import Settings from 'lucide-react/icons/settings-2'
import Share2 from 'lucide-react/icons/share-2'
import Users from 'lucide-react/icons/users'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { BoardState, Person } from '../../board/boardState'
import { Avatar } from '../../kit/Avatar'
import { Button, buttonClass, IconButton } from '../../kit/Button'
import { Logo } from '../../kit/Logo'
import { Popover } from '../../kit/Popover'
import { useApp } from '../AppContext'
import { useIsPhone } from '../useIsPhone'
import { ColourSchemeChoice, LanguageChoice } from './PageFrame'
import { SaveStatus } from './SaveStatus'
import styles from './TopBar.module.css'

/** Faces shown on the bar; the list under it holds everybody. */
const MAX_FACES = 4

type PeopleButtonProps = { people: readonly Person[]; isOpen: boolean; onToggle: () => void }

function PeopleButton({ people, isOpen, onToggle }: PeopleButtonProps): ReactElement {
	const { translate } = useApp()
	return (
		<button
			type="button"
			className={buttonClass('quiet')}
			aria-label={translate('bar.people')}
			aria-expanded={isOpen}
			aria-haspopup="dialog"
			aria-controls="people"
			title={translate('bar.people')}
			onClick={onToggle}
		>
			<span className={styles.faces}>
				{people.slice(0, MAX_FACES).map((person) => (
					<Avatar key={person.participantId} name={person.name} colour={person.colour} />
				))}
			</span>
			<Users size={20} aria-hidden className={styles.facesIcon} />
			<span aria-hidden>{people.length}</span>
		</button>
	)
}

type BoardLanguageButtonProps = { onLanguage: (() => void) | null }

/** The way to the language of the board, which is everybody's, beside that of the buttons, which is one's own. */
function BoardLanguageButton({ onLanguage }: BoardLanguageButtonProps): ReactElement | null {
	const { translate } = useApp()
	if (!onLanguage) return null
	return (
		<Button onClick={onLanguage} icon={<Languages size={18} aria-hidden />}>
			{translate('start.language_label')}
		</Button>
	)
}

function SettingsButton({ onLanguage }: BoardLanguageButtonProps): ReactElement {
	const { translate } = useApp()
	return (
		<Popover
			label={translate('bar.settings')}
			trigger={<IconButton label={translate('bar.settings')} icon={<Settings size={20} aria-hidden />} />}
		>
			<LanguageChoice look="field" />
			<ColourSchemeChoice look="field" />
			<BoardLanguageButton onLanguage={onLanguage} />
		</Popover>
	)
}

function ExportButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }): ReactElement {
	const { translate } = useApp()
	return (
		<button
			type="button"
			className={buttonClass('quiet')}
			aria-label={translate('bar.export')}
			title={translate('bar.export')}
			aria-expanded={isOpen}
			aria-haspopup="dialog"
			onClick={onToggle}
		>
			<Download size={20} aria-hidden />
			<span className={styles.word}>{translate('bar.export')}</span>
		</button>
	)
}

/** On a phone what is not needed all the time waits in one place, so that the bar is one row. */
function MoreButton({
	onExport,
	onLanguage,
}: BoardLanguageButtonProps & { onExport: () => void }): ReactElement {
	const { translate } = useApp()
	return (
		<Popover
			label={translate('bar.more')}
			trigger={<IconButton label={translate('bar.more')} icon={<Ellipsis size={20} aria-hidden />} />}
		>
			<Link href="/" className={buttonClass('secondary')}>
				{translate('app.home')}
			</Link>
			<Button onClick={onExport} icon={<Download size={18} aria-hidden />}>
				{translate('bar.export')}
			</Button>
			<BoardLanguageButton onLanguage={onLanguage} />
			<LanguageChoice look="field" />
			<ColourSchemeChoice look="field" />
		</Popover>
	)
}

/** What opens beside the board from the bar; one at a time. */
export type Panel = 'outline' | 'people' | 'share' | 'export' | 'import' | 'language' | 'layout'

type TopBarProps = {
	title: string
	/** Language of the board, not of the reader. */
	titleLang: string
	/** The way to the other boards of the session. */
	switcher: ReactElement
	state: BoardState
	mayWrite: boolean
	panel: Panel | null
	onToggle: (panel: Panel) => void
}

/** The one bar above the board: where I am, whether it is saved, who is here, and the way to ask others in. */
export function TopBar(props: TopBarProps): ReactElement {
	const { translate } = useApp()
	const isPhone = useIsPhone()
	const onLanguage = props.mayWrite ? () => props.onToggle('language') : null
	return (
		<header className={styles.bar}>
			<Link href="/" className={styles.home} aria-label={translate('app.home')}>
				<Logo name={translate('app.name')} hasWord={false} />
			</Link>
			<h1 className={styles.title} lang={props.titleLang} title={props.title}>
				{props.title}
			</h1>
			{props.switcher}
			<div className={styles.status}>
				<SaveStatus state={props.state} translate={translate} />
			</div>
			<div className={styles.tools}>
				<PeopleButton
					people={props.state.people}
					isOpen={props.panel === 'people'}
					onToggle={() => props.onToggle('people')}
				/>
				<button
					type="button"
					className={buttonClass('quiet')}
					aria-label={translate('bar.outline')}
					aria-expanded={props.panel === 'outline'}
					aria-controls="outline"
					onClick={() => props.onToggle('outline')}
				>
					<ListTree size={20} aria-hidden />
					<span className={styles.word}>{translate('bar.outline')}</span>
				</button>
				{isPhone ? (
					<MoreButton onExport={() => props.onToggle('export')} onLanguage={onLanguage} />
				) : (
					<>
						<ExportButton isOpen={props.panel === 'export'} onToggle={() => props.onToggle('export')} />
						<SettingsButton onLanguage={onLanguage} />
					</>
				)}
				<button
					type="button"
					className={`${buttonClass('primary')} ${styles.share}`}
					aria-label={translate('bar.share')}
					aria-expanded={props.panel === 'share'}
					aria-haspopup="dialog"
					aria-controls="share"
					onClick={() => props.onToggle('share')}
				>
					<Share2 size={18} aria-hidden />
					<span className={styles.word}>{translate('bar.share')}</span>
				</button>
			</div>
		</header>
	)
}
