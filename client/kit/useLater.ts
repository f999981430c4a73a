import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle'

/**
 * Code that a page can do without at first: fetched when it is wanted, or when the page has nothing better to do, so
 * that it is mostly here before anybody asks. Null until then; a fetch that failed is tried again when it is wanted or
 * when the network is back.
 */
export function useLater<Loaded extends object>(
	load: () => Promise<Loaded>,
	isWanted: boolean
): Loaded | null {
	const [loaded, setLoaded] = useState<Loaded | null>(null)
	useEffect(() => {
		if (loaded) return
		let isGone = false
		const fetchNow = () => {
			load().then(
				(value) => {
					if (!isGone) setLoaded(value)
				},
				// No network: nothing on the page depends on it now, and it is asked for again below.
				() => undefined
			)
		}
		window.addEventListener('online', fetchNow)
		const stop = isWanted ? void fetchNow() : whenIdle(fetchNow)
		return () => {
			isGone = true
			window.removeEventListener('online', fetchNow)
			stop?.()
		}
	}, [load, isWanted, loaded])
	return loaded
}
