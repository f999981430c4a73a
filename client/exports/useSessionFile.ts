import { useCallback, useEffect, useRef, useState } from 'react'
import type { Editor } from 'tldraw'
import type { BoardRecords } from '#shared/api/exports'
import { nextTask } from './nextTask'
import { saveFile } from './saveFile'
import { type SessionJob, sessionFile } from './sessionFile'

export type SessionProgress =
	| { kind: 'idle' | 'failed' }
	| { kind: 'working'; share: number }
	| { kind: 'done'; name: string; missing: number }
export type BoardProgress = 'working' | 'done' | 'missing'

/** A board that stands out of sight while its files are made; `onEditor` hears when it can be drawn. */
export type StillShown = {
	boardId: string
	records: BoardRecords['records']
	onEditor: (editor: Editor) => void
}

type Load = (boardId: string) => Promise<BoardRecords['records'] | null>

type Wanted = Pick<SessionJob, 'title' | 'boards' | 'paper' | 'translate'>

/** Shows a board out of sight and waits until it can be drawn. */
async function openStill(
	boardId: string,
	load: Load,
	signal: AbortSignal,
	show: (still: StillShown | null) => void
): ReturnType<SessionJob['open']> {
	const records = await load(boardId)
	signal.throwIfAborted()
	if (!records) return null
	const editor = await new Promise<Editor>((onEditor, onCancel) => {
		signal.addEventListener('abort', () => onCancel(signal.reason), { once: true })
		show({ boardId, records, onEditor })
	})
	return { editor, close: () => show(null) }
}

/** Makes the one file of a session, board by board; cancelled when left. */
export function useSessionFile(load: Load) {
	const [progress, setProgress] = useState<SessionProgress>({ kind: 'idle' })
	const [boards, setBoards] = useState<Readonly<Record<string, BoardProgress>>>({})
	const [shown, setShown] = useState<StillShown | null>(null)
	const running = useRef<AbortController | null>(null)
	const stop = useCallback(() => {
		running.current?.abort()
		running.current = null
		setShown(null)
	}, [])
	useEffect(() => stop, [stop])
	const cancel = useCallback(() => {
		stop()
		setBoards({})
		setProgress({ kind: 'idle' })
	}, [stop])
	const start = useCallback(
		async (job: Wanted) => {
			stop()
			setBoards({})
			const controller = new AbortController()
			running.current = controller
			const { signal } = controller
			const step = async (share: number) => {
				signal.throwIfAborted()
				setProgress({ kind: 'working', share })
				await nextTask()
				signal.throwIfAborted()
			}
			const onBoard: SessionJob['onBoard'] = (id, state) => setBoards((all) => ({ ...all, [id]: state }))
			try {
				const open = (boardId: string) => openStill(boardId, load, signal, setShown)
				const file = await sessionFile({ ...job, open, onBoard }, step)
				signal.throwIfAborted()
				saveFile(file)
				setProgress({ kind: 'done', name: file.name, missing: file.missing })
			} catch (error) {
				// Cancelling has already said so.
				if (signal.aborted) return
				setShown(null)
				setProgress({ kind: 'failed' })
				reportError(error)
			}
		},
		[load, stop]
	)
	return { progress, boards, shown, start, cancel }
}
