import { ChevronUp, Search } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ReactElement, useRef } from 'react'
import { TldrawUiToolbarButton, useContainer, useEditor } from 'tldraw'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { setFinding } from './finding'
import { useWords } from './words'

type ZoneMenuProps = { zones: readonly ZoneShape[]; here: ZoneShape; onShow: (zone: ZoneShape) => void }

/** Says in which zone one is; pressed, it lists all zones to jump to, and the way to find words. */
export function ZoneMenu({ zones, here, onShow }: ZoneMenuProps): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const container = useContainer()
	const wantsToFind = useRef(false)
	const { number, title } = here.props
	return (
		<DropdownMenu.Root modal={false}>
			<DropdownMenu.Trigger asChild>
				<TldrawUiToolbarButton
					type="menu"
					className="board-zone-here"
					aria-label={words('canvas.zone_here', { number, total: zones.length, title })}
				>
					<span className="board-zone-number">
						{number}/{zones.length}
					</span>
					<span className="board-zone-title">{title}</span>
					<ChevronUp aria-hidden="true" className="board-zone-open" size={18} strokeWidth={1.75} />
				</TldrawUiToolbarButton>
			</DropdownMenu.Trigger>
			<DropdownMenu.Portal container={container}>
				<DropdownMenu.Content
					className="board-zone-menu"
					side="top"
					align="start"
					sideOffset={8}
					collisionPadding={8}
					onCloseAutoFocus={(event) => {
						if (!wantsToFind.current) return
						// The field that opens takes the focus, not the button behind it.
						event.preventDefault()
						wantsToFind.current = false
						setFinding(editor, true)
					}}
				>
					<DropdownMenu.Item
						className="board-zone-item board-zone-find"
						onSelect={() => {
							wantsToFind.current = true
						}}
					>
						<Search aria-hidden="true" size={18} strokeWidth={1.75} />
						{words('canvas.find')}
					</DropdownMenu.Item>
					{zones.map((zone) => (
						<DropdownMenu.Item
							key={zone.id}
							className="board-zone-item"
							aria-current={zone.id === here.id ? 'true' : undefined}
							onSelect={() => onShow(zone)}
						>
							<span className="board-zone-number">{zone.props.number}</span>
							{zone.props.title}
						</DropdownMenu.Item>
					))}
				</DropdownMenu.Content>
			</DropdownMenu.Portal>
		</DropdownMenu.Root>
	)
}
