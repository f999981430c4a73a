import Eye from 'lucide-react/icons/eye'
import FileUp from 'lucide-react/icons/file-up'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type DragEvent, type ReactElement, useEffect, useId, useState } from 'react'
import type { Editor } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import styles from './ImportDialog.module.css'
import { type BringInProgress, useBringIn } from './useBringIn'

const MEGABYTE = 1024 * 1024

/** What went wrong with a file, and what to do about it. */
function troubleOf(progress: BringInProgress, translate: Translate): string | null {
	switch (progress.kind) {
		case 'refused':
			return translate(`import.${progress.reason}`, { count: LIMITS.maxBoardFileBytes / MEGABYTE })
		case 'full':
			return translate('import.full', { count: progress.room })
		case 'failed':
			return translate('import.failed')
		default:
			return null
	}
}

type FieldProps = { onFile: (file: File) => void; isDisabled: boolean; translate: Translate }

/** One large field that takes a file by press, by key and by drop. */
function FileField({ onFile, isDisabled, translate }: FieldProps): ReactElement {
	const hint = useId()
	const [isOver, setOver] = useState(false)
	const drop = (event: DragEvent) => {
		event.preventDefault()
		setOver(false)
		const [file] = event.dataTransfer.files
		if (file && !isDisabled) onFile(file)
	}
	return (
		<label
			className={styles.field}
			data-over={isOver}
			onDragOver={(event) => {
				event.preventDefault()
				setOver(true)
			}}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<input
				type="file"
				accept=".tldr,.json"
				className={styles.input}
				disabled={isDisabled}
				aria-label={translate('import.choose')}
				aria-describedby={hint}
				onChange={(event) => {
					const file = event.target.files?.[0]
					// The same file again is a new choice.
					event.target.value = ''
					if (file) onFile(file)
				}}
			/>
			<FileUp size={32} aria-hidden className={styles.icon} />
			<span className={styles.choose}>{translate('import.choose')}</span>
			<span id={hint} className={styles.hint}>
				{translate('import.choose_hint')}
			</span>
		</label>
	)
}

function Outcome({ progress, translate }: { progress: BringInProgress; translate: Translate }): ReactElement {
	const trouble = troubleOf(progress, translate)
	return (
		<div role="status" className={styles.outcome}>
			{progress.kind === 'working' && <p>{translate('import.working')}</p>}
			{progress.kind === 'done' && <p>{translate('import.done', { count: progress.count })}</p>}
			{progress.kind === 'done' && progress.leftOut > 0 && (
				<Notice icon={<TriangleAlert size={20} aria-hidden />}>
					{translate('import.left_out', { count: progress.leftOut })} {translate('import.left_out_why')}
				</Notice>
			)}
			{trouble && <Notice icon={<TriangleAlert size={20} aria-hidden />}>{trouble}</Notice>}
		</div>
	)
}

type ImportDialogProps = {
	editor: Editor
	translate: Translate
	/** True when the server has a picture of this name in this session. */
	hasPicture: (hash: string) => Promise<boolean>
	/** Chosen before the board was opened. */
	firstFile?: File | undefined
	onClose: () => void
}

/** Brings a board file onto the open board, beside what is there. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
	const { editor, translate, hasPicture, firstFile, onClose } = props
	const { progress, start, cancel } = useBringIn(editor, hasPicture)
	useEffect(() => {
		if (firstFile) void start(firstFile)
	}, [firstFile, start])
	const isWorking = progress.kind === 'working'
	const isDone = progress.kind === 'done'
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('import.heading')}
			description={translate('import.text')}
			closeLabel={translate('app.close')}
		>
			{!isDone && (
				<FileField onFile={(file) => void start(file)} isDisabled={isWorking} translate={translate} />
			)}
			{isWorking && (
				<progress
					className={styles.bar}
					max={100}
					value={Math.round(progress.share * 100)}
					aria-label={translate('import.progress')}
				/>
			)}
			<Outcome progress={progress} translate={translate} />
			{isWorking && (
				<div>
					<Button onClick={cancel}>{translate('export.cancel')}</Button>
				</div>
			)}
			{isDone && (
				<div>
					<Button variant="primary" icon={<Eye size={18} aria-hidden />} onClick={onClose} autoFocus>
						{translate('import.see')}
					</Button>
				</div>
			)}
		</Dialog>
	)
}
