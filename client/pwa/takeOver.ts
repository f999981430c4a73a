/** What a page tells the service worker that waits: serve from now on. */
export const TAKE_OVER = 'take over'
