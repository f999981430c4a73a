import Eye from 'lucide-react/icons/eye'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactElement, useEffect } from 'react'
import type { Editor } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import { FileField } from './FileField'
import { refusalText } from './fileRefusal'
import styles from './ImportDialog.module.css'
import { type BringInProgress, useBringIn } from './useBringIn'

/** What went wrong with a file, and what to do about it. */
function troubleOf(progress: BringInProgress, translate: Translate): string | null {
	switch (progress.kind) {
		case 'refused':
			return refusalText(progress.reason, translate)
		case 'full':
			return translate('import.full', { count: progress.room })
		case 'failed':
			return translate('import.failed')
		default:
			return null
	}
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
	/** Chosen or dropped before this dialog was there. */
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
