import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

function subscribe(onChange: () => void): () => void {
	const list = window.matchMedia(QUERY)
	list.addEventListener('change', onChange)
	return () => list.removeEventListener('change', onChange)
}

/** Has this person asked their device for less motion? */
export function useReducedMotion(): boolean {
	return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
}
