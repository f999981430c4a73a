import { startTransition, useEffect, useState } from 'react'

/** False at first, true when what is drawn first has been shown: for what can come a moment later than the tools. */
export function useSoon(): boolean {
	const [isSoon, setIsSoon] = useState(false)
	useEffect(() => {
		// Two frames: the first is drawn after this effect, the second when it has been shown.
		let frame = requestAnimationFrame(() => {
			frame = requestAnimationFrame(() => startTransition(() => setIsSoon(true)))
		})
		return () => cancelAnimationFrame(frame)
	}, [])
	return isSoon
}
