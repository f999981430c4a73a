import ChevronDown from 'lucide-react/icons/chevron-down'
import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './Select.module.css'

type SelectProps<Value extends string> = {
	label: string
	/** `bar`: the label is spoken but not shown, an icon stands for it. */
	look?: 'field' | 'bar'
	icon?: ReactNode
	value: Value
	options: readonly { value: Value; label: string; lang?: string }[]
	onChange: (value: Value) => void
}

/** One of a few. The device's own list: the one control everybody knows on their phone and screen reader. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactElement {
	const id = useId()
	const isBar = props.look === 'bar'
	const change = (typed: string) => {
		const chosen = props.options.find((option) => option.value === typed)
		if (chosen) props.onChange(chosen.value)
	}
	return (
		<div className={isBar ? styles.bar : styles.field}>
			<label htmlFor={id} className={isBar ? 'visuallyHidden' : styles.label}>
				{props.label}
			</label>
			<div className={styles.box}>
				{props.icon && <span className={styles.icon}>{props.icon}</span>}
				<select
					id={id}
					className={`${styles.select} ${props.icon ? styles.hasIcon : ''}`}
					value={props.value}
					onChange={(event) => change(event.target.value)}
				>
					{props.options.map((option) => (
						<option key={option.value} value={option.value} lang={option.lang}>
							{option.label}
						</option>
					))}
				</select>
				<ChevronDown className={styles.chevron} size={18} aria-hidden />
			</div>
		</div>
	)
}
