import { type InputHTMLAttributes, type ReactElement, type TextareaHTMLAttributes, useId } from 'react'
import styles from './TextField.module.css'

type Labelled = { label: string; hint?: string | undefined; error?: string | undefined }

/** Ids that tie the hint and the error to the field, so that a screen reader says them with it. */
function useDescription({ hint, error }: Labelled) {
	const id = useId()
	const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
	return { id, describedBy: describedBy || undefined }
}

function Description({ id, hint, error }: { id: string } & Omit<Labelled, 'label'>): ReactElement {
	return (
		<>
			{hint && (
				<p id={`${id}-hint`} className={styles.hint}>
					{hint}
				</p>
			)}
			<p id={`${id}-error`} className={styles.error} role="alert" hidden={!error}>
				{error}
			</p>
		</>
	)
}

type TextFieldProps = Labelled &
	Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & { look?: 'plain' | 'code' }

/** One line of text with its label above it. `code` is the large look for a code that is read aloud. */
export function TextField({ label, hint, error, look = 'plain', ...rest }: TextFieldProps): ReactElement {
	const { id, describedBy } = useDescription({ label, hint, error })
	return (
		<div className={styles.field}>
			<label htmlFor={id} className={styles.label}>
				{label}
			</label>
			<input
				{...rest}
				id={id}
				className={`${styles.input} ${look === 'code' ? styles.code : ''}`}
				aria-describedby={describedBy}
				aria-invalid={error ? true : undefined}
			/>
			<Description id={id} hint={hint} error={error} />
		</div>
	)
}

type TextAreaProps = Labelled & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'>

/** Some lines of text with their label above. */
export function TextArea({ label, hint, error, ...rest }: TextAreaProps): ReactElement {
	const { id, describedBy } = useDescription({ label, hint, error })
	return (
		<div className={styles.field}>
			<label htmlFor={id} className={styles.label}>
				{label}
			</label>
			<textarea
				rows={2}
				{...rest}
				id={id}
				className={`${styles.input} ${styles.area}`}
				aria-describedby={describedBy}
				aria-invalid={error ? true : undefined}
			/>
			<Description id={id} hint={hint} error={error} />
		</div>
	)
}
