import { type FormEvent, type ReactElement, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { SessionPromise } from '#shared/api/sessions'
import type { TemplateSummary } from '#shared/api/templates'
import { LOCALES } from '#shared/i18n/locale'
import { LIMITS } from '#shared/limits'
import type { Refusal } from '../../api'
import { LANGUAGE_NAMES } from '../../i18n/languageNames'
import { Button } from '../../kit/Button'
import { Dialog } from '../../kit/Dialog'
import { Notice } from '../../kit/Notice'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import { freshSessionState } from '../freshSession'
import { rememberCreated } from '../joinedBoard'
import { PromiseFields } from './PromiseFields'
import styles from './StartDialog.module.css'

/** State of the form and what its button does. */
function useStart(template: TemplateSummary) {
	const app = useApp()
	const [, navigate] = useLocation()
	const [title, setTitle] = useState('')
	const [name, setName] = useState(app.memory.read().name)
	const [lang, setLang] = useState(app.locale)
	const [promise, setPromise] = useState<SessionPromise>({})
	const [progress, setProgress] = useState<'waiting' | 'working' | Refusal>('waiting')
	const start = async () => {
		setProgress('working')
		const created = await app.api.createSession({
			templateId: template.id,
			lang,
			...(title.trim() && { title }),
			...(Object.values(promise).some((text) => text?.trim()) && { promise }),
		})
		const board = created.ok ? created.value.boards[0] : undefined
		if (!created.ok || !board) return setProgress(created.ok ? 'answer.unreadable' : created.code)
		app.memory.change({ name: name.trim() })
		rememberCreated(app.memory, created.value, board.boardId)
		navigate(`/b/${board.boardId}#${created.value.secrets.participate}`, {
			state: freshSessionState(created.value.stewardKey),
		})
	}
	return { title, setTitle, name, setName, lang, setLang, promise, setPromise, progress, start }
}

type StartDialogProps = {
	template: TemplateSummary
	onClose: () => void
	/** The page behind it says already how it goes. */
	isOnMethodPage?: boolean
}

/** What a template is for, and the few things that may be said before its board starts. All of them are optional. */
export function StartDialog({ template, onClose, isOnMethodPage = false }: StartDialogProps): ReactElement {
	const { translate } = useApp()
	const form = useStart(template)
	const isWorking = form.progress === 'working'
	const submit = (event: FormEvent) => {
		event.preventDefault()
		if (!isWorking) void form.start()
	}
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={template.title}
			description={template.purpose}
			closeLabel={translate('app.close')}
		>
			<form className={styles.form} onSubmit={submit}>
				{!isOnMethodPage && (
					<p>
						<Link href={`/t/${template.id}`}>{translate('method.how')}</Link>
					</p>
				)}
				<TextField
					label={translate('start.title_label')}
					hint={translate('start.title_hint')}
					value={form.title}
					onChange={(event) => form.setTitle(event.target.value)}
					maxLength={LIMITS.maxTitleLength}
					autoComplete="off"
				/>
				<div className={styles.pair}>
					<TextField
						label={translate('start.name_label')}
						value={form.name}
						onChange={(event) => form.setName(event.target.value)}
						maxLength={LIMITS.maxNameLength}
						autoComplete="nickname"
					/>
					<Select
						label={translate('start.language_label')}
						value={form.lang}
						options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
						onChange={form.setLang}
					/>
				</div>
				<details className={styles.promise}>
					<summary>{translate('start.promise_summary')}</summary>
					<div className={styles.promiseFields}>
						<p className={styles.hint}>{translate('start.promise_hint')}</p>
						<PromiseFields value={form.promise} onChange={form.setPromise} />
					</div>
				</details>
				{form.progress !== 'waiting' && form.progress !== 'working' && (
					<Notice role="alert">{translate(errorKey(form.progress))}</Notice>
				)}
				<Button type="submit" variant="primary" disabled={isWorking}>
					{translate(isWorking ? 'start.working' : 'start.button')}
				</Button>
			</form>
		</Dialog>
	)
}
