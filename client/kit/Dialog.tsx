import X from 'lucide-react/icons/x'
import { Dialog as Radix } from 'radix-ui'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { IconButton } from './Button'
import styles from './Dialog.module.css'

type DialogProps = {
	/** A button outside with `aria-controls` of this id closes the dialog itself. */
	id?: string
	open: boolean
	onOpenChange: (open: boolean) => void
	title: ReactNode
	/** One sentence under the title, read out when the dialog opens. */
	description?: ReactNode
	closeLabel: string
	/**
	 * `centre` takes the whole attention. `side` is a sheet at the edge beside which the page stays usable, so that
	 * nobody is kept from the board by it.
	 */
	look?: 'centre' | 'side'
	children: ReactNode
}

/** A dialog with a title and a way out. Focus goes in, stays as long as it must, and comes back. */
export function Dialog({ look = 'centre', ...props }: DialogProps): ReactElement {
	const isModal = look === 'centre'
	// Radix gives the focus back to its own trigger only, and ours are opened from anywhere.
	const before = useRef<Element | null>(null)
	const giveBack = (event: Event) => {
		if (!isModal || !(before.current instanceof HTMLElement)) return
		event.preventDefault()
		before.current.focus()
	}
	// Closing here at the press would make the button's own click open the dialog again.
	const leaveToToggle = (event: Event) => {
		const isToggle = event.target instanceof Element && event.target.closest(`[aria-controls="${props.id}"]`)
		if (props.id && isToggle) event.preventDefault()
	}
	// The canvas takes the focus when it has been drawn; a sheet that was opened before stays.
	const stayBeside = (event: Event) => {
		if (!isModal) event.preventDefault()
	}
	return (
		<Radix.Root open={props.open} onOpenChange={props.onOpenChange} modal={isModal}>
			<Radix.Portal>
				{isModal && <Radix.Overlay className={styles.overlay} />}
				<Radix.Content
					onOpenAutoFocus={() => {
						before.current = document.activeElement
					}}
					onCloseAutoFocus={giveBack}
					onPointerDownOutside={leaveToToggle}
					onFocusOutside={stayBeside}
					className={`${styles.content} ${styles[look]}`}
					{...(props.id && { id: props.id })}
					{...(props.description ? {} : { 'aria-describedby': undefined })}
				>
					<div className={styles.head}>
						<div className={styles.titles}>
							<Radix.Title className={styles.title}>{props.title}</Radix.Title>
							{props.description && (
								<Radix.Description className={styles.description}>{props.description}</Radix.Description>
							)}
						</div>
						<Radix.Close asChild>
							<IconButton label={props.closeLabel} icon={<X size={22} aria-hidden />} />
						</Radix.Close>
					</div>
					{props.children}
				</Radix.Content>
			</Radix.Portal>
		</Radix.Root>
	)
}
