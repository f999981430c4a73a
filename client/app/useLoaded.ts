import { useEffect, useState } from 'react'

/**
 * What a later part of the program brings, null until it is here; `here`: it was fetched before the first page was drawn. Not `lazy`: React holds back for 300 ms what is ready
 * after it has shown that it waits.
 */
export function useLoaded<Part>(load: () => Promise<Part>, here: Part | null = null): Part | null {
	const [loaded, setLoaded] = useState<{ part: Part } | { error: unknown } | null>(here && { part: here })
	useEffect(() => {
		if (here) return
		let isWanted = true
		const take = (next: { part: Part } | { error: unknown }) => {
			if (isWanted) setLoaded(next)
		}
		load().then(
			(part) => take({ part }),
			(error: unknown) => take({ error })
		)
		return () => {
			isWanted = false
		}
	}, [load, here])
	if (loaded && 'error' in loaded) throw loaded.error
	return loaded?.part ?? null
}
