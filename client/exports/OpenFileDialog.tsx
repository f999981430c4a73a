import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { titleOfFile } from '#shared/exports/boardFileName'
import type { FileRefusal } from '#shared/exports/readBoardFile'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import type { Refusal } from '../api'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import { FileField } from './FileField'
import { refusalText } from './fileRefusal'
import styles from './ImportDialog.module.css'

type OpenFileDialogProps = {
	translate: Translate
	/** Makes the board and goes there with the file; answers why not when that failed. */
	makeBoard: (title: string, file: File) => Promise<Refusal | null>
	onClose: () => void
}

type Progress = { kind: 'idle' | 'working' } | { kind: 'refused'; sentence: string }

/** Looks into the file first: a file that cannot be read must not leave an empty board behind. */
async function refusalOf(file: File): Promise<FileRefusal | null> {
	if (file.size > LIMITS.maxBoardFileBytes) return 'too_large'
	const { readBoardFile } = await import('#shared/exports/readBoardFile')
	const read = readBoardFile(await file.text())
	return read.ok ? null : read.refusal
}

/** Takes a board file and makes a board of it. */
export function OpenFileDialog({ translate, makeBoard, onClose }: OpenFileDialogProps): ReactElement {
	const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
	const isWanted = useRef(true)
	useEffect(() => {
		isWanted.current = true
		return () => {
			isWanted.current = false
		}
	}, [])
	const refuse = (sentence: string) => setProgress({ kind: 'refused', sentence })
	const open = async (file: File) => {
		setProgress({ kind: 'working' })
		try {
			const refusal = await refusalOf(file)
			// Closed meanwhile: then nobody wants the board any more.
			if (!isWanted.current) return
			if (refusal) return refuse(refusalText(refusal, translate))
			const failure = await makeBoard(titleOfFile(file.name), file)
			if (failure) refuse(translate(`error.${failure}`))
		} catch (error) {
			// The file is no longer where it was chosen, or what reads it did not arrive.
			refuse(translate('openfile.failed'))
			reportError(error)
		}
	}
	return (
		<Dialog
			open
			onOpenChange={(isOpen) => isOpen || onClose()}
			title={translate('openfile.heading')}
			description={translate('openfile.text')}
			closeLabel={translate('app.close')}
		>
			<FileField
				onFile={(file) => void open(file)}
				isDisabled={progress.kind === 'working'}
				translate={translate}
			/>
			<div role="status" className={styles.outcome}>
				{progress.kind === 'working' && <p>{translate('import.working')}</p>}
				{progress.kind === 'refused' && (
					<Notice icon={<TriangleAlert size={20} aria-hidden />}>{progress.sentence}</Notice>
				)}
			</div>
		</Dialog>
	)
}
