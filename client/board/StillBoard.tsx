import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { atom, createTLStore, type Editor, type TLRecord, type TLStore } from 'tldraw'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Api } from '../api'
import { BoardPictures } from './assets/BoardPictures'
import type { PictureQueue } from './assets/pictureQueue'
import { PicturesProvider } from './assets/picturesContext'
import { Canvas } from './Canvas'
import { BOARD_BINDING_UTILS, BOARD_SHAPE_UTILS } from './shapes/boardShapeUtils'
import type { DeletedNote } from './tools/deletedNote'

type StillBoardProps = {
	boardId: string
	/** The board as the server has it now; read once. */
	records: readonly { id: string }[]
	/** For pictures. */
	api: Pick<Api, 'sendPicture' | 'picture'>
	token: () => string
	locale: Locale
	translate: Translate
	onEditor: (editor: Editor) => void
}

/** Pictures that wait on this device belong to the open board, not to a still of it. */
const NO_QUEUE: PictureQueue = {
	ofBoard: () => Promise.resolve([]),
	add: () => Promise.resolve(),
	remove: () => Promise.resolve(),
}
/** Large enough for tldraw to lay out everything it measures. */
const SIZE_PX = { width: 1024, height: 768 }

/** A board as it is at this moment, without a connection and out of sight: what files are made from. */
export function StillBoard(props: StillBoardProps): ReactElement | null {
	const { boardId, records, api, token, locale, translate, onEditor } = props
	const [first] = useState({ boardId, records, api, token })
	const [opened, setOpened] = useState<{ store: TLStore; pictures: BoardPictures } | null>(null)
	const [nothing] = useState(() => ({
		deletedNote: atom<DeletedNote | null>('deleted note', null),
		undoRefusal: atom<null>('undo refused', null),
	}))
	useEffect(() => {
		const store = createTLStore({ shapeUtils: BOARD_SHAPE_UTILS, bindingUtils: BOARD_BINDING_UTILS })
		store.put([...first.records] as TLRecord[])
		const pictures = new BoardPictures({ ...first, store, queue: NO_QUEUE })
		setOpened({ store, pictures })
		return () => {
			pictures.dispose()
			store.dispose()
		}
	}, [first])
	const onMount = useCallback((editor: Editor) => onEditor(editor), [onEditor])
	if (!opened) return null
	return (
		<div
			inert
			aria-hidden
			style={{ position: 'fixed', top: 0, left: -2 * SIZE_PX.width, pointerEvents: 'none', ...SIZE_PX }}
		>
			<PicturesProvider pictures={opened.pictures}>
				<Canvas
					store={opened.store}
					isReadonly
					{...{ locale, translate, onMount }}
					{...nothing}
					colourScheme="light"
					hidesPointers
				/>
			</PicturesProvider>
		</div>
	)
}
