import { ChevronLeft, ChevronRight, type LucideIcon, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import {
	TldrawUiToolbar,
	TldrawUiToolbarButton,
	useEditor,
	usePassThroughWheelEvents,
	useReadonly,
	useValue,
} from 'tldraw'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { zonesOf } from '../scaffold/zones'
import { UndoRedo } from './BoardToolbar'
import { fitBoard, fitZone, zoneInView } from './camera'
import { useIsNarrow } from './useIsNarrow'
import { useWords } from './words'

const STEP_MS = 160

/** Where on the board we are: the zones one by one, and the zoom. At the bottom left; tldraw's mark is at the right. */
export function ViewPanel(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const isNarrow = useIsNarrow()
	const isReadonly = useReadonly()
	const ref = useRef<HTMLDivElement>(null!)
	usePassThroughWheelEvents(ref)
	const animation = { animation: { duration: STEP_MS } }
	return (
		<div ref={ref} className="board-view">
			{isNarrow && !isReadonly && (
				<TldrawUiToolbar className="board-panel" label={`${words('canvas.undo')}, ${words('canvas.redo')}`}>
					<UndoRedo />
				</TldrawUiToolbar>
			)}
			<ZoneSteps />
			<TldrawUiToolbar className="board-panel" label={words('canvas.view')}>
				{!isNarrow && (
					<>
						<IconButton
							icon={ZoomOut}
							label={words('canvas.zoom_out')}
							onClick={() => editor.zoomOut(undefined, animation)}
						/>
						<IconButton
							icon={ZoomIn}
							label={words('canvas.zoom_in')}
							onClick={() => editor.zoomIn(undefined, animation)}
						/>
					</>
				)}
				<IconButton icon={Maximize} label={words('canvas.whole_board')} onClick={() => fitBoard(editor)} />
			</TldrawUiToolbar>
		</div>
	)
}

function ZoneSteps(): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const zones = useValue('zones', () => zonesOf(editor), [editor])
	const here = useValue('zone in view', () => zoneInView(editor)?.id, [editor])
	const at = zones.findIndex((zone) => zone.id === here)
	const zone = zones[at]
	if (!zone) return null
	const { number, title } = zone.props
	const show = (target: ZoneShape) => fitZone(editor, target.id, { isAnimated: true })
	const before = zones[at - 1]
	const after = zones[at + 1]
	return (
		<TldrawUiToolbar className="board-panel board-zones" label={words('canvas.zones')}>
			<IconButton
				icon={ChevronLeft}
				label={words('canvas.zone_before', { title: before?.props.title ?? '–' })}
				isDisabled={!before}
				onClick={() => before && show(before)}
			/>
			<TldrawUiToolbarButton
				type="menu"
				className="board-zone-here"
				aria-label={words('canvas.zone_here', { number, total: zones.length, title })}
				onClick={() => show(zone)}
			>
				<span className="board-zone-number">
					{number}/{zones.length}
				</span>
				<span className="board-zone-title">{title}</span>
			</TldrawUiToolbarButton>
			<IconButton
				icon={ChevronRight}
				label={words('canvas.zone_after', { title: after?.props.title ?? '–' })}
				isDisabled={!after}
				onClick={() => after && show(after)}
			/>
		</TldrawUiToolbar>
	)
}

type IconButtonProps = { icon: LucideIcon; label: string; isDisabled?: boolean; onClick: () => void }

function IconButton({ icon: Icon, label, isDisabled, onClick }: IconButtonProps): ReactElement {
	return (
		<TldrawUiToolbarButton
			type="icon"
			className="board-icon-button"
			aria-label={label}
			title={label}
			disabled={isDisabled}
			onClick={onClick}
		>
			<Icon aria-hidden="true" size={20} strokeWidth={1.75} />
		</TldrawUiToolbarButton>
	)
}
