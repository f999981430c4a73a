import { type FormEvent, type ReactElement, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { RecipeSummary } from '#shared/api/recipes'
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

/** What begins: one board, or all boards of a recipe. */
export type Start =
	| { kind: 'template'; template: TemplateSummary }
	| { kind: 'recipe'; recipe: RecipeSummary }

/** State of the form and what its button does. */
function useStart(start: Start) {
	const app = useApp()
	const [, navigate] = useLocation()
	const [title, setTitle] = useState('')
	const [name, setName] = useState(app.memory.read().name)
	const [lang, setLang] = useState(app.locale)
	const [promise, setPromise] = useState<SessionPromise>({})
	const [progress, setProgress] = useState<'waiting' | 'working' | Refusal>('waiting')
	const begin = async () => {
		setProgress('working')
		const created = await app.api.createSession({
			...(start.kind === 'template' ? { templateId: start.template.id } : { recipeId: start.recipe.id }),
			lang,
			...(title.trim() && { title }),
			...(Object.values(promise).some((text) => text?.trim()) && { promise }),
		})
		const board = created.ok ? created.value.boards[0] : undefined
		if (!created.ok || !board) return setProgress(created.ok ? 'answer.unreadable' : created.code)
		app.memory.change({ name: name.trim() })
		rememberCreated(app.memory, created.value, board.boardId)
		const { sessionId, secrets, stewardKey } = created.value
		// Of several boards the page of the session gives an overview.
		const place = start.kind === 'template' ? `/b/${board.boardId}` : `/s/${sessionId}`
		navigate(`${place}#${secrets.participate}`, { state: freshSessionState(stewardKey) })
	}
	return { title, setTitle, name, setName, lang, setLang, promise, setPromise, progress, begin }
}

type StartDialogProps = {
	start: Start
	onClose: () => void
	/** The page behind it says already how it goes. */
	isOnMethodPage?: boolean
}

/** What a template is for, and the few things that may be said before its board starts. All of them are optional. */
export function StartDialog({ start, onClose, isOnMethodPage = false }: StartDialogProps): ReactElement {
	const { translate } = useApp()
	const form = useStart(start)
	const { title, purpose } = start.kind === 'template' ? start.template : start.recipe
	const isWorking = form.progress === 'working'
	const submit = (event: FormEvent) => {
		event.preventDefault()
		if (!isWorking) void form.begin()
	}
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={title}
			description={purpose}
			closeLabel={translate('app.close')}
		>
			<form className={styles.form} onSubmit={submit}>
				{!isOnMethodPage && start.kind === 'template' && (
					<p>
						<Link href={`/t/${start.template.id}`}>{translate('method.how')}</Link>
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
					{translate(
						isWorking ? 'start.working' : start.kind === 'template' ? 'start.button' : 'start.session'
					)}
				</Button>
			</form>
		</Dialog>
	)
}
