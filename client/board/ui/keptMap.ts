const KEY = 'constellate.map'

/** Does this device keep the map of boards open? */
export function isMapKept(): boolean {
	try {
		return window.localStorage.getItem(KEY) === 'open'
	} catch {
		// Storage is closed in some private windows: then the map is closed on every visit.
		return false
	}
}

/** Keeps the map open or closed on this device, for every board. */
export function keepMap(isOpen: boolean): void {
	try {
		if (isOpen) window.localStorage.setItem(KEY, 'open')
		else window.localStorage.removeItem(KEY)
	} catch {
		// Full or closed storage: the map is as it is until the tab is closed.
	}
}
