import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Download from 'lucide-react/icons/download'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactElement, useCallback, useState } from 'react'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Api } from '../api'
import { StillBoard } from '../board/StillBoard'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import { Select } from '../kit/Select'
import { PAPER_CHOICES, type Paper } from './papers'
import styles from './SessionFileDialog.module.css'
import type { SessionBoard } from './sessionFile'
import { type BoardProgress, type SessionProgress, useSessionFile } from './useSessionFile'

const ICONS = { waiting: CircleDashed, working: LoaderCircle, done: Check, missing: TriangleAlert } as const

type BoardListProps = {
	boards: readonly SessionBoard[]
	states: Readonly<Record<string, BoardProgress>>
	lang: string
	translate: Translate
}

function BoardList({ boards, states, lang, translate }: BoardListProps): ReactElement {
	return (
		<ul className={styles.boards} aria-label={translate('takeall.boards')}>
			{boards.map(({ boardId, title }) => {
				const state = states[boardId] ?? 'waiting'
				const Icon = ICONS[state]
				return (
					<li key={boardId} className={styles.board} data-state={state}>
						<Icon size={20} aria-hidden className={styles.icon} />
						<span lang={lang} className={styles.title}>
							{title}
						</span>
						<span className={styles.state}>{translate(`takeall.${state}`)}</span>
					</li>
				)
			})}
		</ul>
	)
}

function Outcome({ progress, translate }: { progress: SessionProgress; translate: Translate }): ReactElement {
	return (
		<div role="status" className={styles.outcome}>
			{progress.kind === 'working' && <p>{translate('takeall.working_hint')}</p>}
			{progress.kind === 'done' && <p>{translate('export.done', { name: progress.name })}</p>}
			{progress.kind === 'done' && progress.missing > 0 && (
				<Notice icon={<TriangleAlert size={20} aria-hidden />}>
					{translate('takeall.missing_count', { count: progress.missing })}
				</Notice>
			)}
			{progress.kind === 'failed' && <p>{translate('takeall.failed')}</p>}
		</div>
	)
}

type SessionFileDialogProps = {
	session: { title: string; lang: string; boards: readonly SessionBoard[] }
	api: Api
	token: () => string
	locale: Locale
	translate: Translate
	onClose: () => void
}

/** Takes a whole session along: every board in every form, as one file that is made on this device. */
export function SessionFileDialog(props: SessionFileDialogProps): ReactElement {
	const { api, token, locale, translate, onClose } = props
	// Boards that others add in the meantime would shift the ones that are being worked on.
	const [{ title, lang, boards }] = useState(props.session)
	const [paper, setPaper] = useState<Paper>('A3')
	const load = useCallback(
		async (boardId: string) => {
			const answer = await api.boardRecords(token(), boardId)
			return answer.ok ? answer.value.records : null
		},
		[api, token]
	)
	const { progress, boards: states, shown, start, cancel } = useSessionFile(load)
	const isWorking = progress.kind === 'working'
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('takeall.heading')}
			description={translate('takeall.text')}
			closeLabel={translate('app.close')}
		>
			<BoardList {...{ boards, states, lang, translate }} />
			<Select label={translate('export.paper')} value={paper} options={PAPER_CHOICES} onChange={setPaper} />
			<div className={styles.actions}>
				<Button
					variant="primary"
					disabled={isWorking}
					icon={<Download size={18} aria-hidden />}
					onClick={() => void start({ title, boards, paper, translate })}
				>
					{translate('export.download')}
				</Button>
				{isWorking && <Button onClick={cancel}>{translate('export.cancel')}</Button>}
			</div>
			{isWorking && (
				<progress
					className={styles.bar}
					max={100}
					value={Math.round(progress.share * 100)}
					aria-label={translate('export.progress')}
				/>
			)}
			<Outcome progress={progress} translate={translate} />
			{shown && <StillBoard key={shown.boardId} {...shown} {...{ api, token, locale, translate }} />}
		</Dialog>
	)
}
