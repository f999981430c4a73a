import Languages from 'lucide-react/icons/languages'
import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { BoardTranslated } from '#shared/api/sessions'
import { LOCALES, type Locale } from '#shared/i18n/locale'
import type { MessageKey } from '#shared/i18n/translate'
import type { Refusal } from '../../api'
import { LANGUAGE_NAMES } from '../../i18n/languageNames'
import { Button } from '../../kit/Button'
import { Dialog } from '../../kit/Dialog'
import { Notice } from '../../kit/Notice'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import styles from './BoardLanguage.module.css'

export type BoardLanguageProps = {
	boardId: string
	/** Language that the board's texts are in now. */
	present: Locale
	isOpen: boolean
	onClose: () => void
	token: () => string
}

/** What this person has changed last, until they wave it away or somebody else changes it. */
type Done = BoardTranslated & { isBack: boolean }

const refusalKey = (code: Refusal): MessageKey =>
	code === 'template.not_found' ? 'language.no_template' : errorKey(code)

/** The language of what the template says on a board, for everybody; and the way back for whoever has changed it. */
export function BoardLanguage(props: BoardLanguageProps): ReactElement {
	const { api, translate } = useApp()
	const { boardId, present, token, onClose } = props
	const [done, setDone] = useState<Done | null>(null)
	const [isSeen, setIsSeen] = useState(false)
	const [trouble, setTrouble] = useState<Refusal | null>(null)
	useEffect(() => {
		if (present === done?.lang) setIsSeen(true)
		else if (isSeen) setDone(null)
	}, [present, done, isSeen])
	const notice = useRef<HTMLDivElement>(null)
	// The button that opened the dialog went with its menu: from here the way back is one key away.
	useEffect(() => {
		if (done) notice.current?.focus()
	}, [done])
	const change = async (lang: Locale, isBack: boolean) => {
		const answer = await api.translateBoard(token(), boardId, lang)
		setTrouble(answer.ok ? null : answer.code)
		if (!answer.ok) return
		setIsSeen(false)
		setDone({ ...answer.value, isBack })
		onClose()
	}
	return (
		<>
			{props.isOpen && (
				<LanguageDialog {...{ present, trouble, onClose }} onChange={(lang) => change(lang, false)} />
			)}
			<div ref={notice} role="status" tabIndex={-1} className={styles.done}>
				{done && (
					<Notice icon={<Languages size={20} aria-hidden />}>
						<DoneSentences done={done} />
						{trouble && <p>{translate(refusalKey(trouble))}</p>}
						<div className={styles.actions}>
							{!done.isBack && (
								<Button onClick={() => void change(done.from, true)}>{translate('language.put_back')}</Button>
							)}
							<Button onClick={() => setDone(null)}>{translate('app.close')}</Button>
						</div>
					</Notice>
				)}
			</div>
		</>
	)
}

function DoneSentences({ done: { lang, left, isBack } }: { done: Done }): ReactElement {
	const { translate, locale } = useApp()
	const language = new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? LANGUAGE_NAMES[lang]
	return (
		<p>
			{translate('language.now', { language })}
			{left > 0 && !isBack && ` ${translate('language.left', { count: left })}`}
		</p>
	)
}

type LanguageDialogProps = {
	present: Locale
	trouble: Refusal | null
	onClose: () => void
	onChange: (lang: Locale) => Promise<void>
}

function LanguageDialog({ present, trouble, onClose, onChange }: LanguageDialogProps): ReactElement {
	const { translate } = useApp()
	const name = useId()
	const [lang, setLang] = useState(present)
	const [isWorking, setIsWorking] = useState(false)
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		if (lang === present) return onClose()
		setIsWorking(true)
		await onChange(lang)
		setIsWorking(false)
	}
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('start.language_label')}
			description={translate('language.text')}
			closeLabel={translate('app.close')}
		>
			<form className={styles.form} onSubmit={(event) => void submit(event)}>
				<fieldset className={styles.languages}>
					<legend className="visuallyHidden">{translate('start.language_label')}</legend>
					{LOCALES.map((value) => (
						<label key={value} className={styles.language} lang={value}>
							<input type="radio" name={name} checked={lang === value} onChange={() => setLang(value)} />
							{LANGUAGE_NAMES[value]}
						</label>
					))}
				</fieldset>
				<p className={styles.hint}>{translate('language.own')}</p>
				{trouble && <Notice role="alert">{translate(refusalKey(trouble))}</Notice>}
				<Button type="submit" variant="primary" disabled={isWorking}>
					{translate('language.change')}
				</Button>
			</form>
		</Dialog>
	)
}
