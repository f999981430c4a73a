import FileUp from 'lucide-react/icons/file-up'
import { type DragEvent, type ReactElement, useEffect, useId, useState } from 'react'
import type { Translate } from '#shared/i18n/translate'
import styles from './FileField.module.css'

/** A file that misses the field would be opened by the browser instead of the board. */
function useNoStrayDrops(): void {
	useEffect(() => {
		const refuse = (event: Event) => event.preventDefault()
		for (const type of ['dragover', 'drop']) window.addEventListener(type, refuse)
		return () => {
			for (const type of ['dragover', 'drop']) window.removeEventListener(type, refuse)
		}
	}, [])
}

type FieldProps = { onFile: (file: File) => void; isDisabled: boolean; translate: Translate }

/** One large field that takes a board file by press, by key and by drop. */
export function FileField({ onFile, isDisabled, translate }: FieldProps): ReactElement {
	const hint = useId()
	useNoStrayDrops()
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
