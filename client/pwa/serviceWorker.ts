import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

/** Written in by the build: every file of the pages, and the page itself under the one name `./`. */
declare const SHELL_FILES: PrecacheEntry[]

/** What of a service worker's own world is used here; the compiler knows this program as pages. */
const worker = self as unknown as { skipWaiting(): Promise<void>; addEventListener: typeof addEventListener }

/** A server that does not answer for this long counts as away, ms. */
const NETWORK_PATIENCE_MS = 1000
/** All pages are one file. Its own name stands for all of them, because addresses hold codes and secrets. */
const PAGE = './'
/** What the server answers itself, also when it is opened like a page. */
const NO_PAGES = [/\/(api|sync|assets|previews|icons)\//, /\/(healthz|metrics|sw\.js|manifest\.webmanifest)$/]

/** The server's page while there is one: after an upgrade nobody works on with the old one. Else the kept one. */
async function answerPage(): Promise<Response> {
	const patience = new Promise<undefined>((resolve) => setTimeout(resolve, NETWORK_PATIENCE_MS, undefined))
	const fresh = await Promise.race([fetch(PAGE).catch(() => undefined), patience])
	// A proxy whose server is down answers too, with a page of its own.
	if (fresh?.ok) return fresh
	return (await matchPrecache(PAGE)) ?? Response.error()
}

// Before the files, because the page is one of them and would be answered from the cache for ever.
registerRoute(new NavigationRoute(answerPage, { denylist: NO_PAGES }))
precacheAndRoute(SHELL_FILES)
worker.addEventListener('install', () => void worker.skipWaiting())
