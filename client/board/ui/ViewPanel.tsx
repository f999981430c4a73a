import { ChevronLeft, ChevronRight, Map as MapIcon, Maximize, Search, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { TldrawUiToolbar, useEditor, usePassThroughWheelEvents, useReadonly, useValue } from 'tldraw'
import type { ZoneShape } from '../scaffold/scaffoldShapes'
import { zonesOf } from '../scaffold/zones'
import { UndoRedo } from './BoardToolbar'
import { fitBoard, fitZone, zoneInView } from './camera'
import { setFinding } from './finding'
import { IconButton } from './IconButton'
import { isMapKept, keepMap } from './keptMap'
import { useBoardLater } from './later'
import { useIsNarrow } from './useIsNarrow'
import { useWords } from './words'
import { ZoneMenu } from './ZoneMenu'

const STEP_MS = 160
/** Canvas width below which this panel and the toolbar do not fit beside each other, px. */
const RAISED_BELOW_PX = 1400

/** Where on the board we are: the zones one by one, and the zoom. At the bottom left; tldraw's mark is at the right. */
export function ViewPanel(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const isNarrow = useIsNarrow()
	const isReadonly = useReadonly()
	const ref = useRef<HTMLDivElement>(null!)
	usePassThroughWheelEvents(ref)
	const [hasMap, setHasMap] = useState(isMapKept)
	const later = useBoardLater(hasMap)
	const hasZones = useValue('has zones', () => zonesOf(editor).length > 0, [editor])
	const isRaised = useValue('is raised', () => editor.getViewportScreenBounds().w < RAISED_BELOW_PX, [editor])
	const animation = { animation: { duration: STEP_MS } }
	return (
		<div ref={ref} className="board-view" data-raised={(isRaised && !isNarrow) || undefined}>
			{hasMap && !isNarrow && later && <later.BoardMap />}
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
				{!isNarrow && (
					<IconButton
						icon={MapIcon}
						label={words('canvas.map')}
						isPressed={hasMap}
						onClick={() => {
							keepMap(!hasMap)
							setHasMap(!hasMap)
						}}
					/>
				)}
				{(!isNarrow || !hasZones) && (
					<IconButton icon={Search} label={words('canvas.find')} onClick={() => setFinding(editor, true)} />
				)}
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
			<ZoneMenu zones={zones} here={zone} onShow={show} />
			<IconButton
				icon={ChevronRight}
				label={words('canvas.zone_after', { title: after?.props.title ?? '–' })}
				isDisabled={!after}
				onClick={() => after && show(after)}
			/>
		</TldrawUiToolbar>
	)
}
