import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { TldrawUiToolbarButton } from 'tldraw'

type IconButtonProps = {
	icon: LucideIcon
	label: string
	isDisabled?: boolean
	isPressed?: boolean
	onClick: () => void
}

/** A small button of a panel on the canvas: a picture everybody knows, its name as the tooltip. */
export function IconButton({
	icon: Icon,
	label,
	isDisabled,
	isPressed,
	onClick,
}: IconButtonProps): ReactElement {
	return (
		<TldrawUiToolbarButton
			type="icon"
			className="board-icon-button"
			aria-label={label}
			aria-pressed={isPressed}
			title={label}
			disabled={isDisabled}
			onClick={onClick}
		>
			<Icon aria-hidden="true" size={20} strokeWidth={1.75} />
		</TldrawUiToolbarButton>
	)
}
