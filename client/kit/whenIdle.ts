/** What can wait is done when the page has been quiet, or after this time at the latest, ms. */
const IDLE_WITHIN_MS = 2000
/** Safari knows no idle time: then after this pause, ms. */
const PAUSE_MS = 500

/** Calls back when the page has nothing better to do. Returns the way to call it off. */
export function whenIdle(work: () => void): () => void {
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(work, PAUSE_MS)
		return () => clearTimeout(timer)
	}
	const handle = window.requestIdleCallback(work, { timeout: IDLE_WITHIN_MS })
	return () => window.cancelIdleCallback(handle)
}
