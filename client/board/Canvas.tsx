import { memo, type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import {
	type Atom,
	type Editor,
	type TLOnMountHandler,
	type TLShape,
	type TLStore,
	type TLTextOptions,
	type TLUserPreferences,
	Tldraw,
	type TldrawOptions,
	tipTapDefaultExtensions,
	uniqueId,
	useTldrawUser,
} from 'tldraw'
import 'tldraw/tldraw.css'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { isScaffoldType } from '#shared/records/shapes'
import { BOARD_ASSET_URLS } from './assets/assetUrls'
import { usePictures } from './assets/picturesContext'
import './board.css'
import './find.css'
import './people.css'
import { guardScaffold } from './scaffold/guardScaffold'
import type { ExampleShape } from './scaffold/scaffoldShapes'
import { zoneHasNote, zoneOfExample } from './scaffold/zones'
import { BOARD_BINDING_UTILS, BOARD_SHAPE_UTILS } from './shapes/boardShapeUtils'
import type { DocumentLife } from './sync/DocumentLife'
import type { UndoRefusal } from './sync/fieldUndo'
import { minimalSetContent } from './sync/minimalSetContent'
import { type DeletedNote, holdKeys } from './tools/deletedNote'
import { keepTextWhenEditing } from './tools/keepTextWhenEditing'
import { tintNewNotes, writeNoteOnDoubleClick } from './tools/noteDefaults'
import { readByZones } from './tools/readByZones'
import './touch/touch.css'
import { installFingerGestures } from './touch/fingerGestures'
import { keepWritingInSight } from './touch/keepInSight'
import { useKeyboardInset } from './touch/keyboardInset'
import { NoteSheet } from './touch/NoteSheet'
import { installPenMode } from './touch/penMode'
import { BoardCards } from './ui/BoardCards'
import { LifeContext } from './ui/BoardOverlays'
import { BOARD_COMPONENTS, boardOverrides } from './ui/boardUi'
import { ContentRules } from './ui/ContentRules'
import { arriveAtFirstZone } from './ui/camera'
import { LaterProvider } from './ui/later'
import { installBoardPalette } from './ui/palette'
import { useReducedMotion } from './ui/useReducedMotion'
import { WordsProvider } from './ui/words'

// tldraw makes a new editor when one of these changes its identity, so they stand outside of the component.
const OPTIONS: Partial<TldrawOptions> = {
	maxPages: 1,
	maxShapesPerPage: LIMITS.maxShapesPerPage,
	// A missing font must never keep a board with notes from being shown.
	maxFontsToLoadBeforeRender: 0,
	createTextOnCanvasDoubleClick: false,
	enableToolbarKeyboardShortcuts: false,
	// After its 5 s tldraw hands out what it has drawn so far: on a slow device a large board would lose notes silently.
	maxExportDelayMs: 10 * 60_000,
}
/** tldraw's steps, and one more: a board of 20 x 20 m is still seen as a whole. */
const CAMERA = { zoomSteps: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] }
/** The words of a note are hidden from screen readers, so the Tab key must not stop in them: the outline has its links. */
const TEXT_EXTENSIONS = tipTapDefaultExtensions.map((extension) =>
	extension.name === 'link' ? extension.configure({ HTMLAttributes: { tabindex: -1 } }) : extension
)
/** `label` is what the field is called in which somebody writes. */
const textOptions = (label: string): TLTextOptions => ({
	tipTapConfig: {
		extensions: [...TEXT_EXTENSIONS, minimalSetContent],
		editorProps: { attributes: { 'aria-label': label } },
	},
})
const SHAPE_UTILS = [...BOARD_SHAPE_UTILS]
const BINDING_UTILS = [...BOARD_BINDING_UTILS]

installBoardPalette()

export type CanvasProps = {
	/** Made with BOARD_SHAPE_UTILS; filled by the sync. */
	store: TLStore
	isReadonly: boolean
	locale: Locale
	/** What replaces or adds to tldraw's own words in this language. */
	tldrawWords?: Readonly<Record<string, string>>
	translate: Translate
	colourScheme: 'light' | 'dark'
	hidesPointers: boolean
	/** The note somebody deleted while this person wrote in it. */
	deletedNote: Atom<DeletedNote | null>
	/** What the last undo left as it is. */
	undoRefusal: Atom<{ refusal: UndoRefusal } | null>
	/** The document on the screen; a still has none. */
	life?: Atom<DocumentLife | null>
	/** Takes a board file that was dropped or pasted. */
	onBoardFile?: ((file: File) => void) | undefined
	licenseKey?: string
	onMount: TLOnMountHandler
}

