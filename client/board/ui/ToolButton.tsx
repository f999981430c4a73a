import type { LucideIcon } from 'lucide-react'
import { type ComponentProps, forwardRef } from 'react'
import { TldrawUiToolbarButton } from 'tldraw'

type ToolButtonProps = {
	icon: LucideIcon
	label: string
	isPressed?: boolean
	isDisabled?: boolean
} & Omit<ComponentProps<typeof TldrawUiToolbarButton>, 'type' | 'children'>

/** A button of the toolbar: a picture with its word below, because a picture alone has to be learnt. */
export const ToolButton = forwardRef<HTMLButtonElement, ToolButtonProps>(function ToolButton(props, ref) {
	const { icon: Icon, label, isPressed, isDisabled, className, ...rest } = props
	return (
		<TldrawUiToolbarButton
			{...rest}
			ref={ref}
			type="tool"
			className={className ? `board-tool ${className}` : 'board-tool'}
			aria-pressed={isPressed}
			disabled={isDisabled}
		>
			<Icon aria-hidden="true" size={20} strokeWidth={1.75} />
			<span className="board-tool-label">{label}</span>
		</TldrawUiToolbarButton>
	)
})
