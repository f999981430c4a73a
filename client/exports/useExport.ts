import { useCallback, useEffect, useRef, useState } from 'react'
import { type ExportJob, makeFile } from './makeFile'
import { nextTask } from './nextTask'
import { saveFile } from './saveFile'

/** How far an export is. */
export type ExportProgress =
	| { kind: 'idle' }
	| { kind: 'working'; share: number }
	| { kind: 'done'; name: string }
	| { kind: 'empty' }
	| { kind: 'failed' }

/** Makes a file, says how far it is, and hands it to the browser's downloads. One at a time; cancelled when left. */
export function useExport(): {
	progress: ExportProgress
	start: (job: ExportJob) => Promise<void>
	cancel: () => void
} {
	const [progress, setProgress] = useState<ExportProgress>({ kind: 'idle' })
	const running = useRef<AbortController | null>(null)
	const cancel = useCallback(() => {
		running.current?.abort()
		running.current = null
		setProgress({ kind: 'idle' })
	}, [])
	useEffect(() => () => running.current?.abort(), [])
	const start = useCallback(async (job: ExportJob) => {
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
			const file = await makeFile(job, step)
			controller.signal.throwIfAborted()
			if (file) saveFile(file)
			setProgress(file ? { kind: 'done', name: file.name } : { kind: 'empty' })
		} catch (error) {
			// Cancelling has already said so.
			if (controller.signal.aborted) return
			setProgress({ kind: 'failed' })
			reportError(error)
		}
	}, [])
	return { progress, start, cancel }
}