/**
 * The board itself: tldraw with our shapes, our tools and the template protected. Drawn anew only for other properties:
 * with each drawing React walks through every shape there is.
 */
export const Canvas = memo(function Canvas(props: CanvasProps): ReactElement {
	const { store, isReadonly, translate, licenseKey, onMount, deletedNote } = props
	const [editor, setEditor] = useState<Editor | null>(null)
	// tldraw would begin anew with other options.
	const [textOptionsOnce] = useState(() => textOptions(translate('canvas.sheet')))
	const { locale, tldrawWords } = props
	const overrides = useMemo(() => boardOverrides(locale, tldrawWords ?? {}), [locale, tldrawWords])
	const pictures = usePictures()
	// Before anything is drawn, whoever made the store: no record may make a browser load an address.
	useMemo(() => Object.assign(store.props.assets, pictures.assetStore), [store, pictures])
	const user = useTldrawUser({
		userPreferences: usePreferences(props),
		setUserPreferences: keepPreferences,
	})
	const mount = useCallback(
		(mounted: Editor) => {
			setEditor(mounted)
			const stops = [setUp(mounted), holdKeys(mounted, deletedNote), onMount(mounted)]
			return () => {
				for (const stop of stops) stop?.()
			}
		},
		[onMount, deletedNote]
	)
	const keyboardPx = useKeyboardInset()
	useEffect(() => {
		editor?.updateInstanceState({ isReadonly })
	}, [editor, isReadonly])
	return (
		<CanvasContext translate={translate} life={props.life}>
			<div
				className="board-canvas"
				data-pointers={props.hidesPointers ? 'hidden' : 'shown'}
				style={{ paddingBottom: keyboardPx }}
			>
				<Tldraw
					store={store}
					user={user}
					options={OPTIONS}
					cameraOptions={CAMERA}
					textOptions={textOptionsOnce}
					shapeUtils={SHAPE_UTILS}
					bindingUtils={BINDING_UTILS}
					components={BOARD_COMPONENTS}
					overrides={overrides}
					assetUrls={BOARD_ASSET_URLS}
					embeds={[]}
					getShapeVisibility={visibilityOf}
					onMount={mount}
					{...(licenseKey ? { licenseKey } : {})}
				>
					<ContentRules onBoardFile={props.onBoardFile} />
					<BoardCards deletedNote={deletedNote} undoRefusal={props.undoRefusal} />
				</Tldraw>
				{editor && <NoteSheet editor={editor} />}
			</div>
		</CanvasContext>
	)
})

type CanvasContextProps = Pick<CanvasProps, 'translate' | 'life'> & { children: ReactNode }

/** What everything that tldraw draws for us may ask for. */
function CanvasContext({ translate, life, children }: CanvasContextProps): ReactElement {
	return (
		<WordsProvider translate={translate}>
			<LifeContext value={life ?? null}>
				<LaterProvider>{children}</LaterProvider>
			</LifeContext>
		</WordsProvider>
	)
}

function setUp(editor: Editor): () => void {
	const stops = [
		guardScaffold(editor, (id) => isScaffoldType(editor.getShape(id)?.type ?? '')),
		tintNewNotes(editor),
		keepTextWhenEditing(editor),
		readByZones(editor),
		arriveAtFirstZone(editor),
		installFingerGestures(editor),
		installPenMode(editor),
		keepWritingInSight(editor),
	]
	writeNoteOnDoubleClick(editor)
	return () => {
		for (const stop of stops) stop()
	}
}

/** An example is visible only while nobody has written in its zone. */
function visibilityOf(shape: TLShape, editor: Editor): 'hidden' | 'inherit' {
	if (shape.type !== 'example') return 'inherit'
	const zone = zoneOfExample(editor, shape as ExampleShape)
	return zone && zoneHasNote(editor, zone.id) ? 'hidden' : 'inherit'
}

/**
 * Preferences live in the page, not in tldraw's local storage: an id kept there would be the same in two tabs, and
 * tldraw hides the pointers of everybody who has its own id.
 */
function usePreferences({ locale, colourScheme }: CanvasProps): TLUserPreferences {
	const [id] = useState(uniqueId)
	const isStill = useReducedMotion()
	return {
		id,
		locale,
		colorScheme: colourScheme,
		animationSpeed: isStill ? 0 : 1,
		isDynamicSizeMode: false,
		isPasteAtCursorMode: true,
	}
}

/** The settings of the page decide; tldraw's own menus for them are left out. */
function keepPreferences(): void {}
