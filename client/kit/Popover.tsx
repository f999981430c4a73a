import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Button } from './Button'
import styles from './Popover.module.css'

type PopoverProps = { trigger: ReactElement; label: string; children: ReactNode }

/** A small card that hangs under the button that opens it. */
export function Popover({ trigger, label, children }: PopoverProps): ReactElement {
	return (
		<Radix.Root>
			<Radix.Trigger asChild>{trigger}</Radix.Trigger>
			<Radix.Portal>
				<Radix.Content
					className={styles.content}
					aria-label={label}
					align="end"
					sideOffset={8}
					collisionPadding={8}
				>
					{children}
				</Radix.Content>
			</Radix.Portal>
		</Radix.Root>
	)
}

/** A button in the card that does something beside it: the card goes. */
export function PopoverButton(props: { onClick: () => void; children: ReactNode }): ReactElement {
	return (
		<Radix.Close asChild>
			<Button onClick={props.onClick}>{props.children}</Button>
		</Radix.Close>
	)
}
