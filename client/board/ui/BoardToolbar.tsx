import { Ellipsis, Keyboard, type LucideIcon, Redo2, Shapes, Undo2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import {
	TldrawUiPopover,
	TldrawUiPopoverContent,
	TldrawUiPopoverTrigger,
	TldrawUiToolbar,
	useActions,
	useEditor,
	usePassThroughWheelEvents,
	useReadonly,
	useValue,
} from 'tldraw'
import { PenBar } from '../touch/PenBar'
import { CameraButton, FileButton } from './PictureButtons'
import { PictureRow } from './PictureRow'
import { ToneRow } from './ToneRow'
import { ToolButton } from './ToolButton'
import {
	BASIC_TOOLS,
	ERASER,
	FIGURES,
	isInHand,
	pickTool,
	RARE_TOOLS,
	type Tool,
	WIDE_TOOLS,
} from './toolList'
import { useIsNarrow, useIsRoomy } from './useIsNarrow'
import { useWords } from './words'

/** The tools at the bottom centre, with the colours above them while there is something to colour. */
export function BoardToolbar(): ReactElement {
	const words = useWords()
	const isReadonly = useReadonly()
	const ref = useRef<HTMLDivElement>(null!)
	usePassThroughWheelEvents(ref)
	return (
		<div ref={ref} className="board-bottom">
			<div className="board-above">
				<PenBar />
				{!isReadonly && <ToneRow />}
				{!isReadonly && <PictureRow />}
			</div>
			<TldrawUiToolbar className="board-toolbar" label={words('canvas.tools')}>
				{isReadonly ? <Tools of={BASIC_TOOLS.filter((tool) => tool.isForReaders)} /> : <WritersTools />}
			</TldrawUiToolbar>
		</div>
	)
}

function WritersTools(): ReactElement {
	const isNarrow = useIsNarrow()
	const isRoomy = useIsRoomy()
	const words = useWords()
	const hidden = isNarrow ? [...WIDE_TOOLS, ERASER, ...FIGURES] : []
	return (
		<>
			{!isNarrow && (
				<>
					<UndoRedo />
					<span className="board-toolbar-line" />
				</>
			)}
			<Tools of={BASIC_TOOLS} />
			{!isNarrow && (
				<>
					<Tools of={WIDE_TOOLS} />
					<FileButton />
					{isRoomy && <CameraButton />}
					<ToolMenu id="shapes" icon={Shapes} label={words('canvas.shapes')} tools={FIGURES} />
					<Tools of={[ERASER]} />
				</>
			)}
			<ToolMenu id="more" icon={Ellipsis} label={words('canvas.more')} tools={[...hidden, ...RARE_TOOLS]}>
				{isNarrow && <FileButton />}
				{!isRoomy && <CameraButton />}
				{!isNarrow && <ShortcutsButton />}
			</ToolMenu>
		</>
	)
}

function Tools({ of: tools }: { of: readonly Tool[] }): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const inHand = useValue('tool in hand', () => tools.find((tool) => isInHand(editor, tool))?.id, [
		editor,
		tools,
	])
	return (
		<>
			{tools.map((tool) => (
				<ToolButton
					key={tool.id}
					icon={tool.icon}
					label={words(tool.label)}
					isPressed={tool.id === inHand}
					data-testid={`tools.${tool.id}`}
					onClick={() => pickTool(editor, tool)}
				/>
			))}
		</>
	)
}

type ToolMenuProps = {
	id: string
	icon: LucideIcon
	label: string
	tools: readonly Tool[]
	children?: ReactNode
}

function ToolMenu({ id, icon, label, tools, children }: ToolMenuProps): ReactElement {
	const editor = useEditor()
	const inHand = useValue('tool of the menu', () => tools.find((tool) => isInHand(editor, tool)), [
		editor,
		tools,
	])
	const menu = `board ${id}`
	return (
		<TldrawUiPopover id={menu}>
			<TldrawUiPopoverTrigger>
				<ToolButton icon={inHand?.icon ?? icon} label={label} data-active={Boolean(inHand)} />
			</TldrawUiPopoverTrigger>
			<TldrawUiPopoverContent side="top">
				<TldrawUiToolbar
					className="board-tool-menu"
					label={label}
					// tldraw keeps the list of open menus, so it has to hear that this one is done with.
					onClick={() => editor.menus.deleteOpenMenu(menu)}
				>
					<Tools of={tools} />
					{children}
				</TldrawUiToolbar>
			</TldrawUiPopoverContent>
		</TldrawUiPopover>
	)
}

function ShortcutsButton(): ReactElement {
	const words = useWords()
	const open = useActions()['open-kbd-shortcuts']
	return (
		<ToolButton
			icon={Keyboard}
			className="board-shortcuts"
			label={words('canvas.shortcuts')}
			onClick={() => open?.onSelect('toolbar')}
		/>
	)
}

/** Undo and redo of what this person did. */
export function UndoRedo(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const canUndo = useValue('can undo', () => editor.getCanUndo(), [editor])
	const canRedo = useValue('can redo', () => editor.getCanRedo(), [editor])
	return (
		<>
			<ToolButton
				icon={Undo2}
				label={words('canvas.undo')}
				isDisabled={!canUndo}
				onClick={() => editor.undo()}
			/>
			<ToolButton
				icon={Redo2}
				label={words('canvas.redo')}
				isDisabled={!canRedo}
				onClick={() => editor.redo()}
			/>
		</>
	)
}
