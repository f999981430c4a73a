import { WebSocket } from 'ws'

/** What the connection of a board uses of a page, and Node 20 has not. */
export const pageGlobals = () => ({
	WebSocket,
	window: new EventTarget(),
	document: Object.assign(new EventTarget(), { hidden: false }),
})
