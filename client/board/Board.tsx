import { type ReactElement, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { createTLStore, type Editor, type TLStore } from 'tldraw'
import type { JoinAnswer } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Perspective } from '#shared/protocol/presence'
import type { Api } from '../api'
import { BoardPictures } from './assets/BoardPictures'
import { openPictureQueue } from './assets/pictureQueue'
import { PicturesProvider } from './assets/picturesContext'
import type { BoardActions, BoardOutline, BoardState } from './boardState'
import { Canvas } from './Canvas'
import { BOARD_BINDING_UTILS, BOARD_SHAPE_UTILS } from './shapes/boardShapeUtils'
import { BoardSession } from './sync/BoardSession'
import type { KeptDocument } from './sync/keptDocument'
import { outlineOf } from './sync/outlineOf'

export type BoardProps = {
	boardId: string
	/** `''` or `/sub/path`: where the server put us. */
	prefix: string
	join: JoinAnswer
	/** What this device keeps of the board, where somebody has begun to open it. */
	kept?: Promise<KeptDocument | null> | undefined
	/** Joins again when the token has expired or the document was rewritten; null when the link is void. */
	rejoin: () => Promise<JoinAnswer | null>
	/** The newest token, for pictures. */
	token: () => string
	api: Pick<Api, 'sendPicture' | 'picture'>
	/** `ws(s)://host/prefix/sync` */
	socketUrl: string
	locale: Locale
	/** What replaces or adds to tldraw's own words in this language. */
	tldrawWords: Readonly<Record<string, string>>
	translate: Translate
	colourScheme: 'light' | 'dark'
	/** Where this person stands; the others see it in their lists of people. */
	perspectives: readonly Perspective[]
	/** Leaves the others' pointers out of the picture. */
	hidesPointers: boolean
	onState: (state: BoardState) => void
	onActions: (actions: BoardActions) => void
	onOutline?: (outline: BoardOutline) => void
	/** The editor while there is one: what exports and other features outside of the canvas work on. */
	onEditor?: (editor: Editor | null) => void
	/** A board file was dropped on the canvas or pasted. */
	onBoardFile?: (file: File) => void
}

/** The outline follows the board with this delay, ms: often enough to read, seldom enough to cost nothing. */
const OUTLINE_DELAY_MS = 300

type Opened = { session: BoardSession; pictures: BoardPictures }

/** An open board: connects, keeps the store and the document alike, and draws the canvas once the board is here. */
export function Board(props: BoardProps): ReactElement | null {
	const opened = useOpened(props)
	if (!opened) return null
	return <OpenBoard {...props} {...opened} />
}

/** One session for each board this component is given; leaving the page closes it. */
function useOpened({
	boardId,
	prefix,
	join,
	kept,
	rejoin,
	token,
	api,
	socketUrl,
}: BoardProps): Opened | null {
	const [opened, setOpened] = useState<Opened | null>(null)
	// The join answer and its renewal are read once: a renewed token goes to the open session, it does not reopen it.
	const [first] = useState({ join, kept, rejoin })
	const [calls] = useState({ token, api })
	useEffect(() => {
		const store = createBoardStore()
		const session = new BoardSession({ boardId, prefix, socketUrl, ...first, store })
		const pictures = new BoardPictures({ boardId, store, queue: openPictureQueue(), ...calls })
		setOpened({ session, pictures })
		return () => {
			pictures.dispose()
			session.dispose()
		}
	}, [boardId, prefix, socketUrl, first, calls])
	return opened
}

function createBoardStore(): TLStore {
	return createTLStore({ shapeUtils: BOARD_SHAPE_UTILS, bindingUtils: BOARD_BINDING_UTILS })
}

function OpenBoard(props: BoardProps & Opened): ReactElement | null {
	const { session, pictures, join, locale, translate, colourScheme } = props
	const { onState, onOutline, onActions, onEditor } = props
	const state = useSyncExternalStore(session.subscribe, session.getState)
	const [wasOpen, setWasOpen] = useState(false)
	if (state.phase === 'open' && !wasOpen) setWasOpen(true)
	useEffect(() => onState(state), [state, onState])
	useEffect(() => onActions(session.actions), [session, onActions])
	useEffect(() => session.setPerspectives(props.perspectives), [session, props.perspectives])
	useOutline(session.store, wasOpen, onOutline)
	const isConnected = state.save.kind !== 'offline'
	useEffect(() => {
		if (isConnected) pictures.retry()
	}, [pictures, isConnected])
	const onMount = useCallback(
		(editor: Editor) => {
			const stops = [session.attachEditor(editor), pictures.attachEditor(editor)]
			onEditor?.(editor)
			return () => {
				onEditor?.(null)
				for (const stop of stops) stop()
			}
		},
		[session, pictures, onEditor]
	)
	if (!wasOpen) return null
	return (
		<PicturesProvider pictures={pictures}>
			<Canvas
				store={session.store}
				isReadonly={join.grade !== 'participate' || state.phase !== 'open' || state.isEnded}
				locale={locale}
				tldrawWords={props.tldrawWords}
				translate={translate}
				colourScheme={colourScheme}
				hidesPointers={props.hidesPointers}
				deletedNote={session.deletedNote}
				undoRefusal={session.undoRefusal}
				life={session.shownLife}
				onBoardFile={props.onBoardFile}
				onMount={onMount}
			/>
		</PicturesProvider>
	)
}

function useOutline(store: TLStore, isOpen: boolean, onOutline: BoardProps['onOutline']): void {
	useEffect(() => {
		if (!isOpen || !onOutline) return
		let timer: ReturnType<typeof setTimeout> | undefined
		const tell = () => {
			timer = undefined
			onOutline(outlineOf(store.allRecords()))
		}
		const tellSoon = () => {
			timer ??= setTimeout(tell, OUTLINE_DELAY_MS)
		}
		tellSoon()
		const stop = store.listen(tellSoon, { scope: 'document' })
		return () => {
			stop()
			clearTimeout(timer)
		}
	}, [store, isOpen, onOutline])
}
