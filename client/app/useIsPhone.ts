import { useSyncExternalStore } from 'react'

/** The width below which bars and sheets are laid out for one hand; the style sheets say the same. */
const PHONE_QUERY = '(max-width: 40rem)'

function followWidth(listener: () => void): () => void {
	const query = window.matchMedia(PHONE_QUERY)
	query.addEventListener('change', listener)
	return () => query.removeEventListener('change', listener)
}

/** Is this window as narrow as a phone? */
export function useIsPhone(): boolean {
	return useSyncExternalStore(followWidth, () => window.matchMedia(PHONE_QUERY).matches)
}
