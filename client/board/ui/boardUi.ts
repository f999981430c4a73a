import type { TLComponents, TLUiOverrides } from 'tldraw'
import type { Locale } from '#shared/i18n/locale'
import { BoardAnnouncer } from './BoardAnnouncer'
import { BoardContextMenu } from './BoardContextMenu'
import { BoardCursor } from './BoardCursor'
import { BoardHelperButtons } from './BoardHelperButtons'
import { BoardIndicators } from './BoardIndicators'
import { BoardOverlays } from './BoardOverlays'
import { BoardShortcuts } from './BoardShortcuts'
import { BoardToolbar } from './BoardToolbar'
import { boardActions } from './boardActions'
import { ViewPanel } from './ViewPanel'

/** tldraw's parts that we replace or leave out; the rest (toasts, dialogs, helper buttons) stays. */
export const BOARD_COMPONENTS: TLComponents = {
	A11y: BoardAnnouncer,
	CollaboratorCursor: BoardCursor,
	ContextMenu: BoardContextMenu,
	HelperButtons: BoardHelperButtons,
	KeyboardShortcutsDialog: BoardShortcuts,
	Overlays: BoardOverlays,
	Toolbar: BoardToolbar,
	NavigationPanel: ViewPanel,
	ShapeIndicators: BoardIndicators,
	ActionsMenu: null,
	CursorChatBubble: null,
	DebugMenu: null,
	DebugPanel: null,
	// tldraw's own is in English only and offers to empty the local storage. The page around the canvas has one.
	ErrorFallback: ({ error }) => {
		throw error
	},
	HelpMenu: null,
	ImageToolbar: null,
	MainMenu: null,
	MenuPanel: null,
	Minimap: null,
	PageMenu: null,
	QuickActions: null,
	SharePanel: null,
	StylePanel: null,
	TopPanel: null,
	VideoToolbar: null,
	ZoomMenu: null,
}

/** tldraw's actions that a workshop does not need, or that would go around our rules when reached by a shortcut. */
const LEFT_OUT_ACTIONS = [
	...['insert-embed', 'insert-media', 'convert-to-bookmark', 'convert-to-embed', 'open-embed-link', 'print'],
	...['image-replace', 'video-replace', 'download-original', 'flatten-to-image', 'remove-frame'],
	...[
		'toggle-dark-mode',
		'toggle-debug-mode',
		'toggle-dynamic-size-mode',
		'toggle-focus-mode',
		'toggle-lock',
	],
	...[
		'toggle-transparent',
		'toggle-grid',
		'new-page',
		'change-page-prev',
		'change-page-next',
		'move-to-new-page',
	],
	...[
		'align-left',
		'align-center-horizontal',
		'align-right',
		'align-top',
		'align-center-vertical',
		'align-bottom',
	],
	...['distribute-horizontal', 'distribute-vertical', 'stretch-horizontal', 'stretch-vertical', 'pack'],
	...['stack-vertical', 'stack-horizontal', 'flip-horizontal', 'flip-vertical', 'fit-frame-to-content'],
	...['open-cursor-chat', 'select-white-color', 'select-fill-fill', 'adjust-shape-styles', 'unlock-all'],
	...['enlarge-shapes', 'shrink-shapes'],
	// PenBar says the same where the eyes are, and why.
	'exit-pen-mode',
]
const LEFT_OUT_TOOLS = ['asset', 'embed', 'frame', 'laser']

const without = <Value>(all: Record<string, Value>, names: readonly string[]): Record<string, Value> =>
	Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))

/**
 * Takes the left-out actions and tools from menus, shortcuts and the shortcuts dialog alike, and gives tldraw the words it
 * lacks in this language.
 */
export const boardOverrides = (locale: Locale, words: Readonly<Record<string, string>>): TLUiOverrides => ({
	actions: (editor, actions, helpers) => boardActions(editor, without(actions, LEFT_OUT_ACTIONS), helpers),
	tools: (_editor, tools) => without(tools, LEFT_OUT_TOOLS),
	translations: { [locale]: words },
})
