import X from 'lucide-react/icons/x'
import { Fragment, type ReactElement, useId } from 'react'
import type { Translate } from '#shared/i18n/translate'
import type { BoardOutline, OutlineNote } from '../board/boardState'
import { IconButton } from '../kit/Button'
import styles from './OutlinePanel.module.css'

function textOf({ kind, text }: OutlineNote, translate: Translate): string {
	if (kind === 'picture')
		return text ? translate('outline.picture', { text }) : translate('outline.picture_undescribed')
	return text || translate('outline.empty_note')
}

type NotesProps = {
	notes: readonly OutlineNote[]
	boardLang: string
	hasLinks: boolean
	translate: Translate
}

/** Notes one after the other, under the heading of their step where a zone has steps. */
function Notes({ notes, boardLang, hasLinks, translate }: NotesProps): ReactElement {
	const steps = [...new Set(notes.map((note) => note.step))]
	return (
		<>
			{steps.map((step) => (
				<Fragment key={step ?? ''}>
					{step && (
						<h4 className={styles.step} lang={boardLang}>
							{step}
						</h4>
					)}
					<ul className={styles.notes}>
						{notes
							.filter((note) => note.step === step)
							.map((note) => (
								<Note key={note.id} {...{ note, hasLinks, translate }} />
							))}
					</ul>
				</Fragment>
			))}
		</>
	)
}

type NoteProps = { note: OutlineNote; hasLinks: boolean; translate: Translate }

function Note({ note, hasLinks, translate }: NoteProps): ReactElement {
	const text = textOf(note, translate)
	const { tone } = note
	return (
		<li className={styles.note}>
			{tone ? translate('outline.note_tone', { text, tone: translate(`tone.${tone}`) }) : text}
			{hasLinks &&
				note.links?.map((address) => (
					<a key={address} className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
						{address}
					</a>
				))}
		</li>
	)
}

type OutlinePanelProps = {
	outline: BoardOutline
	boardTitle: string
	/** Language of the scaffold's texts. Notes are in whatever language people write. */
	boardLang: string
	isOpen: boolean
	onClose: () => void
	translate: Translate
}

/**
 * The board as headings and lists. Closed it is out of sight but still in the accessibility tree, because the canvas
 * itself tells a screen reader nothing; it then holds nothing that can be focused.
 */
export function OutlinePanel({
	outline,
	boardTitle,
	boardLang,
	isOpen,
	onClose,
	translate,
}: OutlinePanelProps): ReactElement {
	const id = useId()
	return (
		<section id="outline" className={isOpen ? styles.panel : 'visuallyHidden'} aria-labelledby={id}>
			<div className={styles.head}>
				<h2 id={id} className={styles.heading}>
					{translate('outline.heading')} <span className="visuallyHidden">{boardTitle}</span>
				</h2>
				{isOpen && (
					<IconButton label={translate('app.close')} icon={<X size={22} aria-hidden />} onClick={onClose} />
				)}
			</div>
			<p className={styles.hint}>{translate('outline.hint')}</p>
			{outline.zones.map((zone) => (
				<div key={zone.id} className={styles.zone}>
					<h3 className={styles.zoneTitle} lang={boardLang}>
						{zone.title}
					</h3>
					{zone.prompts.map((prompt) => (
						<p key={prompt} className={styles.prompt} lang={boardLang}>
							{prompt}
						</p>
					))}
					{zone.notes.length > 0 ? (
						<Notes notes={zone.notes} {...{ boardLang, translate }} hasLinks={isOpen} />
					) : (
						<p className={styles.empty}>{translate('outline.empty_zone')}</p>
					)}
				</div>
			))}
			{outline.loose.length > 0 && (
				<div className={styles.zone}>
					<h3 className={styles.zoneTitle}>{translate('outline.loose')}</h3>
					<Notes notes={outline.loose} {...{ boardLang, translate }} hasLinks={isOpen} />
				</div>
			)}
		</section>
	)
}
