import { TAKE_OVER } from './takeOver'

/**
 * Calls back when newer pages than these are there, with the way to change over. It takes what the service worker has
 * fetched in the background; where there is none, a part that cannot be fetched any more tells of it.
 */
export function watchNewVersion(prefix: string, onReady: (change: () => void) => void): () => void {
	const stops = new AbortController()
	const { signal } = stops
	const reload = () => window.location.reload()
	window.addEventListener('vite:preloadError', () => onReady(reload), { signal })
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
	if (!container?.controller) return () => stops.abort()
	// Another tab has changed over: this one's later parts are no longer kept.
	container.addEventListener('controllerchange', () => onReady(reload), { signal })
	void container.getRegistration(`${prefix}/`).then((registration) => {
		if (!registration || signal.aborted) return
		const offer = () => {
			const { waiting } = registration
			if (!waiting) return
			onReady(() => {
				container.addEventListener('controllerchange', reload)
				waiting.postMessage(TAKE_OVER)
			})
		}
		const follow = () => registration.installing?.addEventListener('statechange', offer, { signal })
		registration.addEventListener('updatefound', follow, { signal })
		follow()
		offer()
	})
	return () => stops.abort()
}

/** Asks the server whether there are newer pages: after a cut it may be another one. */
export async function lookForNewVersion(prefix: string): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration(`${prefix}/`)
	// No answer is no news; the browser asks again by itself with the next visit.
	await registration?.update().catch(() => undefined)
}
