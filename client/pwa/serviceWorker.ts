import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { TAKE_OVER } from './takeOver'

/** Written in by the build: every file of the pages, and the page itself under the one name `./`. */
declare const SHELL_FILES: PrecacheEntry[]

/** What of a service worker's own world is used here; the compiler knows this program as pages. */
const worker = self as unknown as {
	registration: ServiceWorkerRegistration
	clients: { matchAll(options: { type: 'window' }): Promise<readonly unknown[]> }
	skipWaiting(): Promise<void>
	addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

/** A server that does not answer for this long counts as away, ms. */
const NETWORK_PATIENCE_MS = 1000
/** All pages are one file, those of boards another. One name stands for each, because addresses hold codes and secrets. */
const PAGE = './'
const BOARD_PAGE = './b/-'
/** What the server answers itself, also when it is opened like a page. */
const NO_PAGES = [/\/(api|sync|assets|previews|icons)\//, /\/(healthz|metrics|sw\.js|manifest\.webmanifest)$/]

/**
 * The page that is kept, without asking anybody. When newer ones wait and no other tab shows the old ones, this is the
 * moment to change over; a tab that stays open offers it (newVersion.ts).
 */
async function answerPage({ url }: { url: URL }): Promise<Response> {
	const page = url.href.startsWith(`${worker.registration.scope}b/`) ? BOARD_PAGE : PAGE
	const { waiting } = worker.registration
	if (waiting && (await worker.clients.matchAll({ type: 'window' })).length <= 1) {
		const patience = new Promise<undefined>((resolve) => setTimeout(resolve, NETWORK_PATIENCE_MS, undefined))
		const fresh = await Promise.race([fetch(page).catch(() => undefined), patience])
		// A proxy whose server is down answers too, with a page of its own.
		if (fresh?.ok) {
			waiting.postMessage(TAKE_OVER)
			return fresh
		}
	}
	return (await matchPrecache(page)) ?? fetch(page)
}

// Before the files, because the page is one of them and would be answered without a look at what waits.
registerRoute(new NavigationRoute(answerPage, { denylist: NO_PAGES }))
precacheAndRoute(SHELL_FILES)
worker.addEventListener('message', ({ data }) => {
	if (data === TAKE_OVER) void worker.skipWaiting()
})
