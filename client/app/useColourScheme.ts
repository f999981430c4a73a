import { useEffect, useSyncExternalStore } from 'react'
import type { ColourChoice } from './deviceMemory'

const DARK_QUERY = '(prefers-color-scheme: dark)'

function followDevice(listener: () => void): () => void {
	const query = window.matchMedia(DARK_QUERY)
	query.addEventListener('change', listener)
	return () => query.removeEventListener('change', listener)
}

/** The colours to draw in: the person's choice, else what the device wishes. Also tells the style sheet. */
export function useColourScheme(choice: ColourChoice): 'light' | 'dark' {
	const deviceIsDark = useSyncExternalStore(followDevice, () => window.matchMedia(DARK_QUERY).matches)
	useEffect(() => {
		if (choice === 'system') delete document.documentElement.dataset.theme
		else document.documentElement.dataset.theme = choice
	}, [choice])
	if (choice !== 'system') return choice
	return deviceIsDark ? 'dark' : 'light'
}
