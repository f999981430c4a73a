import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { type ReactElement, useId, useRef, useState } from 'react'
import { Button } from './Button'
import styles from './CopyField.module.css'
import { copyText } from './copyText'

type CopyFieldProps = {
	label: string
	hint?: string
	value: string
	/** Words on the button, before and after, and what to say when the browser refuses. */
	words: { copy: string; copied: string; failed: string }
}

/** Text to take along: selectable by hand, copied by one press, and the outcome is said. */
export function CopyField({ label, hint, value, words }: CopyFieldProps): ReactElement {
	const id = useId()
	const field = useRef<HTMLInputElement>(null)
	const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
	const copy = async () => {
		if (field.current) setOutcome((await copyText(value, field.current)) ? 'copied' : 'failed')
	}
	return (
		<div className={styles.field}>
			<label htmlFor={id} className={styles.label}>
				{label}
			</label>
			<div className={styles.row}>
				<input
					ref={field}
					id={id}
					className={styles.input}
					value={value}
					readOnly
					onFocus={(event) => event.target.select()}
				/>
				<Button
					onClick={() => void copy()}
					aria-describedby={`${id}-outcome`}
					icon={outcome === 'copied' ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
				>
					{words.copy}
				</Button>
			</div>
			<p id={`${id}-outcome`} role="status" className={styles.outcome}>
				{outcome ? words[outcome] : hint}
			</p>
		</div>
	)
}
