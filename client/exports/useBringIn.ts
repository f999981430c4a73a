import { useCallback, useEffect, useRef, useState } from 'react'
import type { Editor } from 'tldraw'
import { type BroughtIn, bringIn } from './bringIn'
import { nextTask } from './nextTask'

/** How far bringing in a file is. */
export type BringInProgress =
	| { kind: 'idle' }
	| { kind: 'working'; share: number }
	| { kind: 'failed' }
	| BroughtIn

/** Brings in one file at a time; cancelled when left, and then nothing on the board has changed. */
export function useBringIn(
	editor: Editor,
	hasPicture: (hash: string) => Promise<boolean>
): { progress: BringInProgress; start: (file: File) => Promise<void>; cancel: () => void } {
	const [progress, setProgress] = useState<BringInProgress>({ kind: 'idle' })
	const running = useRef<AbortController | null>(null)
	const cancel = useCallback(() => {
		running.current?.abort()
		setProgress({ kind: 'idle' })
	}, [])
	useEffect(() => () => running.current?.abort(), [])
	const start = useCallback(
		async (file: File) => {
			running.current?.abort()
			const controller = new AbortController()
			running.current = controller
			const step = async (share: number) => {
				controller.signal.throwIfAborted()
				setProgress({ kind: 'working', share })
				await nextTask()
				controller.signal.throwIfAborted()
			}
			try {
				await step(0)
				setProgress(await bringIn({ editor, file, hasPicture }, step))
			} catch (error) {
				// Cancelling has already said so.
				if (controller.signal.aborted) return
				setProgress({ kind: 'failed' })
				reportError(error)
			}
		},
		[editor, hasPicture]
	)
	return { progress, start, cancel }
}
