import { type ReactElement, useEffect, useState } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import { LIMITS } from '#shared/limits'
import type { Refusal } from '../api'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import { TextField } from '../kit/TextField'
import styles from './AddBoard.module.css'
import type { SessionParts } from './sessionParts'

type AddBoardProps = { parts: SessionParts; onClose: () => void }

/** Chooses the form of one more board. One press on it makes the board. */
export function AddBoard({ parts, onClose }: AddBoardProps): ReactElement {
	const { translate, api, at, locale, prefix, refresh } = parts
	const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
	const [title, setTitle] = useState('')
	const [trouble, setTrouble] = useState<Refusal | null>(null)
	useEffect(() => {
		let isWanted = true
		void api.templates(locale).then((answer) => {
			if (!isWanted) return
			if (answer.ok) setTemplates(answer.value)
			else setTrouble(answer.code)
		})
		return () => {
			isWanted = false
		}
	}, [api, locale])
	const add = async (templateId: string) => {
		const made = await api.addBoard(at, { templateId, ...(title.trim() && { title: title.trim() }) })
		if (!made.ok) return setTrouble(made.code)
		refresh()
		onClose()
	}
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('session.add_board')}
			description={translate('session.add_board_hint')}
			closeLabel={translate('app.close')}
		>
			<TextField
				label={translate('session.board_title')}
				hint={translate('start.title_hint')}
				value={title}
				onChange={(event) => setTitle(event.target.value)}
				maxLength={LIMITS.maxTitleLength}
				autoComplete="off"
			/>
			{trouble && <Notice role="alert">{translate(`error.${trouble}`)}</Notice>}
			<ul className={styles.templates}>
				{templates.map((template) => (
					<li key={template.id}>
						<button type="button" className={styles.template} onClick={() => void add(template.id)}>
							<img src={`${prefix}/${template.preview}`} alt="" width="120" height="80" loading="lazy" />
							{template.title}
						</button>
					</li>
				))}
			</ul>
		</Dialog>
	)
}
