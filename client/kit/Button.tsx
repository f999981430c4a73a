import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react'
import styles from './Button.module.css'

/** `primary`: the one thing to do next. `secondary`: everything else. `quiet`: on a bar. `night`: on the night sky. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'night'

/** Class of something that is a link but looks like a button. */
export const buttonClass = (variant: ButtonVariant): string => `${styles.button} ${styles[variant]}`

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
	variant?: ButtonVariant
	icon?: ReactNode
	ref?: Ref<HTMLButtonElement>
}

/** A button with words on it; never submits a form unless told so. */
export function Button({ variant = 'secondary', icon, children, ref, ...rest }: ButtonProps): ReactElement {
	return (
		<button ref={ref} type="button" {...rest} className={buttonClass(variant)}>
			{icon}
			{children}
		</button>
	)
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'aria-label'> & {
	label: string
	icon: ReactNode
	ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon: its name is in `label`, also as the tooltip. */
export function IconButton({ label, icon, children, ref, ...rest }: IconButtonProps): ReactElement {
	return (
		<button
			ref={ref}
			type="button"
			title={label}
			{...rest}
			aria-label={label}
			className={`${styles.button} ${styles.quiet} ${styles.iconOnly}`}
		>
			{icon}
			{children}
		</button>
	)
}
