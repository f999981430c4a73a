import { useEffect, useState } from 'react'

/**
 * What a later part of the program brings, null until it is here. Not `lazy`: React holds back for 300 ms what is ready
 * after it has shown that it waits.
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | null {
	const [loaded, setLoaded] = useState<{ part: Part } | { error: unknown } | null>(null)
	useEffect(() => {
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
	}, [load])
	if (loaded && 'error' in loaded) throw loaded.error
	return loaded?.part ?? null
}
